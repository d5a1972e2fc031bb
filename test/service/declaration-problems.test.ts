/** Declarations that are wrong: what is said of each, where, and that the others hold. */
import assert from 'node:assert/strict';
import { Ajv } from 'ajv';
import { MemoryHost } from '../../src/hosts/memory';
import { AnalysisService } from '../../src/service/analysis-service';
import { configSchema } from '../../src/service/config-schema';

const CONFIG = '/shop/centinel.config.json';

/** `1:4 message`, counted from one as editors show it. */
function problemsIn(text: string): string[] {
  return new AnalysisService(new MemoryHost()).checkConfig(CONFIG, text).map(({ line, column, message }) => `${line + 1}:${column + 1} ${message}`);
}

describe('a declared function', () => {
  it('has a name', () => {
    const message = 'must be the name of a function, such as "maskForDisplay", or of an object and its method, such as "vault.seal".';
    assert.deepEqual(problemsIn('{"sanitizers": ["mask()", "app.vault.seal", ""]}'), [
      `1:17 "sanitizers[0]" ${message}`,
      `1:27 "sanitizers[1]" ${message}`,
      `1:45 "sanitizers[2]" ${message}`,
    ]);
    assert.deepEqual(problemsIn('{"loggers": [1]}'), ['1:14 "loggers[0]" is a number and must be a text in double quotes or an object in { }.']);
    assert.deepEqual(problemsIn('{"loggers": "audit"}'), ['1:13 "loggers" is a text in double quotes and must be a list in [ ].']);
  });

  it('has a module and a name where it is one of a module', () => {
    assert.deepEqual(problemsIn('{"loggers": [{"name": "write"}]}'), ['1:14 "loggers[0]" lacks "module".']);
    assert.deepEqual(problemsIn('{"loggers": [{"module": "@acme/log", "names": "write"}]}'), [
      '1:14 "loggers[0]" lacks "name".',
      '1:38 "names" is no known key. Did you mean "name"? Allowed: module, name.',
    ]);
    assert.deepEqual(problemsIn('{"loggers": [{"module": "@acme/log", "name": "write()"}]}'), [
      '1:46 "loggers[0].name" must be a name that the module exports, such as "write", or a method of it, such as "AuditLog.write" or "AuditLog.*".',
    ]);
  });

  it('is of a package, or of a file that is named from the folder of the config', () => {
    const right = ['@acme/log', 'decimal.js', 'node:crypto', 'lodash/fp', './src/log.ts', './src/log', '../shared/log.js'];
    assert.deepEqual(problemsIn(JSON.stringify({ loggers: right.map((module) => ({ module, name: 'write' })) })), []);
    for (const module of ['src/log.ts', '/shop/src/log.ts', './', '', 'src\\log', '.']) {
      assert.deepEqual(
        problemsIn(`{"loggers": [{"name": "write", "module": ${JSON.stringify(module)}}]}`),
        ['1:42 "loggers[0].module" must be the name of a package, such as "@acme/vault", or a file relative to the folder of this config, such as "./src/log.ts".'],
        module,
      );
    }
  });
});

describe('a declared type', () => {
  it('has a name, and a kind and a unit that there are', () => {
    assert.deepEqual(problemsIn('{"moneyTypes": ["Money", "Prisma.Decimal", {"module": "@acme/money", "name": "Money"}]}'), [
      '1:26 "moneyTypes[1]" must be the name of a type, such as "Money".',
    ]);
    assert.deepEqual(problemsIn('{"moneyTypes": [{"kind": "decimal"}]}'), ['1:17 "moneyTypes[0]" lacks "name".']);
    assert.deepEqual(problemsIn('{"moneyTypes": [{"name": "Cents", "kind": "int", "unit": "cents"}]}'), [
      '1:43 "moneyTypes[0].kind" cannot be "int". Allowed: decimal, integer, bigint.',
      '1:58 "moneyTypes[0].unit" cannot be "cents". Allowed: major, minor.',
    ]);
  });
});

describe('a declared model', () => {
  const row = (behaviour: string) => problemsIn(`{\n  "models": [\n    { "module": "@acme/log", "functions": {\n      "write": ${behaviour}\n    } }\n  ]\n}`);

  it('has keys and kinds that there are', () => {
    assert.match(row('{ "sink": [] }')[0] ?? '', /^4:18 "sink" is no known key\. Did you mean "sinks"\? Allowed: returns, generates, /);
    assert.match(row('{ "sinks": [{ "at": "receiver", "kind": "logs" }] }')[0] ?? '', /^4:56 "models\[0\]\.functions\.write\.sinks\[0\]\.kind" cannot be "logs"\. Did you mean "log"\? Allowed: log/);
    assert.match(row('{ "generates": ["card"] }')[0] ?? '', /cannot be "card"\. Allowed: pan, cvv/);
    assert.match(row('{ "numeric": { "kind": "double" } }')[0] ?? '', /cannot be "double"\..* Allowed: float, integer/);
    assert.match(row('{ "constrains": [{ "at": "argument[0]", "role": "hash" }] }')[0] ?? '', /cannot be "hash"\..* Allowed: hash-algorithm/);
    assert.deepEqual(row('{ "sanitizes": "yes" }'), ['4:31 "models[0].functions.write.sanitizes" is a text in double quotes and must be true or false.']);
  });

  it('has places that can be read, where each of them stands', () => {
    assert.deepEqual(row('{ "sinks": [{ "at": "arguments[0]", "kind": "log" }] }'), [
      '4:36 Model "@acme/log", row "write": "sinks[0].at" cannot be "arguments[0]". Allowed: argument[0], argument[*] for each, argument[0].name for a property, receiver.',
    ]);
  });

  it('has types and exports that a row speaks of, its own or one of ours', () => {
    assert.match(row('{ "returns": "Logger" }')[0] ?? '', /^4:29 Model "@acme\/log", row "write": "returns" is "Logger", for which there is no row\. Allowed: string, /);
    assert.deepEqual(problemsIn('{"models": [{"module": "@acme/log", "defaultExport": "Log"}]}'), ['1:54 Model "@acme/log", "defaultExport" is "Log", for which there is no row.']);
    assert.deepEqual(problemsIn('{"models": [{"module": "pino", "functions": {"open": {"returns": "Logger"}}}]}'), []);
  });

  it('has rows that name something', () => {
    const said = problemsIn('{"models": [{"functions": {\n"write()": {}}}]}');
    assert.deepEqual(said, ['2:1 Model of globals, row "write()" names nothing. Allowed: write, Logger.info, Logger.* for all that is below Logger.']);
  });

  it('is not looked into further when its shape is wrong', () => {
    assert.equal(row('{ "sinks": [{ "at": "x", "kind": "y" }] }').length, 1);
    assert.equal(problemsIn('{"models": [1]}').length, 1);
    assert.equal(problemsIn('{"models": {"functions": 1}}').length, 1);
  });
});

describe('a declaration that is wrong', () => {
  const CODE = [
    "import { write } from '@acme/log';",
    "import { note } from '@acme/note';",
    'export function pay(card: { number: string; cvv: string; expiry: string }, trail: any) {',
    '  write(card.number);',
    '  note(card.number);',
    '  trail.put(card.number);',
    '}',
  ].join('\n');

  const scanned = async (config: unknown) => {
    const { files, configProblems } = await new AnalysisService(new MemoryHost({ '/shop/pay.ts': CODE, [CONFIG]: JSON.stringify(config) })).scan({ paths: ['/shop'] });
    const lines = files.flatMap(({ findings }) => findings.map(({ place }) => CODE.slice(0, place.start).split('\n').length));
    return { lines, problems: configProblems.map(({ message }) => message.split(' ')[0]) };
  };
  const model = (name: string, at: string) => ({ module: `@acme/${name}`, functions: { [name === 'log' ? 'write' : 'note']: { sinks: [{ at, kind: 'log' }] } } });

  it('is left out alone, and the others hold', async () => {
    const config = { loggers: ['trail put', 'trail.put'], models: [model('log', 'x'), model('note', 'argument[0]')] };
    assert.deepEqual(await scanned(config), { lines: [5, 6], problems: ['"loggers[0]"', 'Model'] });
  });

  it('does not take the rest of the config with it', async () => {
    assert.deepEqual(await scanned({ loggers: ['trail.put', 3], rules: { 'card-logged': 'off' } }), { lines: [], problems: ['"loggers[1]"'] });
  });

  it('goes with the whole config when something else in it is wrong', async () => {
    assert.deepEqual(await scanned({ loggers: ['trail.put'], exclude: 1 }), { lines: [], problems: ['"exclude"'] });
  });
});

describe('the schema of declarations', () => {
  const schema = configSchema() as { properties: Record<string, { examples?: readonly unknown[]; items: { examples?: readonly unknown[] } }>; definitions: object };
  const ajv = new Ajv({ strict: true, allowUnionTypes: true, keywords: ['patternErrorMessage'] });

  for (const key of ['loggers', 'sanitizers', 'moneyTypes', 'models']) {
    it(`takes the examples that it offers: ${key}`, () => {
      const { examples: lists = [], items } = schema.properties[key]!;
      const examples = [...lists, ...(items.examples ?? []).map((example) => [example])];
      assert.ok(examples.length > 0);
      const accepts = ajv.compile(schema);
      for (const example of examples) assert.deepEqual(problemsIn(JSON.stringify({ [key]: example })), []);
      for (const example of examples) assert.ok(accepts({ [key]: example }));
    });
  }

  it('describes everything that can be said', () => {
    const undescribed: string[] = [];
    const walk = (part: unknown, way: string): void => {
      if (typeof part !== 'object' || part === null) return;
      for (const [name, property] of Object.entries((part as { properties?: object }).properties ?? {})) {
        const { description, $ref } = property as { description?: string; $ref?: string };
        if (description === undefined && $ref === undefined) undescribed.push(`${way}.${name}`);
      }
      for (const [name, inner] of Object.entries(part)) walk(inner, `${way}.${name}`);
    };
    walk({ ...schema.definitions, ...schema.properties }, '');
    assert.deepEqual(undescribed.filter((way) => !way.includes('.rules.') && !way.includes('.overrides.')), []);
  });
});

describe('a file of the project that something is declared of', () => {
  const config = (...modules: readonly string[]) => JSON.stringify({ loggers: modules.map((module) => ({ module, name: 'write' })) }, undefined, 1);

  it('is there, by any of the names that code has for it', async () => {
    const host = new MemoryHost({ '/shop/src/log.ts': '', '/shop/src/bus/index.js': '', '/shop/x.tsx': '', [CONFIG]: config('./src/log.ts', './src/log', './src/log.js', './src/bus', './x.js') });
    assert.deepEqual((await new AnalysisService(host).scan({ paths: ['/shop'] })).configProblems, []);
  });

  it('is missed until it is there', async () => {
    const host = new MemoryHost({ '/shop/src/log.ts': '', '/shop/src/bus/readme.md': '', [CONFIG]: config('./src/lgo.ts', './src/bus', '@acme/log') });
    const service = new AnalysisService(host);
    const missed = async () => (await service.scan({ paths: ['/shop'] })).configProblems.map(({ line, column, message }) => `${line + 1}:${column + 1} ${message}`);
    const log = '4:14 There is no ./src/lgo.ts in /shop: what is said of it has no effect.';
    assert.deepEqual(await missed(), [log, '8:14 There is no ./src/bus in /shop: what is said of it has no effect.']);
    host.write('/shop/src/bus/index.ts', '');
    assert.deepEqual(await missed(), [log]);
    host.write('/shop/src/lgo.ts', '');
    assert.deepEqual(await missed(), []);
  });
});
