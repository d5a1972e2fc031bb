/** Makes a folder and what is missing above it. `mkdir` of Node with `recursive` never comes back where a folder that is there takes none, as below /proc. */
import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Rejects with the error of the system when it cannot be made. */
export async function makeFolder(path: string): Promise<void> {
  const present = await stat(path).catch(() => undefined);
  if (present?.isDirectory()) return;
  const above = dirname(path);
  if (!present && above !== path) await makeFolder(above);
  await mkdir(path).catch(async (error: NodeJS.ErrnoException) => {
    // Another process has been quicker.
    if (error.code !== 'EEXIST' || !(await stat(path)).isDirectory()) throw error;
  });
}
