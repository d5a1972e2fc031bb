/** docs/limits.md: every bound with its value and its reason, from the two places where bounds may stand. */
import ts from 'typescript';
import { LIMITS } from '../../src/engine/limits';
import * as serviceLimits from '../../src/service/limits';
import { readIfThere } from './generated-file';
import { NOTICE } from './module-indexes';
import type { GeneratedFile } from './generated-file';

interface Bound {
  readonly name: string;
  readonly value: unknown;
  readonly reason: string;
}

export function limitsPage(): GeneratedFile {
  const engine = Object.entries(LIMITS).map(([name, { value, reason }]) => ({ name, value, reason }));
  const text = [
    `<!-- ${NOTICE} -->`,
    '',
    '# Limits',
    '',
    'Centinel bounds its work by steps and sizes, never by time: the same code gives the same findings on a slow machine and on a fast one.',
    '',
    '## In one file',
    '',
    table(engine),
    '',
    '## Which files are analysed, and which ones they import',
    '',
    table(commented(readIfThere('src/service/limits.ts') ?? '', serviceLimits)),
    '',
  ];
  return { path: 'docs/limits.md', text: text.join('\n') };
}

function table(bounds: readonly Bound[]): string {
  const rows = bounds.map(({ name, value, reason }) => [words(name), String(value), reason.replaceAll('|', '\\|')]);
  return [['Bound', 'Value', 'Why'], ['---', '---:', '---'], ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** Constants whose reason is their comment. */
export function commented(text: string, values: Readonly<Record<string, unknown>>): readonly Bound[] {
  const source = ts.createSourceFile('limits.ts', text, ts.ScriptTarget.Latest, true);
  return source.statements.filter(ts.isVariableStatement).flatMap((statement) => {
    const name = statement.declarationList.declarations[0]?.name.getText() ?? '';
    const comment = ts.getJSDocCommentsAndTags(statement).at(-1)?.comment;
    const reason = (ts.getTextOfJSDocComment(comment) ?? '').replace(/\s+/g, ' ').trim();
    return name in values ? [{ name, value: values[name], reason }] : [];
  });
}

/** `propertyDepth`, `MAX_READ_BYTES` → `property depth`, `max read bytes`. */
function words(name: string): string {
  return name.replace(/_/g, ' ').replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
}
