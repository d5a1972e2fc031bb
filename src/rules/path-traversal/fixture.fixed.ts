/** A shop that keeps invoices as files: paths that a request decides, and what is asked of them first. */
import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
import filenamify from 'filenamify';
import sanitize from 'sanitize-filename';
import slugify from 'slugify';
import { validate as isUuid } from 'uuid';
import { z } from 'zod';

const app = express();
const ROOT = path.resolve('/srv/invoices');
const NAMES = ['terms.pdf', 'prices.pdf'];
const KNOWN = new Set(['terms.pdf', 'prices.pdf']);
const REPORTS: Record<string, string> = { daily: 'daily.csv', monthly: 'monthly.csv' };
const Wanted = z.object({ kind: z.enum(['pdf', 'csv']), id: z.string().uuid(), name: z.string(), year: z.number() });
declare function lookUp(id: unknown): Promise<{ file: string }>;
declare const logger: { warn(text: string): void };

app.get('/plain', (req: any, res: any) => {
  res.send(fs.readFileSync(req.query.file)); // $ alert=path-traversal:error
});

app.get('/text', (req: any, res: any) => {
  res.send(fs.readFileSync('/srv/invoices/' + path.basename(String(req.query.file)))); // $ alert=path-traversal
});

app.get('/template/:name', (req: any, res: any) => {
  res.send(fs.readFileSync(`${ROOT}/${path.basename(String(req.params.name))}.pdf`)); // $ alert=path-traversal
});

app.get('/joined', (req: any, res: any) => { // $ source=joined
  const file = path.join(ROOT, path.basename(String(req.query.file)));
  fs.readFile(file, (error: unknown, data: Buffer) => res.send(error ? 'none' : data)); // $ alert=path-traversal
});

app.get('/resolved', (req: any, res: any) => {
  const { file } = req.query;
  const full = path.resolve(ROOT, path.basename(String(file)));
  res.send(fs.readFileSync(full)); // $ alert=path-traversal
});

app.get('/normalised', (req: any, res: any) => {
  res.send(fs.readFileSync(path.normalize(ROOT + path.sep + req.query.file))); // $ alert=path-traversal
});

app.get('/folder', (req: any, res: any) => {
  res.send(fs.readFileSync(path.join(path.dirname(req.query.file), 'index.pdf'))); // $ alert=path-traversal
});

app.get('/decoded', (req: any, res: any) => {
  const name = decodeURIComponent(req.query.file);
  res.send(fs.readFileSync(path.posix.join(ROOT, path.basename(name)))); // $ alert=path-traversal
});

app.get('/parsed', (req: any, res: any) => {
  const { dir, name, ext } = path.parse(req.query.file);
  fs.readFileSync(path.join(ROOT, path.basename(String(dir)))); // $ alert=path-traversal
  fs.readFileSync(path.parse(req.query.file).root); // $ alert=path-traversal
  res.send(fs.readFileSync(path.join(ROOT, name + ext))); // ok: the last part alone
});

app.get('/formatted', (req: any, res: any) => {
  fs.readFileSync(path.format({ dir: req.query.dir, base: 'a.pdf' })); // $ alert=path-traversal
  fs.readFileSync(path.format({ dir: ROOT, base: req.query.base })); // $ alert=path-traversal
  fs.readFileSync(path.format({ root: req.query.root, base: 'a.pdf' })); // $ alert=path-traversal
  fs.readFileSync(path.format({ dir: ROOT, name: req.query.name })); // $ alert=path-traversal
  res.send(fs.readFileSync(path.toNamespacedPath(req.query.file))); // $ alert=path-traversal
});

app.get('/windows', (req: any, res: any) => {
  fs.readFileSync(path.win32.join(ROOT, path.basename(String(req.query.file)))); // $ alert=path-traversal
  fs.readFileSync(path.win32.resolve(ROOT, path.basename(String(req.query.file)))); // $ alert=path-traversal
  fs.readFileSync(path.win32.normalize(req.query.file)); // $ alert=path-traversal
  fs.readFileSync(path.posix.resolve(ROOT, path.basename(String(req.query.file)))); // $ alert=path-traversal
  fs.readFileSync(path.posix.normalize(req.query.file)); // $ alert=path-traversal
  fs.readFileSync(path.win32.basename(req.query.file)); // ok: the last part
  res.send(fs.readFileSync(path.posix.basename(req.query.file))); // ok: the last part
});

app.get('/real', (req: any, res: any) => {
  const real = fs.realpathSync(path.join(ROOT, req.query.file)); // ok: it is asked where the path leads
  res.send(fs.readFileSync(real)); // $ alert=path-traversal
});

app.get('/real/asked', async (req: any, res: any) => {
  const real = await fs.promises.realpath(path.join(ROOT, req.query.file));
  if (!real.startsWith(ROOT + path.sep)) return res.sendStatus(403);
  return res.send(fs.readFileSync(real)); // ok: it lies below the folder
});

app.get('/header', (req: any, res: any) => {
  fs.appendFileSync('/var/log/' + path.basename(String(req.headers['x-tenant'])), 'seen'); // $ alert=path-traversal
  res.send(fs.readFileSync(`/srv/themes/${path.basename(String(req.cookies.theme))}.css`)); // $ alert=path-traversal
});

app.get('/there', (req: any, res: any) => {
  res.send(fs.existsSync(path.join(ROOT, path.basename(String(req.query.file))))); // $ alert=path-traversal:warning
});

app.delete('/several', (req: any, res: any) => {
  for (const name of req.body.names) fs.unlinkSync(path.join(ROOT, path.basename(String(name)))); // $ alert=path-traversal
  req.body.names.forEach((name: string) => fs.rmSync(`${ROOT}/${path.basename(name)}`)); // $ alert=path-traversal
  res.sendStatus(204);
});

function remove(name: string) {
  fs.unlinkSync(path.join(ROOT, name));
}

app.delete('/one/:name', (req: any, res: any) => {
  remove(req.params.name); // $ alert=path-traversal
  remove('old.pdf'); // ok: a constant
  res.sendStatus(204);
});

declare function extractFile(file: string): void;
declare const bucket: { put(key: string): void };

app.get('/handed', (req: any, res: any) => {
  extractFile(path.join(ROOT, req.query.file)); // $ alert=path-traversal:warning
  const full = path.resolve(ROOT, req.query.file); // $ alert=path-traversal:warning
  extractFile(full);
  bucket.put(path.join('invoices', req.query.file)); // ok: no file, as far as names tell
  extractFile(path.join(ROOT, path.basename(req.query.file))); // ok: the last part alone
  res.end();
});

app.get('/handed/asked', (req: any, res: any) => {
  const full = path.join(ROOT, req.query.file); // ok: it is asked where it leads
  if (!full.startsWith(ROOT + path.sep)) return res.sendStatus(403);
  extractFile(full);
  return res.end();
});

// Only the last part of the name, or letters that lead nowhere.

app.get('/last', (req: any, res: any) => {
  res.send(fs.readFileSync(path.join(ROOT, path.basename(req.query.file)))); // ok: the last part alone
});

app.get('/last/decoded', (req: any, res: any) => {
  fs.readFileSync(ROOT + decodeURIComponent(path.basename(req.query.file))); // $ alert=path-traversal
  fs.readFileSync(ROOT + decodeURIComponent(path.extname(req.query.file))); // $ alert=path-traversal
  fs.readFileSync(ROOT + decodeURIComponent(path.posix.basename(req.query.file))); // $ alert=path-traversal
  fs.readFileSync(ROOT + decodeURIComponent(path.win32.basename(req.query.file))); // $ alert=path-traversal
  fs.readFileSync(ROOT + decodeURIComponent(sanitize(req.query.file))); // $ alert=path-traversal
  fs.readFileSync(ROOT + unescape(slugify(req.query.file))); // $ alert=path-traversal
  res.send(fs.readFileSync(ROOT + unescape(filenamify(req.query.file)))); // $ alert=path-traversal
});

app.get('/ending', (req: any, res: any) => {
  fs.writeFileSync(path.join(ROOT, `${Date.now()}${path.extname(req.query.file)}`), ''); // ok: only the ending
  res.sendStatus(201);
});

app.get('/sanitized', (req: any, res: any) => {
  res.send(fs.readFileSync(path.join(ROOT, sanitize(req.query.file)))); // ok: made a name
});

app.get('/replaced', (req: any, res: any) => {
  const name = req.query.file.replace(/[^a-z0-9]/gi, '');
  fs.readFileSync(path.join(ROOT, name)); // ok: letters and digits
  fs.readFileSync(path.join(ROOT, path.basename(req.query.file.replace(/\.\.\//g, '')))); // $ alert=path-traversal
  res.send(fs.readFileSync(path.join(ROOT, path.normalize(req.query.file).replace(/^(\.\.(\/|\\|$))+/, '')))); // ok: the way up is cut off once there is only one
});

app.get('/encoded', (req: any, res: any) => {
  res.send(fs.readFileSync(path.join(ROOT, `${encodeURIComponent(req.query.file)}.json`))); // ok: no slash is left
});

app.get('/number', (req: any, res: any) => {
  res.send(fs.readFileSync(path.join(ROOT, `${Number(req.query.year)}.pdf`))); // ok: a number
});

app.get('/parsed-number', (req: any, res: any) => {
  const page = parseInt(req.query.page, 10) || 1;
  res.send(fs.readFileSync(`${ROOT}/page-${page}.pdf`)); // ok: a number
});

// What is asked first.

app.get('/prefix', (req: any, res: any) => {
  const full = path.resolve(ROOT, req.query.file);
  if (!full.startsWith(ROOT + path.sep)) return res.sendStatus(403);
  return res.send(fs.readFileSync(full)); // ok: it lies below the folder
});

app.get('/prefix/around', (req: any, res: any) => {
  const full = path.join(ROOT, req.query.file);
  if (full.indexOf(ROOT) === 0) {
    res.send(fs.readFileSync(full)); // ok: it lies below the folder
  } else {
    res.sendStatus(404);
  }
});

app.get('/prefix/ignored', (req: any, res: any) => {
  const full = path.join(ROOT, path.basename(String(req.query.file)));
  if (!full.startsWith(ROOT)) logger.warn('somebody tries');
  res.send(fs.readFileSync(full)); // $ alert=path-traversal
});

app.get('/relative', (req: any, res: any) => {
  const full = path.resolve(ROOT, req.query.file);
  const relative = path.relative(ROOT, full);
  if (relative.startsWith('..') || path.isAbsolute(relative)) return res.sendStatus(403);
  fs.readFileSync(path.join(ROOT, relative)); // ok: not above the folder
  return res.send(fs.readFileSync(full)); // ok: not above the folder
});

app.get('/dots', (req: any, res: any) => {
  if (req.query.file.includes('..')) return res.sendStatus(400);
  return res.send(fs.readFileSync(path.join(ROOT, req.query.file))); // ok: no way up in it
});

app.get('/dots/old', (req: any, res: any) => {
  if (req.query.file.indexOf('..') !== -1) return res.sendStatus(400);
  return res.send(fs.readFileSync(path.join(ROOT, req.query.file))); // ok: no way up in it
});

app.get('/pattern', (req: any, res: any) => {
  if (!/^[\w-]+\.pdf$/.test(req.query.file)) return res.sendStatus(400);
  return res.send(fs.readFileSync(path.join(ROOT, req.query.file))); // ok: a name and no more
});

app.get('/pattern/open', (req: any, res: any) => {
  if (!/\.pdf$/.test(req.query.file)) return res.sendStatus(400);
  return res.send(fs.readFileSync(path.join(ROOT, path.basename(String(req.query.file))))); // $ alert=path-traversal
});

app.get('/list', (req: any, res: any) => {
  if (!NAMES.includes(req.query.file)) return res.sendStatus(404);
  fs.readFileSync(path.join(ROOT, req.query.file)); // ok: one of a list
  const other = req.query.other;
  if (!KNOWN.has(other)) return res.sendStatus(404);
  return res.send(fs.readFileSync(path.join(ROOT, other))); // ok: one of a set
});

app.get('/map', (req: any, res: any) => {
  const report = REPORTS[req.query.kind];
  if (!report) return res.sendStatus(404);
  return res.send(fs.readFileSync(path.join(ROOT, report))); // ok: looked up
});

app.get('/found', (req: any, res: any) => {
  const file = fs.readdirSync(ROOT).find((name) => name === req.query.file);
  if (!file) return res.sendStatus(404);
  return res.send(fs.readFileSync(path.join(ROOT, file))); // ok: one that is there
});

app.get('/stored/:id', async (req: any, res: any) => {
  const { file } = await lookUp(req.params.id);
  res.send(fs.readFileSync(path.join(ROOT, file))); // ok: the database knows it
});

app.get('/uuid/:id', (req: any, res: any) => {
  if (!isUuid(req.params.id)) return res.sendStatus(404);
  return res.send(fs.readFileSync(path.join(ROOT, `${req.params.id}.pdf`))); // ok: an id
});

app.post('/schema', (req: any, res: any) => {
  const { kind, id, name, year } = Wanted.parse(req.body);
  fs.readFileSync(path.join(ROOT, `all.${kind}`)); // ok: one of two
  fs.readFileSync(path.join(ROOT, id)); // ok: an id
  fs.readFileSync(path.join(ROOT, `${year}.pdf`)); // ok: a number
  res.send(fs.readFileSync(path.join(ROOT, path.basename(name)))); // $ alert=path-traversal
});

app.get('/language', (req: any, res: any) => {
  switch (req.query.language) {
    case 'de':
    case 'en':
      return res.send(fs.readFileSync(`./texts/${req.query.language}.json`)); // ok: one of the cases
    default:
      return res.sendStatus(404);
  }
});

app.get('/looked-up', (req: any, res: any) => {
  const kind = req.query.kind;
  const report = REPORTS[kind];
  if (!report) return res.sendStatus(404);
  return res.send(fs.readFileSync(path.join(ROOT, `${kind}.csv`))); // ok: the program knows the name
});

app.get('/parts', (req: any, res: any) => {
  fs.readFileSync(`${ROOT}/${req.query.file.split('/').pop()}`); // ok: the last part alone
  const parts = req.query.file.split(path.sep);
  fs.readFileSync(`${ROOT}/${parts[0]}`); // ok: one part alone
  fs.readFileSync(`${ROOT}/${path.basename(parts.slice(1).join('/'))}`); // $ alert=path-traversal
  res.send(fs.readFileSync(`${ROOT}/${path.basename(req.query.file.split('.')[0])}`)); // $ alert=path-traversal
});

app.get('/address', (req: any, res: any) => {
  const { pathname } = new URL(req.url, 'http://localhost');
  fs.readFileSync(ROOT + pathname); // ok: an address that is parsed has no dots left
  fs.readFileSync(ROOT + decodeURIComponent(pathname)); // $ alert=path-traversal
  res.send(fs.readFileSync(ROOT + decodeURI(encodeURIComponent(req.query.file)))); // $ alert=path-traversal
});

app.get('/two', (req: any, res: any) => {
  if (req.query.short) {
    if (!/^[a-z]+$/.test(req.query.file)) return res.sendStatus(400);
    return res.send(fs.readFileSync(path.join(ROOT, req.query.file))); // ok: letters and no more
  }
  return res.send(fs.readFileSync(path.join(ROOT, path.basename(String(req.query.file))))); // $ alert=path-traversal
});

function below(folder: string, wanted: string): string {
  const full = path.resolve(folder, wanted);
  if (!full.startsWith(folder + path.sep)) throw new Error('outside');
  return full;
}

app.get('/helper', (req: any, res: any) => {
  res.send(fs.readFileSync(below(ROOT, req.query.file))); // ok: asked by the function that resolves it
});

export function load(slug: string) {
  return fs.readFileSync(path.join('posts', `${slug}.md`), 'utf8'); // ok: nobody knows who calls it
}

export const settings = JSON.parse(fs.readFileSync(process.env.SETTINGS ?? './settings.json', 'utf8')); // ok: whoever starts the program
