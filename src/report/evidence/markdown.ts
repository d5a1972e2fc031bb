/** The evidence in Markdown, for a merge request or a folder of papers: what an HTML page has, without lines of code. */
import type { Finding, Suppressed } from '../../engine';
import { capital } from '../capital';
import { counted, signed } from '../counted';
import { filesInWords } from '../files-in-words';
import { changeSince, runBefore, SERIES, trendOf } from '../history/trend';
import { code, plainMarkdown, sentence } from '../markdown/inline';
import { head, row } from '../markdown/table';
import { sortedByPath, sortedByPlace } from '../order';
import { relativeTo } from '../paths';
import { inPlainWords } from '../unmatched';
import type { Evidence, Found, RequirementEvidence } from './evidence';
import { CAVEAT, countsOf, dateInWords, explained, OUTCOME, outcomesOf, revisionInWords, title } from './words';

export function evidenceMarkdown(evidence: Evidence): string {
  const { requirements } = evidence;
  const looked = requirements.filter(({ shownBy }) => shownBy === 'rules');
  const blocks = [
    `# ${title(evidence)}`,
    CAVEAT,
    ...summary(evidence),
    `## ${capital(evidence.standard.entry)} by ${evidence.standard.entry}`,
    overview(evidence, looked),
    ...looked.flatMap((one) => requirement(one, evidence)),
    ...others(evidence),
    ...outside(evidence),
    ...notAnalysed(evidence),
    ...troubles(evidence),
    ...trend(evidence),
    ...made(evidence),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function summary(evidence: Evidence): readonly string[] {
  const { report, circumstances } = evidence;
  const rows = [
    ...outcomesOf(evidence).map(([outcome, count]) => [OUTCOME[outcome], String(count)]),
    ['Findings', countsOf(report) || 'none'],
    ['Files', filesInWords(report)],
    ['Scanned', circumstances.paths.map(plainMarkdown).join(', ')],
    ['Commit', plainMarkdown(revisionInWords(circumstances.revision))],
    ['Date', dateInWords(circumstances.date)],
    ...report.gates.map(({ name, rule, found, allowed, failed: isOver }) => [`Gate ${plainMarkdown(name)}`, `${isOver ? 'failed' : 'passed'}: ${found} found${rule === undefined ? '' : ` of ${rule}`}, ${allowed} allowed`]),
  ];
  return ['## Summary', table(['', ''], rows), report.cancelled ? '**The scan was cancelled: this is what was found until then.**' : ''];
}

function overview(evidence: Evidence, looked: readonly RequirementEvidence[]): string {
  const before = runBefore(evidence);
  const rows = looked.map((one) => [
    one.id,
    plainMarkdown(one.title),
    OUTCOME[one.outcome],
    countsOf(one),
    ...(before ? [one.rules.length > 0 ? signed(changeSince(before, one)) : ''] : []),
  ]);
  return table([capital(evidence.standard.entry), 'What it asks for', 'Outcome', 'Found', ...(before ? [`Since ${before.date.slice(0, 10)}`] : [])], rows);
}

function requirement(one: RequirementEvidence, { report }: Evidence): readonly string[] {
  return [
    `### ${one.id} ${plainMarkdown(one.title)}`,
    [`**${OUTCOME[one.outcome]}.**`, explained(one, report.analysed), ...one.weaknesses].filter((said) => said !== '').join(' '),
    `Rules: ${one.rules.map(({ id }) => `\`${id}\``).join(', ')}.`,
    found(one, report.root),
    one.beside === undefined ? '' : `Other evidence: ${one.beside}`,
  ];
}

function found({ findings, baselined, suppressed }: Found, root: string): string {
  return [
    ...findings.map((finding) => `- ${findingLine(finding, root)}`),
    ...baselined.map((finding) => `- ${findingLine(finding, root)} In the baseline.`),
    ...suppressed.map((one) => `- ${findingLine(one.finding, root)} ${suppression(one, root)}`),
  ].join('\n');
}

const findingLine = ({ place, message, ruleId, severity }: Finding, root: string): string => `${code(placeOf(place, root))} ${severity} ${code(ruleId)}: ${sentence(message.what)}`;

function suppression({ reason, owner, until, comment }: Suppressed, root: string): string {
  return `Suppressed${owner === undefined ? '' : ` by ${plainMarkdown(owner)}`}${until === undefined ? '' : ` until ${plainMarkdown(until)}`}: ${plainMarkdown(reason)} (${code(placeOf(comment, root))})`;
}

function others({ requirements, standard }: Evidence): readonly string[] {
  const rows = requirements.filter(({ shownBy }) => shownBy !== 'rules').map((one) => [one.id, plainMarkdown(one.title), `${OUTCOME[one.outcome]}.`, `${explained(one, 0)} ${one.beside ?? ''}`.trim()]);
  const rest = standard.remainders.filter(({ ids }) => ids.length > 0).map(({ title: name, ids }) => `- ${name}: ${ids.join(', ')}`);
  return [
    '## No rule covers these',
    rows.length === 0 ? '' : table([capital(standard.entry), 'What it asks for', 'Outcome', 'Other evidence'], rows),
    rest.join('\n'),
  ];
}

function outside({ outside: some, standard, report }: Evidence): readonly string[] {
  if (some.rules.length === 0) return [];
  return [`## Rules that ${standard.name} has no place for`, `${some.rules.map(({ id }) => code(id)).join(', ')}: ${countsOf(some) || 'nothing was found'}.`, found(some, report.root)];
}

function notAnalysed({ report: { notAnalysed: files, root } }: Evidence): readonly string[] {
  if (files.length === 0) return [];
  return ['## Files that were not analysed', table(['File', 'Outcome', 'Why'], sortedByPath(files).map(({ path, kind, reason }) => [code(relativeTo(root, path)), kind === 'failed' ? 'could not be analysed' : 'left out', plainMarkdown(reason)]))];
}

function troubles({ report: { notes, configProblems, unmatched, root } }: Evidence): readonly string[] {
  const nameOf = (path: string): string => relativeTo(root, path);
  const lines = [
    ...sortedByPlace(notes).map(({ place, message }) => `- ${code(placeOf(place, root))} ${sentence(message)}`),
    ...configProblems.map(({ path, line, column, message }) => `- ${code(`${nameOf(path)}:${line + 1}:${column + 1}`)} ${sentence(message)}`),
    ...unmatched.map((each) => `- ${plainMarkdown(inPlainWords(each, nameOf))}`),
  ];
  return lines.length === 0 ? [] : ['## What was understood in part, or not at all', lines.join('\n')];
}

function trend(evidence: Evidence): readonly string[] {
  const points = trendOf(evidence);
  const { problems } = evidence.history;
  if (points.length + problems.length === 0) return [];
  const rows = points.map(({ day, commit, counts }) => [day, commit === null ? 'none' : code(commit.slice(0, 10)), ...SERIES.map((series) => String(counts[series]))]);
  return ['## Trend', problems.map((problem) => `- ${problem}`).join('\n'), points.length === 0 ? '' : table(['Day', 'Commit', ...SERIES.map(capital)], rows)];
}

function made({ report, circumstances, standard }: Evidence): readonly string[] {
  const { configs, node, date, revision } = circumstances;
  const lines = [
    `- Centinel ${report.toolVersion}, Node.js ${node}, ${date}`,
    `- Commit: ${plainMarkdown(revisionInWords(revision))}`,
    `- ${counted(report.rules.length, 'rule')}. ${standard.mapping}`,
    ...configs.map(({ path, sha256, files, leftOut }) => `- Configuration: ${code(relativeTo(report.root, path))} for ${counted(files, 'file')}; it left out ${leftOut}. SHA-256 ${code(sha256)}`),
    ...(configs.length === 0 ? ['- Configuration: none'] : []),
    ...report.baselines.map(({ path, entries, fixed }) => `- Baseline: ${code(relativeTo(report.root, path))} with ${counted(entries, 'finding')}, ${fixed} of them fixed`),
    `- ${standard.name} ${standard.version}, ${standard.publisher}. The titles of its entries are in our own words.`,
  ];
  return ['## How this report was made', lines.join('\n')];
}

const placeOf = ({ file, from }: Finding['place'], root: string): string => `${relativeTo(root, file)}:${from.line + 1}:${from.column + 1}`;

function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  return [...head(columns), ...rows.map(row)].join('\n');
}
