/** Code that nobody wrote by hand: so deep, long or wide that a recursive walk has no stack for it. */
import assert from 'node:assert/strict';
import { analyse, evaluate, TooDeep } from '../../src/engine';
import type { Analysis, Note } from '../../src/engine';
import { LIMITS } from '../../src/engine/limits';
import { nativeParser } from '../../src/hosts/native-parser';
import { PROBING } from './run';

interface Shape {
  readonly name: string;
  /** The code, nested or chained so many times. */
  of(times: number): string;
  readonly file?: string;
}

const around = (before: string, inner: string, after: string) => (times: number) => before.repeat(times) + inner + after.repeat(times);

/** True nesting: every level stands inside the one before. */
const NESTED: readonly Shape[] = [
  { name: 'brackets', of: around('(', '1', ')') },
  { name: 'arrays', of: around('[', '1', ']') },
  { name: 'elements', of: around('list[', '1', ']') },
  { name: 'calls', of: around('f(', '1', ')') },
  { name: 'objects', of: (times) => `(${around('{ a: ', '1', ' }')(times)})` },
  { name: 'template literals', of: around('`a${', '1', '}b`') },
  { name: 'arrow functions', of: (times) => `x = ${around('a => ', '1', '')(times)}` },
  { name: 'arrow functions with blocks', of: (times) => `x = ${around('() => { return ', '1', ' }')(times)}` },
  { name: 'callbacks', of: around('f(() => { g(); ', '', ' })') },
  { name: 'functions', of: around('function f(a) { ', '', ' }') },
  { name: 'methods', of: (times) => `x = ${around('class { m() { return ', '1', ' } }')(times)}` },
  { name: 'unary operators', of: around('!', '1', '') },
  { name: 'typeof', of: around('typeof ', '1', '') },
  { name: 'ternaries behind the colon', of: around('a ? b : ', '1', '') },
  { name: 'ternaries before the colon', of: around('a ? ', '1', ' : b') },
  { name: 'assignments', of: around('a = ', '1', '') },
  { name: 'powers', of: around('2 ** ', '1', '') },
  { name: 'blocks', of: around('{ ', '', ' }') },
  { name: 'loops', of: around('for (;;) { ', '', ' }') },
  { name: 'ifs without blocks', of: around('if (a) ', 'b', '') },
  { name: 'switches', of: around('switch (a) { case 1: ', '', ' }') },
  { name: 'try blocks', of: around('try { ', '', ' } catch { }') },
  { name: 'patterns', of: (times) => `const ${around('{ a: ', 'b', ' }')(times)} = c` },
  { name: 'types', of: (times) => `let x: ${around('{ a: ', 'string', ' }')(times)}` },
  { name: 'type arguments', of: (times) => `let x: ${around('A<', 'B', '>')(times)}` },
  { name: 'elements of JSX', of: (times) => `x = ${around("<a b='c'> don't ", 'text', '</a>')(times)}`, file: 'module.tsx' },
  { name: 'expressions in JSX', of: (times) => `x = ${around('<a>{', '1', '}</a>')(times)}`, file: 'module.tsx' },
];

/** Chains: the parser reads them in a loop, and makes a tree that leans to the left. */
const CHAINED: readonly Shape[] = [
  { name: 'terms', of: (times) => `x = a${' + b'.repeat(times)}` },
  { name: 'texts', of: (times) => `x = 'x'${" + 'y'".repeat(times)}` },
  { name: 'conditions', of: (times) => `x = a${' && b'.repeat(times)}` },
  { name: 'sequences', of: (times) => `a${', b'.repeat(times)}` },
  { name: 'builders', of: (times) => `x = a${'.b(c)'.repeat(times)}` },
  { name: 'members', of: (times) => `x = a${'.b[0]'.repeat(times / 2)}` },
  { name: 'else-ifs', of: (times) => `${'if (a === 1) { b(); } else '.repeat(times)}{ c(); }` },
];

const BEFORE = "const a = 'before'; probe(a);\n";
const BEHIND = "\nconst z = 'behind'; probe(z);\n";

interface Result extends Analysis {
  readonly found: readonly string[];
  /** What the notes speak of, as offsets into the deep code. */
  readonly cut: readonly Pick<Note['place'], 'start' | 'end'>[];
}

function analysed(code: string, file = 'module.ts'): Result {
  const module = { file, text: BEFORE + code + BEHIND };
  const analysis = analyse(module, PROBING);
  // A parser in machine code would take the process with it: where there is one, it is not handed what is too deep.
  const { findings, notes } = evaluate(module, PROBING, undefined, nativeParser());
  assert.deepEqual({ findings, notes }, { findings: analysis.findings, notes: analysis.notes });
  const cut = analysis.notes
    .filter(({ kind, message }) => kind === 'bound-reached' && message.startsWith('Nested too deep: '))
    .map(({ place }) => ({ start: place.start - BEFORE.length, end: place.end - BEFORE.length }));
  return { ...analysis, cut, found: analysis.findings.map(({ message }) => message.what) };
}

describe('deep code', () => {
  for (const { name, of, file } of [...NESTED, ...CHAINED]) {
    it(`10,000 ${name}: what stands around them is analysed, and a note says where they are cut`, () => {
      const code = of(10_000);
      const { found, cut, notes } = analysed(code, file);
      assert.deepEqual(found, ["'before'", "'behind'"]);
      assert.equal(cut.length, 1, 'one place');
      assert.ok(cut[0]!.start >= 0 && cut[0]!.end <= code.length, 'inside the deep code');
      assert.deepEqual(notes.filter(({ kind }) => kind === 'syntax-error'), []);
    });
  }

  for (const { name, of, file } of CHAINED) {
    it(`400 ${name} are not cut`, () => {
      const { found, cut } = analysed(of(400), file);
      assert.deepEqual(found, ["'before'", "'behind'"]);
      assert.deepEqual(cut, []);
    });
  }

  for (const { name, of, file } of NESTED) {
    it(`50 ${name} are not cut`, () => {
      const { found, cut } = analysed(of(50), file);
      assert.deepEqual(found, ["'before'", "'behind'"]);
      assert.deepEqual(cut, []);
    });
  }

  it('cuts at the bound, whether the parser would have come through or not', () => {
    const cutFrom = (times: number) => analysed(around('[', '1', ']')(times)).cut[0]?.start;
    const levels = LIMITS.nesting.value;
    assert.equal(cutFrom(levels - 5), undefined);
    assert.ok(cutFrom(levels + 5)! > levels - 5 && cutFrom(levels + 5)! <= levels);
    assert.equal(cutFrom(2 * levels), cutFrom(levels + 5));
    assert.equal(cutFrom(100 * levels), cutFrom(levels + 5));
  });

  it('cuts up to the end of what is too deep', () => {
    for (const times of [500, 20_000]) {
      const code = `x = ${'a => '.repeat(times)}1`;
      assert.equal(analysed(`${code};`).cut[0]!.end, code.length);
      assert.equal(analysed(`f(${code}, b)`).cut[0]!.end, 'f('.length + code.length);
      assert.equal(analysed(`x = y ? ${code} : b`).cut[0]!.end, 'x = y ? '.length + code.length);
    }
  });

  it('analyses what comes first in a chain that is cut behind, and what comes last', () => {
    const { found } = analysed(`${'if (a) { b(); } else '.repeat(300)}{ const deep = 'in a chain'; probe(deep); }`);
    assert.deepEqual(found, ["'before'", "'in a chain'", "'behind'"]);
    const long = analysed(`if (a) { const first = 'first'; probe(first); } else ${'if (a) { b(); } else '.repeat(10_000)}{ c(); }`);
    assert.deepEqual(long.found, ["'before'", "'first'", "'behind'"]);
  });

  it('keeps what is written in every part of a chain that is not cut', () => {
    const marks = Array.from({ length: 300 }, (_, i) => `.b(probe('part ${i}'))`);
    const { found, cut } = analysed(`x = a${marks.join('')}`);
    assert.deepEqual(cut, []);
    assert.equal(found.filter((each) => each.startsWith("'part ")).length, 300);
    assert.deepEqual(new Set(found), new Set(["'before'", ...marks.map((_, i) => `'part ${i}'`), "'behind'"]));
  });

  it('reads suppression comments around a chain once each', () => {
    const text = `// centinel-ignore probe -- known\nprobe('a');\nx = a${' /* b */ + b'.repeat(500)};\nprobe('z'); // centinel-ignore probe -- known as well\n`;
    const { findings, suppressed } = analyse({ file: 'module.ts', text }, PROBING);
    assert.deepEqual(findings, []);
    assert.deepEqual(suppressed.map(({ finding, reason }) => [finding.message.what, reason]), [["'a'", 'known'], ["'z'", 'known as well']]);
  });

  it('says so where nothing can be cut off, and reads the next file without what the parser remembered of this one', () => {
    const text = `x = (a);\nnamespace a${'.b'.repeat(100_000)} {}`;
    assert.throws(() => analyse({ file: 'deep.ts', text }, PROBING), TooDeep);
    const { notes, findings } = analyse({ file: 'next.ts', text: "x = (a) => probe('arrow')" }, PROBING);
    assert.deepEqual(notes, []);
    assert.equal(findings.length, 1);
  });

  it('copes with deep code in mid-typing', () => {
    for (const code of ['('.repeat(10_000), 'f(() => {'.repeat(5_000), `x = ${'`${'.repeat(10_000)}`, '<a>'.repeat(5_000)]) {
      const { findings } = analyse({ file: 'module.tsx', text: BEFORE + code }, PROBING);
      assert.deepEqual(findings.map(({ message }) => message.what), ["'before'"]);
    }
  });
});

describe('wide code', () => {
  const wide: Readonly<Record<string, string>> = {
    'a switch of 2,000 cases': `switch (a) { ${Array.from({ length: 2_000 }, (_, i) => `case ${i}: b(${i}); break;`).join('\n')} }`,
    'a text of a megabyte': `x = '${'y'.repeat(1 << 20)}'`,
    'an array of 100,000 numbers': `x = [${Array.from({ length: 100_000 }, (_, i) => i).join(', ')}]`,
    'an object of 20,000 keys': `x = {\n${Array.from({ length: 20_000 }, (_, i) => `  key${i}: ${i},`).join('\n')}\n}`,
    'a list of 100,000 names': `x = [${'y, '.repeat(100_000)}]`,
  };
  for (const [name, code] of Object.entries(wide)) {
    it(`${name} is analysed in whole`, () => {
      const { found, notes } = analysed(code);
      assert.deepEqual(found, ["'before'", "'behind'"]);
      assert.deepEqual(notes, []);
    });
  }
});
