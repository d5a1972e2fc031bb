/** What calls are set up by: said at the call, in a constant, in another object; by the function; by the library; by nobody; or nobody knows. */
import assert from 'node:assert/strict';
import { analyse } from '../../../src/engine';
import type { Model } from '../../../src/engine';
import type { Part } from '../../../src/engine/model';
import { on, rule } from '../../../src/engine/rule';
import { describeValue } from '../describe-value';
import { PROBING } from '../run';

const acme: Model = {
  module: 'acme-cipher',
  functions: {
    seal: { acts: { act: 'encrypt', parts: { algorithm: ['argument[1].cipher.name', 'argument[1].cipher'], iv: 'argument[1].iv', size: 'argument[1].bits' }, fixed: { mode: 'CBC' }, defaults: { size: 128 } } },
  },
  conventions: [{ receivers: ['sealer'], methods: ['sealAll'], behaviour: { acts: { act: 'encrypt', parts: { algorithm: 'argument[0]' } } } }],
};

const PARTS: readonly Part[] = ['algorithm', 'iv', 'size', 'mode'];

/** `algorithm given 'des', iv absent, …` of each call that does something. */
function acts(text: string): readonly string[] {
  const seen: string[] = [];
  const spy = rule({
    id: 'spy',
    title: 'Spy',
    severity: 'info',
    cwe: [],
    pci: [],
    score: 0,
    message: () => ({ what: '', why: '', instead: '' }),
    detect: on('act', ({ act, part }) => {
      const parts = PARTS.map((name) => [name, part(name)] as const).map(([name, { by, value, node }]) => `${name} ${by}${node || by === 'fixed' || by === 'default' ? ` ${describeValue(value)}` : ''}`);
      seen.push(`${act}: ${parts.join(', ')}`);
      return undefined;
    }),
  });
  analyse({ file: 'module.ts', text: `import { seal } from 'acme-cipher';\n${text}` }, { ...PROBING, models: [...PROBING.models, acme], rules: [spy] });
  return seen;
}

const CASES: Readonly<Record<string, readonly [code: string, seen: string]>> = {
  'at the call': ["seal(x, { cipher: 'des', iv: 'aa', bits: 56 });", "encrypt: algorithm given 'des', iv given 'aa', size given 56, mode fixed 'CBC'"],
  'in one of two ways': ["seal(x, { cipher: { name: 'des' } });", "encrypt: algorithm given 'des', iv absent, size default 128, mode fixed 'CBC'"],
  'by nobody': ['seal(x);', "encrypt: algorithm absent, iv absent, size default 128, mode fixed 'CBC'"],
  'in a constant with a spread': ["const base = { cipher: 'des' }; const all = { ...base, iv: 'aa' }; seal(x, all);", "encrypt: algorithm given 'des', iv given 'aa', size default 128, mode fixed 'CBC'"],
  'written later': ["const o: any = {}; o.cipher = 'des'; seal(x, o);", "encrypt: algorithm given 'des', iv absent, size default 128, mode fixed 'CBC'"],
  'by a fallback': ["seal(x, { cipher: process.env.CIPHER || 'des' });", "encrypt: algorithm given 'des' | …, iv absent, size default 128, mode fixed 'CBC'"],
  'in what nobody can see': ['seal(x, options);', "encrypt: algorithm unknown, iv unknown, size unknown, mode fixed 'CBC'"],
  'beside what nobody can see': ["seal(x, { ...options, iv: 'aa' });", "encrypt: algorithm unknown, iv given 'aa', size unknown, mode fixed 'CBC'"],
  'assigned beside what nobody can see': ["seal(x, Object.assign({}, options, { iv: 'aa' }));", "encrypt: algorithm unknown, iv given 'aa', size unknown, mode fixed 'CBC'"],
  'under a name that nobody knows': ["seal(x, { [name]: 'des' });", "encrypt: algorithm unknown, iv unknown, size unknown, mode fixed 'CBC'"],
  'by who calls the function around': ['function f(options: any) { seal(x, options); }', "encrypt: algorithm given unknown, iv given unknown, size given unknown, mode fixed 'CBC'"],
  'in what may be left out': ["seal(x, { ...(production && { cipher: 'des' }) });", "encrypt: algorithm given 'des', iv absent, size default 128, mode fixed 'CBC'"],
  'nothing, said aloud': ["seal(x, { cipher: 'des', iv: undefined, bits: undefined });", "encrypt: algorithm given 'des', iv absent, size default 128, mode fixed 'CBC'"],
  'in a list that is spread': ['seal(...all);', "encrypt: algorithm unknown, iv unknown, size unknown, mode fixed 'CBC'"],
};

describe('acts', () => {
  for (const [name, [code, seen]] of Object.entries(CASES)) it(name, () => assert.deepEqual(acts(code), [seen]));

  it('are told by names alone where nobody sees what is called', () => {
    assert.deepEqual(acts("auditSealer.sealAll('des');"), ["encrypt: algorithm given 'des', iv absent, size absent, mode absent"]);
    assert.deepEqual(acts("const sealer = { sealAll: (name: string) => name.length }; sealer.sealAll('des');"), []);
  });
});
