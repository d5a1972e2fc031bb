/**
 * The files of a folder where git cannot be asked. Symbolic links are not followed, so that loops do no harm; a link to a file
 * inside the folder would only name it twice.
 */
import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { posix } from 'node:path';
import type { Listing, Path } from '../service/host';
import { enter, holdsGit, isIgnored, type IgnoreRules, rulesAbove } from './gitignore';
import { sentenceOf } from './system-error';

const NEVER = ['node_modules', '.git', '.hg', '.svn'];

/** What builds write. Without a .gitignore nothing else tells them from sources. */
const BUILD_OUTPUT = [
  'dist', 'build', 'out', 'coverage', '.next', '.nuxt', '.output', '.svelte-kit', '.turbo', '.cache', '.parcel-cache', '.vercel',
  '.nyc_output', 'bower_components', 'jspm_packages', '.yarn', '.pnpm-store', '.vscode-test',
];

export async function walk(directory: Path, signal?: AbortSignal): Promise<Listing> {
  const found: Found = { files: [], problems: [] };
  await visit(directory, await rulesAbove(directory, holdsGit), found, signal);
  return found;
}

interface Found {
  readonly files: Path[];
  readonly problems: { readonly path: Path; readonly reason: string }[];
}

async function visit(folder: Path, above: IgnoreRules, found: Found, signal?: AbortSignal): Promise<void> {
  signal?.throwIfAborted();
  let entries: readonly Dirent[];
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    found.problems.push({ path: folder, reason: `This folder could not be read. ${sentenceOf(error)}` });
    return;
  }
  const rules = await enter(folder, above);
  for (const entry of entries) {
    const path = posix.join(folder, entry.name);
    if (entry.isFile() && !isIgnored(path, 'file', rules)) found.files.push(path);
    if (entry.isDirectory() && isWalked(entry.name, path, rules)) await visit(path, rules, found, signal);
  }
}

function isWalked(name: string, path: Path, rules: IgnoreRules): boolean {
  if (NEVER.includes(name) || (!rules.written && BUILD_OUTPUT.includes(name))) return false;
  return !isIgnored(path, 'directory', rules);
}
