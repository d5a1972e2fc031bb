/** docs/ci.md, docs/formats.md, docs/scale.md and docs/json.md say what is true. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { FORMAT_NAMES } from '../../src/cli/formats';
import { program } from '../../src/cli/program';
import { jsonReport } from '../../src/report/json';
import { fullInput } from './constructed';

const page = (name: string): string => readFileSync(`docs/${name}.md`, 'utf8');

/** The names of all fields, however deep. */
function fieldsOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(fieldsOf);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [name, ...fieldsOf(inner)]);
}

describe('docs/json.md', () => {
  it('names every field of the report', () => {
    const fields = new Set(fieldsOf(JSON.parse(jsonReport(fullInput()))));
    assert.ok(fields.size > 30);
    assert.deepEqual([...fields].filter((name) => !page('json').includes(`\`${name}\``)), []);
  });

  it('shows an example of that shape', () => {
    const example = JSON.parse(/```json\n([^]*?)```/.exec(page('json'))?.[1] ?? '');
    const report = JSON.parse(jsonReport(fullInput()));
    assert.deepEqual(Object.keys(example), Object.keys(report));
    assert.deepEqual(Object.keys(example.findings[0]), Object.keys(report.findings[0]));
    assert.deepEqual(Object.keys(example.summary), Object.keys(report.summary));
  });
});

describe('docs/formats.md', () => {
  it('has a line for each format', () => {
    const rows = [...page('formats').matchAll(/^\| `([a-z-]+)` \|.*\|.*\|$/gm)].map(([, name]) => name);
    assert.deepEqual([...new Set(rows)].sort(), [...FORMAT_NAMES].sort());
  });

  it('writes formats that exist', () => {
    const written = [...page('formats').matchAll(/--report "?([a-z-]+)=/g)].map(([, name = '']) => name);
    assert.ok(written.length >= 6);
    assert.deepEqual(written.filter((name) => !(FORMAT_NAMES as readonly string[]).includes(name)), []);
  });
});

describe('docs/ci.md, docs/formats.md and docs/scale.md', () => {
  const all = program(() => undefined).commands.map((command) => command.name());
  const options = (name: string): readonly (string | undefined)[] => (program(() => undefined).commands.find((command) => command.name() === name)?.options ?? []).map(({ long }) => long);
  const used = (text: string): readonly string[] => [...new Set(text.match(/--[a-z-]+/g))];

  for (const name of ['scan', 'merge']) {
    it(`use options of ${name} that exist`, () => {
      const commands = ['ci', 'formats', 'scale'].flatMap((file) => [...page(file).replace(/\n +--/g, ' --').matchAll(new RegExp(`\\bcentinel ${name} .*`, 'g'))]).join('\n');
      assert.ok(used(commands).length >= 3, commands);
      assert.deepEqual(used(commands).filter((option) => !options(name).includes(option)), []);
    });
  }

  it('speak of options that exist', () => {
    const spoken = ['ci', 'formats', 'scale'].flatMap((file) => page(file).match(/`--[a-z].*?`/g) ?? []).join('\n');
    assert.ok(used(spoken).length >= 5, spoken);
    assert.deepEqual(used(spoken).filter((option) => !all.flatMap(options).includes(option)), []);
  });
});
