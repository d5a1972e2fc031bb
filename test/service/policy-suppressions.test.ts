/** What the policy of a project and the day make of suppressions, over files in memory. */
import assert from 'node:assert/strict';
import { applyFixes, type Finding } from '../../src/engine';
import { MemoryHost } from '../../src/hosts/memory';
import { AnalysisService } from '../../src/service/analysis-service';
import type { ScanResult } from '../../src/service/result';

const HASH = "export const token = (card: string) => createHash('md5').update(card).digest('hex');\n";
const IMPORT = "import { createHash } from 'node:crypto';\n";

/** The 29th of November 2026. */
async function scanned(comment: string, config: object = {}, { code = HASH, day = '2026-11-29' } = {}): Promise<ScanResult> {
  const host = new MemoryHost({ '/w/a.ts': `${IMPORT}${comment}\n${code}`, '/w/centinel.config.json': JSON.stringify(config) });
  host.day = day;
  return new AnalysisService(host).scan({ paths: ['/w'] });
}

const found = ({ files }: ScanResult): readonly string[] => files.flatMap(({ findings }) => findings.map(({ ruleId }) => ruleId));
const whatIn = ({ files }: ScanResult, rule: string): readonly string[] => files.flatMap(({ findings }) => findings.filter(({ ruleId }) => ruleId === rule).map(({ message }) => message.what));
const next = (rest: string): string => `// centinel-disable-next-line weak-hash -- the partner sends md5${rest}`;

describe('the policy on suppressions', () => {
  const policy = (suppressions: object) => ({ suppressions });

  for (const [name, rest, suppressions, expected] of [
    ['lets one without owner and day pass where none is asked for', '', {}, undefined],
    ['lets one with all that is asked for pass', ' (owner: core, until: 2027-01-31)', { require: ['reason', 'owner', 'until'], longestDays: 100, never: ['card-logged'] }, undefined],
    ['asks for an owner', ' (until: 2027-01-31)', { require: ['owner'] }, 'The suppression names no owner and is not applied.'],
    ['asks for a day', ' (owner: core)', { require: ['until'] }, 'The suppression says no day until which it holds, and is not applied.'],
    ['lets a day pass that lies as far ahead as is allowed', ' (until: 2026-12-29)', { longestDays: 30 }, undefined],
    ['refuses a day that lies further ahead', ' (until: 2026-12-30)', { longestDays: 30 }, 'The suppression holds for longer than 30 days and is not applied.'],
    ['refuses rules that nobody may suppress', '', { never: ['weak-hash'] }, 'Findings of weak-hash may not be suppressed in this project, so this one is not.'],
  ] as const) {
    it(name, async () => {
      const result = await scanned(next(rest), policy(suppressions));
      assert.deepEqual(whatIn(result, 'invalid-suppression'), expected === undefined ? [] : [expected]);
      // What it covered is found again, and nowhere told as suppressed.
      assert.deepEqual([found(result).includes('weak-hash'), result.files[0]!.suppressed.length], expected === undefined ? [false, 1] : [true, 0]);
    });
  }

  it('offers the last day that is allowed', async () => {
    const fixed = async (rest: string, require: readonly string[]) => {
      const result = await scanned(next(rest), policy({ require, longestDays: 30 }));
      const wrong = result.files[0]!.findings.filter(({ ruleId }) => ruleId === 'invalid-suppression');
      return applyFixes('/w/a.ts', `${IMPORT}${next(rest)}\n`, wrong.flatMap(({ fixes }: Finding) => fixes)).split('\n')[1];
    };
    assert.equal(await fixed(' (owner: core, until: 2028-01-01)', []), next(' (owner: core, until: 2026-12-29)'));
    assert.equal(await fixed('', ['until']), next(' (until: 2026-12-29)'));
    assert.equal(await fixed(' (owner: core)', ['until']), next(' (owner: core, until: 2026-12-29)'));
  });

  it('holds for the files below its config alone', async () => {
    const text = `${IMPORT}${next('')}\n${HASH}`;
    const host = new MemoryHost({ '/w/a.ts': text, '/w/strict/b.ts': text, '/w/strict/centinel.config.json': '{ "suppressions": { "require": ["owner"] } }' });
    const { files } = await new AnalysisService(host).scan({ paths: ['/w'] });
    assert.deepEqual(files.map(({ path, findings }) => [path, findings.map(({ ruleId }) => ruleId)]), [['/w/a.ts', []], ['/w/strict/b.ts', ['invalid-suppression', 'weak-hash']]]);
  });

  it('says in the config what is wrong with it', async () => {
    const { configProblems } = await scanned('', policy({ require: ['ticket'], longestDays: 0 }));
    assert.deepEqual(configProblems.map(({ message }) => message), ['"suppressions.require[0]" cannot be "ticket". Allowed: reason, owner, until.', '"suppressions.longestDays" must be >= 1.']);
  });
});

describe('the day on which suppressions are judged', () => {
  it('lets one hold until the end of its day', async () => {
    assert.deepEqual(found(await scanned(next(' (until: 2026-11-29)'))), []);
    assert.deepEqual(found(await scanned(next(' (until: 2026-11-28)'))), ['expired-suppression', 'weak-hash']);
  });

  it('lets another comment cover what the expired one covered', async () => {
    const result = await scanned(`${next(' (until: 2026-01-01)')}\n// centinel-disable-next-line weak-hash -- decided anew (owner: core)`);
    assert.deepEqual([found(result), result.files[0]!.suppressed.map(({ reason, owner }) => [reason, owner])], [['expired-suppression'], [['decided anew', 'core']]]);
  });

  it('is not believed when it lies before this version, and nothing is taken for expired', async () => {
    const { configProblems, ...result } = await scanned(next(' (until: 2026-01-01)'), {}, { day: '2025-06-01' });
    assert.deepEqual(configProblems.map(({ path, line }) => [path, line]), [['/w/a.ts', 1]]);
    assert.match(configProblems[0]!.message, /^The clock says 2025-06-01, and this Centinel was built on .* Set the clock, or CENTINEL_TODAY\.$/);
    assert.deepEqual(result.files.map(({ findings, suppressed }) => [findings.length, suppressed.length]), [[0, 1]]);
  });

  it('matters to nobody where no comment has a day', async () => {
    assert.deepEqual((await scanned(next(''), {}, { day: '2025-06-01' })).configProblems, []);
  });
});

describe('suppressions that cover nothing', () => {
  const UNUSED = `${next('')}\n`;

  it('are told in a scan, and not of a rule that is off, nor where part of the file cannot be read', async () => {
    assert.deepEqual(found(await scanned(UNUSED, {}, { code: 'foo();\n' })), ['unused-suppression']);
    assert.deepEqual(found(await scanned(UNUSED, { rules: { 'weak-hash': 'off' } }, { code: 'foo();\n' })), []);
    assert.deepEqual(found(await scanned(UNUSED, { rules: { 'unused-suppression': 'off' } }, { code: 'foo();\n' })), []);
    assert.deepEqual(found(await scanned(UNUSED, {}, { code: 'foo(;\n' })), []);
  });

  it('are told with the severity that the config gives them', async () => {
    const { files } = await scanned(UNUSED, { rules: { 'unused-suppression': 'error' } }, { code: 'foo();\n' });
    assert.deepEqual(files[0]!.findings.map(({ severity }) => severity), ['error']);
  });

  it('are not told of an open document before its imports are known, and stay told while it is typed in', async () => {
    const host = new MemoryHost({ '/w/a.ts': `${IMPORT}${UNUSED}foo();\n` });
    const service = new AnalysisService(host);
    const first = await service.analyse('/w/a.ts');
    const text = `${IMPORT}${UNUSED}foo(1);\n`;
    const linked = await service.link({ changes: [{ path: '/w/a.ts', text }], watched: ['/w/a.ts'] });
    const typed = await service.analyse('/w/a.ts', `${text}bar();\n`);
    assert.deepEqual([first, linked.results[0]!, typed].map(({ findings }) => findings.map(({ ruleId }) => ruleId)), [[], ['unused-suppression'], ['unused-suppression']]);
  });

  it('cover what a baseline would hold', async () => {
    const text = `${IMPORT}${next('')}\n${HASH}`;
    const service = new AnalysisService(new MemoryHost({ '/w/a.ts': text }));
    assert.equal((await service.baselineAfter('/w', await service.scan({ paths: ['/w'] }), true)).entries, 0);
  });

  it('are named in generated code, which nobody looks into', async () => {
    const host = new MemoryHost({ '/w/a.ts': `// This file is generated by a program.\n${UNUSED}` });
    const { notAnalysed } = await new AnalysisService(host).scan({ paths: ['/w'] });
    assert.deepEqual(notAnalysed.map(({ kind, suppressionLines }) => [kind, suppressionLines]), [['left-out', [2]]]);
    assert.match(notAnalysed[0]!.reason, /The suppression on line 2 does nothing there/);
  });
});
