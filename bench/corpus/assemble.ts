/**
 * Puts a package of the corpus into a folder of its own: its manifest, and of its sources those that Centinel would analyse. What is left out (declarations
 * alone, generated, minified, compiled) is not there for the other tools either, so that all have the same work.
 */
import { copyFile, mkdir, stat } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import { pathOf } from '../../src/hosts/native-path';
import { NodeHost } from '../../src/hosts/node';
import { discover } from '../../src/service/discovery';
import { sourceOf } from '../../src/service/source';
import { unpack } from '../npm-package';
import type { Pinned } from './packages';

/** Without git: what the repository around the cache ignores is none of the package's business. */
const HOST = new NodeHost({ trusted: false });

const BESIDE = ['package.json', 'tsconfig.json'];

export interface Content {
  readonly files: number;
  readonly bytes: number;
}

/** `aside` is an empty folder for the download. */
export async function assemble({ name, version, folders }: Pinned, aside: string, into: string): Promise<Content> {
  const root = pathOf(await unpack(name, version, aside));
  let [files, bytes] = [0, 0];
  for (const file of (await Promise.all(folders.map((folder) => sourcesIn(posix.join(root, folder))))).flat()) {
    await copy(file, join(into, posix.relative(root, file)));
    files++;
    bytes += (await stat(file)).size;
  }
  for (const file of BESIDE) await copy(join(root, file), join(into, file)).catch(() => undefined);
  return { files, bytes };
}

async function sourcesIn(folder: string): Promise<readonly string[]> {
  const { files } = await discover(HOST, folder);
  const sources = await Promise.all(files.map((file) => sourceOf(HOST, file, undefined)));
  return files.filter((_, at) => 'text' in sources[at]!.source);
}

async function copy(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  await copyFile(from, to);
}
