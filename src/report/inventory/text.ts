/** The inventory for a reader: one line a use, the worst first. */
import stringWidth from 'string-width';
import { assetName } from '../../engine';
import { capital } from '../capital';
import { type Paint, unpainted } from '../paint';
import { relativeTo } from '../paths';
import { printable } from '../printable';
import { byVerdict, type InventoryInput, type Use, usesOf } from './input';

export interface InventoryLine {
  readonly text: string;
  /** The use that the line is about, and how many characters of it say where it is, from `indent` on. */
  readonly use?: Use;
  readonly indent?: number;
  readonly placeLength?: number;
}

const INDENT = '  ';

export function inventoryText(input: InventoryInput, paint: Paint = unpainted): string {
  return inventoryLines(input, paint).map(({ text }) => `${text}\n`).join('');
}

/** Groups with a heading each, and an empty line between them. */
export function inventoryLines(input: Pick<InventoryInput, 'findings' | 'root'>, paint: Paint = unpainted): readonly InventoryLine[] {
  const groups = byVerdict(usesOf(input));
  return groups.flatMap(([verdict, uses], index) => [
    ...(index > 0 ? [{ text: '' }] : []),
    { text: `${paint('heading', capital(verdict))} ${paint('faint', `(${uses.length})`)}` },
    ...rows(uses, input.root, paint),
  ]);
}

function rows(uses: readonly Use[], root: string, paint: Paint): readonly InventoryLine[] {
  const cells = uses.map(({ asset, place }) => [
    printable(`${relativeTo(root, place.file)}:${place.from.line + 1}:${place.from.column + 1}`),
    `${assetName(asset)}${asset.isOpen ? ' or another' : ''}`,
    asset.purpose,
    printable(asset.library === undefined ? asset.symbol : `${asset.symbol} (${asset.library})`),
    `${asset.work === undefined || /\d/.test(asset.reason) ? '' : `${asset.work}. `}${asset.reason}${asset.isInTest ? ' In a test.' : ''}`,
  ]);
  const widths = [0, 1, 2, 3].map((column) => Math.max(...cells.map((row) => stringWidth(row[column]!))));
  return cells.map((row, index) => {
    const padded = row.map((cell, column) => cell + ' '.repeat(Math.max(0, (widths[column] ?? 0) - stringWidth(cell))));
    const [place = '', name = '', ...rest] = padded;
    const text = [paint('heading', row[0]!) + place.slice(row[0]!.length), paint('strong', name), ...rest].join(INDENT).trimEnd();
    return { text: `${INDENT}${text}`, use: uses[index]!, indent: INDENT.length, placeLength: row[0]!.length };
  });
}
