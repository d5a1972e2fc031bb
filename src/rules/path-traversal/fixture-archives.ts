/** Archives: whoever made one chose the names in it. */
import AdmZip from 'adm-zip';
import fs from 'node:fs';
import JSZip from 'jszip';
import path from 'node:path';
import StreamZip from 'node-stream-zip';
import * as tar from 'tar-stream';
import unzipper from 'unzipper';
import yauzl from 'yauzl';

const ROOT = '/srv/statements';

export function unpack(file: string) {
  fs.createReadStream(file) // ok: where the archive lies is not chosen by whoever made it
    .pipe(unzipper.Parse())
    .on('entry', (entry: any) => entry.pipe(fs.createWriteStream(path.join(ROOT, entry.path)))); // $ alert=path-traversal
}

export function unpackBelow(file: string) {
  fs.createReadStream(file)
    .pipe(unzipper.Parse())
    .on('entry', (entry: any) => {
      const target = path.resolve(ROOT, entry.path);
      if (target.startsWith(ROOT + path.sep)) entry.pipe(fs.createWriteStream(target)); // ok: it lies below the folder
      else entry.autodrain();
    });
}

export async function unpackDirectory(file: string) {
  const { files } = await unzipper.Open.file(file);
  for (const entry of files) entry.stream().pipe(fs.createWriteStream(`${ROOT}/${entry.path}`)); // $ alert=path-traversal
}

export async function unpackBuffer(data: Buffer) {
  const directory = await unzipper.Open.buffer(data);
  for (const entry of directory.files) fs.writeFileSync(`${ROOT}/${entry.path}`, await entry.buffer()); // $ alert=path-traversal
}

export async function unpackUrl(request: unknown, url: string) {
  const directory = await unzipper.Open.url(request, url);
  for (const entry of directory.files) fs.writeFileSync(`${ROOT}/${entry.path}`, await entry.buffer()); // $ alert=path-traversal
}

export async function unpackStored(s3: unknown, place: object) {
  const directory = await unzipper.Open.s3(s3, place);
  for (const entry of directory.files) fs.writeFileSync(`${ROOT}/${entry.path}`, await entry.buffer()); // $ alert=path-traversal
}

export async function unpackStreamed(file: string) {
  const zip = new StreamZip.async({ file });
  const entries = await zip.entries();
  for (const entry of Object.values<any>(entries)) await fs.promises.writeFile(path.join(ROOT, entry.name), ''); // $ alert=path-traversal
}

export function unpackAdm(file: string) {
  for (const entry of new AdmZip(file).getEntries()) {
    fs.writeFileSync(path.join(ROOT, entry.entryName), entry.getData()); // $ alert=path-traversal
    fs.writeFileSync(path.join(ROOT, path.basename(entry.entryName)), entry.getData()); // ok: the last part alone
  }
}

export async function unpackJs(data: Buffer) {
  const zip = await JSZip.loadAsync(data);
  for (const name of Object.keys(zip.files)) fs.writeFileSync(path.join(ROOT, name), await zip.files[name].async('nodebuffer')); // $ alert=path-traversal
  zip.forEach((relativePath: string, file: any) => fs.writeFileSync(`${ROOT}/${relativePath}`, file.name)); // $ alert=path-traversal
}

export async function unpackMade(data: Buffer) {
  const zip = new JSZip();
  await zip.loadAsync(data);
  for (const name in zip.files) fs.writeFileSync(path.join(ROOT, name), ''); // $ alert=path-traversal
}

export function unpackTar(stream: NodeJS.ReadableStream) {
  const extract = tar.extract();
  extract.on('entry', (header: any, body: any, next: () => void) => {
    body.pipe(fs.createWriteStream(path.join(ROOT, header.name))); // $ alert=path-traversal
    body.on('end', next);
  });
  stream.pipe(extract as any);
}

export function unpackLazily(file: string) {
  yauzl.open(file, { lazyEntries: true }, (_error: unknown, zip: any) => {
    zip.on('entry', (entry: any) => {
      zip.openReadStream(entry, (_failed: unknown, read: any) => read.pipe(fs.createWriteStream(path.join(ROOT, entry.fileName)))); // $ alert=path-traversal
    });
  });
}

export function unpackNumbered(file: string) {
  yauzl.open(file, (_error: unknown, zip: any) => {
    let count = 0;
    zip.on('entry', (entry: any) => zip.openReadStream(entry, (_failed: unknown, read: any) => read.pipe(fs.createWriteStream(`${ROOT}/${count++}.pdf`)))); // ok: counted
  });
}
