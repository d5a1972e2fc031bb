/**
 * Findings as results of tests: JUnit XML, as Jenkins, GitLab and Azure read it. A rule is a suite: each finding a test that failed, a rule
 * that found nothing one that passed, so that there is always a result. Lines are no part of a test's name: the name is what CI
 * follows from build to build, and GitLab drops a name that it has seen.
 */
import type { Finding } from '../engine';
import { codeFrame } from './code-frame';
import { gateInWords } from './gates';
import type { ReportInput } from './input';
import { byText, sortedFindings, sortedSuppressed } from './order';
import { relativeTo } from './paths';
import { at, suppressedInWords, linesOf } from './plain-text';
import { printable } from './printable';
import { troublesOf } from './troubles';
import { element, xmlText } from './xml';

type Outcome = 'passed' | 'failure' | 'error' | 'skipped';

interface Test {
  readonly name: string;
  readonly outcome: Outcome;
  /** Of what went wrong, in a word: the severity of a finding. */
  readonly type?: string;
  readonly message?: string;
  readonly details?: string;
}

interface Suite {
  readonly name: string;
  readonly tests: readonly Test[];
}

export function junitReport(input: ReportInput): string {
  const suites = [...scanSuites(input), ...ruleSuites(input)];
  const all = suites.flatMap(({ tests }) => tests);
  const root = element('testsuites', { name: 'Centinel', tests: all.length, failures: count(all, 'failure'), errors: count(all, 'error') }, lines(suites.map(suiteElement)));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}

function suiteElement({ name, tests }: Suite): string {
  const counts = { tests: tests.length, failures: count(tests, 'failure'), errors: count(tests, 'error'), skipped: count(tests, 'skipped') };
  return element('testsuite', { name, ...counts }, lines(withDistinctNames(tests).map((test) => testElement(test, name))));
}

/** Jenkins takes what stands before the dot for a package. */
function testElement({ name, outcome, type = outcome, message = '', details = message }: Test, suite: string): string {
  const named = { classname: `centinel.${suite}`, name };
  if (outcome === 'passed') return element('testcase', named);
  return element('testcase', named, [element(outcome, outcome === 'skipped' ? {} : { type, message }, [xmlText(details)])]);
}

/** What the scan as a whole came to, where there is something to say. */
function scanSuites(input: ReportInput): readonly Suite[] {
  const gates = input.gates.map((gate): Test => ({ name: printable(gate.name), outcome: gate.failed ? 'failure' : 'passed', type: 'gate', message: printable(gateInWords(gate)) }));
  return [{ name: 'gates', tests: gates }, { name: 'scan', tests: troubles(input) }].filter(({ tests }) => tests.length > 0);
}

function troubles(input: ReportInput): readonly Test[] {
  return troublesOf(input).map(({ kind, about, sentence }) => ({ name: printable(about), outcome: 'error', type: kind, message: printable(sentence) }));
}

function ruleSuites(input: ReportInput): readonly Suite[] {
  const tests = new Map<string, Test[]>([...input.rules].sort((a, b) => byText(a.id, b.id)).map(({ id }) => [id, []]));
  for (const [{ ruleId }, test] of testsOf(input)) {
    const some = tests.get(ruleId);
    if (some) some.push(test);
    else tests.set(ruleId, [test]);
  }
  const titles = new Map(input.rules.map(({ id, title }) => [id, title]));
  return [...tests].map(([name, some]) => ({ name, tests: some.length > 0 ? some : [{ name: titles.get(name) ?? name, outcome: 'passed' as const }] }));
}

function testsOf({ root, findings, suppressed, baselined }: ReportInput): readonly (readonly [Finding, Test])[] {
  const name = ({ place, message }: Finding): string => printable(`${relativeTo(root, place.file)}: ${message.what}`);
  const skipped = (finding: Finding, why: string): readonly [Finding, Test] => [finding, { name: name(finding), outcome: 'skipped', details: `${why}\n${at(finding.place, root)}` }];
  return [
    ...sortedFindings(findings).map((finding) => [finding, { name: name(finding), outcome: 'failure', type: finding.severity, ...failure(finding, root) }] as const),
    ...sortedSuppressed(suppressed).map((each) => skipped(each.finding, suppressedInWords(each))),
    ...sortedFindings(baselined).map((finding) => skipped(finding, 'In the baseline')),
  ];
}

function failure(finding: Finding, root: string): Pick<Test, 'message' | 'details'> {
  const { code, underline } = codeFrame(finding.snippet);
  const [first = '', ...others] = linesOf(finding, root);
  return { message: first, details: [`${at(finding.place, root)}  ${finding.severity}  ${finding.ruleId}`, code, underline, first, ...others].join('\n') };
}

function withDistinctNames(tests: readonly Test[]): readonly Test[] {
  const times = new Map<string, number>();
  return tests.map((test) => {
    const time = (times.get(test.name) ?? 0) + 1;
    times.set(test.name, time);
    return time === 1 ? test : { ...test, name: `${test.name} (${time})` };
  });
}

const count = (tests: readonly Test[], outcome: Outcome): number => tests.filter((test) => test.outcome === outcome).length;

const lines = (elements: readonly string[]): readonly string[] => elements.map((each) => `\n${each}`).concat('\n');
