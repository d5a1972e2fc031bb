/** Regular expressions of the program that are tried on what somebody outside sends. */
import express from 'express';
import sanitize from 'sanitize-filename';
import slugify from 'slugify';
import { z } from 'zod';

const app = express();
const SLUG = /^(?:[a-z0-9]+-?)*$/; // $ alert=redos:error
const NUMBERS = new RegExp('^(\\d+\\s*)+;$'); // $ alert=redos
const EMAIL = /^[^\s@]+@[^\s@]+\.[a-z]{2,10}$/; // ok: one way through it
const UNUSED = /^(a+)+$/; // ok: on nothing from outside
const Short = z.object({ name: z.string().max(50) });

app.post('/double', (req: any, res: any) => {
  const { name, email } = req.body;
  if (!/^([a-zA-Z0-9])(([\-.]|[_]+)?([a-zA-Z0-9]+))*(@){1}[a-z0-9]+[.]{1}(([a-z]{2,3})|([a-z]{2,3}[.]{1}[a-z]{2,3}))$/.test(email)) return res.sendStatus(400); // $ alert=redos:error
  const plain = /^(a+)+$/.test(name); // $ alert=redos:error
  const words = /^(\w+\s?)*$/.exec(req.body.title); // $ alert=redos
  const amount = req.body.amount.match(/^(\d+)*\.(\d+)$/); // $ alert=redos
  const text = req.body.html.replace(/<!--(.|\s)*?-->/g, ''); // $ alert=redos
  const phone = /^\+?(\d+[\s-]?)+$/.test(req.query.phone); // $ alert=redos
  const either = /^(a|a)*$/.test(req.params.id); // $ alert=redos
  const quoted = req.body.quoted.search(/"(\\.|[^"])*"/); // $ alert=redos
  const part = 'x'.concat(req.body.part).split(/([a-z]+)+[^a-z]*$/i); // $ alert=redos
  const all = [...req.body.all.matchAll(/(x+x+)+y/g)]; // $ alert=redos
  const slug = isSlug(req.body.slug);
  const numbers = NUMBERS.test(req.body.numbers);
  return res.json([plain, words, amount, text, phone, either, quoted, part, all, slug, numbers]);
});

function isSlug(slug: string) {
  return SLUG.test(slug);
}

app.post('/power', (req: any, res: any) => {
  const trimmed = req.body.text.replace(/\s+$/, ''); // $ alert=redos:warning
  const path = req.body.path.replace(/\/+$/, ''); // $ alert=redos:warning
  const parts = req.body.list.split(/\s*,\s*/); // $ alert=redos:warning
  const three = req.body.line.match(/^(.*),\s*(.*),\s*(.*)$/); // $ alert=redos:warning
  const between = req.body.line.replaceAll(/a.*b/g, ''); // $ alert=redos:warning
  res.json([trimmed, path, parts, three, between]);
});

app.post('/fast', (req: any, res: any) => {
  const { name, title, note, code } = req.body;
  const email = EMAIL.test(req.body.email); // ok: one way through it
  const spaces = req.body.text.replace(/\s+/g, ' '); // ok: one way through it
  const tags = req.body.html.replace(/<[^<>]*>/g, ''); // ok: one way through it
  const slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(req.body.slug); // ok: one way through it
  const iban = /^[A-Z]{2}\d{2}(?:\s?[A-Z0-9]{4})+$/.test(req.body.iban); // ok: one way through it
  const card = /^4[0-9]{12}(?:[0-9]{3})?$/.test(req.body.kind); // ok: a bounded length
  const open = /(a+)+/.test(req.body.open); // ok: it matches at once
  const quoted = /^"(\\.|[^"\\])*"$/.test(req.body.quoted); // ok: one way through it
  const sums = /^\d{1,3}(?:,\d{3})*(?:\.\d{2})?$/.test(req.body.sum); // ok: one way through it
  const cut = /^(\w+\s?)*$/.test(title.slice(0, 40)); // ok: a short text
  const limited = /^(\w+\s?)*$/.test(Short.parse(req.body).name); // ok: the schema bounds its length
  const fixed = /^(\w+\s?)*$/.test('written out'); // ok: nothing from outside
  if (note.length > 200) return res.sendStatus(400);
  const short = /^(\w+\s?)*$/.test(note); // ok: asked for its length
  if (code.length <= 64 && /^(\w+\s?)*$/.test(code)) return res.sendStatus(204); // ok: asked for its length
  if (name !== 'a' && name !== 'b') return res.sendStatus(400);
  const one = /^(a+)+$/.test(Number(name) ? '1' : 'b'); // ok: written out
  return res.json([email, spaces, tags, slug, iban, card, open, quoted, sums, cut, limited, fixed, short, one]);
});

app.post('/bounded', (req: any, res: any) => {
  const { name, file, data } = req.body;
  const start = String(name).slice(0, 40);
  const kept = start.trim().replace(/\s+$/, ''); // ok: cut before, under another name
  const end = name.slice(-40).replace(/\s+$/, ''); // ok: the last few characters
  const rest = name.slice(4).replace(/\s+$/, ''); // $ alert=redos
  const disk = sanitize(file).replace(/\s+$/, ''); // ok: as long as a disk allows
  const slug = slugify(file).replace(/-+$/, ''); // $ alert=redos
  const encoded = Buffer.from(data).toString('base64').replace(/=+$/, ''); // ok: at most two of them
  const bytes = Buffer.from(data).toString('utf8').replace(/=+$/, ''); // $ alert=redos
  const before = data.replace(/=+$/, ''); // $ alert=redos
  if (!/^[a-z0-9+/]*={0,2}$/i.test(data) || data.length % 4 === 1) throw new Error('no base64');
  const after = data.replace(/=+$/, ''); // ok: at most two of them
  const other = data.replace(/a+$/, ''); // $ alert=redos
  if (/^[a-z]+$/.test(file)) return res.json(file.replace(/\s+$/, '')); // ok: no space is in it
  return res.json([kept, end, rest, disk, slug, encoded, bytes, before, after, other, file.replace(/\s+$/, '')]); // $ alert=redos
});

app.get('/address', (req: any, res: any) => {
  const path = req.originalUrl.replace(/\?.*$/, ''); // ok: slow on line breaks alone, and none is in an address
  const breaks = req.url.replace(/(\n|\r\n)+$/, ''); // ok: the same
  const slashes = req.url.replace(/\/+$/, ''); // $ alert=redos:info
  const query = req.query.back.replace(/\?.*$/, ''); // $ alert=redos:info
  res.json([path, breaks, slashes, query]);
});
