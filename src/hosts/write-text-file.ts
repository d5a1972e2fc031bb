/** Writes a text file whole or not at all: readers never see half of it. */
import { randomUUID } from 'node:crypto';
import { realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { makeFolder } from './make-folder';

/** Folders that are missing are made. `executable`: whoever may read a new one may run it. Rejects with the error of the system when the place cannot be written. */
export async function writeTextFile(path: string, text: string, { executable = false }: { readonly executable?: boolean } = {}): Promise<void> {
  const target = await realpath(path).catch(() => path);
  const present = await stat(target).catch(() => undefined);
  if (present !== undefined && !present.isFile()) return writeFile(target, text, 'utf8');
  await makeFolder(dirname(target));
  await replaceWhole(target, text, present?.mode ?? (executable ? 0o777 : undefined));
}

async function replaceWhole(target: string, text: string, mode?: number): Promise<void> {
  const draft = join(dirname(target), `.${basename(target)}.${randomUUID()}`);
  try {
    await writeFile(draft, text, { encoding: 'utf8', mode });
    await rename(draft, target);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}
