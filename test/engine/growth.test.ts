/** Code that rests on itself in every direction: each module ends, and twice the code costs no more than a few times the steps. */
import assert from 'node:assert/strict';
import { analyse } from '../../src/engine';
import type { Knowledge } from '../../src/engine';
import { RECOGNISERS } from '../../src/domain';
import { KNOWLEDGE } from '../../src/service/knowledge';
import { PROBING } from './run';

/** Counts how often names are judged: a measure of work that is the same on every machine. */
function steps(text: string): number {
  let count = 0;
  const counting: Knowledge = {
    ...PROBING,
    recognisers: [
      ...RECOGNISERS,
      () => {
        count++;
        return undefined;
      },
    ],
  };
  analyse({ file: 'a.ts', text: `${text}\nprobe(1);` }, counting);
  return count;
}

const repeat = (n: number, line: (i: number) => string) => Array.from({ length: n }, (_, i) => line(i)).join('\n');

const SHAPES: Readonly<Record<string, (n: number) => string>> = {
  'fields made from one another': (n) => `class A { ${repeat(n, (i) => `f${i} = this.wrap(() => this.f${(i + 1) % n}.run());`)} log() { probe(this); } }`,
  'variables in a ring': (n) => `${repeat(n, (i) => `let v${i} = v${(i + 1) % n} + v${(i + 7) % n} + v${(i * 3) % n};`)} probe(v0);`,
  'functions that call one another': (n) => `${repeat(n, (i) => `function f${i}(x) { return x ? f${(i + 1) % n}(x) : f${(i * 5) % n}(x); }`)} probe(f0(1));`,
  'a chain of calls': (n) => `probe(a${'.b(c)'.repeat(Math.min(n, 120))});`,
  'tests in front of sinks': (n) => `export async function f(req, res) { ${repeat(n, (i) => `if (req.body.a${i} === 'x' || !/^[a-z]+$/.test(req.query.b${i})) return; await fetch(req.query.c${i} + req.query.b${i});`)} probe(req); }`,
  'a large object': (n) => `const o = { ${repeat(n, (i) => `k${i}: ${i},`)} }; probe(o);`,
};

/** Each line is made of the one before, twice: whoever follows every part does twice the work for each line. */
const DOUBLING: Readonly<Record<string, string>> = {
  'a secret compared with what is put together': `export function f(req, secret) { let a0 = req.body.token; ${repeat(60, (i) => `const a${i + 1} = a${i} + a${i};`)} return secret === a60; }`,
  'a secret compared with one of many': `export const f = (req) => req.headers.signature === (${repeat(60, (i) => `c${i} ? s${i} :`)} token);`,
  'a vector of what is put together': `import { createCipheriv } from 'node:crypto'; const b0 = Buffer.from('0123'); ${repeat(60, (i) => `const b${i + 1} = Buffer.concat([b${i}, b${i}]);`)} export const c = (k) => createCipheriv('aes-256-gcm', k, b60);`,
  'texts that are put together': `export const f = (req, db) => { const t0 = 'a' + req.query.a; ${repeat(60, (i) => `const t${i + 1} = t${i} + \`\${t${i}}\`;`)} db.query(t60); fetch(t60); };`,
  'claims that are handed on': `import jwt from 'jsonwebtoken'; export const f = (req) => { const c0 = jwt.decode(req.headers.token); ${repeat(60, (i) => `const c${i + 1} = { ...c${i}, ...c${i} };`)} return c60.role === 'admin'; };`,
};

/** What is made of itself: whoever follows it without a bound never ends. */
const RINGS: Readonly<Record<string, string>> = {
  'a constant': 'const a = a || req.query.a;',
  'constants': 'const a = b || req.query.a; const b = c + a; const c = [a, b].map((each) => each || a);',
  'a variable': 'let a = req.body.a; a = a + `${a}`; a = { ...a, a };',
  'functions': 'function a(x) { return b(x) || a(b); } function b(x) { return x ? a(x) : b(a); }',
  'a function that gives itself': 'const a = (x) => a(() => a(x)); a.a = a;',
  'a class': 'class a extends a { static a = new a(a.a); a = this.a; }',
  'classes': 'class a extends b { static a = new b(a.b); a = this.b.a; constructor(x) { super(x); this.b = x; } } class b extends a { static b = a.a; b = this.a.b; m() { return super.m() || this.m(); } }',
};

/** Each of what the rules look at, set up with it. */
const ALL_USES = `
  res.setHeader('Access-Control-Allow-Origin', a); cors({ origin: a, credentials: a }); cors(a); res.setHeader('Set-Cookie', a); res.cookie('session', a, a); document.cookie = a; session({ secret: a, cookie: a });
  https.createServer({ secureOptions: a, secureProtocol: a, minVersion: a, ciphers: a }); new https.Agent({ rejectUnauthorized: a, checkServerIdentity: a }); fetch(a, { headers: a }); axios.create({ baseURL: a }); exec(a);
  createCipheriv(a, a, a); const d = createDecipheriv('aes-256-gcm', a, a, a); d.setAuthTag(a); createHash(a).update(a).digest('hex'); createHmac(a, a).update(a); pbkdf2Sync(a, a, a, 32, a); bcrypt.hash(a, a);
  generateKeyPairSync('rsa', { modulusLength: a }); createECDH(a); jwt.sign(a, a, a); jwt.verify(a, a, a); const claims = jwt.decode(a); if (claims.role === a) next(); const token = a; const password = a; user.otp = a(Math.random());
  if (req.headers['x-signature'] === a) next(); if (token === a(token)) next(); console.log(password, \`Your code is \${a}\`, { cardNumber: a }); db.query('INSERT INTO cards (pan) VALUES (?)', [a]); stripe.charges.create({ amount: a, price: a * 1.1 });
  const made = new a(a); made.q = a; logger.info(made, { ...made }); res.json(made);`;
const IMPORTS = `import { createCipheriv, createDecipheriv, createECDH, createHash, createHmac, generateKeyPairSync, pbkdf2Sync } from 'node:crypto'; import https from 'node:https'; import { exec } from 'node:child_process';
  import axios from 'axios'; import bcrypt from 'bcrypt'; import cors from 'cors'; import jwt from 'jsonwebtoken'; import session from 'express-session'; import Stripe from 'stripe'; const stripe = new Stripe(process.env.KEY);`;

describe('the rules', () => {
  for (const [name, ring] of Object.entries(RINGS)) {
    it(`come to an end with ${name} made of itself`, () => {
      const { notes } = analyse({ file: 'src/pay.ts', text: `${IMPORTS} export function f(req, res, next, db, user) { ${ring} ${ALL_USES} }` }, KNOWLEDGE);
      assert.deepEqual(notes, []);
    });
  }

  for (const [name, text] of Object.entries(DOUBLING)) {
    it(`come to an end with ${name}`, () => assert.deepEqual(analyse({ file: 'src/pay.ts', text }, KNOWLEDGE).notes.filter(({ kind }) => kind === 'syntax-error'), []));
  }
});

describe('growth', () => {
  for (const [name, shape] of Object.entries(SHAPES)) {
    it(`of ${name} is no worse than linear, with a margin`, () => {
      const [small, large] = [steps(shape(100)), steps(shape(200))];
      assert.ok(large <= 2.5 * small + 100, `${small} steps for 100, ${large} for 200`);
    });
  }
});
