/** The runner of the rule tests, on a made-up rule that finds each call of `bad()`: what cannot fail proves nothing. */
import assert from 'node:assert/strict';
import { Lines } from '../../src/engine';
import type { Finding, Fix, Knowledge, Model, ModuleText } from '../../src/engine';
import { coverageFaults, fixtureFaults } from './fixture-check';
import { firstFix, fixAll, fixFaults, safeFix, textFaults } from './fix-check';
import type { Analyse } from './fix-check';
import { readLabels } from './labels';
import { idleRows, knowledgeWithout, type Row } from './model-rows';
import { pageFaults, readPage } from './page';
import { typeErrors } from './type-check';

/** Finds `bad()`, `worse()` (an error) and `stuck()` (no fix). */
function analyserOf(replacement: string): Analyse {
  return ({ file, text }) => {
    const lines = new Lines(file, text);
    const findings = [...text.matchAll(/\b(bad|worse|stuck)\(\)/g)].map((match): Finding => {
      const place = lines.place(match.index, match.index + match[0].length);
      const fix: Fix = { title: 'Be good', safety: match[1] === 'bad' ? 'safe' : 'review', edits: [{ ...place, text: replacement }], imports: [] };
      return {
        ruleId: 'no-bad',
        severity: match[1] === 'worse' ? 'error' : 'warning',
        confidence: 'high',
        place,
        message: { what: `${match[1]} is called.`, why: '', instead: '' },
        trace: [],
        fixes: match[1] === 'stuck' ? [] : [fix],
        snippet: { line: '', from: 0, to: 0 },
        fingerprint: '',
      };
    });
    return { findings, suppressed: [], notes: [], suppressions: [] };
  };
}

const analyse = analyserOf('good()');

function faultsOf(text: string, limits = ''): readonly string[] {
  return fixtureFaults('fixture.ts', text, analyse({ file: 'fixture.ts', text }).findings, limits);
}

describe('the fixture check', () => {
  it('is content when all labels are met', () => {
    assert.deepEqual(faultsOf('good();\nbad(); // $ alert=no-bad\nworse(); // $ alert=no-bad:error\ngood(); // ok: good'), []);
    assert.deepEqual(faultsOf('<p>{bad()}</p>; {/* $ alert=no-bad */}\nbad(), bad(); // $ alert=no-bad alert=no-bad'), []);
  });

  it('fails on a finding without a label, and names it', () => {
    assert.deepEqual(faultsOf('good();\nbad();'), ['fixture.ts:2 no-bad has no label: bad is called.']);
    assert.deepEqual(faultsOf('bad(), worse(); // $ alert=no-bad'), ['fixture.ts:1 no-bad has no label: worse is called.']);
    assert.deepEqual(faultsOf('bad(); // ok: labelled as fine'), ['fixture.ts:1 no-bad has no label: bad is called.']);
  });

  it('fails on a label that is not met', () => {
    assert.deepEqual(faultsOf('good(); // $ alert=no-bad'), ['fixture.ts:1 expected no-bad, found nothing']);
    assert.deepEqual(faultsOf('bad(); // $ alert=no-bad:error'), ['fixture.ts:1 expected no-bad:error, found warning']);
    assert.deepEqual(faultsOf('bad(); // $ alert=no-bad alert=no-bad'), ['fixture.ts:1 more labels alert=no-bad than findings']);
    assert.match(faultsOf('bad(); // $ alert=other').join(), /expected other, found nothing.*no-bad has no label/);
    assert.deepEqual(faultsOf('good(); // $ source=pan'), ['fixture.ts:1 no trace starts here']);
  });

  it('wants a known miss to be missed and written down', () => {
    const missed = 'good(); // $ MISSING alert=no-bad (behind a `queue`)';
    assert.deepEqual(faultsOf(missed, 'What happens behind\na queue is not seen.'), []);
    assert.deepEqual(faultsOf(missed, 'All is seen.'), ['fixture.ts:1 the page does not say "behind a `queue`" under Limits']);
    assert.match(faultsOf('bad(); // $ MISSING alert=no-bad (x)', 'x').join(), /found after all/);
    assert.match(faultsOf('good(); // $ MISSING alert=no-bad').join(), /needs the words of the limit/);
  });

  it('wants a known false alarm to be raised and written down', () => {
    const raised = 'bad(); // $ SPURIOUS alert=no-bad (bad is fine in tests)';
    assert.deepEqual(faultsOf(raised, 'Bad is fine in tests, and is found.'), []);
    assert.match(faultsOf(raised.replace('bad()', 'good()'), 'bad is fine in tests').join(), /expected no-bad, found nothing/);
  });

  it('refuses labels that it cannot read', () => {
    assert.deepEqual(readLabels('x; // $ alart=no-bad').faults, [':1 cannot read the label from "alart=no-bad" on']);
    assert.match(readLabels('x; // $ alert=no-bad:fatal').faults.join(), /"fatal" is no severity/);
  });

  it('counts hits and near misses', () => {
    const text = 'bad(); // $ alert=no-bad\n'.repeat(5) + 'good(); // ok: why\n'.repeat(4);
    assert.deepEqual(coverageFaults('fixture.ts', text, 'no-bad'), ['fixture.ts has 4 near misses (// ok: why), at least 5 are wanted']);
    assert.equal(coverageFaults('fixture.ts', text, 'other').length, 2);
  });
});

describe('the fix check', () => {
  const module = { file: 'fixture.ts', text: 'bad();\nworse();\nstuck();\n' };

  it('applies all first fixes and keeps what has none', () => {
    const fixed = fixAll(module, analyse, firstFix);
    assert.equal(fixed.text, 'good();\ngood();\nstuck();\n');
    assert.deepEqual(fixFaults('fixture.ts', fixed, firstFix), []);
  });

  it('applies safe fixes alone', () => {
    const fixed = fixAll(module, analyse, safeFix);
    assert.equal(fixed.text, 'good();\nworse();\nstuck();\n');
    assert.deepEqual(fixFaults('fixture.ts', fixed, safeFix), []);
  });

  it('fails when fixes do not come to rest', () => {
    const restless = fixAll(module, analyserOf('bad()'), firstFix);
    assert.match(fixFaults('fixture.ts', restless, firstFix).join(), /fixture.ts:1 no-bad still offers a fix after 10 rounds/);
  });

  it('fails when a fix brings in a new finding', () => {
    const worsened = fixAll(module, analyserOf('stuck()'), firstFix);
    assert.match(fixFaults('fixture.ts', worsened, firstFix).join(), /fixture.ts:2 no-bad is there only after the fixes/);
  });

  it('fails when the fixed file is not what the fixes give', () => {
    assert.deepEqual(textFaults('fixture.fixed.ts', 'a\nb\n', 'a\nb\n'), []);
    assert.match(textFaults('fixture.fixed.ts', 'a\nb\n', 'a\nc\n').join(), /fixture.fixed.ts:2 is not what the fixes give\n {2}file: {2}b\n {2}fixes: c/);
    assert.equal(textFaults('fixture.fixed.ts', 'a\n', 'a\nb').length, 1);
  });
});

describe('the page check', () => {
  const whole = '# Bad\n\n## What\nw\n## Why\nw\n## Instead\ni\n## Examples\n```ts bad\nbad()\n```\n```tsx good\ngood()\n```\n## Limits\nl\n';

  it('reads sections and examples', () => {
    const page = readPage(whole);
    assert.deepEqual(pageFaults('rule.md', page), []);
    assert.deepEqual(page.examples, [
      { kind: 'bad', language: 'ts', code: 'bad()', line: 11 },
      { kind: 'good', language: 'tsx', code: 'good()', line: 14 },
    ]);
    assert.equal(page.sections.get('Limits')?.trim(), 'l');
  });

  it('fails on a missing or misplaced section, an empty one, and missing examples', () => {
    assert.match(pageFaults('rule.md', readPage(whole.replace('## Why\nw\n', ''))).join(), /headings What, Instead, Examples, Limits instead of/);
    assert.match(pageFaults('rule.md', readPage(whole.replace('## Instead\ni', '## Instead'))).join(), /nothing stands under Instead/);
    assert.match(pageFaults('rule.md', readPage(whole.replace('ts bad', 'ts'))).join(), /no example ```ts bad/);
    assert.match(pageFaults('rule.md', readPage(whole.replace('# Bad', ''))).join(), /has no title/);
  });
});

describe('the check of model rows', () => {
  const model: Model = { module: 'acme', functions: { good: {}, bad: {} }, conventions: [{ receivers: ['log'], methods: ['info'], behaviour: {} }] };
  const knowledge: Knowledge = { rules: [], models: [model], recognisers: [] };
  const calls = (text: string, { models }: Knowledge) => Object.keys(models[0]?.functions ?? {}).filter((name) => text.includes(`${name}()`)).join();
  const changes = ({ text }: ModuleText, row: Row) => calls(text, knowledgeWithout(row, knowledge)) !== calls(text, knowledge);
  const idle = (...texts: readonly string[]) => idleRows(model, texts.map((text) => ({ file: 'fixture.ts', text: `import 'acme';\n${text}` })), changes);

  it('finds the rows that nothing depends on', () => {
    assert.deepEqual(idle('good()', 'bad'), ['bad', 'log.info …']);
    assert.deepEqual(idle('good()', 'bad()'), ['log.info …']);
  });
});

describe('the type check', () => {
  it('knows Node, the packages of fixtures and JSX, and finds what does not fit', function () {
    this.timeout(60_000);
    const right = "import express from 'express';\nimport { createHash } from 'node:crypto';\nexport const app = express(createHash('sha256'));\n";
    const errors = typeErrors(
      new Map([
        ['src/rules/sample/fixture.fixed.ts', right],
        ['src/rules/sample/fixture.fixed.tsx', 'export const page = <p>{1 + 1}</p>;\n'],
        ['src/rules/wrong/fixture.fixed.ts', "import { createHash } from 'node:crypto';\nexport const n: number = createHash('md5');\n"],
        ['src/rules/broken/fixture.fixed.ts', 'export const n = (1;\n'],
      ]),
    );
    assert.deepEqual(errors.get('src/rules/sample/fixture.fixed.ts'), []);
    assert.deepEqual(errors.get('src/rules/sample/fixture.fixed.tsx'), []);
    assert.match(errors.get('src/rules/wrong/fixture.fixed.ts')?.join() ?? '', /wrong\/fixture.fixed.ts:2 Type 'Hash' is not assignable/);
    assert.match(errors.get('src/rules/broken/fixture.fixed.ts')?.join() ?? '', /broken\/fixture.fixed.ts:1 '\)' expected/);
  });
});
