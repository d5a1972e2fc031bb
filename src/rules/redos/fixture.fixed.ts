/** Regular expressions that somebody outside writes. */
import express from 'express';
import escapeStringRegexp from 'escape-string-regexp';
import _ from 'lodash';
import escapeLodash from 'lodash/escapeRegExp';
import RE2 from 're2';

const app = express();
declare const Product: any;
declare const names: string[];
const escapeRegExp = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const KINDS = ['fast', 'slow'];

app.get('/search', async (req: any, res: any) => {
  const { q } = req.query;
  const pattern = new RegExp(String(req.query.q).replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'i'); // $ alert=redos:error
  const called = RegExp(String(req.query.q).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')); // $ alert=redos
  const around = new RegExp(`\\b${String(q).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\b`, 'gi'); // $ alert=redos
  const behind = new RegExp('^' + String(q).replace(/[.*+?^${}()|[\]\\]/g, '\\$&') + '.*'); // $ alert=redos
  const trimmed = new RegExp(String(q.trim().toLowerCase()).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')); // $ alert=redos
  const either = new RegExp(String(q || '.').replace(/[.*+?^${}()|[\]\\]/g, '\\$&')); // $ alert=redos
  const joined = new RegExp(String([q, 'b'].join('|')).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')); // $ alert=redos
  const source = String(req.headers['x-filter']);
  const byHeader = new RegExp(source.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')); // $ alert=redos
  const rows = await Product.find({ name: new RegExp(String(q).replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'i') }); // $ alert=redos
  const found = names.filter((name) => name.match(String(q).replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))); // $ alert=redos
  const where = 'the quick brown fox'.search(String(req.query.word).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')); // $ alert=redos
  const all = [...('the quick brown fox' as any).matchAll(String(req.query.words).replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))]; // $ alert=redos
  res.json([pattern, called, around, behind, trimmed, either, joined, byHeader, rows, found, where, all]);
});

app.get('/rows', async (req: any, res: any) => {
  const rows = await Product.find({ name: { $regex: String(req.query.keyword).replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), $options: 'i' } }); // $ alert=redos:warning
  const more = await Product.find({ name: { $regex: `^${String(req.query.start).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}` } }); // $ alert=redos:warning
  const fixed = await Product.find({ name: { $regex: '^a' } }); // ok: written out
  const safe = await Product.find({ name: { $regex: escapeRegExp(req.query.q) } }); // ok: escaped
  res.json([rows, more, fixed, safe]);
});

app.get('/escaped', (req: any, res: any) => {
  const { q } = req.query;
  const one = new RegExp(escapeStringRegexp(q)); // ok: escaped
  const two = new RegExp(_.escapeRegExp(q), 'gi'); // ok: escaped
  const three = new RegExp(escapeRegExp(q)); // ok: escaped by the project
  const four = new RegExp('^' + q.replace(/[.*+?^${}()|[\]\\]/g, '\\$&') + '$'); // ok: escaped here
  const five = new RegExp(q.replace(/[^a-z0-9]/gi, '')); // ok: letters and digits are left
  const six = new RegExp(escapeLodash(q)); // ok: escaped
  const seven = new RegExp((RegExp as any).escape(q)); // ok: escaped
  const eight = new RE2(q); // ok: takes a time that grows with the length
  const nine = 'a,b'.split(q); // ok: no pattern is made of it
  const ten = 'a,b'.includes(q); // ok: no pattern
  const eleven = 'a,b'.replace(q, ''); // ok: no pattern is made of it
  const twelve = new RegExp(String(Number(q))); // ok: a number
  const thirteen = new RegExp(names[0]!); // ok: nobody knows where from
  if (!KINDS.includes(q)) return res.sendStatus(400);
  const fourteen = new RegExp(q); // ok: one of a few
  const { kind } = req.query;
  if (!/^[a-z]+$/.test(kind)) return res.sendStatus(400);
  const fifteen = new RegExp(`^${kind}$`); // ok: letters alone
  return res.json([one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen]);
});

function highlight(text: string, term: string) {
  return text.replace(new RegExp(term, 'g'), (found) => `*${found}*`);
}

app.get('/highlight', (req: any, res: any) => {
  res.json(highlight('the quick brown fox', req.query.term)); // $ alert=redos
});

app.get('/formed', (req: any, res: any) => {
  const q = req.query.formed;
  if (/^(?:\d+,)+$/.test(q)) return res.json(new RegExp(q)); // ok: digits and commas
  return res.json(new RegExp(String(q).replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))); // $ alert=redos
});

function compiles(pattern: string) {
  try {
    new RegExp(pattern);
    return true;
  } catch {
    return false;
  }
}

app.get('/compiled', (req: any, res: any) => {
  try {
    new RegExp(req.query.own); // ok: nothing is ever tried on it
  } catch {
    return res.sendStatus(400);
  }
  if (!compiles(req.query.other)) return res.sendStatus(400); // ok: nothing is ever tried on it
  return res.json(new RegExp(String(req.query.other).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).test('quick')); // $ alert=redos
});
