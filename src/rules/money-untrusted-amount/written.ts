/** What is written into a table: each part of it that somebody outside chose and that is money there. */
import { columnAt, isLedgerColumn, isMovement, isNoSum, isBookkeeping } from '../../domain/money/ledger';
import type { KnownLabel } from '../../engine/flow/labels';
import { isHidden } from '../../engine/flow/value';
import type { Value } from '../../engine/flow/value';

export interface Chosen {
  readonly label: KnownLabel;
  /** Where it is read: its labels say what was asked of it. */
  readonly value: Value;
  /** From what is written down to it. */
  readonly path: readonly string[];
  /** The column; empty where the whole row is his. */
  readonly column: string;
}

/** The label that says who chose a sum. */
export function chosenSum(value: Value): KnownLabel | undefined {
  return chosenBy(value).find(({ name }) => !isNoSum(name));
}

export function chosenBy({ labels }: Value): readonly KnownLabel[] {
  return labels.filter((label): label is KnownLabel => label.kind === 'untrusted');
}

/** No table goes deeper. */
const DEPTH = 5;

export function writtenBy(value: Value, table: string, words: ReadonlySet<string>): readonly Chosen[] {
  const found = within(value, [], DEPTH).filter(({ column, value: part }) => (column === '' ? isWholeRow(part, table) : isLedgerColumn(table, column)));
  return isBookkeeping(table, words) ? [] : found;
}

function within(value: Value, path: readonly string[], depth: number): readonly Chosen[] {
  const column = columnAt(path);
  if (!column) return [];
  const label = chosenSum(value);
  const own = label ? [{ label, value, path, column: column.name }] : [];
  if (depth === 0 || !value.properties) return own;
  return [...own, ...[...value.properties].flatMap(([name, part]) => (isHidden(name) ? [] : within(part, [...path, name], depth - 1)))];
}

/** The whole body becomes the row; where its parts are known, one of them has to be money, and none that the program puts there itself. */
function isWholeRow({ properties }: Value, table: string): boolean {
  if (!isMovement(table)) return false;
  const parts = [...(properties ?? [])].filter(([name]) => !isHidden(name));
  const sums = parts.filter(([name]) => isLedgerColumn(table, name));
  return sums.length === 0 ? parts.every(([, part]) => part.written) : sums.every(([, part]) => !part.written);
}
