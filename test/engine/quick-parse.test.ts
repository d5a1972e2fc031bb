/** The parser in machine code, where it is installed: nobody can tell from the outcome which of the two has read a text. */
import assert from 'node:assert/strict';
import { evaluate } from '../../src/engine';
import { nativeParser } from '../../src/hosts/native-parser';
import type { QuickParser } from '../../src/service/host';
import { KNOWLEDGE } from '../../src/service/knowledge';
import { filesBelow, readText } from '../house/tree';

/** The two outcomes, and whether the quick parser gave the tree of the second. */
function both(file: string, text: string, quick: QuickParser) {
  let isQuick = false;
  const spied: QuickParser = (...given) => {
    const tree = quick(...given);
    isQuick ||= tree !== undefined;
    return tree;
  };
  return { tolerant: evaluate({ file, text }, KNOWLEDGE), quick: evaluate({ file, text }, KNOWLEDGE, undefined, spied), isQuick };
}

describe('the parser in machine code', () => {
  const parser = nativeParser();
  const quick = parser ?? (() => undefined);

  before(function () {
    if (parser) return;
    console.log('      skipped: oxc-parser is not installed for this system');
    this.skip();
  });

  const code = ['src', 'test', 'examples'].flatMap((folder) => filesBelow(folder, /\.[cm]?[jt]sx?$/));

  it('gives the same outcome for all that is in this repository', () => {
    let quickly = 0;
    for (const file of code) {
      const outcome = both(file, readText(file), quick);
      assert.deepEqual(outcome.quick, outcome.tolerant, file);
      if (outcome.isQuick) quickly++;
    }
    assert.ok(quickly > code.length * 0.9, `${quickly} of ${code.length}`);
  });

  const SMALL: Readonly<Record<string, string>> = {
    'decorated parameters': "class A { constructor(@B('x') a = 1, @C() private b: string, @D() c?: number) {} }\n",
    'text behind a byte order mark': "\uFEFFconst a = require('crypto').createHash('md5').update(password);\n",
    'characters of two code units': "const a = '😀'; require('crypto').createHash('md5').update(password);\n",
    'a first line for the shell': "#!/usr/bin/env node\nrequire('crypto').createHash('md5').update(password); // centinel-ignore weak-hash -- old\n",
    'suppressions in all comments': "/* centinel-ignore-next-line weak-hash -- old */\nrequire('crypto').createHash('md5').update(password);\n// centinel-ignore nothing\n",
    'regular expressions and large numbers': 'const a = /[0-9]+(?<=x)/giu; const b = 12345678901234567890n; const c = 0x10 + 1_000.5;\n',
    'nothing': '',
  };

  for (const [what, text] of Object.entries(SMALL)) {
    it(`gives the same outcome for ${what}`, () => {
      for (const file of ['module.ts', 'module.tsx', 'module.js']) {
        const outcome = both(file, text, quick);
        assert.deepEqual(outcome.quick, outcome.tolerant, file);
      }
    });
  }

  const BROKEN = ['const a = ;', 'f(', "import { a from 'b'", 'class {', '<a>', "const a = 'b", 'a?.', 'const card.number = 1', '}', 'type A = ;', '@'];

  it('leaves broken code to the tolerant one', () => {
    for (const broken of BROKEN) {
      const outcome = both('module.ts', `require('crypto').createHash('md5').update(password);\n${broken}\n`, quick);
      assert.deepEqual(outcome.quick, outcome.tolerant, broken);
      assert.equal(outcome.isQuick, false, broken);
      assert.ok(outcome.quick.notes.length > 0, broken);
    }
  });
});
