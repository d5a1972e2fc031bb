/** What a finding keeps its fingerprint through, and what gives it another one. */
import assert from 'node:assert/strict';
import { analyse, evaluate } from '../../src/engine';
import { nativeParser } from '../../src/hosts/native-parser';
import { KNOWLEDGE } from '../../src/service/knowledge';
import { PROBING } from './run';

/** Of each `probe(…)`, in order. */
const probed = (text: string, file = 'a.ts'): string[] => analyse({ file, text }, PROBING).findings.map(({ fingerprint }) => fingerprint);

/** Of what the rules find, suppressed or not, by rule. */
function found(text: string, file: string): string[] {
  const { findings, suppressed } = analyse({ file, text }, KNOWLEDGE);
  return [...findings, ...suppressed.map(({ finding }) => finding)].map(({ ruleId, fingerprint }) => `${ruleId} ${fingerprint}`);
}

const HEAD = "import { pay } from './pay';\n";

describe('a fingerprint stays', () => {
  const same: Record<string, [before: string, after: string]> = {
    'where lines move': ['probe(a.b);', '\n\n\n   probe(a.b);'],
    'where a function moves': ['function f() { probe(x); }\nfunction g() { return 1; }', 'function g() { return 1; }\nfunction f() { probe(x); }'],
    'where the function around gets longer': ['function f() { probe(x); }', 'function f() { const before = 1; if (before) { g(before); }\n probe(x);\n return before; }'],
    'inside of an if and a loop that are put around it': ['function f() { probe(x); }', 'function f() { for (const x of xs) { if (x) { probe(x); } } }'],
    'where a callback beside it changes': ['run(probe(x), () => { a(); });', 'run(probe(x), () => { b(); c(); });'],
    'where another property changes': ['const o = { one: probe(x), two: 2 };', 'const o = { three: { four: 4 }, one: probe(x), two: () => 3 };'],
    'where another element changes': ['const o = [1, probe(x)];', 'const o = [1, 2, probe(x), 3];'],
    'where another declaration of the same line changes': ['const a = 1, b = probe(x);', 'const b = probe(x), c = 3;'],
    'where another member of the class changes': ['class A { m() { probe(x); } }', 'class A { static z = 1; n() {} m() { probe(x); } }'],
    'where an attribute is added': ['const a = <Line size={probe(x)} />;', 'const a = <Line colour="red" size={probe(x)}>text</Line>;'],
    'where a variable around it is given a type': ['const f = () => { probe(x); };', 'const f: Handler = () => { probe(x); };'],
    'where a long chain begins with other calls': ['z.a(1).b(2).c(probe(x)).d(4);', 'z.a(5).e().b(2).c(probe(x)).d(4);'],
    'where a long chain goes on': ['z.a(1).b(2).c(probe(x)).d(4);', 'z.a(1).b(2).c(probe(x)).d(5).e(() => 6);'],
    'where a declaration is exported': ['const a = probe(x);', 'export const a = probe(x);'],
    'whatever is imported': ['probe(x);', `${HEAD}probe(x);`],
    'whatever the comments': ['probe(x);', '/** Why. */\nprobe(/* what */ x); // how'],
    'whatever the quotes': ['probe("it\'s", { "a": 1 });', "probe('it\\'s', { a: 1 })"],
    'whatever the semicolons, brackets and commas': ['probe((a), [b, (c + d)]);', 'probe(\n  a,\n  [b, c + d,],\n)'],
    'whatever the brackets of a chain of operators': ['probe(a && (b && c));', 'probe((a && b) && c);'],
    'whatever the quotes of keys around it': ["const o = { 'deep': { 'one': probe(x) } };", 'const o = { deep: { one: probe(x) } };'],
    'whatever the way that numbers and patterns are written': ['probe(0XFF, 1.50, 10n, /a/gi);', 'probe(255, 1.5, 10n, /a/ig);'],
    'whatever the white space of templates': ['probe(`a\n  b ${c}`);', 'probe(`a\n        b ${c}`);'],
    'with and without brackets of new': ['probe(new Date);', 'probe(new Date());'],
    'whatever the line ends': ['function f() {\n  probe(`a\nb`,\n 1);\n}', 'function f() {\r\n  probe(`a\r\nb`,\r\n 1);\r\n}'],
    'whatever the bar in front of a type': ['let a: A = probe(x as B | C);', 'let a: A = probe(x as\n  | B\n  | C);'],
  };
  for (const [what, [before, after]] of Object.entries(same)) {
    it(what, () => {
      assert.equal(probed(before, 'a.tsx').length, 1);
      assert.deepEqual(probed(after, 'a.tsx'), probed(before, 'a.tsx'));
    });
  }

  it('where the file is renamed, in TypeScript and in JavaScript', () => {
    const text = 'export function f() { probe(x); }';
    for (const file of ['b.ts', 'far/away/b.ts', 'b.mjs', 'b.tsx']) assert.deepEqual(probed(text, file), probed(text));
  });

  it('where text between tags is laid out anew', () => {
    const wide = 'const a = <p title="x">Pay {" "}{probe(x)} now</p>;';
    const narrow = 'const a = (\n  <p title={"x"}>\n    Pay {probe(x)}{" "}\n    now\n  </p>\n);';
    assert.deepEqual(probed(narrow, 'a.tsx'), probed(wide, 'a.tsx'));
  });

  it('whatever parser reads it', () => {
    const quick = nativeParser();
    const text = 'const o = { "a-b": [probe(`x ${y}`, 0xFFn, /a/gi, "\\u0041")] };\nclass A { @d() m?(a: string | null = probe("&amp;")) {} }';
    const module = { file: 'a.ts', text };
    const of = (...parser: [typeof quick]) => evaluate(module, PROBING, undefined, ...parser).findings.map(({ fingerprint }) => fingerprint);
    assert.equal(of(undefined).length, 2);
    assert.deepEqual(of(quick), of(undefined));
  });
});

describe('a fingerprint is another one', () => {
  const others: Record<string, [before: string, after: string]> = {
    'where what is found is another thing': ['probe(a);', 'probe(b);'],
    'where a text says something else': ["probe('a');", "probe('b');"],
    'where the statement does something else with it': ['a = probe(x);', 'a = b + probe(x);'],
    'under another name': ['const a = probe(x);', 'const b = probe(x);'],
    'in another function': ['function f() { probe(x); }', 'function g() { probe(x); }'],
    'in another class': ['class A { m() { probe(x); } }', 'class B { m() { probe(x); } }'],
    'under another key': ['const o = { a: { c: probe(x) } };', 'const o = { b: { c: probe(x) } };'],
    'in another route': ["app.post('/pay', () => { probe(x); });", "app.post('/refund', () => { probe(x); });"],
    'in another route of a chain': ["app.route('/pay').post(() => { probe(x); });", "app.route('/refund').post(() => { probe(x); });"],
    'with another operator': ['a += probe(x);', 'a -= probe(x);'],
  };
  for (const [what, [before, after]] of Object.entries(others)) {
    it(what, () => {
      assert.equal(probed(before).length, 1);
      assert.equal(probed(after).length, 1);
      assert.notDeepEqual(probed(after), probed(before));
    });
  }

  it('for each of several that are the same, and another one of them changes none', () => {
    const two = probed('probe(x);\nprobe(x);');
    assert.equal(new Set(two).size, 2);
    assert.deepEqual(probed('probe(x);\nprobe(x);\nprobe(x);').slice(0, 2), two);
    assert.equal(new Set(probed('a(probe(x), probe(x));')).size, 2);
  });

  it('for another rule at the same place', () => {
    const text = "import { createHash } from 'node:crypto';\nimport jwt from 'jsonwebtoken';\nconst password = read();\nstore(createHash('md5').update(password).digest('hex'));\njwt.sign({ id }, 'not-so-secret-key-1');";
    const all = found(text, 'a.ts').map((one) => one.split(' ')[1]);
    assert.ok(all.length >= 3);
    assert.equal(new Set(all).size, all.length);
  });
});

/** Put together, so that no scanner takes them for real. */
const CARDS = [['4539', '578763621486'], ['4556', '737586899855']].map((parts) => parts.join(''));
const KEYS = ['Jq8', 'Lw3'].map((head) => `${head}vR2xT9mK4pZ7bN1cY6hD5`);

describe('a fingerprint is made of no secret', () => {
  const cases: Record<string, [file: string, write: (secret: string) => string, secrets: readonly string[]]> = {
    'a card number in a text': ['a.ts', (card) => `export const card = '${card}';`, CARDS],
    'a card number in a comment': ['a.ts', (card) => `// refused: card ${card}\nexport const a = 1;`, CARDS],
    'a password': ['a.ts', (key) => `export const options = { db: { password: '${key}' } };`, KEYS],
    'a password beside another finding': ['a.ts', (key) => `import { createHash } from 'node:crypto';\nstore(createHash('md5').update(password, process.env.PASSWORD ?? '${key}').digest('hex'), { password: '${key}' });`, KEYS],
    'a password in a connection string': ['a.ts', (key) => `export const client = connect('postgres://app:${key}@db.shop.example/shop');`, KEYS],
    'a password in .env': ['.env', (key) => `DB_PASSWORD=${key}\n`, KEYS],
    'a password in YAML': ['deploy.yaml', (key) => `db:\n  password: "${key}"\n`, KEYS],
    'a card number on a line of its own': ['a.ts', (card) => `import { createHash } from 'node:crypto';\nstore(createHash('md5').update(\`order 12\n${card}\`).digest('hex'));`, CARDS],
    'a card number in SQL': ['a.sql', (card) => `INSERT INTO cards (number) VALUES ('${card}');\n`, CARDS],
  };
  for (const [what, [file, write, secrets]] of Object.entries(cases)) {
    it(what, () => {
      const [one, other] = secrets.map((secret) => found(write(secret), file));
      assert.ok(one && one.length > 0);
      assert.deepEqual(other, one);
    });
  }

  it('of a suppression neither', () => {
    const printed = CARDS.map((card) => analyse({ file: 'a.ts', text: `// centinel-disable-next-line weak-hash -- as for ${card}\nfoo();` }, KNOWLEDGE).suppressions.map(({ fingerprint }) => fingerprint));
    assert.equal(printed[0]!.length, 1);
    assert.deepEqual(printed[1], printed[0]);
  });

  it('and two of them in one file have two', () => {
    for (const text of [`export const a = { password: '${KEYS[0]}', secret: '${KEYS[1]}' };`, `export const keys = [{ password: '${KEYS[0]}' }, { password: '${KEYS[1]}' }];`]) {
      const all = found(text, 'a.ts');
      assert.equal(all.length, 2);
      assert.equal(new Set(all).size, 2);
    }
  });
});

describe('the fingerprint of a comment', () => {
  const FILE = (comment: string, code = 'const a = 1;') => `const z = 2;\nfunction f() {\n${comment}\n${code}\n}`;
  const print = (text: string) => found(text, 'a.tsx').filter((one) => one.startsWith('invalid-suppression'));

  it('stays whatever stands elsewhere, and however the comment is laid out', () => {
    const before = print(FILE('  // centinel-ignore weak-hash'));
    assert.equal(before.length, 1);
    assert.deepEqual(print(`import a from 'a';\n${FILE('/* centinel-ignore   weak-hash */')}\nmore();`), before);
  });

  it('is another one for another comment, and where it speaks of something else', () => {
    const before = print(FILE('// centinel-ignore weak-hash'));
    assert.notDeepEqual(print(FILE('// centinel-ignore weak-cipher')), before);
    assert.notDeepEqual(print(FILE('// centinel-ignore weak-hash', 'other();')), before);
  });

  it('is there between tags too', () => {
    assert.equal(print('const a = <p>{/* centinel-ignore weak-hash */}<b>{x}</b></p>;').length, 1);
  });
});

describe('a fingerprint in a file without a tree', () => {
  const same: Record<string, [file: string, before: string, after: string]> = {
    'stays where YAML is laid out anew': ['deploy.yaml', `db:\n  password: "${KEYS[0]}"\n`, `# Why.\napp:\n    port: 80\n\ndb:\n    user: 'shop'\n    password: '${KEYS[0]}'\n`],
    'stays where JSON is laid out anew': ['service.jsonc', `{ "db": { "password": "${KEYS[0]}" } }`, `{\n  "app": 1,\n  "db": {\n    "password": "${KEYS[0]}",\n  },\n}\n`],
    'stays where a variable moves': ['.env', `DB_PASSWORD=${KEYS[0]}\n`, `# Why.\nPORT=80\nexport DB_PASSWORD="${KEYS[0]}"\n`],
    'stays where a column moves': ['a.sql', 'CREATE TABLE orders (id int, price float);', 'create table orders (\n  id int,\n  name text,\n  PRICE   FLOAT\n);'],
    'stays where a field moves': ['schema.prisma', 'model Order {\n  id Int @id\n  price Float\n}', '// Why.\nmodel Order {\n  id    Int    @id\n  name  String\n\n  price Float\n}'],
  };
  for (const [what, [file, before, after]] of Object.entries(same)) {
    it(what, () => {
      assert.equal(found(before, file).length, 1);
      assert.deepEqual(found(after, file), found(before, file));
    });
  }

  it('is another one under other names', () => {
    const sql = (table: string, column: string) => found(`CREATE TABLE ${table} (id int, ${column} float);`, 'a.sql');
    assert.equal(sql('orders', 'price').length, 1);
    assert.notDeepEqual(sql('carts', 'price'), sql('orders', 'price'));
    assert.notDeepEqual(sql('orders', 'total_price'), sql('orders', 'price'));
  });
});
