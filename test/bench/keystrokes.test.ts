/** The edits that the bench types: each is possible when its turn comes, and together they leave the text as it was. */
import assert from 'node:assert/strict';
import { type Step, steps } from '../../bench/keystrokes/typing';
import { readText } from '../house/tree';

function after(text: string, { changes }: Step): string {
  return changes.reduce((now, { start, end, text: put }) => now.slice(0, start) + put + now.slice(end), text);
}

describe('what is typed for the bench', () => {
  const file = 'src/service/scan.ts';
  const text = readText(file);

  it('goes through half-typed lines and comes back to the text', () => {
    const versions: string[] = [];
    const last = steps(file, text, 3).reduce((now, step) => {
      const next = after(now, step);
      versions.push(next);
      return next;
    }, text);
    assert.equal(last, text);
    assert.ok(versions.includes(text) && new Set(versions).size > 100);
    assert.ok(versions.some((version) => version.includes('items.reduce(\n')), 'no half-typed line was seen');
  });

  it('renames every use of a variable at once', () => {
    const renames = steps(file, text, 3).filter(({ changes }) => changes.length > 1);
    assert.ok(renames.length >= 2);
  });
});
