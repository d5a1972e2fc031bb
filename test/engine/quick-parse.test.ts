/** The parser in machine code, where it is installed: nobody can tell from the outcome which of the two has read a text. */
import assert from 'node:assert/strict';
import ts from 'typescript';
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

/** A line somewhere in the middle is cut off behind its first half, as somebody types it who has not closed anything yet. */
function halfTyped(text: string, seed: number): string {
  const lines = text.split('\n');
  const long = lines.flatMap((line, index) => (/^\s+[^*/\s]/.test(line) && line.length > 20 && !/[{[]$/.test(line) ? [index] : []));
  const at = long[(seed * 7) % long.length] ?? 0;
  const line = lines[at] ?? '';
  return [...lines.slice(0, at), line.slice(0, Math.ceil((line.length + line.search(/\S/)) / 2)), ...lines.slice(at + 1)].join('\n');
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

  it('gives the same outcome for the code of the fixtures without its types', () => {
    for (const file of code.filter((path) => /\/fixture[\w-]*\.tsx?$/.test(path))) {
      const plain = ts.transpile(readText(file), { target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext, jsx: ts.JsxEmit.Preserve, experimentalDecorators: false });
      const outcome = both(file.replace(/\.ts(x?)$/, '.js$1'), plain, quick);
      assert.deepEqual(outcome.quick, outcome.tolerant, file);
    }
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

  it('gives the same outcome for half-typed code, of which it reads what is whole', () => {
    let partly = 0;
    const typed = code.filter((file) => file.startsWith('src/') || file.startsWith('examples/')).flatMap((file, index) => ({ file, text: halfTyped(readText(file), index) }));
    for (const { file, text } of typed) {
      const outcome = both(file, text, quick);
      assert.deepEqual(outcome.quick, outcome.tolerant, `${file}\n${text}`);
      if (outcome.isQuick && outcome.quick.notes.length > 0) partly++;
    }
    assert.ok(partly > typed.length * 0.6, `${partly} of ${typed.length}`);
  });

  const PARTLY: Readonly<Record<string, string>> = {
    'a statement of a function': 'function f() {\n  note(1);\n  const a = (\n  note(2);\n}\nnote(3);\n',
    'a method': "class A {\n  first() {}\n  async (\n  @b() last = require('crypto').createHash('md5');;\n}\nnote(3);\n",
    'a class that is a value, and exported': 'export default class {\n  first = 1\n  get\n  last = class { a = ; b = 2 };\n}\n',
    'a namespace': 'namespace A {\n  const a = 1;\n  const = 2;\n  export const b = 3;\n}\n',
    'what would be taken together without it': 'function f() {\n  a = b\n  let =\n  (c)\n}\n',
    'the first statement, and the last one': "const = 1;\nnote(1);\nfunction f() {}\nconst b = '",
    'a tag between tags': 'const a = () => {\n  const b = <p>{x.}</p>;\n  return <a b={() => { note(. ); note(1); }} />;\n};\n',
    'two places far apart': 'function f() { note(. ); note(1); }\nnote(2);\nfunction g() { note(3); note(. ); }\n',
    'a hashbang in front': '#!/usr/bin/env node\nconst = 1;\nnote(1);\n',
  };

  for (const [what, text] of Object.entries(PARTLY)) {
    it(`gives the same outcome where it is ${what} that is half typed`, () => {
      for (const file of ['module.ts', 'module.tsx', 'module.js']) {
        const outcome = both(file, `${text}require('crypto').createHash('md5').update(password);\n`, quick);
        assert.deepEqual(outcome.quick, outcome.tolerant, file);
      }
    });
  }

  const BROKEN = ['const a = ;', 'f(', "import { a from 'b'", 'class {', '<a>', "const a = 'b", 'a?.', 'const card.number = 1', '}', 'type A = ;', '@'];

  it('leaves broken code to the tolerant one', () => {
    for (const broken of BROKEN) {
      const outcome = both('module.ts', `require('crypto').createHash('md5').update(password);\n${broken}\n`, quick);
      assert.deepEqual(outcome.quick, outcome.tolerant, broken);
      assert.ok(outcome.quick.notes.length > 0, broken);
    }
  });
});
