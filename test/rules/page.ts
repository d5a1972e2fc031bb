/** The page of a rule: its sections, and the examples in it. */
import { fencesOf, withoutFences } from './fences';
import type { Fence } from './fences';

export const SECTIONS = ['What', 'Why', 'Instead', 'Examples', 'Limits'] as const;

export interface Example {
  readonly kind: 'bad' | 'good';
  readonly language: 'ts' | 'tsx' | 'js' | 'jsx' | 'prisma' | 'sql' | 'env' | 'jsonc' | 'yaml';
  readonly code: string;
  /** One-based, of the first line of code. */
  readonly line: number;
}

export interface Page {
  readonly title: string | undefined;
  readonly sections: ReadonlyMap<string, string>;
  readonly examples: readonly Example[];
}

export function readPage(markdown: string): Page {
  const [head = '', ...parts] = withoutFences(markdown).split(/^## /m);
  const sections = new Map(parts.map((part) => [part.split('\n', 1)[0]?.trim() ?? '', part.slice(part.indexOf('\n') + 1)]));
  return { title: /^# (.+)$/m.exec(head)?.[1], sections, examples: fencesOf(markdown).flatMap(exampleOf) };
}

function exampleOf({ info, code, line }: Fence): readonly Example[] {
  const parts = /^(ts|tsx|js|jsx|prisma|sql|env|jsonc|yaml) (bad|good)$/.exec(info);
  return parts ? [{ language: parts[1] as Example['language'], kind: parts[2] as Example['kind'], code, line }] : [];
}

export function pageFaults(file: string, page: Page): readonly string[] {
  const faults: string[] = [];
  const headings = [...page.sections.keys()];
  if (!page.title) faults.push(`${file} has no title`);
  if (headings.join() !== SECTIONS.join()) faults.push(`${file} has the headings ${headings.join(', ')} instead of ${SECTIONS.join(', ')}`);
  for (const [heading, text] of page.sections) if (!text.trim() && heading !== 'Examples') faults.push(`${file}: nothing stands under ${heading}`);
  for (const kind of ['bad', 'good'] as const) {
    if (!page.examples.some((example) => example.kind === kind)) faults.push(`${file} has no example \`\`\`ts ${kind}`);
  }
  return faults;
}
