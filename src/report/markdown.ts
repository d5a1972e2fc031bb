/**
 * A scan as a page of Markdown: the summary of a job of GitHub, or a comment. Outcome and failed gates first, the worst findings next. GitHub refuses a
 * summary of more than 1 MiB, so what does not fit is counted.
 */
import { rulePageUrl } from './addresses';
import { gateInWords } from './gates';
import type { Finding, Place } from '../engine';
import type { FileNotAnalysed, ReportInput } from './input';
import { code, link, plainMarkdown, sentence } from './markdown/inline';
import { BoundedPage } from './markdown/bounded-page';
import { sortedByPath, sortedSuppressed, worstFirst } from './order';
import { isBelow, relativeTo, relativeUri } from './paths';
import { counted } from './counted';
import { summaryLine } from './summary';
import { tallyOf } from './tally';
import { inPlainWords } from './unmatched';

export function markdownReport(input: ReportInput): string {
  const page = new BoundedPage();
  page.add(`## Centinel: ${outcome(input)}\n`);
  for (const gate of input.gates) if (gate.failed) page.add(`\n**${plainMarkdown(gateInWords(gate))}**\n`);
  page.add(`\n${plainMarkdown(summaryLine(tallyOf(input)))}\n`);
  const place = placeWriter(input);
  findings(page, input, place);
  setAside(page, input, place);
  failures(page, input);
  leftOut(page, input);
  return page.text();
}

function outcome({ findings, gates, cancelled }: ReportInput): string {
  const failed = gates.filter((gate) => gate.failed).length;
  const found = findings.length === 0 ? 'no findings' : counted(findings.length, 'finding');
  return [cancelled ? 'cancelled' : '', failed > 0 ? `${counted(failed, 'gate')} failed` : '', found].filter(Boolean).join(', ');
}

type PlaceWriter = (place: Place) => string;

function placeWriter({ root, sourceUrl = '' }: ReportInput): PlaceWriter {
  return ({ file, from }) => {
    const name = relativeTo(root, file);
    const label = code(`${name}:${from.line + 1}`);
    return isBelow(root, file) ? link(label, `${sourceUrl}${relativeUri(name)}#L${from.line + 1}`) : label;
  };
}

function findings(page: BoundedPage, { findings, rules, homepage }: ReportInput, place: PlaceWriter): void {
  const rule = ({ ruleId }: Finding): string => link(code(ruleId), rulePageUrl(homepage, ruleId));
  page.table({
    heading: '### Findings',
    columns: ['Severity', 'Rule', 'Place', 'What is wrong', 'Instead'],
    rows: worstFirst(findings, rules),
    cells: (finding) => [
      finding.severity,
      rule(finding),
      place(finding.place),
      sentence(`${finding.message.what} ${finding.message.why}`.trim()),
      sentence(finding.message.instead),
    ],
  });
}

function setAside(page: BoundedPage, { suppressed, baselined, rules }: ReportInput, place: PlaceWriter): void {
  page.table({
    heading: `${suppressed.length} suppressed`,
    isFolded: true,
    columns: ['Rule', 'Place', 'Reason', 'Owner', 'Until'],
    rows: sortedSuppressed(suppressed),
    cells: ({ finding, reason, owner = '', until = '' }) => [code(finding.ruleId), place(finding.place), ...[reason, owner, until].map((text) => (text === '' ? '' : code(text)))],
  });
  page.table({
    heading: `${baselined.length} in the baseline`,
    isFolded: true,
    columns: ['Severity', 'Rule', 'Place', 'What is wrong'],
    rows: worstFirst(baselined, rules),
    cells: (finding) => [finding.severity, code(finding.ruleId), place(finding.place), sentence(finding.message.what)],
  });
}

function failures(page: BoundedPage, { root, configProblems, unmatched, notAnalysed }: ReportInput): void {
  const nameOf = (path: string): string => relativeTo(root, path);
  page.table({
    heading: '### Not done',
    columns: ['Where', 'Why'],
    rows: [
      ...sortedByPath(configProblems).map(({ path, line, message }) => [code(`${nameOf(path)}:${line + 1}`), sentence(message)]),
      ...unmatched.map((each) => [code(each.pattern), sentence(inPlainWords(each, nameOf))]),
      ...filesOf(notAnalysed, 'failed').map(({ path, reason }) => [code(nameOf(path)), sentence(reason)]),
    ],
    cells: (row) => row,
  });
}

function leftOut(page: BoundedPage, { root, notAnalysed }: ReportInput): void {
  const files = filesOf(notAnalysed, 'left-out');
  page.table({
    heading: `${counted(files.length, 'file')} left out`,
    isFolded: true,
    columns: ['File', 'Why'],
    rows: files,
    cells: ({ path, reason }) => [code(relativeTo(root, path)), sentence(reason)],
  });
}

const filesOf = (files: readonly FileNotAnalysed[], kind: FileNotAnalysed['kind']): readonly FileNotAnalysed[] => sortedByPath(files).filter((file) => file.kind === kind);
