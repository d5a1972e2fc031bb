/** Putting reports together: what is said once, names of any kind, and what cannot be put together. */
import assert from 'node:assert/strict';
import type { ReportInput, ReportedShard } from '../../src/report/input';
import { CannotMerge } from '../../src/report/merge/cannot-merge';
import { union } from '../../src/report/merge/union';
import { tallyOf } from '../../src/report/tally';
import { findingIn, fullInput, gatedInput, inputOf, replaceFix, ROOT } from './constructed';
import { type ShardFormat, together, WRITERS } from './sharded';

const FORMATS = ['json', 'sarif'] as const satisfies readonly ShardFormat[];
const CODE = "const pan = req.body.pan;\nlog(pan);\n";

const shard = (index: number, count = 2, division = 'd1'): ReportedShard => ({ index, count, files: 1, division });

/** The findings of the files with these names, one shard a file, and all of them. */
function inputsOf(files: readonly string[], change: Partial<ReportInput> = {}): { readonly whole: ReportInput; readonly parts: readonly ReportInput[] } {
  const finding = (file: string) => findingIn({ file, text: CODE, at: 'log(pan)', change: { fixes: [{ ...replaceFix(CODE, 'pan)', 'mask(pan))'), lines: [{ file: '.env.example', line: 'KEY=' }] }] } });
  const texts = new Map(files.map((file) => [file, CODE]));
  const input = (findings: readonly string[]): ReportInput => inputOf({ findings: findings.map(finding), texts, analysed: findings.length, ...change });
  return { whole: input(files), parts: files.map((file, index) => ({ ...input([file]), shard: shard(index + 1, files.length) })) };
}

describe('reports that are put together', () => {
  const below = ['src/a.ts', 'src/a b#?%41.ts', 'app/[id]/ü漢.ts', 'src-b/a.ts', 'src/a/b.ts', 'src/(group)/@slot/e.ts'].map((name) => `${ROOT}/${name}`);
  const files = [...below, '/work/other/z.ts', '/far.ts', '/work/shop-old/a.ts', 'd:/elsewhere/a.ts'].sort();

  for (const format of FORMATS) {
    it(`keep the order of files, whatever they are called: ${format}`, () => {
      const { whole, parts } = inputsOf(files);
      assert.equal(together(parts.map(WRITERS[format]), whole).report, WRITERS[format](whole));
      assert.equal(together(parts.map(WRITERS[format]).reverse(), whole).report, WRITERS[format](whole));
    });

    it(`say once what each of them says, and count what each of them counts: ${format}`, () => {
      const full = fullInput();
      const apart = { ...full, findings: [], suppressed: [], notes: [], shard: shard(2), analysed: 4 };
      const { report, tally } = together([{ ...full, shard: shard(1) }, apart].map(WRITERS[format]), full);
      assert.equal(report, WRITERS[format]({ ...full, analysed: 7 }));
      assert.deepEqual({ ...tally, shard: undefined }, tallyOf({ ...full, analysed: 7 }));
    });

    it(`were cancelled when one of them was: ${format}`, () => {
      const full = fullInput();
      const parts = [{ ...full, shard: shard(1) }, { ...full, findings: [], suppressed: [], notes: [], analysed: 0, cancelled: true, shard: shard(2) }];
      const { report, tally } = together(parts.map(WRITERS[format]), full);
      assert.equal(report, WRITERS[format]({ ...full, cancelled: true }));
      assert.equal(tally.cancelled, true);
    });

    it(`leave suppressed findings out when told to: ${format}`, () => {
      const full = fullInput();
      const { report } = together([WRITERS[format]({ ...full, shard: shard(1, 1) })], full, 'json', { suppressed: false });
      assert.equal(report, WRITERS[format]({ ...full, suppressed: [] }));
    });

    it(`leave what the baseline holds out when told to: ${format}`, () => {
      const gated = gatedInput();
      const { report } = together([WRITERS[format]({ ...gated, shard: shard(1, 1) })], gated, 'json', { baselined: false });
      assert.equal(report, WRITERS[format]({ ...gated, baselined: [] }));
    });

    it(`hold what each of them says of the baseline and of the gates: ${format}`, () => {
      const gated = gatedInput();
      const baselines = gated.baselines.map((each) => ({ ...each, fixed: 1 }));
      const gates = gated.gates.map((gate) => ({ ...gate, found: 0, failed: false }));
      const apart = { ...gated, findings: [], suppressed: [], baselined: [], notes: [], baselines, gates, shard: shard(2), analysed: 4 };
      const { report, tally } = together([apart, { ...gated, shard: shard(1) }].map(WRITERS[format]), gated);
      const whole = { ...gated, analysed: 7, baselines: gated.baselines.map((each) => ({ ...each, fixed: 3 })) };
      assert.equal(report, WRITERS[format](whole));
      assert.deepEqual({ ...tally, shard: undefined }, tallyOf(whole));
    });

    it(`of whole scans make one as well: ${format}`, () => {
      const { whole, parts } = inputsOf(files, { configProblems: fullInput().configProblems });
      const scans = parts.map((part) => WRITERS[format]({ ...part, shard: undefined }));
      assert.equal(together(scans.reverse(), whole).report, WRITERS[format](whole));
    });
  }

  it('have no fix without its edits where a shard could not read the file', () => {
    const { whole, parts } = inputsOf(files);
    const texts = new Map();
    assert.equal(together(parts.map((part) => WRITERS.json({ ...part, texts })), whole, 'sarif').report, WRITERS.sarif({ ...whole, texts }));
  });
});

describe('reports that do not belong together', () => {
  const part = (change: Partial<ReportInput> = {}): ReportInput => ({ ...inputOf({ analysed: 1 }), shard: shard(1), ...change });
  const second = part({ shard: shard(2) });
  const json = (...inputs: readonly ReportInput[]): string[] => inputs.map(WRITERS.json);
  const sarif = (...inputs: readonly ReportInput[]): string[] => inputs.map(WRITERS.sarif);
  const damaged = (text: string, field: string): string => text.replace(`"${field}"`, '"x"');

  const cases: readonly [what: string, reports: readonly string[], says: RegExp][] = [
    ['text', ['No findings. 1 file analysed.\n'], /^1\.report is no report of Centinel in JSON or SARIF\.$/],
    ['half a report', [json(part())[0]?.slice(0, -20) ?? ''], /^1\.report is no report of Centinel/],
    ['nothing', [''], /^1\.report is no report/],
    ['other JSON', ['[]', 'null', '3', '"centinel"'], /^1\.report is no report/],
    ['null', ['null'], /^1\.report is no report/],
    ['SARIF of another tool', [sarif(part())[0]?.replace('"Centinel"', '"CodeQL"') ?? ''], /^1\.report is no report/],
    ['JSON of another tool', [json(part())[0]?.replace('"centinel"', '"eslint"') ?? ''], /^1\.report is no report/],
    ['two formats', [...json(part()), ...sarif(second)], /^1\.report is JSON and 2\.report is SARIF\. Give reports of one format\.$/],
    ['another version in JSON', json(part(), { ...second, toolVersion: '1.2.4' }), /^2\.report was written by Centinel 1\.2\.4 and this is 1\.2\.3\. Use one version/],
    ['another version in SARIF', sarif({ ...part(), toolVersion: '0.9.0' }, second), /^1\.report was written by Centinel 0\.9\.0 and this is 1\.2\.3\./],
    ['JSON without a part of it', [damaged(json(part())[0] ?? '', 'notes')], /^1\.report is damaged/],
    ['SARIF without a part of it', [damaged(sarif(part())[0] ?? '', 'results')], /^1\.report is damaged/],
    ['a shard twice', json(part(), second, part()), /^1\.report and 3\.report are both shard 1\/2\.$/],
    ['shards of different numbers', sarif(part(), part({ shard: shard(2, 3) })), /^1\.report is shard 1\/2 and 2\.report is shard 2\/3\./],
    ['shards of different files', json(part(), part({ shard: shard(2, 2, 'd2') })), /^1\.report and 2\.report are shards of different files\. .*same commit/],
    ['a shard and a whole scan', json(part(), part({ shard: undefined })), /^1\.report is the report of a shard \(1\/2\) and 2\.report that of a whole scan\./],
  ];
  for (const [what, reports, says] of cases) {
    it(`are refused: ${what}`, () => {
      assert.throws(() => together(reports, part()), (error) => error instanceof CannotMerge && !error.isIncomplete && says.test(error.message) || assert.fail(String(error)));
    });
  }

  const incomplete = (...shards: readonly ReportedShard[]): string => {
    try {
      together(shards.map((each) => WRITERS.sarif(part({ shard: each }))), part());
    } catch (error) {
      if (error instanceof CannotMerge && error.isIncomplete) return error.message;
    }
    return assert.fail('it was not missed');
  };

  it('because one is missing say which', () => {
    assert.match(incomplete(shard(1)), /^No report of shard 2\/2\. Nothing was written/);
    assert.match(incomplete(shard(5, 5), shard(2, 5), shard(1, 5)), /^No report of shards 3\/5, 4\/5\. /);
    assert.match(incomplete(shard(100, 1_000_000)), /^No report of shards 1\/1000000, .*, 10\/1000000 and 999989 more\. /);
  });
});

describe('what several lists say', () => {
  it('is said once, and twice where one of them says it twice', () => {
    assert.deepEqual(union([['a', 'b'], ['b', 'c', 'c'], ['c', 'a']]), ['a', 'b', 'c', 'c']);
    assert.deepEqual(union([[{ a: 1 }], [{ a: 1 }, { a: 2 }]]), [{ a: 1 }, { a: 2 }]);
    assert.deepEqual(union([]), []);
  });
});
