/** What is read of settings files: which values, under which names, where. */
import assert from 'node:assert/strict';
import { LIMITS } from '../../src/engine/limits';
import { settingsKind } from '../../src/engine/source/settings/kinds';
import { settingsIn } from '../../src/engine/source/settings/read';

/** `a/b = "text"`, and behind a bar the value as it stands there, where it is written otherwise. */
function read(file: string, text: string): readonly string[] {
  return settingsIn(file, text).settings.map(({ path, text: value, at, isComment }) => {
    const source = text.slice(at.start, at.end);
    return `${isComment ? '# ' : ''}${path.join('/')} = ${JSON.stringify(value)}${source === value ? '' : ` | ${JSON.stringify(source)}`}`;
  });
}

function commentsIn(file: string, text: string): readonly string[] {
  return settingsIn(file, text).comments.map(({ start, end, text: value }) => `${value} | ${text.slice(start, end)}`);
}

function isReadAnywayUpTo(file: string, whole: string): void {
  for (let end = 0; end <= whole.length; end++) assert.doesNotThrow(() => read(file, whole.slice(0, end)), `${file} up to ${end}`);
}

/** Milliseconds for the text; what is worse than linear takes many times as long as the bound. */
function timeOf(file: string, text: string): number {
  const start = performance.now();
  read(file, text);
  return performance.now() - start;
}

describe('settings files', () => {
  for (const [name, kind] of [
    ['.env', 'env'], ['app/.env.local', 'env'], ['app/.env.tests', 'env'], ['shop.env', 'env'], ['.ENV', 'env'], ['.envrc', 'env'], ['.env.example', 'env'],
    ['a.json', 'json'], ['a.jsonc', 'json'], ['.env.json', 'json'], ['.vscode/settings.json', 'json'], ['a.yml', 'yaml'], ['a.YAML', 'yaml'], ['a.properties', 'properties'], ['.npmrc', 'properties'],
  ] as const) {
    it(`are known by their names: ${name}`, () => assert.equal(settingsKind(name), kind));
  }

  for (const name of [
    'env.ts', '.env.ts', '.env.d.ts', 'environment', 'package.json', 'app/package-lock.json', 'pnpm-lock.yaml', 'yarn.lock', 'tsconfig.base.json', 'tsconfig/node.json', 'jsconfig.json', 'composer.json',
    'lerna.json', 'pnpm-workspace.yaml', 'centinel.config.json', 'order.schema.json', 'shards/1.json', 'reports/out.json', 'centinel.json', 'test-report.json', 'coverage/a.json', 'a.json5', 'a.map',
  ]) {
    it(`are no manifests, locks, configurations of tools or reports: ${name}`, () => assert.equal(settingsKind(name), undefined));
  }
});

describe('a .env file', () => {
  it('has values bare and in quotes of each kind, exported or not', () => {
    assert.deepEqual(read('.env', 'A=b\nexport B="c d"\nC=\'e "f"\'\nD = `g`\nE: h\nF=\nG=a#b\n'), ['A = "b"', 'B = "c d" | "\\"c d\\""', 'C = "e \\"f\\"" | "\'e \\"f\\"\'"', 'D = "g" | "`g`"', 'E = "h"', 'F = ""', 'G = "a#b"']);
  });

  it('has escapes in double quotes, and lines in any', () => {
    assert.deepEqual(read('.env', 'A="x\\ny\\"z"\nB=\'1\n2\'\nC=3'), ['A = "x\\ny\\"z" | "\\"x\\\\ny\\\\\\"z\\""', 'B = "1\\n2" | "\'1\\n2\'"', 'C = "3"']);
  });

  it('has comments, and settings in them', () => {
    const text = '# one\nA=b # two\nB="c" # three\n# C=d\n  # export D="e"\n# note: no setting\n';
    assert.deepEqual(read('.env', text), ['A = "b"', 'B = "c" | "\\"c\\""', '# C = "d"', '# D = "e" | "\\"e\\""']);
    assert.deepEqual(commentsIn('.env', text), [' one | # one', ' two | # two', ' three | # three', ' C=d | # C=d', ' export D="e" | # export D="e"', ' note: no setting | # note: no setting']);
  });

  it('may end its lines in any way', () => {
    for (const end of ['\n', '\r\n', '\r']) assert.deepEqual(read('.env', ['# a', 'A=b', 'C="d"', ''].join(end)), ['A = "b"', 'C = "d" | "\\"d\\""']);
  });

  it('may be half-typed: an open quote hides nothing behind it', () => {
    assert.deepEqual(read('.env', 'A="b\nB=c\n'), ['A = "\\"b"', 'B = "c"']);
    isReadAnywayUpTo('.env', 'export A="b\\n c" # d\n# E=\'f\'\nG=`h\ni`\r\nJ: k\n');
  });

  it('is read once, however long it is', () => {
    for (const text of ['A="\n'.repeat(50_000), "A='b".repeat(50_000), 'A=\n'.repeat(80_000), '# A='.repeat(50_000), `A="${'\\"'.repeat(100_000)}`]) assert.ok(timeOf('.env', text) < 2_000);
  });
});

describe('a file of properties', () => {
  it('has names and values with each sign between them', () => {
    assert.deepEqual(read('a.properties', '# one\n! two\na.b=c d\n e : f\ng h\ni=j\\\n  k\n'), ['a.b = "c d"', 'e = "f"', 'g = "h"', 'i = "jk" | "j\\\\\\n  k"']);
    assert.deepEqual(commentsIn('a.properties', '# one\n! two\n'), [' one | # one', ' two | ! two']);
  });

  it('may be .npmrc, whose names have addresses in front', () => {
    assert.deepEqual(read('.npmrc', '; c\n//registry.npmjs.org/:_authToken="a=b"\nalways-auth=true\n'), ['_authToken = "a=b" | "\\"a=b\\""', 'always-auth = "true"']);
  });

  it('may be half-typed', () => isReadAnywayUpTo('a.properties', '# c\na = b\\\n c\r\nd:e\n//x/:f=g'));
});

describe('JSON', () => {
  it('has texts in objects and lists, however deep, and no other values', () => {
    assert.deepEqual(read('a.json', '{"a":{"b":"c","d":1,"e":["f",{"g":"h"}],"i":null},"j":"k\\n"}'), ['a/b = "c" | "\\"c\\""', 'a/e = "f" | "\\"f\\""', 'a/e/g = "h" | "\\"h\\""', 'j = "k\\n" | "\\"k\\\\n\\""']);
    assert.deepEqual(read('a.json', '"a"'), []);
  });

  it('has the names of pairs', () => {
    assert.deepEqual(read('a.json', '[{"name":"K","value":"v"},{"value":"w","key":"L"},"M=x","--n=y z","a == b"]').filter((line) => !/name|key/.test(line)), [
      'value/K = "v" | "\\"v\\""', 'value/L = "w" | "\\"w\\""', 'M = "x"', 'n = "y z"', ' = "a == b" | "\\"a == b\\""',
    ]);
  });

  it('may have comments, and commas too many', () => {
    assert.deepEqual(read('a.jsonc', '{ // a\n "b": "c", /* d */ }'), ['b = "c" | "\\"c\\""']);
    assert.deepEqual(commentsIn('a.jsonc', '{ // a\n "b": "c", /* d */ }'), [' a | // a', ' d  | /* d */']);
  });

  it('may be half-typed, and hides nothing behind the broken place', () => {
    assert.deepEqual(read('a.json', '{"a": "b\n"c": "d", "e" "f": ], "g": "h"}').slice(-1), ['g = "h" | "\\"h\\""']);
    isReadAnywayUpTo('a.json', '{"a":{"b":["c\\u0041","d=e"],"f":"g"},/* h */"i":"j"// k\n}');
  });

  it('is not read below the bound of depth, and goes on behind', () => {
    const depth = LIMITS.settingsDepth.value;
    const nested = (levels: number) => `{"a":`.repeat(levels) + '"b"' + '}'.repeat(levels);
    assert.equal(read('a.json', nested(depth)).length, 1);
    assert.deepEqual(read('a.json', `{"x":${nested(depth)},"y":"z"}`), ['y = "z" | "\\"z\\""']);
  });

  it('is read once, however long and deep it is', () => {
    for (const text of ['['.repeat(200_000), '{"a":'.repeat(50_000), '"a",'.repeat(60_000), `[${'{"name":"a","value":"b"},'.repeat(10_000)}]`, '"'.repeat(100_000)]) assert.ok(timeOf('a.json', text) < 2_000);
  });
});

describe('YAML', () => {
  it('has texts in maps and lists of both kinds', () => {
    assert.deepEqual(read('a.yaml', 'a:\n  b: c # d\n  "e f": \'g\'\n  h: "i\\n"\nj:\n- k\n- l: m\nn: {o: p, q: [r, "s"]}\n'), [
      'a/b = "c"', 'a/e f = "g" | "\'g\'"', 'a/h = "i\\n" | "\\"i\\\\n\\""', 'j = "k"', 'j/l = "m"', 'n/o = "p"', 'n/q = "r"', 'n/q = "s" | "\\"s\\""',
    ]);
  });

  it('has blocks of lines, from the sign on that opens them', () => {
    assert.deepEqual(read('a.yaml', 'a: |\n  b\n  c\n\nd: >- # e\n  f\n  g\nh: i\n'), ['a = "b\\nc\\n" | "|\\n  b\\n  c"', 'd = "f g" | ">- # e\\n  f\\n  g"', 'h = "i"']);
  });

  it('has the names of pairs, as manifests and compose files write them', () => {
    assert.deepEqual(read('a.yaml', 'env:\n- name: K\n  value: v\n- {value: w, name: L}\n- M=x\n- "N=y z"\n').filter((line) => !/name/.test(line)), ['env/value/K = "v"', 'env/value/L = "w"', 'env/M = "x"', 'env/N = "y z"']);
  });

  it('has anchors, aliases and tags: what a program reads from elsewhere is no text', () => {
    assert.deepEqual(read('a.yaml', 'a: &x b\nc: *x\nd: !Ref E\nf: !vault |\n  g\nh: !!str i\nj: !Sub "k"\n'), ['a = "b"', 'h = "i"', 'j = "k" | "\\"k\\""']);
  });

  it('has several documents, and lines that end in any way', () => {
    assert.deepEqual(read('a.yaml', 'a: b\r\n---\r\n# c\r\nd: |\r\n  e\r\n  f\r\n...\r\n'), ['a = "b"', 'd = "e\\nf\\n" | "|\\r\\n  e\\r\\n  f"']);
  });

  it('has comments', () => {
    assert.deepEqual(commentsIn('a.yaml', '# a\nb: c # d\n# e\nf:\n  # g\n  - h # i\n'), [' a | # a', ' d | # d', ' e | # e', ' g | # g', ' i | # i']);
  });

  it('may be a template that makes YAML', () => {
    assert.deepEqual(read('a.yaml', 'a:\n  {{- if .Values.b }}\n  c: {{ .Values.c }}\n  d: "{{ e }}-f"\n  {{- end }}\n{% for g in h %}\ni: j\n{% endfor %}\n').map((line) => line.split(' = ')[0]), ['a/c', 'a/d', 'i']);
  });

  it('may be half-typed', () => {
    assert.deepEqual(read('a.yaml', 'a:\n  b: "c\n  d: e\nf: g\n').at(-1), 'f = "g"');
    assert.deepEqual(read('a.yaml', 'a: b\nc\nd: e\n'), ['a = "b"', 'd = "e"']);
    isReadAnywayUpTo('a.yaml', 'a: &b "c"\nd:\n  - e: |-\n      f\n    g: {h: [i, \'j\'], k: *b}\n? l\n: !m n # o\n--- >\n p\n');
  });

  it('is not read below the bound of depth', () => {
    const nested = (levels: number) => '['.repeat(levels) + 'b' + ']'.repeat(levels);
    assert.equal(read('a.yaml', `a: ${nested(LIMITS.settingsDepth.value - 1)}`).length, 1);
    assert.deepEqual(read('a.yaml', `a: ${nested(LIMITS.settingsDepth.value)}\nc: d\n`), ['c = "d"']);
  });

  it('is read once, however long and deep it is', () => {
    for (const text of ['['.repeat(100_000), '- '.repeat(50_000), 'a: "'.repeat(50_000), '{a: '.repeat(50_000), 'a: b\n'.repeat(40_000), 'a: |\n  b\n'.repeat(20_000)]) assert.ok(timeOf('a.yaml', text) < 5_000);
  });
});
