/** What .gitignore files leave out, for folders that git is not asked about. */
import { lstat, readFile } from 'node:fs/promises';
import { posix } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import type { Path } from '../service/host';

/** The rules that hold in a folder; `top` is the folder that the patterns were made relative to. */
export interface IgnoreRules {
  readonly top: Path;
  readonly patterns: Ignore;
  /** Whether any .gitignore file was met on the way down. */
  readonly written: boolean;
}

export function noRules(top: Path): IgnoreRules {
  return { top, patterns: ignore(), written: false };
}

/** The rules in force inside `folder`: those from above and those of its own .gitignore. */
export async function enter(folder: Path, above: IgnoreRules): Promise<IgnoreRules> {
  const text = await readFile(posix.join(folder, '.gitignore'), 'utf8').catch(() => undefined);
  if (text === undefined) return above;
  const own = text.split(/\r?\n/).flatMap((line) => below(posix.relative(above.top, folder), line));
  return { ...above, patterns: ignore().add(above.patterns).add(own), written: true };
}

export function isIgnored(path: Path, kind: 'file' | 'directory', rules: IgnoreRules): boolean {
  const name = posix.relative(rules.top, path);
  return name !== '' && rules.patterns.ignores(kind === 'directory' ? `${name}/` : name);
}

/** By the .gitignore files alone, which say nothing of what is tracked all the same. */
export async function isIgnoredByFiles(path: Path): Promise<boolean> {
  const folder = posix.dirname(path);
  return isIgnored(path, 'file', await enter(folder, await rulesAbove(folder, holdsGit)));
}

export async function holdsGit(folder: Path): Promise<boolean> {
  return (await lstat(posix.join(folder, '.git')).catch(() => undefined)) !== undefined;
}

/** The rules from the folders above, up to the one that holds `.git`; none when there is no such folder. */
export async function rulesAbove(folder: Path, holdsGit: (folder: Path) => Promise<boolean>): Promise<IgnoreRules> {
  const ways = await foldersUpTo(folder, holdsGit);
  let rules = noRules(ways[0] ?? folder);
  for (const above of ways.slice(0, -1)) rules = await enter(above, rules);
  return isIgnored(folder, 'directory', rules) ? noRules(folder) : rules;
}

/** From the root of the repository down to the folder itself. */
async function foldersUpTo(folder: Path, holdsGit: (folder: Path) => Promise<boolean>): Promise<readonly Path[]> {
  const ways: Path[] = [];
  for (let at = folder; ; at = posix.dirname(at)) {
    ways.unshift(at);
    if (await holdsGit(at)) return ways;
    if (posix.dirname(at) === at || at.endsWith(':')) return [folder];
  }
}

/** The line as it reads from a folder further up: a pattern with a slash inside stays at its folder, another holds at any depth. */
function below(folder: string, line: string): readonly string[] {
  const [, not = '', pattern = ''] = /^(!?)(.*)$/.exec(line) ?? [];
  if (folder === '' || pattern === '' || line.startsWith('#')) return [line];
  const isAnchored = /\/(?=.)/.test(pattern.trimEnd());
  const place = folder.replace(/[\\*?[\]!# ]/g, '\\$&');
  return [`${not}/${place}/${isAnchored ? pattern.replace(/^\//, '') : `**/${pattern}`}`];
}
