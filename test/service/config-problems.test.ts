/** Config files that cannot be used: what is said, where, and what goes on. */
import assert from 'node:assert/strict';
import { Ajv } from 'ajv';
import { configSchema } from '../../src/service/config-schema';
import { MARKS, RED, serviceOver, summaryOf } from './marks';

const CONFIG = '/w/centinel.config.json';
const KEYS = '$schema, include, exclude, rules, audit, overrides, gates, suppressions, loggers, sanitizers, moneyTypes, models';

/** `1:4 message`, counted from one as editors show it. */
function problemsIn(text: string): string[] {
  const { service } = serviceOver({});
  return service.checkConfig(CONFIG, text).map(({ line, column, message }) => `${line + 1}:${column + 1} ${message}`);
}

describe('a config file', () => {
  it('may have comments, trailing commas and a schema', () => {
    assert.deepEqual(problemsIn('// ours\n{ "$schema": "x", /* all */ "rules": { "red-mark": "off", }, }'), []);
    assert.deepEqual(problemsIn('{}'), []);
  });

  it('with a wrong key says where, which ones are allowed and which one is near', () => {
    assert.deepEqual(problemsIn('{\n  "exclud": []\n}'), [
      `2:3 "exclud" is no known key. Did you mean "exclude"? Allowed: ${KEYS}.`,
    ]);
    assert.deepEqual(problemsIn('{"severity": 1}'), [`1:2 "severity" is no known key. Allowed: ${KEYS}.`]);
  });

  it('with a wrong rule says where, also in an override', () => {
    assert.deepEqual(problemsIn('{\n  "rules": {\n    "red-mark": "off",\n    "bleu-mark": "off"\n  }\n}'), [
      '4:5 "bleu-mark" is no rule. Did you mean "blue-mark"? Allowed: red-mark, blue-mark.',
    ]);
    assert.deepEqual(problemsIn('{"overrides": [{"files": ["x"], "rules": {"redmark": "off"}}]}'), [
      '1:43 "redmark" is no rule. Did you mean "red-mark"? Allowed: red-mark, blue-mark.',
    ]);
  });

  it('with a wrong severity says where and which ones are allowed', () => {
    assert.deepEqual(problemsIn('{"rules": {"red-mark": "warn"}}'), [
      '1:24 "rules.red-mark" cannot be "warn". Did you mean "warning"? Allowed: off, error, warning, info.',
    ]);
    assert.deepEqual(problemsIn('{"rules": {"red-mark": 2}}'), ['1:24 "rules.red-mark" cannot be 2. Allowed: off, error, warning, info.']);
  });

  it('with a value of the wrong kind says which kind is wanted', () => {
    assert.deepEqual(problemsIn('[]'), ['1:1 The config is a list in [ ] and must be an object in { }.']);
    assert.deepEqual(problemsIn('{"include": "src"}'), ['1:13 "include" is a text in double quotes and must be a list in [ ].']);
    assert.deepEqual(problemsIn('{"exclude": ["!src"]}'), [
      '1:14 "exclude[0]" begins with "!", which has no meaning here. Files to leave out go into "exclude".',
    ]);
    assert.deepEqual(problemsIn('{"include": [""]}'), ['1:14 "include[0]" is empty and must be a glob.']);
    assert.deepEqual(problemsIn('{"include": []}'), ['1:13 "include" is empty and must hold at least one glob.']);
    assert.deepEqual(problemsIn('{"overrides": [{"files": ["x"]}]}'), ['1:16 "overrides[0]" lacks "rules".']);
  });

  it('with several mistakes says all of them', () => {
    assert.equal(problemsIn('{"exclud": [], "rules": {"red-mark": 1, "x": "off"}}').length, 3);
  });

  it('that is no JSON says where it breaks, and says so once', () => {
    assert.deepEqual(problemsIn('{\n  "rules": {\n'), ['3:1 A closing "}" is missing here. Allowed are JSON, comments and trailing commas.']);
    assert.deepEqual(problemsIn("{'rules': {}}"), ['1:2 This is no JSON value; text needs double quotes. Allowed are JSON, comments and trailing commas.']);
    assert.deepEqual(problemsIn(' \n'), ['1:1 The file is empty. Write {} to take the defaults.']);
  });
});

describe('a config file that goes bad', () => {
  const good = '{"rules": {"red-mark": "error"}}';

  it('leaves the last good one in force until it is mended', async () => {
    const { host, service } = serviceOver({ '/w/a.ts': RED, [CONFIG]: good });
    const scanned = async () => {
      const { files, configProblems } = await service.scan({ paths: ['/w'] });
      return [...summaryOf(files), ...configProblems.map(({ path, line }) => `${path} ${line}`)];
    };
    assert.deepEqual(await scanned(), ['/w/a.ts red-mark error']);
    host.write(CONFIG, '{"rules": {"red-mark": "loud"}}');
    assert.deepEqual(await scanned(), ['/w/a.ts red-mark error', `${CONFIG} 0`]);
    host.write(CONFIG, '{\n"rules": ');
    assert.deepEqual(await scanned(), ['/w/a.ts red-mark error', `${CONFIG} 1`]);
    host.write(CONFIG, '{"rules": {"red-mark": "info"}}');
    assert.deepEqual(await scanned(), ['/w/a.ts red-mark info']);
  });

  it('leaves the defaults in force, not the config above it, when it never was good', async () => {
    const { service } = serviceOver({ '/w/in/a.ts': RED, [CONFIG]: good, '/w/in/centinel.config.json': '{' });
    const { files, configProblems } = await service.scan({ paths: ['/w'] });
    assert.deepEqual(summaryOf(files), ['/w/in/a.ts red-mark warning']);
    assert.deepEqual(configProblems.map(({ path }) => path), ['/w/in/centinel.config.json']);
  });

  it('is known of until it is mended or removed', async () => {
    const { host, service } = serviceOver({ '/w/a.ts': RED, [CONFIG]: '{' });
    await service.analyse('/w/a.ts', RED);
    assert.deepEqual(service.configProblems().map(({ path }) => path), [CONFIG]);
    host.write(CONFIG, '{}');
    await service.configChanged(CONFIG);
    assert.deepEqual(service.configProblems(), []);
    host.write(CONFIG, '[');
    await service.configChanged(CONFIG);
    assert.equal(service.configProblems().length, 1);
    host.remove(CONFIG);
    await service.configChanged(CONFIG);
    assert.deepEqual(service.configProblems(), []);
  });

  it('or cannot be read, or was named and is not there, says so', async () => {
    const { host, service } = serviceOver({ '/w/a.ts': RED, [CONFIG]: good });
    host.unreadable.add(CONFIG);
    const { files, configProblems } = await service.scan({ paths: ['/w/a.ts'] });
    assert.deepEqual(summaryOf(files), ['/w/a.ts red-mark warning']);
    assert.deepEqual(configProblems, [
      { path: CONFIG, line: 0, column: 0, message: 'The config file cannot be used. You are not permitted to read it.' },
    ]);
    const named = serviceOver({ '/w/a.ts': RED }, { configFile: { path: '/w/none.json', base: '/w' } });
    const { configProblems: missing } = await named.service.scan({ paths: ['/w'] });
    assert.deepEqual(missing, [{ path: '/w/none.json', line: 0, column: 0, message: 'The config file cannot be used. There is no such file.' }]);
  });

  it('is reported although no file below the folder is analysed', async () => {
    const { service } = serviceOver({ '/w/notes.md': '', [CONFIG]: '{' });
    assert.equal((await service.scan({ paths: ['/w'] })).configProblems.length, 1);
  });
});

describe('the schema of config files', () => {
  const schema = configSchema(MARKS.rules) as { properties: Record<string, Record<string, unknown>>; examples: readonly unknown[] };

  it('takes the examples that it gives', () => {
    const accepts = new Ajv({ strict: true, allowUnionTypes: true, keywords: ['patternErrorMessage'] }).compile(schema);
    assert.ok(schema.examples.length > 0);
    for (const example of schema.examples) assert.ok(accepts(example), JSON.stringify(accepts.errors));
  });

  it('describes every key, and every rule by its title', () => {
    for (const [key, property] of Object.entries(schema.properties)) assert.equal(typeof property['description'], 'string', key);
    const { properties } = schema.properties['rules'] as { properties: Record<string, { description: string; enum: readonly string[] }> };
    assert.deepEqual(Object.keys(properties), ['red-mark', 'blue-mark']);
    assert.equal(properties['red-mark']?.description, 'A red mark');
    assert.deepEqual(properties['red-mark']?.enum, ['off', 'error', 'warning', 'info']);
  });
});
