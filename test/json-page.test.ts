/** docs/json.md names every field of the JSON report, and none that is not there. */
import assert from 'node:assert/strict';
import { jsonReport } from '../src/report/json';
import { readText } from './house/tree';
import { fullInput } from './report/constructed';

/** `findings[].message.what` and so on; positions are not taken apart, suppressed findings only where they differ. */
function pathsIn(value: unknown, path: string): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item) => pathsIn(item, `${path}[]`));
  if (typeof value !== 'object' || value === null || /(?:^|\.)(?:start|end)$/.test(path)) return [path];
  return Object.entries(value).flatMap(([key, item]) => pathsIn(item, path ? `${path}.${key}` : key));
}

describe('docs/json.md', () => {
  it('names the fields that there are', () => {
    const all = new Set(pathsIn(JSON.parse(jsonReport(fullInput())), ''));
    const inFindings = (path: string) => all.has(path.replace('suppressed[]', 'findings[]'));
    const fields = [...all].filter((path) => !path.startsWith('suppressed[].') || !inFindings(path));
    const named = [...readText('docs/json.md').matchAll(/^\| `([^`]+)` \|/gm)].map((match) => match[1]);
    assert.ok(fields.length > 30);
    assert.deepEqual(named.sort(), fields.sort());
  });
});
