/** Answers of servers that hold what the request says. */
import { createServer } from 'node:http';
import express from 'express';
import type { Request, Response as Answer } from 'express';
import { fastify } from 'fastify';
import Hapi from '@hapi/hapi';
import { Hono } from 'hono';
import Koa from 'koa';
import Handlebars from 'handlebars';
import showdown from 'showdown';

const app = express();
const ALLOWED = ['red', 'green'];
declare function isValid(id: string): boolean;
declare function render(view: string, values: object): string;

app.get('/hello', (req: Request, res: Answer) => { // $ source=req
  res.send('<h1>Hello ' + req.query.name + '</h1>'); // $ alert=xss:error
  res.send(req.query.text); // $ alert=xss
  res.status(404).send(`No page ${req.path}`); // $ alert=xss
  res.status(500).send('Broken at ' + req.originalUrl); // $ alert=xss
  res.set('Content-Type', 'text/html').send(`<p>${req.headers['x-name']}</p>`); // $ alert=xss
  res.write(`<p>${req.cookies.theme}</p>`); // $ alert=xss
  res.end('<footer>' + req.get('user-agent') + '</footer>'); // $ alert=xss
  res.send(['<li>', req.query.item, '</li>'].join('')); // $ alert=xss
  res.send(String(req.query.ids).split(',').map((id) => `<li>${id}</li>`).join('')); // $ alert=xss
  const page = layout('Profile', `<p>${req.params.name}</p>`);
  res.send(page); // $ alert=xss
  res.send(new Handlebars.SafeString('<b>' + req.query.bold + '</b>')); // $ alert=xss
  const converter = new showdown.Converter();
  res.send(converter.makeHtml(req.body.text)); // $ alert=xss
  if (!isValid(req.params.id)) res.status(400).send('Not an id: ' + req.params.id); // $ alert=xss
});

function layout(title: string, body: string): string {
  return `<!doctype html><title>${title}</title><body>${body}</body>`;
}

app.get('/agent', (req: Request, res: Answer) => {
  res.end('agent ' + req.get('user-agent')); // $ alert=xss:warning
});

class Pages {
  show(req: Request, res: Answer): void {
    this.answer(res, req.query.name); // $ alert=xss
  }

  private answer(res: Answer, name: string): void {
    res.send(`<p>${name}</p>`);
  }
}
export { Pages };

app.get('/typed', (req: Request, res: Answer) => {
  res.type('text/plain').send('you said ' + req.query.text); // ok: plain text
  res.type('application/json').send(`{"q":"${req.query.q}"}`); // ok: JSON written by hand
});

app.get('/fine', (req: Request, res: Answer) => {
  res.json({ name: req.query.name }); // ok: JSON
  res.send({ name: req.query.name }); // ok: an object is answered as JSON
  res.send(req.body); // ok: an object as a whole
  res.send(JSON.stringify({ name: req.query.name })); // ok: JSON as a text
  res.send(`<p>${Number(req.query.page)}</p>`); // ok: a number
  res.send('<p>' + parseInt(req.query.page, 10) + '</p>'); // ok: a number
  res.send(req.query.flag ? '<b>yes</b>' : '<b>no</b>'); // ok: one of two texts
  res.send(`<a href="/search?q=${encodeURIComponent(req.query.q)}">again</a>`); // ok: encoded
  res.send('<p>' + req.query.name.replace(/</g, '&lt;').replace(/>/g, '&gt;') + '</p>'); // ok: escaped by hand
  res.send('<p>' + req.query.name.replace(/[^a-z0-9]/gi, '') + '</p>'); // ok: letters and digits alone
  res.send(render('index', { name: req.query.name })); // ok: a template of somebody else
  res.render('index', { name: req.query.name }); // ok: a template escapes
  res.send('<p>' + htmlEscape(req.query.name) + '</p>'); // ok: an escaper by its name
  res.send(`<p>${String(req.query.ids).split(',').length} ids</p>`); // ok: a count
  res.sendStatus(req.query.status); // ok: a number of HTTP
  res.attachment('report.csv');
  res.send('name\n' + req.query.name); // ok: a download
});

function htmlEscape(text: string): string {
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const sign = text[i]!;
    switch (sign) {
      case '<':
        out += '&lt;';
        break;
      default:
        out += sign;
    }
  }
  return out;
}

app.get('/asked', (req: Request, res: Answer) => {
  if (!ALLOWED.includes(req.query.color)) return res.sendStatus(400);
  if (!/^[a-z]+$/.test(req.query.sort)) return res.sendStatus(400);
  res.write(`<p style="color:${req.query.color}">x</p>`); // ok: one of a list
  return res.end(`<p>${req.query.sort}</p>`); // ok: letters alone
});

app.get('/plain', (req: Request, res: Answer) => {
  res.setHeader('Content-Type', 'text/plain; charset=utf-8');
  res.end('you said ' + req.query.text); // ok: plain text
});

app.get('/ids', (req: Request, res: Answer) => {
  const found = /id=(\w+)/.exec(req.originalUrl);
  const other = /name=([^&]*)/.exec(req.originalUrl);
  if (other) res.send('<b>' + other[1] + '</b>'); // $ alert=xss
  res.send(found ? '<b>found</b>' : '<b>none</b>'); // ok: a text of the program
});

createServer((req, res) => {
  const { searchParams } = new URL(req.url ?? '/', 'http://localhost');
  res.writeHead(200, { 'Content-Type': 'text/html' });
  res.end('<p>' + searchParams.get('who') + '</p>'); // $ alert=xss
});

createServer((req, res) => {
  res.writeHead(200, { 'Content-Type': 'application/json' });
  res.end(`{"path":"${req.url}"}`); // ok: JSON
});

const server = fastify();
server.get('/x', (request: any, reply: any) => {
  reply.type('text/html').send(`<h1>${request.query.name}</h1>`); // $ alert=xss
});
server.get('/z', (request: any, reply: any) => {
  reply.header('content-type', 'text/html');
  return reply.send('<p>' + request.params.id + '</p>'); // $ alert=xss
});
server.get('/y', (request: any, reply: any) => {
  reply.send(`hello ${request.query.name}`); // ok: fastify answers texts as plain text
  reply.code(404).send('no ' + request.params.id); // ok: the same behind a status
});

const koa = new Koa();
koa.use((ctx: any, next: () => void) => {
  ctx.body = `<h1>Hi ${ctx.query.name}</h1>`; // $ alert=xss
  ctx.body = { name: ctx.query.name }; // ok: JSON
  ctx.body = `Hi ${ctx.query.name}`; // ok: koa takes what begins with no tag for plain text
  ctx.type = 'text/plain';
  ctx.body = `<Hi> ${ctx.query.name}`; // ok: plain text
  next();
});

Hapi.server().route({
  method: 'GET',
  path: '/hello/{name}',
  handler: (request: any, h: any) => (request.query.plain ? h.response('hi ' + request.params.name).type('text/plain') : h.response('<b>' + request.params.name + '</b>')), // $ alert=xss
});
Hapi.server().route({ method: 'GET', path: '/bye/{name}', handler: (request: any, _h: any) => '<b>' + request.params.name + '</b>' }); // $ alert=xss

const hono = new Hono();
hono.get('/a', (c: any) => c.html(`<h1>${c.req.query('name')}</h1>`)); // $ alert=xss
hono.get('/b', (c: any) => c.body(`<h1>${c.req.query('name')}</h1>`, 200, { 'Content-Type': 'text/html' })); // $ alert=xss
hono.get('/c', (c: any) => c.text(`hello ${c.req.query('name')}`)); // ok: plain text
