/** Card data that one file declares and another one gives away, and the fix that masks it across an import. */
import assert from 'node:assert/strict';
import { applyFixes } from '../../src/engine';
import { findingsIn, findsBothWays, lineOf } from './in-memory';
import type { Files } from './in-memory';

function finds(files: Files, expected: readonly string[]): Promise<void> {
  return findsBothWays(files, (all) => all.filter(({ ruleId }) => ruleId.startsWith('card-')).map((finding) => `${lineOf(finding)} ${finding.ruleId}`), expected);
}

/** The file after the first fix of each finding in it. */
async function fixed(files: Files, name: string): Promise<string> {
  const findings = (await findingsIn(files)).filter(({ place }) => place.file === `/w/${name}`);
  return applyFixes(name, files[name]!, findings.flatMap(({ fixes }) => fixes[0] ?? []));
}

const MODEL = "const mongoose = require('mongoose');\nconst schema = new mongoose.Schema({ name: String, cardNumber: String });\nmodule.exports = mongoose.model('Payment', schema);\n";
const MASKING = "export const maskPan = (pan: string): string => pan.replace(/\\d(?=\\d{4})/g, '*');\nexport const round = (sum: number): number => Math.round(sum);\n";

describe('card data across files', () => {
  it('is in the rows of a model that another file declares', () =>
    finds({ 'payment.js': MODEL, 'show.js': "const Payment = require('./payment');\nexports.show = async () => {\n  console.log(await Payment.find().lean());\n  console.log((await Payment.findOne()).name);\n};\n" }, [
      'payment.js:2 card-stored',
      'show.js:3 card-logged',
    ]));

  it('is masked by a function that is imported already', async () => {
    const show = "import { maskPan } from './masking';\nexport const note = (cardNumber: string, cvv: string) => console.log(cardNumber, maskPan(cardNumber), cvv.length);\n";
    assert.equal(await fixed({ 'masking.ts': MASKING, 'show.ts': show }, 'show.ts'), show.replace('log(cardNumber', 'log(maskPan(cardNumber)'));
  });

  it('is masked by a function of a module that is imported already', async () => {
    const show = "import { round } from './masking';\nexport function note(cardNumber: string, cvv: string) {\n  console.log(`${cardNumber} ${round(1.5)} ${cvv.length}`);\n}\n";
    const expected = show.replace('{ round }', '{ round, maskPan }').replace('${cardNumber}', '${maskPan(cardNumber)}');
    assert.equal(await fixed({ 'masking.ts': MASKING, 'show.ts': show }, 'show.ts'), expected);
  });

  for (const [options, after] of [
    ['', "{ redact: ['card.number', 'card.cvv'] }"],
    ["{ level: 'info' }", "{ redact: ['card.number', 'card.cvv'], level: 'info' }"],
    ["{ redact: ['password'] }", "{ redact: ['password', 'card.number', 'card.cvv'] }"],
    ["{ redact: { paths: ['password'] } }", "{ redact: { paths: ['password', 'card.number', 'card.cvv'] } }"],
  ] as const) {
    it(`is redacted by a logger that was made with (${options})`, async () => {
      const text = (given: string) => `import pino from 'pino';\nconst log = pino(${given});\nexport const pay = (card: { number: string; cvv: string }) => log.info({ card });\n`;
      const [finding] = await findingsIn({ 'pay.ts': text(options) });
      const fix = finding!.fixes.find(({ title }) => title.startsWith('Have the logger'))!;
      assert.equal(applyFixes('pay.ts', text(options), [fix]), text(after));
      assert.deepEqual(await findingsIn({ 'pay.ts': text(after) }), []);
    });
  }

  it('is masked by a function that the file gets once', async () => {
    const show = 'export function note(cardNumber, cvv) {\n  console.log(cardNumber, cvv.length);\n  console.warn(cardNumber);\n}\n';
    const text = await fixed({ 'show.js': show }, 'show.js');
    assert.equal(text.split('function maskPan(pan) {').length, 2);
    assert.equal(text.split('(maskPan(cardNumber)').length, 3);
  });
});
