/** What a program that reads the JSON report may rely on. */
import assert from 'node:assert/strict';
import { jsonReport } from '../../src/report/json';
import { findingIn, fullInput, inputOf, replaceFix, ROOT, SHARD } from './constructed';

/* eslint-disable-next-line @typescript-eslint/no-explicit-any -- the tests look at it from outside */
const parsed = (...input: Parameters<typeof jsonReport>): any => JSON.parse(jsonReport(...input));

describe('the JSON report', () => {
  it('says which version of its shape it is, and of what tool', () => {
    const report = parsed(fullInput());
    assert.equal(report.version, 1);
    assert.deepEqual(report.tool, { name: 'centinel', version: '1.2.3' });
  });

  it('counts', () => {
    assert.deepEqual(parsed(fullInput()).summary, {
      error: 1,
      warning: 1,
      info: 1,
      suppressed: 1,
      baselined: 0,
      filesAnalysed: 3,
      filesFailed: 1,
      filesLeftOut: 1,
      cancelled: false,
    });
  });

  it('gives places from 1, with paths relative to the root', () => {
    const logged = parsed(fullInput()).findings[1];
    assert.equal(logged.file, 'src/pay.ts');
    assert.deepEqual([logged.start, logged.end], [
      { line: 2, column: 2 },
      { line: 2, column: 22 },
    ]);
    assert.deepEqual(logged.trace[0], {
      message: 'the card number comes from the request',
      file: 'src/pay.ts',
      start: { line: 1, column: 13 },
      end: { line: 1, column: 25 },
    });
  });

  it('gives a fix as edits that can be applied', () => {
    const [fix] = parsed(fullInput()).findings[1].fixes;
    assert.deepEqual(fix, {
      title: 'Mask the card number',
      safety: 'review',
      edits: [{ start: { line: 2, column: 14 }, end: { line: 2, column: 21 }, text: '{ pan: pan.slice(-4) }' }],
      lines: [],
    });
  });

  it('gives the lines that a fix wants elsewhere', () => {
    const [finding] = fullInput().findings.filter(({ fixes }) => fixes.length > 0);
    const lines = [{ file: '.env.example', line: 'KEY=' }];
    const [told] = parsed(inputOf({ findings: [{ ...finding!, fixes: [{ ...finding!.fixes[0]!, lines }] }], texts: fullInput().texts })).findings;
    assert.deepEqual(told.fixes[0].lines, lines);
  });

  it('gives a fix without edits when the text is not at hand', () => {
    const [fix] = parsed({ ...fullInput(), texts: new Map() }).findings[1].fixes;
    assert.equal(fix.edits, null);
  });

  it('keeps suppressed findings apart, with their reason', () => {
    const { suppressed, findings } = parsed(fullInput());
    assert.equal(findings.length, 3);
    assert.deepEqual([suppressed.length, suppressed[0].ruleId, suppressed[0].reason], [1, 'card-logged', 'the log is a test double']);
  });

  it('lists files not analysed, notes, config problems and rules with their standards', () => {
    const report = parsed(fullInput());
    assert.deepEqual(report.notAnalysed[0], { file: 'src/secret.ts', kind: 'failed', reason: 'It cannot be read: permission denied.' });
    assert.equal(report.notes[0].kind, 'syntax-error');
    assert.deepEqual(report.configProblems[0], { file: 'centinel.config.json', line: 3, column: 5, message: 'Unknown key "rulez".' });
    assert.deepEqual(report.unmatched, [{ pattern: 'src/**/*.vue', config: null }, { pattern: 'scr/**', config: 'centinel.config.json' }]);
    assert.deepEqual(report.rules.map(({ id }: { id: string }) => id), ['card-logged', 'weak-hash']);
    assert.deepEqual(report.rules[0].cwe, [{ id: 532, title: 'Insertion of Sensitive Information into Log File' }]);
  });

  it('says which part of the files it is about', () => {
    assert.equal(parsed(fullInput()).shard, null);
    assert.deepEqual(parsed({ ...fullInput(), shard: SHARD }).shard, { index: 2, count: 3, files: 5, division: '0123456789abcdef' });
  });

  it('is the same byte for byte whatever the order of the work', () => {
    const input = fullInput();
    const turned = { ...input, findings: [...input.findings].reverse(), notAnalysed: [...input.notAnalysed].reverse(), rules: [...input.rules].reverse() };
    assert.equal(jsonReport(turned), jsonReport(input));
  });

  it('shows what stands in the snippet and never what stands in the file', () => {
    const text = "const key = 'TOPSECRET';\n";
    const fixes = [replaceFix(text, "'TOPSECRET'", 'process.env.KEY')];
    const finding = findingIn({ text, at: "'TOPSECRET'", change: { snippet: { line: "const key = '█████████';", from: 12, to: 23 }, fixes } });
    const report = jsonReport(inputOf({ findings: [finding], texts: new Map([[finding.place.file, text]]) }));
    assert.match(report, /█████████/);
    assert.match(report, /process\.env\.KEY/);
    assert.doesNotMatch(report, /TOPSECRET/);
  });

  it('is empty and valid when there is nothing to say', () => {
    const report = parsed(inputOf({ root: ROOT, analysed: 0 }));
    assert.deepEqual([report.findings, report.suppressed, report.notes, report.notAnalysed], [[], [], [], []]);
  });
});
