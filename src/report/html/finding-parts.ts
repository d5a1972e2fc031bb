/** Findings on a page: each once in full, with its place, its line, its way and what became of it; and lines that refer to it by its number. */
import type { Finding, Place, Suppressed } from '../../engine';
import { codePieces } from '../code-frame';
import { counted } from '../counted';
import { byFinding } from '../order';
import { relativeTo } from '../paths';
import { html, type Markup, NOTHING } from './markup';
import type { PageOptions } from './page-options';

/** What became of a finding. */
export type State = { readonly kind: 'counts' } | { readonly kind: 'baselined' } | { readonly kind: 'suppressed'; readonly by: Suppressed };

export interface Listed {
  readonly finding: Finding;
  readonly state: State;
  /** From 1, in the order of the files. */
  readonly number: number;
}

export interface Everything {
  readonly findings: readonly Finding[];
  readonly baselined: readonly Finding[];
  readonly suppressed: readonly Suppressed[];
}

export function listed({ findings, baselined, suppressed }: Everything): readonly Listed[] {
  const all: readonly (readonly [Finding, State])[] = [
    ...findings.map((finding) => [finding, { kind: 'counts' }] as const),
    ...baselined.map((finding) => [finding, { kind: 'baselined' }] as const),
    ...suppressed.map((by) => [by.finding, { kind: 'suppressed', by }] as const),
  ];
  return [...all].sort(([a], [b]) => byFinding(a, b)).map(([finding, state], index) => ({ finding, state, number: index + 1 }));
}

export class FindingParts {
  constructor(
    private readonly root: string,
    private readonly linkTo: PageOptions['linkTo'],
  ) {}

  /** A list item: all that is known of the finding. */
  inFull(one: Listed): Markup {
    const { finding, number } = one;
    const { before, marked, after } = codePieces(finding.snippet);
    const { what, why, instead } = finding.message;
    return html`<li id="finding-${number}">
<p><span class="place">${number}. ${this.place(finding.place)}</span> ${finding.severity} <code>${finding.ruleId}</code>${finding.confidence === 'high' ? '' : `, ${finding.confidence} confidence`}</p>
<pre><code>${before}<mark>${marked}</mark>${after}</code></pre>
<p>${what} ${why} ${instead}</p>
${this.way(finding)}
${this.state(one.state)}
</li>
`;
  }

  /** A list item that leads to the finding in full. */
  inShort({ finding, state, number }: Listed): Markup {
    return html`<li><a href="#finding-${number}">${number}. ${this.nameOf(finding.place)}</a> ${finding.message.what} <code>${finding.ruleId}</code>${state.kind === 'counts' ? '' : html` <span class="faint">${state.kind === 'baselined' ? 'In the baseline.' : 'Suppressed.'}</span>`}</li>
`;
  }

  /** A place that leads to the code, where the page has a way there. */
  place(place: Place): Markup {
    const name = this.nameOf(place);
    const href = this.linkTo?.(place);
    const data = html`data-file="${relativeTo(this.root, place.file)}" data-line="${place.from.line + 1}" data-column="${place.from.column + 1}"`;
    return href === undefined ? html`<span ${data}>${name}</span>` : html`<a href="${href}" ${data}>${name}</a>`;
  }

  private nameOf({ file, from }: Place): string {
    return `${relativeTo(this.root, file)}:${from.line + 1}:${from.column + 1}`;
  }

  private way({ trace }: Finding): Markup {
    if (trace.length === 0) return NOTHING;
    const steps = trace.map((step) => html`<li>${this.place(step.place)} ${step.message}</li>\n`);
    return html`<details open><summary>The way there: ${counted(trace.length, 'step')}</summary>
<ol class="way">
${steps}</ol></details>`;
  }

  private state(state: State): Markup {
    if (state.kind === 'counts') return NOTHING;
    if (state.kind === 'baselined') return html`<p><strong>In the baseline:</strong> it was known before, and is not mended.</p>`;
    const { reason, owner, until, comment } = state.by;
    return html`<p><strong>Suppressed</strong>${owner === undefined ? '' : ` by ${owner}`}${until === undefined ? '' : ` until ${until}`}: ${reason} (${this.place(comment)})</p>`;
  }
}
