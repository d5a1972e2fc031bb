/** Answers that are files: what is sent below a root goes nowhere else. */
import express from 'express';
import send from 'send';
import path from 'node:path';

const app = express();
const ROOT = '/srv/files';
declare const options: any;
declare const page: any;

app.get('/absolute', (req: any, res: any) => {
  res.sendFile(path.join(ROOT, path.basename(String(req.query.file)))); // $ alert=path-traversal
});

app.get('/absolute/callback', (req: any, res: any) => {
  res.sendFile(path.join(ROOT, path.basename(String(req.query.file))), () => res.end()); // $ alert=path-traversal
});

app.get('/absolute/options', (req: any, res: any) => {
  res.sendFile(path.resolve(ROOT, path.basename(String(req.query.file))), { maxAge: 3600 }); // $ alert=path-traversal
});

app.get('/typed', (req: any, res: any) => {
  res.status(200).type('pdf').sendFile(`${ROOT}/${path.basename(String(req.query.file))}`); // $ alert=path-traversal
});

app.get('/old', (req: any, res: any) => {
  res.sendfile('./files/' + path.basename(String(req.query.file))); // $ alert=path-traversal
});

app.get('/download', (req: any, res: any) => {
  res.download(`${ROOT}/${path.basename(String(req.query.file))}`); // $ alert=path-traversal
});

app.get('/download/named', (req: any, res: any) => {
  res.download(path.join(ROOT, 'terms.pdf'), req.query.name); // ok: only what the browser calls it
});

app.get('/download/below', (req: any, res: any) => {
  res.download(req.query.file, 'terms.pdf', { root: ROOT }); // ok: below the root
});

app.get('/below', (req: any, res: any) => {
  res.sendFile(req.query.file, { root: ROOT }); // ok: below the root
});

app.get('/below/chosen', (req: any, res: any) => {
  res.sendFile('terms.pdf', { root: req.query.root }); // $ alert=path-traversal
  res.download('terms.pdf', 'terms.pdf', { root: `/srv/${path.basename(String(req.query.root))}` }); // $ alert=path-traversal
  send(req, '/terms.pdf', { root: req.query.root }).pipe(res); // $ alert=path-traversal
});

app.get('/printed', async (req: any, res: any) => {
  await page.pdf({ path: `${ROOT}/${path.basename(String(req.query.file))}.pdf` }); // $ alert=path-traversal
  await page.screenshot({ path: '/srv/one.png', omitBackground: req.query.plain }); // ok: a constant place
  res.end();
});

app.get('/below/unknown', (req: any, res: any) => {
  res.sendFile(req.query.file, options); // ok: nobody knows the options
});

app.get('/sent', (req: any, res: any) => {
  send(req, req.query.file).pipe(res); // $ alert=path-traversal
});

app.get('/sent/below', (req: any, res: any) => {
  send(req, req.query.file, { root: ROOT }).pipe(res); // ok: below the root
});

export const fastified = [
  async (request: any, reply: any) => reply.sendFile(request.params.file), // ok: below the root of the plugin
  async (request: any, reply: any) => reply.sendFile('terms.pdf', request.query.root), // $ alert=path-traversal
  async (request: any, reply: any) => reply.download(request.params.file), // ok: below the root of the plugin
];

export const served = [
  (request: any, h: any) => h.file(request.params.file), // ok: kept below the root
  (request: any, h: any) => h.file(`${ROOT}/${path.basename(String(request.params.file))}`, { confine: false }), // $ alert=path-traversal
  (request: any, h: any) => h.file(request.params.file, { confine: ROOT }), // ok: kept below the folder
];
