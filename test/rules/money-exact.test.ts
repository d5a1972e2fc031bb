/** Runs code before and after its fix: what drifted in binary floating point is exact to the cent in decimals. */
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import ts from 'typescript';
import { analyse, applyFixes } from '../../src/engine';
import { KNOWLEDGE } from '../../src/service/knowledge';

const load = createRequire(__filename);

/** What `result` of the module is. */
function resultOf(text: string): unknown {
  const { outputText } = ts.transpileModule(text, { compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 } });
  const exports: { result?: unknown } = {};
  new Function('require', 'exports', outputText)(load, exports);
  return exports.result;
}

function fixed(text: string): string {
  const { findings } = analyse({ file: 'src/checkout.ts', text }, KNOWLEDGE);
  const fixes = findings.filter(({ ruleId }) => ruleId === 'money-float-arithmetic').flatMap((finding) => finding.fixes[0] ?? []);
  assert.ok(fixes.length > 0, 'nothing was found, or nothing can be fixed');
  return applyFixes('src/checkout.ts', text, fixes);
}

const CASES: readonly (readonly [what: string, code: string, drifted: unknown, exact: unknown])[] = [
  ['a sum', 'const price = 0.1; const fee = 0.2; export const result = price + fee;', 0.30000000000000004, 0.3],
  ['a tax', 'const price = 19.99; export const result = price * 1.0825;', 21.639174999999998, 21.639175],
  ['a tax that is shown', 'const price = 1.005; export const result = (price * 1).toFixed(2);', '1.00', '1.01'],
  ['minor units from major ones', 'const priceEuro = 4.35; export const result = priceEuro * 100;', 434.99999999999994, 435],
  ['a refund', 'const paidAmount = 0.3; const fee = 0.1; export const result = paidAmount - fee;', 0.19999999999999998, 0.2],
  ['what is left of a coin', 'const price = 0.7; export const result = price % 0.1;', 0.09999999999999992, 0],
  ['ten payments', 'const amount = 0.1; let balance = 0; for (let i = 0; i < 10; i++) balance += amount; export const result = balance;', 0.9999999999999999, 1],
  [
    'a cart',
    'const items = [{ price: 1.1, quantity: 3 }, { price: 0.2, quantity: 1 }];\nexport const result = items.reduce((total, item) => total + item.price * item.quantity, 0);',
    3.5000000000000004,
    3.5,
  ],
  ['nested brackets', 'const price = 1.1; const fee = 2.2; export const result = (price + fee) * (5 - (2 - 1));', 13.200000000000001, 13.2],
];

describe('money that is rewritten with decimals', () => {
  for (const [what, code, drifted, exact] of CASES) {
    it(`is exact: ${what}`, () => {
      const text = `${code}\n`;
      assert.equal(resultOf(text), drifted);
      assert.equal(resultOf(fixed(text)), exact);
    });
  }
});
