/** The inventory for spreadsheets: RFC 4180, with a line of headings. */
import { assetName } from '../../engine';
import { relativeTo } from '../paths';
import { type InventoryInput, type Use, usesOf } from './input';

type Cell = string | number | undefined;

const COLUMNS: readonly (readonly [heading: string, cell: (use: Use, nameOf: (path: string) => string) => Cell])[] = [
  ['file', ({ place }, nameOf) => nameOf(place.file)],
  ['line', ({ place }) => place.from.line + 1],
  ['column', ({ place }) => place.from.column + 1],
  ['purpose', ({ asset }) => asset.purpose],
  ['function', ({ asset }) => asset.does],
  ['name', ({ asset }) => assetName(asset)],
  ['algorithm', ({ asset }) => asset.algorithm],
  ['mode', ({ asset }) => asset.mode],
  ['padding', ({ asset }) => asset.padding],
  ['key bits', ({ asset }) => asset.bits],
  ['curve', ({ asset }) => asset.curve],
  ['hash', ({ asset }) => asset.hash],
  ['work', ({ asset }) => asset.work],
  ['version', ({ asset }) => asset.version],
  ['cipher suites', ({ asset }) => asset.suites?.join(' ')],
  ['or another', ({ asset }) => (asset.isOpen ? 'yes' : 'no')],
  ['library', ({ asset }) => asset.library],
  ['call', ({ asset }) => asset.symbol],
  ['in a test', ({ asset }) => (asset.isInTest ? 'yes' : 'no')],
  ['verdict', ({ asset }) => asset.verdict],
  ['reason', ({ asset }) => asset.reason],
];

export function inventoryCsv(input: InventoryInput): string {
  const nameOf = (path: string) => relativeTo(input.root, path);
  const rows = usesOf(input).map((use) => COLUMNS.map(([, cell]) => cell(use, nameOf)));
  return [COLUMNS.map(([heading]) => heading), ...rows].map((row) => `${row.map(written).join(',')}\r\n`).join('');
}

/** What a spreadsheet would take for a formula, such as a file called `=cmd.ts` or a package called `@scope/name`, is made a text by an apostrophe. */
function written(cell: Cell): string {
  if (cell === undefined) return '';
  const text = String(cell);
  const harmless = typeof cell === 'string' && /^\s*[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
