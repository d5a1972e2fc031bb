/** The same function is the same name, whatever it was imported, required, aliased or spelled as. */
import assert from 'node:assert/strict';
import { analyse } from '../../src/engine';
import { KNOWLEDGE } from '../../src/service/knowledge';
import { called } from './run';

/** The rules of the product that ring in a module. */
function found(text: string): string {
  return analyse({ file: 'module.js', text }, KNOWLEDGE).findings.map(({ ruleId }) => ruleId).join(' ');
}

const SAME: readonly string[] = [
  "import { createHash } from 'crypto'; createHash('md5');",
  "import { createHash } from 'node:crypto'; createHash('md5');",
  "import { createHash as h } from 'crypto'; h('md5');",
  "import * as c from 'crypto'; c.createHash('md5');",
  "import c from 'crypto'; c.createHash('md5');",
  "import c = require('crypto'); c.createHash('md5');",
  "import c from 'crypto'; c['createHash']('md5');",
  "import c from 'crypto'; const make = c.createHash; make('md5');",
  "import c from 'crypto'; const { createHash: make } = c; make('md5');",
  "import c from 'crypto'; (c as any).createHash('md5');",
  "import c from 'crypto'; c?.createHash('md5');",
  "import c from 'crypto'; c.createHash!('md5');",
];

describe('callees', () => {
  for (const code of SAME) it(code, () => assert.equal(called(code).at(-1), 'node:crypto#createHash'));

  it('require, by itself and taken apart', () => {
    assert.equal(called("const c = require('crypto'); c.createHash('md5');").at(-1), 'node:crypto#createHash');
    assert.equal(called("const { createHash: h } = require('node:crypto'); h('md5');").at(-1), 'node:crypto#createHash');
    assert.equal(called("require('crypto').createHash('md5');")[0], 'node:crypto#createHash');
    assert.equal(called("async function f() { const c = await import('crypto'); c.createHash('md5'); }").at(-1), 'node:crypto#createHash');
  });

  it('a whole module that is called is what it exports by default', () => {
    assert.equal(found("const md5 = require('md5'); const sign = (token) => md5(token);"), 'weak-hash');
    assert.equal(found("const random = (n) => Math.random().toString(36); export const csrfToken = random(32);"), 'insecure-random');
  });

  it('methods of what a call gave back', () => {
    assert.equal(called("import { createHash } from 'crypto'; createHash('md5').update(x).digest('hex');")[0], 'node:crypto#Hash.digest');
    assert.equal(called("import pino from 'pino'; const log = pino(); log.info(x);").at(-1), 'pino#Logger.info');
    assert.equal(called("import { Logger } from 'pino'; class A { constructor(private readonly out: Logger) {} run() { this.out.info(x); } }")[0], 'pino#Logger.info');
  });

  it('a local function of the same name is another', () => {
    assert.deepEqual(called("function createHash(a: string) { return a; } createHash('md5');"), ['?']);
    assert.deepEqual(called("import { createHash } from './hash'; createHash('md5');"), ['./hash#createHash']);
  });
});
