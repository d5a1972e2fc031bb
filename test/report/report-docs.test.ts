/** docs/ci.md and docs/json.md say what is true. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
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

describe('docs/ci.md', () => {
  it('uses options that exist', () => {
    const scan = program(() => undefined).commands.find((command) => command.name() === 'scan');
    const known = (scan?.options ?? []).map(({ long }) => long);
    const commands = [...page('ci').matchAll(/cli\.js scan.*|`--[a-z].*?`/g)].join('\n');
    const used = new Set(commands.match(/--[a-z-]+/g));
    assert.ok(used.size >= 5, [...used].join(' '));
    assert.deepEqual([...used].filter((option) => !known.includes(option)), []);
  });
});
