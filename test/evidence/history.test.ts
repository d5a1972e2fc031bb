/** `.centinel/history.jsonl`: what is kept of runs, what is said of damage, and that nothing is lost. */
import assert from 'node:assert/strict';
import { evidenceMarkdown } from '../../src/report/evidence/markdown';
import { readHistory, withRun } from '../../src/report/history/history';
import type { HistoryLine } from '../../src/report/history/line';
import { runOf } from '../../src/report/history/run';
import { trendOf } from '../../src/report/history/trend';
import { COMMIT, evidenceFrom } from './project';
import { RUNS } from './runs';

const textOf = (runs: readonly HistoryLine[]): string => runs.map((run) => `${JSON.stringify(run)}\n`).join('');
const LAST = RUNS.at(-1)!;

describe('the history of runs', () => {
  it('keeps of a run what was found, by severity and by rule', async () => {
    const { report, circumstances } = await evidenceFrom();
    const run = runOf(report, circumstances);
    assert.deepEqual(run.found, { error: 3, warning: 1, info: 0 });
    assert.deepEqual(run.rules, { 'card-logged': 2, 'money-float-arithmetic': 1, 'tls-verification-off': 1 });
    assert.deepEqual([run.commit, run.suppressed, run.analysed, run.notAnalysed], [COMMIT, 1, 4, 1]);
    assert.deepEqual(readHistory(withRun('', run)), { lines: [run], problems: [] });
  });

  it('takes the runs of one day on one state of the code for one', () => {
    const later = { ...LAST, date: '2026-11-20T17:00:00Z', found: { error: 1, warning: 1, info: 0 } };
    assert.deepEqual(readHistory(withRun(textOf(RUNS), later)).lines, [...RUNS.slice(0, -1), later]);
    for (const other of [{ ...later, commit: 'fedcba' }, { ...later, config: 'other' }, { ...later, date: '2026-11-21T00:10:00Z' }, { ...later, paths: ['src'] }]) {
      assert.deepEqual(readHistory(withRun(textOf(RUNS), other)).lines, [...RUNS, other]);
    }
  });

  it('passes over what is damaged or newer, says so, and keeps it when it writes', () => {
    const text = `${textOf(RUNS)}{"version":1,"date":"2026-11-2\n{"version":7,"more":true}\n`;
    const { lines, problems } = readHistory(text);
    assert.deepEqual(lines, RUNS);
    assert.deepEqual(problems, ['Line 4 is damaged, and was passed over.', 'Line 5 was written by a newer version of Centinel, and was passed over.']);
    const next = { ...LAST, date: '2026-11-28T08:00:00Z' };
    assert.equal(withRun(text, next), `${text}${JSON.stringify(next)}\n`);
    assert.equal(withRun(text.trimEnd(), next), `${text}${JSON.stringify(next)}\n`);
  });

  for (const damage of ['null', '[]', '{}', '{"version":1}', JSON.stringify({ ...LAST, found: { error: -1, warning: 0, info: 0 } }), JSON.stringify({ ...LAST, date: 'yesterday' }), JSON.stringify({ ...LAST, rules: { a: '1' } })]) {
    it(`takes no number from ${damage.slice(0, 60)}`, () => {
      assert.deepEqual(readHistory(damage), { lines: [], problems: ['Line 1 is damaged, and was passed over.'] });
    });
  }

  it('finds the marks that a merge has left', () => {
    const [ours, theirs] = [textOf(RUNS.slice(0, 1)), textOf(RUNS.slice(1, 2))];
    const { conflict, lines, problems } = readHistory(`<<<<<<< HEAD\n${ours}=======\n${theirs}>>>>>>> other\n`);
    assert.equal(conflict, 1);
    assert.deepEqual(lines, RUNS.slice(0, 2));
    assert.deepEqual(problems, ['Line 1 is the mark of a merge conflict. Solve it: keep the lines of both sides.']);
  });
});

describe('the trend', () => {
  it('is that of the paths that the report is about', async () => {
    const lines = [...RUNS, { ...LAST, paths: ['src'] }];
    assert.deepEqual(trendOf(await evidenceFrom({ history: { lines, problems: [] } })).map(({ day }) => day), ['2026-09-01', '2026-10-15', '2026-11-20']);
    assert.equal(trendOf(await evidenceFrom({ history: { lines, problems: [] }, circumstances: { paths: ['src'] } })).length, 1);
  });

  it('says at each requirement what has changed since the run before', async () => {
    const text = evidenceMarkdown(await evidenceFrom({ history: { lines: RUNS, problems: [] } }));
    assert.match(text, /\| Requirement \| What it asks for \| Outcome \| Found \| Since 2026-11-20 \|/);
    assert.match(text, /\| 4\.2\.1 \|.*\| Finding against \| 1 finding \| \+1 \|/);
    assert.match(text, /\| 2026-11-20 \| `c97812a8db` \| 2 \| 1 \| 0 \| 1 \| 1 \|/);
  });
});
