/** What Jenkins, GitLab and Azure find in the JUnit report. */
import assert from 'node:assert/strict';
import { XMLParser } from 'fast-xml-parser';
import type { ReportInput } from '../../src/report/input';
import { junitReport } from '../../src/report/junit';
import { findingIn, fullInput, gatedInput, HOSTILE, hostileInput, inputOf, ROOT } from './constructed';
import { junitFaults } from './junit-schema';

interface Test {
  readonly classname: string;
  readonly name: string;
  readonly failure?: { readonly type: string; readonly message: string; readonly text: string };
  readonly error?: { readonly type: string; readonly message: string };
  readonly skipped?: string;
}

interface Suite {
  readonly name: string;
  readonly tests: string;
  readonly failures: string;
  readonly errors: string;
  readonly skipped: string;
  readonly testcase: readonly Test[];
}

function parsed(input: ReportInput): { readonly tests: string; readonly failures: string; readonly errors: string; readonly testsuite: readonly Suite[] } {
  const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '', textNodeName: 'text', parseTagValue: false, trimValues: false, isArray: (name: string) => ['testsuite', 'testcase'].includes(name), htmlEntities: true });
  return parser.parse(junitReport(input)).testsuites;
}

function suite(input: ReportInput, name: string): Suite {
  return parsed(input).testsuite.find((each) => each.name === name) ?? assert.fail(`there is no suite ${name}`);
}

describe('the JUnit report', () => {
  for (const [what, input] of Object.entries({ 'all there can be': fullInput(), 'gates and a baseline': gatedInput(), 'nothing found': inputOf(), 'no rules': inputOf({ rules: [] }), 'a cancelled scan': inputOf({ cancelled: true }), 'hostile code': hostileInput() })) {
    it(`fits the schema that Jenkins publishes: ${what}`, async () => {
      assert.deepEqual(await junitFaults(junitReport(input)), []);
    });
  }

  it('would be refused by that schema if it were not JUnit', async () => {
    assert.ok((await junitFaults('<testsuites><testsuite tests="1"/></testsuites>')).length > 0);
    assert.ok((await junitFaults(junitReport(fullInput()).replace('<failure', '<failed'))).length > 0);
  });

  it('has a suite for each rule: findings have failed', () => {
    const { tests, failures, errors, skipped, testcase } = suite(fullInput(), 'card-logged');
    assert.deepEqual([tests, failures, errors, skipped], ['2', '1', '0', '1']);
    assert.deepEqual(testcase.map(({ classname }) => classname), ['centinel.card-logged', 'centinel.card-logged']);
    const [{ name, failure } = assert.fail('no test')] = testcase;
    assert.equal(name, 'src/pay.ts: The card number reaches `logger.info`.');
    assert.deepEqual([failure?.type, failure?.message], ['error', 'The card number reaches `logger.info`. Logs are copied and kept.']);
    assert.equal(
      failure?.text,
      [
        'src/pay.ts:2:2  error  card-logged',
        'logger.info({ pan }); // 漢字',
        '^^^^^^^^^^^^^^^^^^^^',
        'The card number reaches `logger.info`. Logs are copied and kept.',
        'Instead: Log the last four digits.',
        '1. src/pay.ts:1:13: the card number comes from the request',
      ].join('\n'),
    );
  });

  it('has skipped what is suppressed or in the baseline, and says why', () => {
    const skipped = parsed(gatedInput()).testsuite.flatMap(({ testcase }) => testcase).flatMap((test) => (test.skipped === undefined ? [] : [test.skipped]));
    assert.deepEqual(skipped, ['Suppressed: the log is a test double (owner: payments, until: 2027-01-31)\nsrc/pay.ts:1:1', 'In the baseline\nsrc/pay.ts:3:1']);
  });

  it('has passed where a rule finds nothing, so that there is always a result', () => {
    const { testsuite, tests, failures } = parsed(inputOf());
    assert.deepEqual(testsuite.map(({ name, testcase }) => [name, testcase.map((test) => test.name)]), [['card-logged', ['card data in a log']], ['weak-hash', ['weak hash']]]);
    assert.deepEqual([tests, failures], ['2', '0']);
  });

  it('has gates as tests', () => {
    const [failed, passed] = suite(gatedInput(), 'gates').testcase;
    assert.equal(failed?.failure?.message, 'Gate "no card data" failed: 3 findings, at most 0 allowed.');
    assert.deepEqual([passed?.name, passed?.failure], ['few hashes: weak-hash', undefined]);
    const apart = ['weak-hash', 'xss'].map((rule) => ({ name: 'few of each', rule, found: 1, allowed: 0, failed: true }));
    assert.deepEqual(suite(inputOf({ gates: apart }), 'gates').testcase.map(({ name }) => name), ['few of each: weak-hash', 'few of each: xss']);
  });

  it('has errors for what could not be done', () => {
    const { testcase, errors } = suite({ ...fullInput(), cancelled: true }, 'scan');
    assert.equal(errors, '5');
    assert.deepEqual(testcase.map(({ error }) => error?.type), ['configuration', 'nothing matched', 'nothing matched', 'not analysed', 'cancelled']);
    assert.equal(testcase[3]?.error?.message, 'src/secret.ts was not analysed: It cannot be read: permission denied.');
  });

  it('names a test by what it is about and not by its line, and no two alike', () => {
    const text = 'log(pan);\nlog(pan );\n';
    const findings = ['log(pan)', 'log(pan )'].map((at) => findingIn({ text, at }));
    const names = suite(inputOf({ findings }), 'card-logged').testcase.map(({ name }) => name);
    assert.deepEqual(names, ['src/pay.ts: The card number reaches `logger.info`.', 'src/pay.ts: The card number reaches `logger.info`. (2)']);
    const moved = findings.map((finding) => ({ ...finding, place: findingIn({ text: `\n\n${text}`, at: 'log(pan)' }).place }));
    assert.deepEqual(suite(inputOf({ findings: moved }), 'card-logged').testcase.map(({ name }) => name), names);
  });

  it('lets no text become markup, and shows control characters as such', () => {
    const report = junitReport(hostileInput());
    assert.doesNotMatch(report, /[\u0000-\u0008\u000b-\u001f]|<img|<script/);
    const { failure } = suite(hostileInput(), 'card-logged').testcase[0] ?? assert.fail('no test');
    assert.ok(failure?.text.includes('<img src=x onerror=alert(1)> </failure> ]]> " &'), failure?.text);
    assert.ok(HOSTILE.includes('\u0007') && failure?.text.includes('\ufffd'));
  });

  it('is the same whatever the order of the work', () => {
    const input = fullInput();
    assert.equal(junitReport({ ...input, findings: [...input.findings].reverse(), rules: [...input.rules].reverse() }), junitReport(input));
  });

  it('names files that are not below the root', () => {
    const findings = [findingIn({ file: '/work/other/a.ts', text: 'md5()', at: 'md5' })];
    assert.match(suite(inputOf({ findings, root: ROOT }), 'card-logged').testcase[0]?.name ?? '', /^\.\.\/other\/a\.ts: /);
  });
});
