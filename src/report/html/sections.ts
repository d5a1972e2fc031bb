/** Parts that both pages have: what could not be looked at, what the configuration says, and what gates came to. */
import type { ReportInput } from '../input';
import { sortedByPath, sortedByPlace } from '../order';
import { relativeTo } from '../paths';
import { inPlainWords } from '../unmatched';
import type { FindingParts } from './finding-parts';
import { html, type Content, type Markup, NOTHING } from './markup';

/** `id` leads to it. Nothing where there is no content. */
export function section(id: string, title: string, content: Content): Markup {
  return html`<section aria-labelledby="${id}">
<h2 id="${id}">${title}</h2>
${content}
</section>
`;
}

export function table(caption: string, headings: readonly Content[], rows: readonly (readonly Content[])[]): Markup {
  return html`<table>
<caption>${caption}</caption>
<thead><tr>${headings.map((heading) => html`<th scope="col">${heading}</th>`)}</tr></thead>
<tbody>
${rows.map(([first, ...rest]) => html`<tr><th scope="row">${first}</th>${rest.map((cell) => html`<td>${cell}</td>`)}</tr>\n`)}</tbody>
</table>
`;
}

export interface Tile {
  readonly value: Content;
  readonly label: string;
  readonly kind?: 'against' | 'for';
}

export const tiles = (all: readonly Tile[]): Markup => html`<ul class="tiles">
${all.map(({ value, label, kind }) => html`<li><strong class="${kind ?? 'none'}">${value}</strong> ${label}</li>\n`)}</ul>
`;

export const facts = (all: readonly (readonly [string, Content])[]): Markup => html`<dl class="facts">
${all.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>\n`)}</dl>
`;

export function gates({ gates: all }: Pick<ReportInput, 'gates'>): Markup {
  if (all.length === 0) return NOTHING;
  const rows = all.map(({ name, rule, found, allowed, failed }) => [name, rule ?? 'all', found, allowed, failed ? html`<span class="against">failed</span>` : html`<span class="for">passed</span>`]);
  return table('Gates of the configuration', ['Gate', 'Rule', 'Found', 'Allowed', 'Outcome'], rows);
}

export function notAnalysed({ notAnalysed: files, root }: Pick<ReportInput, 'notAnalysed' | 'root'>): Markup {
  if (files.length === 0) return NOTHING;
  const rows = sortedByPath(files).map(({ path, kind, reason }) => [html`<code>${relativeTo(root, path)}</code>`, kind === 'failed' ? 'could not be analysed' : 'left out', reason]);
  return section('not-analysed', 'Files that were not analysed', table('No rule has looked at these files', ['File', 'Outcome', 'Why'], rows));
}

export function notes({ notes: all }: Pick<ReportInput, 'notes'>, parts: FindingParts): Markup {
  if (all.length === 0) return NOTHING;
  const items = sortedByPlace(all).map(({ message, place }) => html`<li>${parts.place(place)} ${message}</li>\n`);
  return section('notes', 'Files that were understood in part', html`<ul>\n${items}</ul>`);
}

export function problems({ configProblems, unmatched, root }: Pick<ReportInput, 'configProblems' | 'unmatched' | 'root'>): Markup {
  if (configProblems.length + unmatched.length === 0) return NOTHING;
  const nameOf = (path: string): string => relativeTo(root, path);
  const wrong = configProblems.map(({ path, line, column, message }) => html`<li><code>${nameOf(path)}:${line + 1}:${column + 1}</code> ${message}</li>\n`);
  return section('problems', 'Problems of the configuration and of what was asked for', html`<ul>\n${wrong}${unmatched.map((each) => html`<li>${inPlainWords(each, nameOf)}</li>\n`)}</ul>`);
}
