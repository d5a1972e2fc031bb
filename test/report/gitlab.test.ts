/** What GitLab finds in its two reports. */
import assert from 'node:assert/strict';
import { gitlabCodeQualityReport } from '../../src/report/gitlab-codequality';
import { gitlabSastReport } from '../../src/report/gitlab-sast';
import type { ReportInput } from '../../src/report/input';
import { CARD_LOGGED, findingIn, fullInput, gatedInput, hostileInput, inputOf, ROOT } from './constructed';
import { codeQualityFaults, sastFaults } from './gitlab-schemas';

const INPUTS: Readonly<Record<string, ReportInput>> = {
  'all there can be': fullInput(),
  'gates and a baseline': gatedInput(),
  'nothing found': inputOf(),
  'no rules': inputOf({ rules: [] }),
  'a cancelled scan': inputOf({ cancelled: true }),
  'hostile code': hostileInput(),
};

/** Three files with the same code. */
const copies = ['a.ts', 'b.ts', 'c.ts'].map((name) => findingIn({ file: `${ROOT}/${name}`, text: 'log(pan)', at: 'log(pan)' }));

describe('the code quality report for GitLab', () => {
  const issuesIn = (input: ReportInput) => JSON.parse(gitlabCodeQualityReport(input));

  for (const [what, input] of Object.entries(INPUTS)) {
    it(`is what GitLab asks for: ${what}`, () => {
      assert.deepEqual(codeQualityFaults(gitlabCodeQualityReport(input)), []);
    });
  }

  it('would not be if a field were wrong', () => {
    assert.equal(codeQualityFaults(gitlabCodeQualityReport(fullInput()).replace('"critical"', '"error"')).length, 1);
    assert.equal(codeQualityFaults(gitlabCodeQualityReport(fullInput()).replace('"src/pay.ts"', '"./src/pay.ts"')).length, 1);
  });

  it('has a finding with its place, its rule and how bad it is', () => {
    const [, issue, hash] = issuesIn(fullInput());
    assert.deepEqual(issue, {
      description: 'The card number reaches `logger.info`. Logs are copied and kept. Log the last four digits.',
      check_name: 'card-logged',
      fingerprint: 'fingerprint-of-27',
      severity: 'critical',
      location: { path: 'src/pay.ts', lines: { begin: 2, end: 2 } },
    });
    assert.deepEqual([issuesIn(fullInput())[0].severity, hash.severity], ['info', 'major']);
  });

  it('has nothing that is suppressed or in the baseline', () => {
    assert.equal(issuesIn(gatedInput()).length, 3);
  });

  it('has no fingerprint twice, and keeps those of two files when the last of three copies goes', () => {
    const prints = (findings: typeof copies): readonly string[] => issuesIn(inputOf({ findings })).map((issue: { fingerprint: string }) => issue.fingerprint);
    assert.equal(new Set(prints(copies)).size, 3);
    assert.deepEqual(prints(copies).slice(0, 2), prints(copies.slice(0, 2)));
  });
});

describe('the SAST report for GitLab', () => {
  const reportOf = (input: ReportInput) => JSON.parse(gitlabSastReport(input));

  for (const [what, input] of Object.entries(INPUTS)) {
    it(`fits the schema: ${what}`, () => {
      assert.deepEqual(sastFaults(gitlabSastReport(input)), []);
    });
  }

  it('would not if a field were wrong', () => {
    assert.ok(sastFaults(gitlabSastReport(fullInput()).replace('"High"', '"high"')).length >= 1);
    assert.ok(sastFaults(gitlabSastReport(fullInput()).replace('"start_time"', '"started"')).length >= 1);
  });

  it('says when the scan was, and the same of the same scan', () => {
    const { scan } = reportOf(gatedInput());
    assert.deepEqual([scan.start_time, scan.end_time], ['2027-01-31T09:00:01', '2027-01-31T09:00:04']);
    assert.equal(gitlabSastReport(fullInput()), gitlabSastReport({ ...fullInput(), findings: [...fullInput().findings].reverse() }));
  });

  it('has a vulnerability with what GitLab tells it apart by', () => {
    const { vulnerabilities } = reportOf(fullInput());
    const logged = vulnerabilities[1];
    assert.deepEqual(logged.identifiers.map(({ type, value }: { type: string; value: string }) => `${type} ${value}`), ['centinel_rule card-logged', 'cwe 532', 'pci_dss 3.3.1', 'pci_dss 3.5.1']);
    assert.deepEqual([logged.id, logged.name, logged.severity], ['fingerprint-of-27', 'card data in a log', 'High']);
    assert.deepEqual([logged.description, logged.solution], ['The card number reaches `logger.info`. Logs are copied and kept.', 'Log the last four digits.']);
    assert.deepEqual(logged.location, { file: 'src/pay.ts', start_line: 2, end_line: 2 });
    assert.deepEqual(logged.tracking.items[0].signatures, [{ algorithm: 'hash', value: 'fingerprint-of-27' }]);
  });

  it('parts errors by the score of their rule', () => {
    const severityAt = (score: number): string => reportOf(inputOf({ findings: copies.slice(0, 1), rules: [{ ...CARD_LOGGED, score }] })).vulnerabilities[0].severity;
    assert.deepEqual([8.9, 9].map(severityAt), ['High', 'Critical']);
  });

  it('shows the way from source to sink', () => {
    const [, logged, hash] = reportOf(fullInput()).vulnerabilities;
    const nodes = logged.details.code_flows.items[0].map((node: { node_type: string; file_location: { line_start: number } }) => [node.node_type, node.file_location.line_start]);
    assert.deepEqual(nodes, [['source', 1], ['sink', 2]]);
    assert.equal(hash.details, undefined);
  });

  it('counts what is suppressed or in the baseline, and says what was not analysed', () => {
    const { scan, vulnerabilities } = reportOf(gatedInput());
    assert.equal(vulnerabilities.length, 3);
    assert.deepEqual(scan.messages.slice(0, 2), [{ level: 'info', value: '1 suppressed in the code.' }, { level: 'info', value: '1 in the baseline.' }]);
    assert.deepEqual(scan.messages.at(-1), { level: 'warn', value: 'src/secret.ts was not analysed: It cannot be read: permission denied.' });
    assert.equal(scan.status, 'failure');
    assert.deepEqual([reportOf(inputOf()).scan.status, reportOf(inputOf({ cancelled: true })).scan.status], ['success', 'failure']);
  });

  it('has no id twice', () => {
    const ids = reportOf(inputOf({ findings: copies })).vulnerabilities.map(({ id }: { id: string }) => id);
    assert.equal(new Set(ids).size, 3);
  });

  it('lets no text become markup where GitLab shows Markdown', () => {
    const [{ description, solution }] = reportOf(hostileInput()).vulnerabilities;
    for (const text of [description, solution]) assert.doesNotMatch(text, /<(?!\/?code>)|\]\(|@admin|\n/);
  });
});
