/** The findings of a scan as one page, in one file. */
import type { RuleMeta } from '../../engine';
import { filesInWords } from '../files-in-words';
import type { ReportInput } from '../input';
import { byText } from '../order';
import { countBySeverity } from '../tally';
import { FindingParts, type Listed, listed } from './finding-parts';
import { page } from './frame';
import { html, type Markup, NOTHING } from './markup';
import type { PageOptions } from './page-options';
import { facts, gates, notAnalysed, notes, problems, section, table, tiles } from './sections';

/** A whole document, as `evidencePage` is one. */
export function findingsPage(input: ReportInput, options: PageOptions): string {
  const all = listed(input);
  const parts = new FindingParts(input.root, options.linkTo);
  const main = html`${summary(input)}${byRule(all, input.rules)}${findings(all, parts)}${notAnalysed(input)}${notes(input, parts)}${problems(input)}`;
  const footer = html`<p class="faint">Centinel ${input.toolVersion}</p>`;
  return page({ title: 'Findings of Centinel', header: html`<h1>Findings of Centinel</h1>`, main, footer }, options);
}

function summary(input: ReportInput): Markup {
  const { error, warning, info } = countBySeverity(input.findings);
  const rows: readonly (readonly [string, string])[] = [
    ['Files', filesInWords(input)],
    ['In the baseline', String(input.baselined.length)],
    ['Suppressed', String(input.suppressed.length)],
    ...(input.since ? [['About', input.since.ref === undefined ? 'what the staged changes bring' : `what has come since ${input.since.ref}`] as const] : []),
    ...(input.shard ? [['Shard', `${input.shard.index} of ${input.shard.count}`] as const] : []),
  ];
  const counts = tiles([{ value: error, label: 'errors', kind: error > 0 ? 'against' : 'for' }, { value: warning, label: 'warnings' }, { value: info, label: 'information' }]);
  return section('summary', 'Summary', html`${counts}${facts(rows)}${input.cancelled ? html`<p class="against">The scan was cancelled: this is what was found until then.</p>` : ''}${gates(input)}`);
}

function byRule(all: readonly Listed[], rules: readonly RuleMeta[]): Markup {
  const found = [...new Set(all.map(({ finding }) => finding.ruleId))].sort(byText);
  if (found.length === 0) return NOTHING;
  const count = (rule: string, kind: Listed['state']['kind']): number => all.filter(({ finding, state }) => finding.ruleId === rule && state.kind === kind).length;
  const rows = found.map((id) => [html`<code>${id}</code>`, rules.find((rule) => rule.id === id)?.title ?? '', count(id, 'counts'), count(id, 'baselined'), count(id, 'suppressed')]);
  return section('rules', 'Rules', table('What each rule found', ['Rule', 'Finds', 'Findings', 'In the baseline', 'Suppressed'], rows));
}

function findings(all: readonly Listed[], parts: FindingParts): Markup {
  return section('findings', 'Findings', all.length === 0 ? html`<p>None.</p>` : html`<ul class="found">\n${all.map((one) => parts.inFull(one))}</ul>`);
}
