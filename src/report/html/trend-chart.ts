/** The trend as a chart, drawn in SVG without a script, and as a table of the same numbers for who cannot see it, and on paper. */
import { capital } from '../capital';
import { SERIES, type Series, type TrendPoint } from '../history/trend';
import { html, type Markup } from './markup';
import { table } from './sections';

const SIZE = { width: 720, height: 240, left: 40, right: 120, top: 12, bottom: 28 } as const;
/** So that names of lines do not stand on one another. */
const LINE_OF_TEXT = 14;

export function trendChart(points: readonly TrendPoint[]): Markup {
  const rows = points.map(({ day, commit, counts }) => [day, commit === null ? 'none' : html`<code>${commit.slice(0, 10)}</code>`, ...SERIES.map((series) => counts[series])]);
  const numbers = table('Findings of each recorded run', ['Day', 'Commit', ...SERIES.map(capital)], rows);
  return html`${points.length > 1 ? drawing(points) : ''}${numbers}`;
}

function drawing(points: readonly TrendPoint[]): Markup {
  const most = Math.max(1, ...points.flatMap(({ counts }) => SERIES.map((series) => counts[series])));
  const x = (index: number): number => round(SIZE.left + (index * (SIZE.width - SIZE.left - SIZE.right)) / (points.length - 1));
  const y = (count: number): number => round(SIZE.height - SIZE.bottom - (count * (SIZE.height - SIZE.top - SIZE.bottom)) / most);
  const shown = SERIES.filter((series) => points.some(({ counts }) => counts[series] > 0));
  const line = (series: Series): Markup => html`<polyline class="s${SERIES.indexOf(series)}" points="${points.map(({ counts }, index) => `${x(index)},${y(counts[series])}`).join(' ')}"/>\n`;
  const [first, last] = [points[0]!, points.at(-1)!];
  const names = apart(shown.map((series) => [series, y(last.counts[series])] as const));
  return html`<figure>
<svg class="chart" viewBox="0 0 ${SIZE.width} ${SIZE.height}" role="img" aria-labelledby="chart-title">
<title id="chart-title">Findings from ${first.day} to ${last.day}: ${shown.map((series) => `${series} from ${first.counts[series]} to ${last.counts[series]}`).join(', ')}. The table below has all numbers.</title>
<line class="axis" x1="${SIZE.left}" y1="${y(0)}" x2="${x(points.length - 1)}" y2="${y(0)}"/>
<line class="axis" x1="${SIZE.left}" y1="${y(most)}" x2="${x(points.length - 1)}" y2="${y(most)}"/>
<text x="${SIZE.left - 8}" y="${y(0) + 4}" text-anchor="end">0</text>
<text x="${SIZE.left - 8}" y="${y(most) + 4}" text-anchor="end">${most}</text>
<text x="${SIZE.left}" y="${SIZE.height - 6}">${first.day}</text>
<text x="${x(points.length - 1)}" y="${SIZE.height - 6}" text-anchor="end">${last.day}</text>
${shown.map(line)}${names.map(([series, at]) => html`<text x="${x(points.length - 1) + 8}" y="${at + 4}">${last.counts[series]} ${series}</text>\n`)}</svg>
</figure>
`;
}

/** Where the name of each line stands: beside its end, or below the name above. */
function apart(ends: readonly (readonly [Series, number])[]): readonly (readonly [Series, number])[] {
  let lowest = -Infinity;
  const placed = [...ends].sort(([, a], [, b]) => a - b).map(([series, end]) => [series, (lowest = Math.max(end, lowest + LINE_OF_TEXT))] as const);
  const over = Math.max(0, lowest - (SIZE.height - SIZE.bottom));
  return placed.map(([series, at]) => [series, round(at - over)] as const);
}

const round = (value: number): number => Math.round(value * 10) / 10;
