/** The evidence report as one page: a file by itself, or what a webview shows. */
import { capital } from '../capital';
import { counted, signed } from '../counted';
import { type Evidence, type RequirementEvidence } from '../evidence/evidence';
import { CAVEAT, countsOf, dateInWords, explained, OUTCOME, outcomesOf, revisionInWords, title } from '../evidence/words';
import { filesInWords } from '../files-in-words';
import { changeSince, runBefore, trendOf } from '../history/trend';
import { relativeTo } from '../paths';
import { FindingParts, type Listed, listed } from './finding-parts';
import { page } from './frame';
import { html, type Content, type Markup, NOTHING } from './markup';
import type { PageOptions } from './page-options';
import { facts, gates, notAnalysed, notes, problems, section, table, tiles } from './sections';
import { trendChart } from './trend-chart';

/** A whole document. Nothing of the code becomes a part of the page, it loads nothing and runs nothing. */
export function evidencePage(evidence: Evidence, options: PageOptions): string {
  return new EvidencePage(evidence, options).text();
}

class EvidencePage {
  private readonly parts: FindingParts;
  private readonly all: readonly Listed[];

  constructor(
    private readonly evidence: Evidence,
    private readonly options: PageOptions,
  ) {
    this.parts = new FindingParts(evidence.report.root, options.linkTo);
    this.all = listed(evidence.report);
  }

  text(): string {
    const { report, circumstances } = this.evidence;
    const main = html`${this.summary()}${this.overview()}${this.inDetail()}${this.others()}${this.outside()}${this.findings()}${notAnalysed(report)}${notes(report, this.parts)}${problems(report)}${this.trend()}${this.made()}`;
    const header = html`<h1>${title(this.evidence)}</h1>\n<p>${CAVEAT}</p>`;
    const footer = html`<p class="faint">Centinel ${report.toolVersion}, ${dateInWords(circumstances.date)}</p>`;
    return page({ title: title(this.evidence), header, main, footer }, this.options);
  }

  private summary(): Markup {
    const { report, circumstances } = this.evidence;
    const outcomes = outcomesOf(this.evidence).map(([outcome, count]) => ({ value: count, label: OUTCOME[outcome], kind: outcome === 'against' || outcome === 'for' ? outcome : undefined }));
    const rows: readonly (readonly [string, Content])[] = [
      ['Findings', countsOf(report) || 'none'],
      ['Files', filesInWords(report)],
      ['Scanned', circumstances.paths.join(', ')],
      ['Commit', html`<code>${revisionInWords(circumstances.revision)}</code>`],
      ['Date', dateInWords(circumstances.date)],
    ];
    return section('summary', 'Summary', html`${tiles(outcomes)}${facts(rows)}${report.cancelled ? html`<p class="against">The scan was cancelled: this is what was found until then.</p>` : ''}${gates(report)}`);
  }

  private overview(): Markup {
    const { requirements, standard } = this.evidence;
    const before = runBefore(this.evidence);
    const since = before ? [`Since ${before.date.slice(0, 10)}`] : [];
    const rows = requirements.filter(({ shownBy }) => shownBy === 'rules').map((one) => [
      html`<a class="id" href="#${anchor(one)}">${one.id}</a>`,
      one.title,
      verdict(one),
      countsOf(one),
      ...(before ? [one.rules.length > 0 ? signed(changeSince(before, one)) : ''] : []),
    ]);
    return section('overview', plural(standard.entry), table(`Each ${standard.entry} of ${standard.name} ${standard.version} that rules look at, and what they found`, [capital(standard.entry), 'What it asks for', 'Outcome', 'Found', ...since], rows));
  }

  private inDetail(): Markup {
    const { requirements, standard } = this.evidence;
    const shown = requirements.filter(({ shownBy }) => shownBy === 'rules');
    return section('detail', `${capital(standard.entry)} by ${standard.entry}`, shown.map((one) => this.requirement(one)));
  }

  private requirement(one: RequirementEvidence): Markup {
    const rules = one.rules.map(({ id, title: name }, index) => html`${index > 0 ? ', ' : ''}<code>${id}</code> (${name})`);
    return html`<h3 id="${anchor(one)}">${one.id} ${one.title}</h3>
<p class="verdict">${verdict(one)}. ${explained(one, this.evidence.report.analysed)}${one.weaknesses.length > 0 ? html` <span class="weak">${one.weaknesses.join(' ')}</span>` : ''}</p>
${this.short(one)}
<details open><summary>${counted(one.rules.length, 'rule')}</summary>
<p>${rules}</p></details>
${beside(one)}
`;
  }

  private short(found: Pick<RequirementEvidence, 'findings' | 'baselined' | 'suppressed'>): Markup {
    const wanted = new Set([...found.findings, ...found.baselined, ...found.suppressed.map(({ finding }) => finding)]);
    if (wanted.size === 0) return NOTHING;
    return html`<ul>
${this.all.filter(({ finding }) => wanted.has(finding)).map((one) => this.parts.inShort(one))}</ul>`;
  }

  /** What no rule looks at. */
  private others(): Markup {
    const { requirements, standard } = this.evidence;
    const rows = requirements.filter(({ shownBy }) => shownBy !== 'rules').map((one) => [html`<span class="id" id="${anchor(one)}">${one.id}</span>`, one.title, `${OUTCOME[one.outcome]}.`, html`${explained(one, 0)} ${one.beside ?? ''}`]);
    const named = rows.length === 0 ? NOTHING : table('What is shown by other evidence, or by none of Centinel’s rules', [capital(standard.entry), 'What it asks for', 'Outcome', 'Other evidence'], rows);
    const rest = standard.remainders.map(({ title: name, ids }) => html`<dt>${name}</dt><dd>${ids.length === 0 ? 'none' : ids.join(', ')}</dd>\n`);
    const remainder = rest.length === 0 ? NOTHING : html`<h3>No rule covers these</h3>\n<dl class="facts">\n${rest}</dl>`;
    return section('others', `${plural(standard.entry)} that no rule covers`, html`${named}${remainder}`);
  }

  private outside(): Markup {
    const { outside, standard } = this.evidence;
    if (outside.rules.length === 0) return NOTHING;
    const found = countsOf(outside);
    return section('outside', `Rules that ${standard.name} has no place for`, html`<p>${outside.rules.map(({ id }, index) => html`${index > 0 ? ', ' : ''}<code>${id}</code>`)}: ${found || 'nothing was found'}.</p>\n${this.short(outside)}`);
  }

  private findings(): Markup {
    if (this.all.length === 0) return section('findings', 'Findings', html`<p>None.</p>`);
    return section('findings', 'Findings', html`<ul class="found">\n${this.all.map((one) => this.parts.inFull(one))}</ul>`);
  }

  private trend(): Markup {
    const { history } = this.evidence;
    const points = trendOf(this.evidence);
    if (points.length + history.problems.length === 0) return NOTHING;
    return section('trend', 'Trend', html`${history.problems.map((problem) => html`<p>${problem}</p>\n`)}${points.length > 0 ? trendChart(points) : ''}`);
  }

  private made(): Markup {
    const { report, circumstances, standard } = this.evidence;
    const { configs, revision } = circumstances;
    const rows: readonly (readonly [string, Content])[] = [
      ['Centinel', report.toolVersion],
      ['Node.js', circumstances.node],
      ['Date', circumstances.date],
      ['Commit', html`<code>${revisionInWords(revision)}</code>`],
      ['Rules', `${report.rules.length}. ${standard.mapping}`],
      ...configs.map(({ path, sha256, files, leftOut }): readonly [string, Content] => ['Configuration', html`<code>${relativeTo(report.root, path)}</code> for ${counted(files, 'file')}; it left out ${leftOut}. SHA-256 <code>${sha256}</code>`]),
      ...(configs.length === 0 ? [['Configuration', 'none: each rule has its own severity, and no file was left out by it'] as const] : []),
      ...report.baselines.map(({ path, entries, fixed }): readonly [string, Content] => ['Baseline', html`<code>${relativeTo(report.root, path)}</code> with ${counted(entries, 'finding')}, ${fixed} of them fixed`]),
      [standard.name, html`${standard.version}, ${standard.publisher}. The titles of its entries are in our own words.`],
    ];
    return section('made', 'How this report was made', facts(rows));
  }
}

const anchor = ({ id }: Pick<RequirementEvidence, 'id'>): string => `entry-${id.replaceAll('.', '-')}`;

function verdict({ outcome }: RequirementEvidence): Markup {
  return html`<span class="${outcome === 'against' || outcome === 'for' ? outcome : 'none'}">${OUTCOME[outcome]}</span>`;
}

const beside = ({ beside: other }: RequirementEvidence): Markup => (other === undefined ? NOTHING : html`<p class="beside">Other evidence: ${other}</p>`);

const plural = (word: string): string => capital(word.endsWith('y') ? `${word.slice(0, -1)}ies` : `${word}s`);
