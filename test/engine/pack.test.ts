/** What modules export, written down and read again: nothing is lost, and the same is the same text. */
import assert from 'node:assert/strict';
import { evaluate, packExports, unpackExports } from '../../src/engine';
import { UNKNOWN } from '../../src/engine/flow/value';
import { KNOWLEDGE } from '../../src/service/knowledge';
import { isSame } from '../../src/service/linking/same';

const TEXTS = [
  `export const odd = [-0, NaN, 1n, 0.1, null, 'a'] as const;\nexport const map = { a: { b: { c: 1 } } };\n`,
  `interface Card { number: string; cvv: string }\nexport class Till {\n  private readonly log = console;\n  constructor(readonly card: Card) {}\n  pay(price: number, by: (one: Card) => void) {\n    this.log.info(this.card.number);\n    by(this.card);\n    return price * 1.19;\n  }\n}\nexport const till = (card: Card) => new Till(card);\n`,
  `import { createHash } from 'node:crypto';\nexport const digest = (text: string, algorithm = 'md5') => createHash(algorithm).update(text).digest('hex');\nexport default digest;\nexport * from 'node:path';\n`,
  `export let later;\nexport function unknown(x) {\n  return x.a.b(x.c, (y) => y.d);\n}\n`,
];

const exportsOf = (text: string, file = '/home/a/till.ts') => evaluate({ file, text }, KNOWLEDGE).exports;

describe('exports as text', () => {
  it('say the same when they are read', () => {
    for (const text of TEXTS) {
      const exports = exportsOf(text);
      assert.ok(exports.values.size > 0);
      const read = unpackExports(packExports(exports, '/home/a'), '/home/a');
      assert.ok(isSame(exports, read), text);
      assert.equal(packExports(read, '/home/a'), packExports(exports, '/home/a'));
    }
  });

  it('are the same text wherever the project lies, and mean the place where they are read', () => {
    const text = packExports(exportsOf(TEXTS[1]!), '/home/a');
    assert.equal(packExports(exportsOf(TEXTS[1]!, '/elsewhere/b/till.ts'), '/elsewhere/b'), text);
    assert.ok(!text.includes('/home/a'));
    assert.ok(isSame(unpackExports(text, '/elsewhere/b'), exportsOf(TEXTS[1]!, '/elsewhere/b/till.ts')));
  });

  it('keep what is known by being the very thing', () => {
    const read = unpackExports(packExports({ values: new Map([['x', UNKNOWN]]), stars: [] }, '/w'), '/w');
    assert.equal(read.values.get('x'), UNKNOWN);
  });
});
