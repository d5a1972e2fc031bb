/** The inventory for spreadsheets: RFC 4180, with a line of headings. */
import { assetName } from '../../engine';
import { type Column, csvOf } from '../csv-rows';
import { relativeTo } from '../paths';
import { type InventoryInput, type Use, usesOf } from './input';

const COLUMNS: readonly Column<Use>[] = [
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
  const file: Column<Use> = ['file', ({ place }) => relativeTo(input.root, place.file)];
  return csvOf([file, ...COLUMNS], usesOf(input));
}
