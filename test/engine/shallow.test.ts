import assert from 'node:assert/strict';
import { isShallow } from '../../src/engine/source/shallow';

/** By construct, `n` levels of it. */
const NESTED: Readonly<Record<string, (n: number) => string>> = {
  parentheses: (n) => `x = ${'('.repeat(n)}1${')'.repeat(n)}`,
  lists: (n) => `x = ${'[1, '.repeat(n)}1${']'.repeat(n)}`,
  objects: (n) => `x = ${'{ b: 1, a: '.repeat(n)}1${'}'.repeat(n)}`,
  blocks: (n) => '{'.repeat(n) + '}'.repeat(n),
  functions: (n) => 'function f() {'.repeat(n) + '}'.repeat(n),
  'function expressions': (n) => `x = ${'function () { return '.repeat(n)}1${'}'.repeat(n)}`,
  classes: (n) => 'class A { b() {'.repeat(n) + '}}'.repeat(n),
  'classes of classes': (n) => `class A extends ${'class B extends '.repeat(n)}C${' {}'.repeat(n)}`,
  namespaces: (n) => 'namespace a {'.repeat(n) + '}'.repeat(n),
  callbacks: (n) => 'f(1, function () {\n'.repeat(n) + '})\n'.repeat(n),
  'arguments of calls': (n) => `f(${'1, g('.repeat(n)}1${')'.repeat(n)})`,
  arrows: (n) => `x = ${'a => '.repeat(n)}c`,
  'arrows line by line': (n) => `x = ${'(a, b) =>\n'.repeat(n)}c`,
  sums: (n) => `x = 1${' + 1'.repeat(n)}`,
  'sums line by line': (n) => `x = 1${'\n  + f(a, b)'.repeat(n)}`,
  powers: (n) => `x = 1${'**1'.repeat(n)}`,
  conditions: (n) => `x = a${' && b'.repeat(n)}`,
  fallbacks: (n) => `x = a${' ?? b'.repeat(n)}`,
  assignments: (n) => `${'x = '.repeat(n)}1`,
  'assignments to patterns': (n) => `x;${'[a, b] = '.repeat(n)}c`,
  ternaries: (n) => `x = ${'a?b:'.repeat(n)}c`,
  'ternaries line by line': (n) => `x = ${'a\n  ? { b, c }\n  : '.repeat(n)}c`,
  'else if': (n) => `if (a) {}${' else if (a) {}'.repeat(n)}`,
  'else if line by line': (n) => `if (a) {\n}${'\nelse if (a) {\n  f(1, 2);\n}'.repeat(n)}`,
  'else if without blocks': (n) => `if (a) b();${' else if (a) b();'.repeat(n)}`,
  'if without blocks': (n) => `${'if (a)\n'.repeat(n)};`,
  'for without blocks': (n) => `${'for(;;)'.repeat(n)};`,
  'while without blocks': (n) => `${'while (a)\n'.repeat(n)};`,
  do: (n) => `${'do\n'.repeat(n)};${'while (a);'.repeat(n)}`,
  switch: (n) => 'switch (a) { case 1:'.repeat(n) + '}'.repeat(n),
  try: (n) => 'try {'.repeat(n) + '} catch {}'.repeat(n),
  labels: (n) => `${'a:\n'.repeat(n)}x`,
  not: (n) => `x = ${'!'.repeat(n)}c`,
  minus: (n) => `x = ${'- '.repeat(n)}c`,
  await: (n) => `x = ${'await '.repeat(n)}c`,
  'typeof line by line': (n) => `x = ${'typeof\n'.repeat(n)}c`,
  new: (n) => `x = ${'new '.repeat(n)}A`,
  yield: (n) => `function* f() {${'yield '.repeat(n)}}`,
  'in line by line': (n) => `x = a${'\nin b'.repeat(n)}`,
  templates: (n) => `x = ${'`${'.repeat(n)}1${'}`'.repeat(n)}`,
  patterns: (n) => `var ${'['.repeat(n)}a${']'.repeat(n)} = b`,
  decorators: (n) => `${'@a '.repeat(n)}class B {}`,
  'elements of lists': (n) => `x = a${'[0]'.repeat(n)}`,
  tags: (n) => `x = ${'<a>'.repeat(n)}${'</a>'.repeat(n)}`,
  'tags with attributes, among others': (n) => `x = ${'<a b="c" d={e}>\n text, <b/>'.repeat(n)}${'</a>'.repeat(n)}`,
  'types of types': (n) => `type X = ${'A<B, '.repeat(n)}C${'>'.repeat(n)}`,
  'types of functions': (n) => `type X = ${'(a: B) => '.repeat(n)}C`,
  'types by condition': (n) => `type X = ${'A extends B ? C : '.repeat(n)}D`,
  'types of one or another': (n) => `type X = A${'\n  | { a: string; b: number }'.repeat(n)}`,
  keyof: (n) => `type X = ${'keyof '.repeat(n)}D`,
  'types of lists': (n) => `type X = A${'[]'.repeat(n)}`,
  'brackets in texts': (n) => `x = ${"[']', ".repeat(n)}1`,
  'brackets in regular expressions': (n) => `x = ${`[/[\\]'")]/, `.repeat(n)}1`,
  'brackets in comments': (n) => `x = ${'[/* ] */ // ]\n'.repeat(n)}1`,
};

const LONG: Readonly<Record<string, (n: number) => string>> = {
  statements: (n) => 'const a = b + c;\n'.repeat(n),
  'statements without semicolons': (n) => 'const a = b + c\nf(a)\nx = `${a}, ${b}`\n'.repeat(n),
  functions: (n) => 'function f(a: string, b = 1): Promise<void> {\n  if (a) return;\n  else g();\n}\n'.repeat(n),
  methods: (n) => `class A {\n${'  private async f(a: string) {\n    return { ...a };\n  }\n'.repeat(n)}}`,
  members: (n) => `interface A {\n${'  a?: string\n  readonly b: Map<string, number>\n'.repeat(n)}}`,
  'a list': (n) => `x = [${'{ a: 1, b: -2 },\n'.repeat(n)}]`,
  tags: (n) => `x = <div>\n${'  <Row a="b" c={d && e}>It\'s <b>more</b> {f} </Row>\n  <br />\n'.repeat(n)}</div>`,
  cases: (n) => `switch (a) {\n${"  case 'a':\n    f(b ? c : d);\n    break;\n".repeat(n)}}`,
  'else in each statement': (n) => 'if (a) {\n  b();\n} else {\n  c();\n}\n'.repeat(n),
  texts: (n) => "f('(((', \"[[[\", `{{{`, /[({]/); // (((\n".repeat(n),
};

/** What stands on the two sides of an expression: any mixture of these nests as deep as one of them. */
const AROUND: readonly (readonly [string, string])[] = [
  ['(', ')'],
  ['[1, ', ']'],
  ['{ b: 1, a: ', '}'],
  ['{ [', ']: 1 }'],
  ['{ async a(b) { for (const c of d) { return ', ' } } }'],
  ['f(1, ', ')'],
  ['a.then((b) => ', ').catch(() => {})'],
  ['f(() => { g(); return ', ' })'],
  ['async () => {\n  await g();\n  return ', ';\n}'],
  ['function () {\n  if (a) { b() }\n  return ', '\n}'],
  ['class {\n  a = 1;\n  m(b: string) {\n    return ', ';\n  }\n}'],
  ['`a${', '}b`'],
  ['f`${', '}`'],
  ['!', ''],
  ['typeof ', ''],
  ['await ', ''],
  ['a\n  ? b\n  : ', ''],
  ['a ? ', ' : b'],
  ['a = ', ''],
  ['a || b && ', ''],
  ['2 ** ', ''],
  ['(x, y) => ', ''],
  ['new A(', ')'],
  ['(a as B<C, D>)[', ']'],
  ['f<A<B>>(', ')'],
  ["<a b='c' d={e}> don't {", '} x, y; </a>'],
  ['<><b/>{', '}</>'],
  ['<a\n  b="c"\n  d={() => { e(); }}\n>\n  text: {f} {', '}\n</a>'],
  ['/* ] */ [ // )\n', ']'],
  ['[/[)]/, ', ']'],
  ["[')', \"]\", `}`, ", ']'],
];

/** The same numbers at each run. */
function* numbersBelow(most: number): Generator<number, never> {
  for (let seed = 1; ; ) yield (seed = (seed * 1103515245 + 12345) & 0x7fffffff) % most;
}

describe('what is surely not nested deep', () => {
  it('no mixture of constructs', () => {
    const numbers = numbersBelow(AROUND.length);
    for (let mixture = 0; mixture < 300; mixture++) {
      const used = Array.from({ length: (mixture % 4) + 1 }, () => AROUND[numbers.next().value]!);
      const levels = Array.from({ length: 300 }, (_, level) => used[level % used.length]!);
      const text = `x = ${levels.map(([left]) => left).join('')}1${levels.map(([, right]) => right).reverse().join('')};\n`;
      assert.equal(isShallow(text, true), false, JSON.stringify(used));
    }
  });

  for (const [construct, text] of Object.entries(NESTED)) {
    it(`not ${construct}`, () => assert.equal(isShallow(text(300), true), false));
  }

  for (const [what, text] of Object.entries(LONG)) {
    it(`any number of ${what}`, () => assert.equal(isShallow(text(1000), true), true));
  }

  it('types and comparisons where there are no tags', () => {
    assert.equal(isShallow(`type X = ${'A<B, '.repeat(300)}C`, false), false);
    assert.equal(isShallow('const a = <A>b;\nconst c = d<e> (f);\nif (g < h) i();\n'.repeat(1000), false), true);
  });
});
