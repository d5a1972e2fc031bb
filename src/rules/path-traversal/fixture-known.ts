/** Names that the program knows, texts that a pattern looks at, and folders that nothing leads out of. */
import express from 'express';
import fs from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage } from 'node:http';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = '/srv/files';
const app = express();
const reports = new Map<string, { lines: number[] }>();

async function findReport(key: string) {
  return reports.has(key) ? (reports.get(key) ?? null) : null;
}

function readParts(key: string) {
  const parts: string[] = [];
  for (const part of fs.readdirSync(ROOT)) if (part.startsWith(`${key}_`)) parts.push(part);
  return { parts };
}

// Looked up before, and whoever sends another name comes no further.

app.get('/found', async (req: any, res: any) => {
  const report = await findReport(req.query.key);
  if (report == null) return res.sendStatus(404);
  res.send(fs.readFileSync(`${ROOT}/${req.query.key}.yml`)); // ok: the name of a report
});

app.get('/found/later', async (req: any, res: any) => {
  const { key } = req.body;
  let report;
  try {
    report = await findReport(key);
    if (report === undefined || report === null) return res.sendStatus(404);
  } catch {
    return res.sendStatus(500);
  }
  res.send(fs.readFileSync(`${ROOT}/${key}.yml`)); // ok: the name of a report
});

app.get('/found/inside', (req: any, res: any) => {
  const { key } = req.body;
  const found = readParts(key);
  if (found.parts.length === 0) res.sendStatus(404);
  else res.send(fs.readFileSync(`${ROOT}/${key}.yml`)); // ok: there are files of the name
});

app.get('/found/table', (req: any, res: any) => {
  const report = reports.get(req.query.key);
  if (report !== undefined && report.lines.length > 0) res.send(fs.readFileSync(`${ROOT}/${req.query.key}.yml`)); // ok: a name of the table
});

app.get('/found/unasked', async (req: any, res: any) => {
  const report = await findReport(req.query.key);
  if (report) res.set('X-Lines', String(report.lines.length));
  res.send(fs.readFileSync(`${ROOT}/${req.query.key}.yml`)); // $ alert=path-traversal
});

app.get('/found/other', async (req: any, res: any) => {
  const report = await findReport(req.query.key);
  if (!report) return res.sendStatus(404);
  res.send(fs.readFileSync(`${ROOT}/${req.query.part}.yml`)); // $ alert=path-traversal
});

app.get('/found/missing', async (req: any, res: any) => {
  const report = await findReport(req.query.key);
  if (report) return res.sendStatus(409);
  res.send(fs.readFileSync(`${ROOT}/${req.query.key}.yml`)); // $ alert=path-traversal
});

// From the root nothing leads further up.

app.get('/rooted', (req: any, res: any) => {
  fs.readFileSync(ROOT + path.normalize('/' + req.query.file)); // ok: nothing leads up from the root
  fs.readFileSync(path.join(ROOT, path.join('/', req.query.file))); // ok: nothing leads up from the root
  fs.readFileSync(path.join(ROOT, path.resolve('/', req.query.file))); // ok: nothing leads up from the root
  fs.readFileSync(ROOT + path.normalize('/a/' + req.query.file)); // $ alert=path-traversal
  fs.readFileSync(path.join(ROOT, path.join('/a', req.query.file))); // $ alert=path-traversal
  res.send(fs.readFileSync(ROOT + path.normalize(req.query.file))); // $ alert=path-traversal
});

// What a pattern finds is what the pattern says, and of the text around it says nothing.

app.get('/matched', (req: any, res: any) => {
  const found = /id=(\d+)/.exec(req.url);
  if (found) fs.readFileSync(`${ROOT}/${found[1]}`); // ok: digits
  const named = String(req.query.file).match(/name=([^&]+)/);
  if (named) fs.readFileSync(`${ROOT}/${named[1]}`); // $ alert=path-traversal
  const [, letters] = String(req.query.file).match(/^([a-z]+)-/) ?? [];
  fs.readFileSync(`${ROOT}/${letters}`); // ok: letters
  const word = String(req.query.file).match(/[\w-]+/)?.[0];
  res.send(fs.readFileSync(`${ROOT}/${word}`)); // ok: letters and digits
});

app.get('/unanchored', (req: any, res: any) => {
  const file = String(req.query.file);
  if (!/[a-z]\.png/.test(file)) return res.sendStatus(400);
  res.send(fs.readFileSync(`${ROOT}/${file}`)); // $ alert=path-traversal
});

app.get('/taken-out', (req: any, res: any) => {
  fs.readFileSync(path.join(ROOT, req.query.file.replace(/\.\.[/\\]/g, ''))); // $ alert=path-traversal
  res.send(fs.readFileSync(path.join(ROOT, req.query.file.replace(/\.\./g, '')))); // ok: no two dots are left
});

// What others make of each.

app.get('/each', (req: any, res: any) => {
  const ids = req.query.ids.split(',').map(Number);
  for (const id of ids) fs.unlinkSync(`${ROOT}/${id}`); // ok: numbers
  for (const part of req.query.parts.split(',').map(encodeURIComponent)) fs.unlinkSync(`${ROOT}/${part}`); // ok: no slash is left
  for (const part of req.query.parts.split(',').map(String)) fs.unlinkSync(`${ROOT}/${part}`); // $ alert=path-traversal
  res.end();
});

export async function saveAll(files: { path: string; text: string }[]) {
  await Promise.all(files.map(async ({ path: target, text }) => fs.promises.writeFile(target, text))); // ok: nobody says who calls it
}

// The pieces of a request, read by another function.

async function bodyOf(req: IncomingMessage) {
  let text = '';
  for await (const piece of req) text += piece;
  return JSON.parse(text);
}

createServer(async (req, res) => {
  const { file } = await bodyOf(req);
  res.end(fs.readFileSync(file)); // $ alert=path-traversal
});

// A name that a path leads to.

function get(from: any, way: string): any {
  let current = from;
  for (const name of way.split('.')) {
    if (current === undefined || current === null) return undefined;
    current = current[name];
  }
  return current;
}

app.get('/walked', (req: any, res: any) => {
  const key = String(req.app);
  fs.readFileSync(`${ROOT}/${get(req, `locals.${key}`)}`); // ok: what the program itself has put there
  res.send(fs.readFileSync(`${ROOT}/${get(req, 'query.file')}`)); // $ alert=path-traversal
});

app.get('/addresses', async (req: any, res: any) => {
  fs.readFileSync(fileURLToPath(req.query.file)); // $ alert=path-traversal
  fs.readFileSync(fileURLToPath(new URL('./terms.txt', import.meta.url))); // ok: beside the module
  res.send(await import(pathToFileURL(req.query.file).href)); // $ alert=code-injection
});
