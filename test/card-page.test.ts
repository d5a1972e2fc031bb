/** Runs the examples of docs/card-data.md: the bad ones are found by the rule that they name and by no other, the good ones by none. */
import assert from 'node:assert/strict';
import { analyse } from '../src/engine';
import { KNOWLEDGE } from '../src/service/knowledge';
import { readText } from './house/tree';
import { fencesOf } from './rules/fences';

const PAGE = 'docs/card-data.md';

describe(PAGE, () => {
  const examples = fencesOf(readText(PAGE)).filter(({ info }) => /^ts (?:bad|good)\b/.test(info));

  it('has examples', () => {
    assert.ok(examples.length >= 12);
  });

  for (const { info, code, line } of examples) {
    const [, kind, rule] = info.split(' ');
    it(`is ${kind === 'bad' ? `found by ${rule ?? ''}` : 'silent'} at line ${line}`, () => {
      const { findings, notes } = analyse({ file: 'src/example.ts', text: `${code}\n` }, KNOWLEDGE);
      assert.deepEqual(notes, []);
      assert.deepEqual([...new Set(findings.map(({ ruleId }) => ruleId))], kind === 'bad' ? [rule] : []);
    });
  }
});
