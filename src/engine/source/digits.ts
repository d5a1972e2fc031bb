/** Numbers that are written out as digits, wherever they stand in a text: in strings, as numbers, between the tags of JSX, in comments, in SQL. */
import type { Span } from '../finding';

export interface Digits {
  /** As they are written, with the blanks or dashes between groups. */
  readonly text: string;
  readonly at: Span;
}

/** From 12 digits on, alone or in groups; no part of a longer word, of a number with a point, or of a path. */
const RUN = /(?<![\w.$@#%/\\+-])(?<!\d[ -])\d(?:[ -]?\d){11,22}(?!(?!n\b)[\w$@%]|[.\-/]\w| \d)/g;

export function* digitsIn(text: string): Generator<Digits> {
  for (const { 0: run, index } of text.matchAll(RUN)) yield { text: run, at: { start: index, end: index + run.length } };
}
