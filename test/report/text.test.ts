/** What a reader of the text report sees. */
import assert from 'node:assert/strict';
import { Lines } from '../../src/engine';
import { type Paint } from '../../src/report/paint';
import { textReport } from '../../src/report/text';
import { findingIn, fullInput, gatedInput, inputOf, replaceFix, ROOT, SHARD } from './constructed';

const TEXT = 'const pan = req.body.pan;\nlogger.info({ pan });\n';

const lastLine = (report: string): string => report.trimEnd().split('\n').at(-1) ?? '';

describe('the text report', () => {
  it('shows a finding with its place, severity, rule, code, message and what to write instead', () => {
    const report = textReport(inputOf({ findings: [findingIn({ text: TEXT, at: '{ pan }' })] }));
    assert.deepEqual(report.split('\n').slice(2, 7), [
      'src/pay.ts:2:13  error  card-logged',
      '  2 | logger.info({ pan });',
      '    |             ^^^^^^^',
      '  The card number reaches `logger.info`. Logs are copied and kept.',
      '  Instead: Log the last four digits.',
    ]);
  });

  it('names the first fix and whether somebody must look at it', () => {
    for (const safety of ['safe', 'review'] as const) {
      const finding = findingIn({ text: TEXT, at: '{ pan }', change: { fixes: [replaceFix(TEXT, '{ pan }', '{}', safety)] } });
      assert.match(textReport(inputOf({ findings: [finding] })), new RegExp(`Fix: Mask the card number \\(${safety}\\)`));
    }
  });

  it('shows the way from the source, in order', () => {
    const place = new Lines(`${ROOT}/src/request.ts`, TEXT).place(12, 24);
    const trace = [
      { message: 'the number comes in', place },
      { message: 'it goes on', place },
    ];
    const report = textReport(inputOf({ findings: [findingIn({ text: TEXT, at: '{ pan }', change: { trace } })] }));
    assert.match(report, / {2}1\. src\/request\.ts:1:13 {2}the number comes in\n {2}2\. src\/request\.ts:1:13 {2}it goes on\n/);
  });

  it('puts the findings of a file together, in the order of the file, and files in the order of their names', () => {
    const report = textReport(fullInput());
    const places = [...report.matchAll(/^(\S.*):(\d+):\d+ {2}(?:error|warning|info) /gm)].map(([, file, line]) => `${file}:${line}`);
    assert.deepEqual(places, ['app/[id] page#1.ts:2', 'src/pay.ts:2', 'src/pay.ts:3']);
    assert.match(report, /^src\/pay\.ts \(2 findings\)$/m);
  });

  it('is the same whatever the order of the findings', () => {
    const input = fullInput();
    assert.equal(textReport({ ...input, findings: [...input.findings].reverse() }), textReport(input));
  });

  it('ends with counts by severity, of files analysed and of files that were not', () => {
    assert.equal(
      lastLine(textReport(fullInput())),
      '3 findings: 1 error, 1 warning, 1 info. 1 suppressed. 3 files analysed, 1 not analysed, 1 left out.',
    );
    assert.equal(lastLine(textReport(inputOf({ analysed: 1 }))), 'No findings. 1 file analysed.');
  });

  it('says how much the baseline holds, and how much of it is fixed', () => {
    assert.match(lastLine(textReport(gatedInput())) ?? '', / 1 suppressed\. 1 in the baseline\. 2 of its entries are fixed: run centinel baseline update\. 3 files/);
    const [baseline] = gatedInput().baselines;
    const counted = (fixed: number) => lastLine(textReport(inputOf({ baselines: baseline ? [{ ...baseline, fixed }] : [] })));
    assert.deepEqual([0, 1].map(counted), ['No findings. 3 files analysed.', 'No findings. 1 of its entries is fixed: run centinel baseline update. 3 files analysed.']);
  });

  it('names each gate that failed, before the last line', () => {
    const lines = textReport(gatedInput()).trimEnd().split('\n');
    assert.equal(lines.at(-3), 'Gate "no card data" failed: 3 findings, at most 0 allowed.');
    assert.ok(!lines.some((line) => line.includes('few hashes')));
    const apart = { name: 'few hashes', rule: 'weak-hash', found: 1, allowed: 0, failed: true };
    assert.match(textReport(inputOf({ gates: [apart] })), /^Gate "few hashes" failed: 1 finding of weak-hash, at most 0 allowed\.$/m);
    assert.match(textReport(inputOf({ gates: [apart, { ...apart, rule: 'xss' }] })), /of weak-hash, at most 0 allowed\.\nGate "few hashes" failed: 1 finding of xss/);
  });

  it('says which part of the files it is about, and that there are none in it', () => {
    assert.equal(lastLine(textReport(inputOf({ shard: SHARD }))), 'No findings. 3 files analysed. Shard 2 of 3.');
    assert.equal(lastLine(textReport(inputOf({ analysed: 0, shard: { ...SHARD, files: 0 } }))), 'No findings. 0 files analysed. Shard 2 of 3: no file falls to it.');
  });

  it('says why files were not analysed, and groups those that were left out for one reason', () => {
    const minified = ['a', 'b', 'c'].map((name) => ({ path: `${ROOT}/${name}.js`, kind: 'left-out' as const, reason: 'It is minified.' }));
    const failed = { path: `${ROOT}/src/x.ts`, kind: 'failed' as const, reason: 'Permission denied.' };
    const report = textReport(inputOf({ notAnalysed: [...minified, failed] }));
    assert.match(report, /^src\/x\.ts {2}not analysed {2}Permission denied\.$/m);
    assert.match(report, /^a\.js and 2 more {2}left out {2}It is minified\.$/m);
  });

  it('shows notes, and says when the scan was cancelled', () => {
    const report = textReport({ ...fullInput(), cancelled: true });
    assert.match(report, /^src\/pay\.ts:1:13 {2}note {2}syntax error: The file does not parse here\.$/m);
    assert.match(lastLine(report), /Cancelled/);
  });

  it('holds the findings alone when asked to', () => {
    const report = textReport(fullInput(), { findingsOnly: true });
    assert.match(report, /card-logged/);
    assert.doesNotMatch(report, /analysed|left out|note/);
    assert.equal(textReport(inputOf(), { findingsOnly: true }), '');
  });

  it('paints through the given function alone', () => {
    const painted: string[] = [];
    const paint: Paint = (style, text) => {
      painted.push(`${style}: ${text}`);
      return text;
    };
    const report = textReport(fullInput(), { paint });
    assert.ok(painted.includes('error: error') && painted.includes('strong: card-logged') && painted.includes('warning: ^^^^^^^^^^^'));
    assert.doesNotMatch(report, /\u001b/);
  });

  it('shows what stands in the snippet and never what stands in the file', () => {
    const text = "const key = 'TOPSECRET';\n";
    const blanked = { line: "const key = '█████████';", from: 12, to: 23 };
    const finding = findingIn({ text, at: "'TOPSECRET'", change: { snippet: blanked } });
    const report = textReport(inputOf({ findings: [finding], texts: new Map([[finding.place.file, text]]) }));
    assert.match(report, /█████████/);
    assert.doesNotMatch(report, /TOPSECRET/);
  });

  it('does not let a file name or a message speak to the terminal', () => {
    const finding = findingIn({ file: `${ROOT}/a\u001b[2J\n.ts`, text: TEXT, at: 'pan' });
    const message = { what: 'x\u001b]0;title\u0007', why: '', instead: '' };
    const report = textReport(inputOf({ findings: [{ ...finding, message }] }));
    assert.doesNotMatch(report, /[\u0007\u001b]/);
  });
});
