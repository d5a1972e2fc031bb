/** Real sources from the npm registry, put together once in the cache: each package in a folder of its own, below one that is scanned as a whole. */
import { createHash } from 'node:crypto';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { cached } from '../../scripts/cache-folder.mjs';
import { pathOf } from '../../src/hosts/native-path';
import { NodeHost } from '../../src/hosts/node';
import { decode } from '../../src/service/decode';
import { discover } from '../../src/service/discovery';
import { flatName } from '../npm-package';
import { assemble } from './assemble';
import { type Extent, packagesOf, type Pinned } from './packages';

export interface CorpusFile {
  readonly path: string;
  readonly text: string;
  /** On the disk. */
  readonly bytes: number;
}

/** Its folder; an error says why it cannot be had. The part is small, for tests. */
export async function corpusFolder(extent: Extent): Promise<string> {
  const pinned = packagesOf(extent);
  const key = createHash('sha256').update(JSON.stringify(pinned)).digest('hex').slice(0, 12);
  return cached(`corpus-${extent}-${key}`, (folder) => fill(folder, pinned));
}

/** All its files, as a scan reads them. */
export async function corpusFiles(folder: string): Promise<readonly CorpusFile[]> {
  const { files } = await discover(new NodeHost({ trusted: false }), pathOf(folder));
  return Promise.all(files.map(fileAt));
}

async function fileAt(path: string): Promise<CorpusFile> {
  const content = await readFile(path);
  return { path, text: decode(content) ?? '', bytes: content.length };
}

async function fill(folder: string, packages: readonly Pinned[]): Promise<void> {
  console.log(`Downloading ${packages.length} packages with sources from npm, once.`);
  const changed: string[] = [];
  for (const pinned of packages) {
    const aside = join(folder, '.download');
    await mkdir(aside, { recursive: true });
    const { files, bytes } = await assemble(pinned, aside, join(folder, flatName(pinned.name)));
    await rm(aside, { recursive: true });
    if (files !== pinned.files || bytes !== pinned.bytes) changed.push(`${pinned.name}: "files": ${files}, "bytes": ${bytes}`);
  }
  if (changed.length > 0) throw new Error(`The corpus is not what corpus.json says. Has what is left out of a scan changed?\n${changed.join('\n')}`);
}
