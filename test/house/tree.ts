/** The files of this repository as the checks see them: those that git would track. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Tree } from './walls';

export const ROOT = resolve(__dirname, '../..');

/** Tracked, and untracked but not ignored; a file that was deleted and not yet committed is not there. */
export function filesBelow(folder: string, ending: RegExp): readonly string[] {
  const output = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z', '--', folder], { cwd: ROOT, encoding: 'utf8' });
  const files = output.split('\0').filter((file) => ending.test(file) && existsSync(join(ROOT, file)));
  return [...new Set(files)].sort();
}

export function readTree(files: readonly string[]): Tree {
  return new Map(files.map((file) => [file, readText(file)]));
}

export function readText(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8');
}

/** A fixture is an example of a user's code: it imports what a user imports. */
export function isFixture(file: string): boolean {
  return /\/fixture(?:-[a-z0-9-]+)?(?:\.fixed)?\.tsx?$/.test(file);
}

/** The product's own code. */
export function sourceFiles(): readonly string[] {
  return filesBelow('src', /\.tsx?$/).filter((file) => !isFixture(file));
}
