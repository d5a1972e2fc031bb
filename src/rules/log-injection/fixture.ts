/** What a request brings, and how it is written into a line. */
import { createServer } from 'node:http';
import { format } from 'node:util';
import { parse } from 'node:url';
import express from 'express';
import chalk from 'chalk';
import { z } from 'zod';

const app = express();
declare const router: any;
declare const check: any;
declare const isValidName: (name: string) => boolean;

app.get('/search', (req: any, res: any) => {
  console.info(`[search] ${req.query.q}`); // $ alert=log-injection:info
  res.end();
});

app.post('/login', (req: any, res: any) => {
  const { username } = req.body;
  if (!check(username)) console.log('Failed login for ' + username); // $ alert=log-injection:warning
  console.log('Failed login for ' + username); // ok: of one request one thing is said
  res.end();
});

app.get('/orders/:id', (req: any, res: any) => {
  console.warn('no such order', req.params.id); // $ alert=log-injection:info
  res.end();
});

app.get('/orders', (q: any, s: any) => {
  console.error('refund of ' + q.query.order + ' failed'); // $ alert=log-injection:warning
  s.end();
});

router.get('/parts', (req: any, res: any) => {
  let line = 'parts of ';
  line += req.query.order;
  console.debug(line); // $ alert=log-injection:info
  res.end();
});

router.get('/joined', (req: any, res: any) => {
  console.log(['order', req.query.order].join(' ')); // $ alert=log-injection:info
  res.end();
});

router.get('/formatted', (req: any, res: any) => {
  console.log(format('order %s', req.query.order)); // $ alert=log-injection:info
  res.end();
});

router.get('/coloured', (req: any, res: any) => {
  console.log(chalk.red(`order ${req.query.order}`)); // $ alert=log-injection:info
  res.end();
});

router.get('/decoded', (req: any, res: any) => {
  console.log('at ' + decodeURIComponent(req.query.path)); // $ alert=log-injection:info
  res.end();
});

router.get('/cookies', (req: any, res: any) => {
  console.log(`theme ${req.cookies.theme}`); // $ alert=log-injection:info
  res.end();
});

router.post('/upload', (req: any, res: any) => {
  console.log('uploaded ' + req.file.originalname); // $ alert=log-injection:info
  console.log('kept as ' + req.file.filename); // ok: the server says how it is called
  res.end();
});

router.get('/half', (req: any, res: any) => {
  console.log('text ' + req.query.text.replace(/\n/, '')); // $ alert=log-injection:info
  res.end();
});

router.get('/trimmed', (req: any, res: any) => {
  console.log('text ' + req.query.text.trim().toLowerCase()); // $ alert=log-injection:info
  res.end();
});

router.get('/either', (req: any, res: any) => {
  console.log('text ' + (req.query.text || 'none')); // $ alert=log-injection:info
  res.end();
});

router.post('/each', (req: any, res: any) => {
  for (const item of req.body.items) console.log(`item ${item.name}`); // $ alert=log-injection:info
  res.end();
});

router.post('/caught', (req: any, res: any) => {
  try {
    check(req.body);
  } catch (error) {
    console.error('payment of ' + req.body.reference + ' failed', error); // $ alert=log-injection:warning
  }
  res.end();
});

createServer((req, res) => {
  const { query } = parse(req.url ?? '', true);
  console.log(`user ${query.name}`); // $ alert=log-injection:info
  res.end();
});

createServer((req, res) => {
  let body = '';
  req.on('data', (chunk) => {
    body += chunk;
  });
  req.on('end', () => {
    console.log('got ' + body); // $ alert=log-injection:info
    res.end();
  });
});

createServer((req, res) => {
  const { searchParams } = new URL(req.url ?? '', 'http://localhost');
  console.log('asked for ' + searchParams.get('q')); // $ alert=log-injection:info
  res.end();
});

const wrote = (line: string) => process.stdout.write(`${new Date().toISOString()} ${line}\n`);

router.post('/wrapped', (req: any, res: any) => {
  wrote('payout to ' + req.body.account); // $ alert=log-injection:warning
  res.end();
});

const Order = z.object({ id: z.string().uuid(), kind: z.enum(['in', 'out']), note: z.string(), code: z.string().regex(/^[A-Z]{3}$/), price: z.number() });

router.post('/schema', (req: any, res: any) => {
  const order = Order.parse(req.body);
  console.log(`order ${order.id} ${order.kind} ${order.price} ${order.code}`); // ok: none of them holds a line break
  console.log(`note ${order.note}`); // $ alert=log-injection:info
  res.end();
});

// Near misses.

router.get('/near/:n', (req: any, res: any) => {
  console.log('page ' + Number(req.params.n)); // ok: a number
  console.log(`page ${parseInt(req.params.n, 10)}`); // ok: a number
  console.log('page', +req.params.n); // ok: a number
  console.log('is there: ' + (req.query.q !== undefined)); // ok: true or false
  console.log('characters: ' + req.query.q.length); // ok: a number
  console.log('quoted', JSON.stringify(req.query.q)); // ok: line breaks are written out
  console.log('encoded ' + encodeURIComponent(req.query.q)); // ok: line breaks are encoded
  console.log('one line ' + req.query.q.replace(/[\r\n]+/g, ' ')); // ok: line breaks are taken out
  console.log('one line ' + req.query.q.replace(/\n|\r/g, '')); // ok: line breaks are taken out
  console.log('one line ' + req.query.q.replaceAll('\n', ' ')); // ok: line breaks are taken out
  console.log('one line ' + req.query.q.split('\n').join(' ')); // ok: line breaks are taken out
  console.log('letters ' + req.query.q.replace(/[^a-z]/gi, '')); // ok: only letters are left
  console.log(req.query); // ok: an object, whose texts stand in quotes
  console.log('asked', req.query); // ok: an object
  console.log({ q: req.query.q }); // ok: an object, whose texts stand in quotes
  console.log('agent ' + req.headers['user-agent']); // ok: a header ends where a line does
  console.log('host ' + req.get('host')); // ok: a header
  console.log(`${req.method} ${req.originalUrl}`); // ok: what is not decoded stands in one line
  console.log(req.path, req.ip); // ok: what is not decoded, and what the server knows
  console.log('user ' + req.user.id); // ok: what the program found
  res.end();
});

router.get('/asked', (req: any, res: any) => {
  const { kind, name, id } = req.query;
  if (!['in', 'out'].includes(kind)) return res.status(400).end();
  console.log('kind ' + kind); // ok: one of two
  if (!/^[\w-]+$/.test(id)) return res.status(400).end();
  console.log('id ' + id); // ok: letters and digits
  if (!isValidName(name)) return res.status(400).end();
  console.log('name ' + name); // ok: somebody has looked at it
  return res.end();
});

router.get('/cases', (req: any, res: any) => {
  switch (req.query.kind) {
    case 'in':
      console.log('kind ' + req.query.kind); // ok: this one
  }
  res.end();
});

export const unknown = (line: string) => console.log('line ' + line); // ok: nobody knows who calls it
