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
  'a large object': (n) => `const o = { ${repeat(n, (i) => `k${i}: ${i},`)} }; probe(o);`,
};

/** Each line is made of the one before, twice: whoever follows every part does twice the work for each line. */
const DOUBLING: Readonly<Record<string, string>> = {
  'a secret compared with what is put together': `export function f(req, secret) { let a0 = req.body.token; ${repeat(60, (i) => `const a${i + 1} = a${i} + a${i};`)} return secret === a60; }`,
  'a secret compared with one of many': `export const f = (req) => req.headers.signature === (${repeat(60, (i) => `c${i} ? s${i} :`)} token);`,
  'a vector of what is put together': `import { createCipheriv } from 'node:crypto'; const b0 = Buffer.from('0123'); ${repeat(60, (i) => `const b${i + 1} = Buffer.concat([b${i}, b${i}]);`)} export const c = (k) => createCipheriv('aes-256-gcm', k, b60);`,
  'claims that are handed on': `import jwt from 'jsonwebtoken'; export const f = (req) => { const c0 = jwt.decode(req.headers.token); ${repeat(60, (i) => `const c${i + 1} = { ...c${i}, ...c${i} };`)} return c60.role === 'admin'; };`,
};

describe('the rules', () => {
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
