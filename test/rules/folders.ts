/** The rule folders of the house, read from disk. */
import { basename, dirname } from 'node:path';
import type { Rule } from '../../src/engine';
import { filesBelow, readText } from '../house/tree';

export interface RuleFolder {
  readonly id: string;
  readonly path: string;
  readonly files: readonly string[];
}

export function ruleFolders(): readonly RuleFolder[] {
  const files = filesBelow('src/rules', /./).filter((file) => file.split('/').length > 3);
  const paths = [...new Set(files.map((file) => file.split('/').slice(0, 3).join('/')))];
  return paths.map((path) => ({ id: basename(path), path, files: files.filter((file) => dirname(file) === path) }));
}

export interface FixturePair {
  readonly file: string;
  /** The same file after all fixes; of settings, which no fix changes, the file itself. */
  readonly fixedFile: string;
}

/** `fixture.ts`, and beside it `fixture-WORDS.ts` where one module would be evidence against itself; each with its fixed twin. */
export function fixturesOf(folder: RuleFolder): readonly FixturePair[] {
  return folder.files.flatMap((file) => {
    if (SETTINGS.test(file)) return [{ file, fixedFile: file }];
    const [, stem, ending] = /^(.*\/fixture(?:-[a-z0-9-]+)?)(\.tsx?|\.prisma|\.sql)$/.exec(file) ?? [];
    const fixedFile = `${stem}.fixed${ending}`;
    return stem && folder.files.includes(fixedFile) ? [{ file, fixedFile }] : [];
  });
}

const SETTINGS = /\/fixture-[a-z0-9-]+\.(?:env|jsonc|yaml)$/;

/** Takes a fixture as it is read: what would trip a scanner is put together from parts, with this sign between them where the language has no `+`. */
export function readFixture(file: string): string {
  return SETTINGS.test(file) ? readText(file).replaceAll('‖', '') : readText(file);
}

export async function loadRule(folder: RuleFolder): Promise<Rule> {
  const module = (await import(`../../${folder.path}/rule`)) as { default?: Rule };
  if (!module.default?.id) throw new Error(`${folder.path}/rule.ts exports no rule by default`);
  return module.default;
}
