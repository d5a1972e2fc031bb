/** A report that is too large for GitHub is in several files, and nothing is lost. */
import assert from 'node:assert/strict';
import type { Log, Result } from 'sarif';
import type { Finding, RuleMeta } from '../../src/engine';
import type { ReportInput } from '../../src/report/input';
import { CannotMerge } from '../../src/report/merge/cannot-merge';
import { sarifReport, sarifReports } from '../../src/report/sarif';
import { inParts } from '../../src/report/sarif/parts';
import { propertiesOf } from '../../src/report/sarif/run-properties';
import { tallyOf } from '../../src/report/tally';
import { AnalysisService } from '../../src/service/analysis-service';
import { MemoryHost } from '../../src/hosts/memory';
import { findingIn, gatedInput, ROOT } from './constructed';
import { schemaFaults } from './sarif-schema';
import { together } from './sharded';

const CODE = 'log(pan);\nlog(pan);\n';

function many(count: number): ReportInput {
  const [one] = [findingIn({ text: CODE, at: 'log(pan)' })];
  const severities = ['info', 'error', 'warning'] as const;
  const findings = Array.from({ length: count }, (_, index): Finding => ({ ...one, place: { ...one.place, file: `${ROOT}/src/${String(index).padStart(6, '0')}.ts` }, severity: severities[index % 3] ?? 'info', fingerprint: `print-${index}` }));
  return { ...gatedInput(), findings, texts: new Map() };
}

const resultsOf = (log: Log): readonly Result[] => log.runs[0]?.results ?? [];
const printOf = ({ partialFingerprints = {} }: Result): string => Object.values(partialFingerprints)[0] ?? '';

function partsOf(input: ReportInput, most: number): readonly Log[] {
  return inParts(JSON.parse(sarifReport(input)) as Log, { results: most, characters: Infinity });
}

describe('a SARIF report that is too large for GitHub', () => {
  const input = many(20);
  const parts = partsOf(input, 8);

  it('is in parts that hold each result once', () => {
    assert.deepEqual(parts.map((part) => resultsOf(part).length), [8, 8, 6]);
    const whole = resultsOf(JSON.parse(sarifReport(input)) as Log).map(printOf);
    assert.deepEqual(parts.flatMap(resultsOf).map(printOf).sort(), [...whole].sort());
  });

  it('has the worst in the first part, and what is set aside in the last', () => {
    const levels = parts.map((part) => new Set(resultsOf(part).map(({ level }) => level)));
    assert.deepEqual([...(levels[0] ?? [])].sort(), ['error', 'warning']);
    assert.ok(!levels[1]?.has('error'));
    assert.ok(resultsOf(parts[2] as Log).some(({ suppressions = [] }) => suppressions.length > 0));
    assert.ok(resultsOf(parts[2] as Log).some(({ baselineState }) => baselineState === 'unchanged'));
  });

  it('has a category for each part but the first, so that GitHub takes them all', () => {
    assert.deepEqual(parts.map(({ runs }) => runs[0]?.automationDetails?.id), [undefined, 'centinel/part-2/', 'centinel/part-3/']);
    assert.deepEqual(partsOf({ ...input, category: 'web' }, 8).map(({ runs }) => runs[0]?.automationDetails?.id), ['web/', 'web/part-2/', 'web/part-3/']);
  });

  it('tells once what is told of the run', () => {
    const told = parts.map(({ runs }) => (runs[0]?.invocations?.[0]?.toolExecutionNotifications ?? []).length);
    assert.deepEqual(told, [3, 0, 0]);
    assert.deepEqual(parts.map(({ runs: [run] }) => run && propertiesOf(run).part), [1, 2, 3].map((index) => ({ index, count: 3, results: 22 })));
  });

  it('fits the schema in each of its parts', () => {
    for (const part of parts) assert.deepEqual(schemaFaults(JSON.stringify(part)), []);
  });

  it('is put together again', () => {
    const texts = parts.map((part) => JSON.stringify(part));
    for (const order of [texts, [...texts].reverse()]) {
      const { report, tally } = together(order, input);
      assert.equal(report, sarifReport(input));
      assert.deepEqual({ ...tally, shard: undefined }, tallyOf(input));
    }
  });

  it('is put together with the shards that it is one of', () => {
    const shards = [1, 2].map((index) => ({ ...(index === 1 ? input : many(0)), shard: { index, count: 2, files: 1, division: 'd' } }));
    const second = { ...(shards[1] as ReportInput), suppressed: [], baselined: [], baselines: [], gates: [], notes: [], analysed: 4 };
    const { report } = together([...partsOf(shards[0] as ReportInput, 8).map((part) => JSON.stringify(part)), sarifReport(second)], input);
    assert.equal(report, sarifReport({ ...input, analysed: 7 }));
  });

  it('is not put together without one of its parts', () => {
    const texts = parts.map((part) => JSON.stringify(part));
    for (const without of [0, 1, 2]) {
      const given = texts.filter((_text, index) => index !== without);
      assert.throws(() => together(given, input), (error) => error instanceof CannotMerge && error.isIncomplete && error.message.includes(`is in 3 parts, and part ${without + 1} is missing`));
    }
  });

  it('goes by its size as well', () => {
    const characters = JSON.stringify(JSON.parse(sarifReport(input)).runs[0].results, null, 2).length;
    const bySize = inParts(JSON.parse(sarifReport(input)) as Log, { results: Infinity, characters: characters / 2 });
    assert.ok(bySize.length === 2 || bySize.length === 3, `${bySize.length}`);
  });
});

describe('a SARIF report in the ordinary case', () => {
  it('is one file, the same as on a terminal', () => {
    const input = many(300);
    assert.deepEqual(sarifReports(input), [sarifReport(input)]);
  });

  it('is in two files from the result on that GitHub would not show', () => {
    assert.deepEqual([4_998, 4_999].map((count) => sarifReports(many(count)).length), [1, 2]);
  });

  it('has no more tags a rule than GitHub shows', () => {
    const { rules } = new AnalysisService(new MemoryHost({}));
    const tags = ({ cwe, pci }: RuleMeta): number => 1 + cwe.length + pci.length;
    assert.ok(rules.length > 40);
    assert.deepEqual(rules.filter((rule) => tags(rule) > 10).map(({ id }) => id), []);
  });
});
