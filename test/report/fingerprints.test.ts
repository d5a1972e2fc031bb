/** Copies of a file have the fingerprints of the original; in a report each finding has its own. */
import assert from 'node:assert/strict';
import type { Log } from 'sarif';
import type { Finding } from '../../src/engine';
import type { ReportInput } from '../../src/report/input';
import type { JsonReport } from '../../src/report/json-shape';
import { findingIn, inputOf, ROOT } from './constructed';
import { type ShardFormat, together, WRITERS } from './sharded';

const CODE = 'log(pan);\n';

const finding = (file: string, fingerprint: string): Finding => findingIn({ file: `${ROOT}/${file}`, text: CODE, at: 'log(pan)', change: { fingerprint } });

/** By file, as each format tells them. */
const TOLD: Readonly<Record<'json' | 'sarif', (report: string) => Record<string, string>>> = {
  json: (report) => {
    const { findings, suppressed } = JSON.parse(report) as JsonReport;
    return Object.fromEntries([...findings, ...suppressed].map(({ file, fingerprint }) => [file, fingerprint]));
  },
  sarif: (report) => {
    const results = (JSON.parse(report) as Log).runs[0]?.results ?? [];
    return Object.fromEntries(results.map(({ locations, partialFingerprints }) => [locations?.[0]?.physicalLocation?.artifactLocation?.uri ?? '', partialFingerprints?.['centinel/v2'] ?? '']));
  },
};

const FORMATS = ['json', 'sarif'] as const satisfies readonly ShardFormat[];

for (const format of FORMATS) {
  const told = (input: Partial<ReportInput>): Record<string, string> => TOLD[format](WRITERS[format](inputOf(input)));

  describe(`fingerprints in ${format}`, () => {
    it('are those of the engine where no other finding has them', () => {
      assert.deepEqual(told({ findings: [finding('b.ts', 'f1'), finding('a.ts', 'f2')] }), { 'a.ts': 'f2', 'b.ts': 'f1' });
    });

    it('are the same where the report leaves out what a change has not brought', () => {
      const [first, second] = [finding('a/pay.ts', 'f1'), finding('b/pay.ts', 'f1')];
      const whole = told({ findings: [first, second] });
      assert.notEqual(whole['b/pay.ts'], 'f1');
      assert.deepEqual(told({ findings: [second], untold: [first] }), { 'b/pay.ts': whole['b/pay.ts'] });
    });

    it('are those of the engine in the first of several files, and their own in the others', () => {
      const { 'a/pay.ts': first, 'b/pay.ts': second, 'c/pay.ts': third } = told({ findings: ['c', 'a', 'b'].map((folder) => finding(`${folder}/pay.ts`, 'f1')) });
      assert.equal(first, 'f1');
      assert.equal(new Set([first, second, third]).size, 3);
    });

    it('stay the same where another copy comes behind', () => {
      const two = told({ findings: [finding('a.ts', 'f1'), finding('b.ts', 'f1')] });
      const three = told({ findings: [finding('a.ts', 'f1'), finding('b.ts', 'f1'), finding('c.ts', 'f1')] });
      assert.deepEqual({ ...three, ...two }, three);
    });

    it('tell suppressed findings apart as well', () => {
      const { 'a.ts': suppressed, 'b.ts': active } = told({ findings: [finding('b.ts', 'f1')], suppressed: [{ finding: finding('a.ts', 'f1'), reason: 'agreed', comment: finding('a.ts', '').place }] });
      assert.equal(suppressed, 'f1');
      assert.notEqual(active, 'f1');
    });

    it('come out of shards as of one scan', () => {
      const files = ['a.ts', 'b.ts', 'c.ts', 'd.ts', 'e.ts'];
      const input = (names: readonly string[], change: Partial<ReportInput> = {}): ReportInput => inputOf({ findings: names.map((name) => finding(name, name === 'd.ts' ? 'f2' : 'f1')), analysed: names.length, ...change });
      const shard = (index: number) => ({ index, count: 2, files: 1, division: 'd1' });
      const parts = [input(['b.ts', 'd.ts', 'e.ts'], { shard: shard(1) }), input(['a.ts', 'c.ts'], { shard: shard(2) })];
      const whole = input(files);
      assert.equal(together(parts.map(WRITERS[format]), whole, format).report, WRITERS[format](whole));
      assert.equal(new Set(Object.values(TOLD[format](WRITERS[format](whole)))).size, files.length);
    });
  });
}
