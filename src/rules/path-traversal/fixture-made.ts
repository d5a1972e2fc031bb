/** Pictures, sheets, archives and databases that lie where somebody says. */
import archiver, { create as pack } from 'archiver';
import Database from 'better-sqlite3';
import express from 'express';
import unpack from 'extract-zip';
import fastGlob from 'fast-glob';
import send from 'koa-send';
import sharp from 'sharp';
import { open } from 'sqlite';
import { createTransport } from 'nodemailer';
import * as sqlite3 from 'sqlite3';
import * as tar from 'tar';
import * as sheets from 'xlsx';

const app = express();

app.post('/pictures', async (req: any, res: any) => {
  const file = `/srv/${req.body.file}`;
  await sharp(req.file.buffer).resize(200).toFile(file); // $ alert=path-traversal
  await sharp(req.file.buffer).png().tile({ size: 64 }).toFile('/srv/tiles.png'); // ok: written out
  res.send(await sharp(req.file.buffer).resize(Number(req.body.width)).toBuffer()); // ok: no file
});

app.post('/archives', async (req: any, res: any) => {
  const file = `/srv/${req.body.file}`;
  const zip = archiver('zip');
  zip.file(file, { name: 'receipt.pdf' }); // $ alert=path-traversal
  zip.directory(file, false); // $ alert=path-traversal
  pack('tar').file(file, { name: 'receipt.pdf' }); // $ alert=path-traversal
  zip.file('/srv/receipt.pdf', { name: req.body.file }); // ok: a name in the archive
  await tar.x({ file: '/srv/in.tgz', cwd: file }); // $ alert=path-traversal
  await tar.extract({ file }); // $ alert=path-traversal
  await tar.c({ f: file }, ['/srv/out']); // $ alert=path-traversal
  await tar.create({ file, gzip: true }, ['/srv/out']); // $ alert=path-traversal
  await tar.t({ file }); // $ alert=path-traversal
  await tar.list({ file }); // $ alert=path-traversal
  await tar.x({ file: '/srv/in.tgz', C: file }); // $ alert=path-traversal
  await unpack(file, { dir: '/srv/out' }); // $ alert=path-traversal
  await unpack('/srv/in.zip', { dir: file }); // $ alert=path-traversal
  res.end();
});

export function packing(archive: any, req: any, res: any) {
  archive.file(`/srv/${req.body.file}`, { name: 'receipt.pdf' }); // $ alert=path-traversal
  archive.directory(`/srv/${req.body.file}`, false); // $ alert=path-traversal
  archive.append(req.body.text, { name: 'note.txt' }); // ok: a text
  res.end();
}

app.post('/sheets', (req: any, res: any) => {
  const file = `/srv/${req.body.file}`;
  const book = sheets.readFile(file); // $ alert=path-traversal
  sheets.writeFile(book, file); // $ alert=path-traversal
  sheets.writeFileXLSX(book, file); // $ alert=path-traversal
  sheets.read(req.file.buffer); // ok: no file
  res.end();
});

app.post('/databases', async (req: any, res: any) => {
  const file = `/srv/${req.body.tenant}.db`;
  new Database(file); // $ alert=path-traversal
  new sqlite3.Database(file); // $ alert=path-traversal
  new (sqlite3.verbose().Database)(file); // $ alert=path-traversal
  await open({ filename: file, driver: sqlite3.Database }); // $ alert=path-traversal
  new Database('/srv/ledger.db', { readonly: Boolean(req.body.readonly) }); // ok: written out
  res.end();
});

app.post('/lists', async (req: any, res: any) => {
  await fastGlob([`/srv/${req.body.file}`]); // $ alert=path-traversal
  await fastGlob(['/srv/*.pdf']); // ok: written out
  res.end();
});

export async function served(ctx: any, next: () => Promise<void>) {
  await send(ctx, ctx.params.file, { root: '/srv' }); // ok: below a root
  await send(ctx, 'receipt.pdf', { root: ctx.query.folder }); // $ alert=path-traversal
  await next();
}

app.post('/mails', async (req: any, res: any) => {
  const post = createTransport({ host: 'smtp.acme-bank.com', secure: true });
  await post.sendMail({ to: 'a@acme-bank.com', attachments: [{ path: `/srv/${req.body.file}` }] }); // $ alert=path-traversal
  await post.sendMail({ to: 'a@acme-bank.com', attachments: [{ filename: req.body.file, path: '/srv/terms.pdf' }] }); // ok: written out
  res.end();
});

export async function attached(transporter: any, req: any, res: any) {
  await transporter.sendMail({ attachments: [{ path: `/srv/${req.body.file}` }] }); // $ alert=path-traversal
  res.end();
}

export const stored = async (event: any) => {
  const { key } = event.Records[0].s3.object;
  await sharp('/srv/in.png').toFile(`/srv/${key}`); // $ alert=path-traversal
};
