/** Which file a specifier means, in a project that lies in memory. */
import assert from 'node:assert/strict';
import { MemoryHost } from '../../src/hosts/memory';
import { ModuleResolver } from '../../src/service/modules/module-resolver';

/** The repository that files are relative to. */
export const ROOT = '/work/shop';

/** A path alone stands for a file whose content does not matter. */
export type Files = Readonly<Record<string, string | object>>;

export function hostWith(...parts: readonly (Files | string)[]): MemoryHost {
  const host = new MemoryHost({ [`${ROOT}/.git/HEAD`]: '' });
  for (const part of parts) {
    for (const [path, content] of Object.entries(typeof part === 'string' ? { [part]: '' } : part)) {
      host.write(`${ROOT}/${path}`, typeof content === 'string' ? content : JSON.stringify(content));
    }
  }
  return host;
}

/** Relative to the repository, as is the answer. */
export async function meant(host: MemoryHost, from: string, specifier: string): Promise<string | undefined> {
  const files = await new ModuleResolver(host).resolveAll(`${ROOT}/${from}`, [specifier]);
  return files.get(specifier)?.replace(`${ROOT}/`, '');
}

/** `specifier` in the file means the other one; `undefined`: no file of the project. */
export async function means(host: MemoryHost, from: string, specifier: string, file: string | undefined): Promise<void> {
  assert.equal(await meant(host, from, specifier), file, `${specifier} in ${from}`);
}
