/** The code line of a finding with the range underlined, whatever is in that line: tabs, wide characters, ten thousand columns. */
import stringWidth from 'string-width';
import type { Snippet } from '../engine';
import { printable } from './printable';

const TAB_STOP = 4;
const ELLIPSIS = '…';
/** Enough for every window that is shown, so that a line of a megabyte is not cut into graphemes as a whole. */
const WINDOW_BEFORE = 300;
const WINDOW_AFTER = 600;

/** One grapheme on the screen. */
interface Cell {
  readonly text: string;
  readonly width: number;
  readonly marked: boolean;
}

export interface CodeFrame {
  readonly code: string;
  readonly underline: string;
}

/** `maxWidth` in columns of the screen; what is cut off is shown as an ellipsis. */
export function codeFrame(snippet: Snippet, maxWidth = 100): CodeFrame {
  const { cells, cutBefore, cutAfter } = cellsOf(snippet);
  const shown = visible(withoutIndentation(cells), maxWidth, cutBefore, cutAfter);
  return { code: shown.map((cell) => cell.text).join(''), underline: underline(shown) };
}

/** The same in three pieces: what stands before the range, the range, and what stands behind it. */
export function codePieces(snippet: Snippet, maxWidth = 160): { readonly before: string; readonly marked: string; readonly after: string } {
  const { cells, cutBefore, cutAfter } = cellsOf(snippet);
  const shown = visible(withoutIndentation(cells), maxWidth, cutBefore, cutAfter);
  const from = shown.findIndex((cell) => cell.marked);
  const to = shown.findLastIndex((cell) => cell.marked) + 1;
  const text = (some: readonly Cell[]): string => some.map((cell) => cell.text).join('');
  return { before: text(shown.slice(0, from)), marked: text(shown.slice(from, to)), after: text(shown.slice(to)) };
}

function cellsOf(snippet: Snippet): { cells: Cell[]; cutBefore: boolean; cutAfter: boolean } {
  const { line, from, to } = clamped(snippet);
  const start = Math.max(0, from - WINDOW_BEFORE);
  const end = Math.min(line.length, from + WINDOW_AFTER);
  const cells: Cell[] = [];
  let column = 0;
  for (const { segment, index } of new Intl.Segmenter('en').segment(line.slice(start, end))) {
    const at = start + index;
    const marked = at < to && at + segment.length > from;
    const cell = segment === '\t' ? tab(column, marked) : grapheme(segment, marked);
    cells.push(cell);
    column += cell.width;
  }
  if (from >= line.length) cells.push(blank(1, true));
  return { cells, cutBefore: start > 0, cutAfter: end < line.length };
}

/** An empty range is a point between two characters: the one after it is underlined, or the blank at the end of the line. */
function clamped({ line, from, to }: Snippet): Snippet {
  const start = Math.min(Math.max(from, 0), line.length);
  return { line, from: start, to: Math.max(Math.min(to, line.length), start + 1) };
}

const tab = (column: number, marked: boolean): Cell => blank(TAB_STOP - (column % TAB_STOP), marked);

const blank = (width: number, marked: boolean): Cell => ({ text: ' '.repeat(width), width, marked });

function grapheme(segment: string, marked: boolean): Cell {
  const text = printable(segment);
  return { text, width: text.includes('\ufffd') ? text.length : stringWidth(text), marked };
}

function withoutIndentation(cells: readonly Cell[]): readonly Cell[] {
  const first = cells.findIndex((cell) => cell.marked || cell.text.trim() !== '');
  return cells.slice(Math.max(first, 0));
}

/** As much as fits: a third of the width before the range, the rest from the range on. */
function visible(cells: readonly Cell[], maxWidth: number, cutBefore: boolean, cutAfter: boolean): readonly Cell[] {
  const range = Math.max(cells.findIndex((cell) => cell.marked), 0);
  const whole = !cutBefore && !cutAfter && widthOf(cells) <= maxWidth;
  if (whole) return cells;
  const before = widthOf(cells.slice(0, range));
  const after = widthOf(cells.slice(range));
  const room = maxWidth - 2;
  const forBefore = Math.max(Math.floor(room / 3), room - after);
  const head = fitting(cells.slice(0, range).reverse(), forBefore).reverse();
  const tail = fitting(cells.slice(range), room - widthOf(head));
  const ellipsis: Cell = { text: ELLIPSIS, width: 1, marked: false };
  return [
    ...(cutBefore || widthOf(head) < before ? [ellipsis] : []),
    ...head,
    ...tail,
    ...(cutAfter || widthOf(tail) < after ? [ellipsis] : []),
  ];
}

function fitting(cells: readonly Cell[], room: number): Cell[] {
  const fit: Cell[] = [];
  let width = 0;
  for (const cell of cells) {
    width += cell.width;
    if (width > room) break;
    fit.push(cell);
  }
  return fit;
}

const widthOf = (cells: readonly Cell[]): number => cells.reduce((sum, cell) => sum + cell.width, 0);

function underline(cells: readonly Cell[]): string {
  const line = cells.map((cell) => (cell.marked ? '^' : ' ').repeat(cell.width)).join('').trimEnd();
  // A range of characters without width (a lone combining mark) still shows where it is.
  return line === '' ? '^' : line;
}
