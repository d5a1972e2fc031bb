/** The rule folders of the house, read from disk. */
import { basename, dirname } from 'node:path';
import type { Rule } from '../../src/engine';
import { filesBelow } from '../house/tree';

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

/** Path of `fixture` or `fixture.fixed`, with the ending that it has. */
export function fixtureOf(folder: RuleFolder, name: 'fixture' | 'fixture.fixed'): string | undefined {
  return [`${folder.path}/${name}.ts`, `${folder.path}/${name}.tsx`].find((file) => folder.files.includes(file));
}

export async function loadRule(folder: RuleFolder): Promise<Rule> {
  const module = (await import(`../../${folder.path}/rule`)) as { default?: Rule };
  if (!module.default?.id) throw new Error(`${folder.path}/rule.ts exports no rule by default`);
  return module.default;
}
