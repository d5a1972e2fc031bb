/** The parser in machine code, where it is installed: nobody can tell from the outcome which of the two has read a text. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { optionalDependencies } from '../../package.json';
import { evaluate } from '../../src/engine';
import { loadFrom, nativeParser } from '../../src/hosts/native-parser';
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
    console.log('      skipped: oxc-parser is not installed for this system, or this Node cannot load it (Node 20.19 and later can)');
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

describe('the parser in machine code of another project', () => {
  const folder = mkdtempSync(join(tmpdir(), 'centinel-parser-'));
  after(() => rmSync(folder, { recursive: true }));

  /** A parser that finds nothing wrong and gives no tree, as `version` of the package. */
  function install(version: string): string {
    const project = join(folder, version);
    const parser = join(project, 'node_modules', 'oxc-parser');
    mkdirSync(join(parser, 'src-js'), { recursive: true });
    writeFileSync(join(parser, 'package.json'), JSON.stringify({ name: 'oxc-parser', version }));
    writeFileSync(join(parser, 'src-js', 'bindings.js'), "exports.parseSync = () => ({ errors: [], comments: [], program: '{}' });");
    writeFileSync(join(parser, 'src-js', 'wrap.js'), 'exports.jsonParseAst = JSON.parse;');
    return join(project, 'main.js');
  }

  it('is used in the version that Centinel is tried with, and in no other', () => {
    assert.ok(loadFrom(install(optionalDependencies['oxc-parser'])));
    assert.equal(loadFrom(install('0.1.0')), undefined);
    assert.equal(loadFrom(join(folder, 'nothing', 'main.js')), undefined);
  });
});
