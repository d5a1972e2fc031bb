/** Sets of characters, as ranges of code units in their order: `[[97, 122]]` is `[a-z]`. */

export type Range = readonly [first: number, last: number];
export type Characters = readonly Range[];

const LAST = 0xff_ff;

export const ANY: Characters = [[0, LAST]];
export const DIGITS: Characters = [[48, 57]];
export const WORD: Characters = [[48, 57], [65, 90], [95, 95], [97, 122]];
export const SPACE: Characters = [[9, 13], [32, 32], [160, 160], [0x16_80, 0x16_80], [0x20_00, 0x20_0a], [0x20_28, 0x20_29], [0x20_2f, 0x20_2f], [0x20_5f, 0x20_5f], [0x30_00, 0x30_00], [0xfe_ff, 0xfe_ff]];
export const LINE_ENDS: Characters = [[10, 10], [13, 13], [0x20_28, 0x20_29]];
/** Whatever a property of Unicode asks: of what is not ASCII nobody needs to tell one from another to find two ways through a pattern. */
export const LETTERS: Characters = [[65, 90], [97, 122], [170, LAST]];

export function only(unit: number): Characters {
  return [[unit, unit]];
}

export function union(sets: readonly Characters[]): Characters {
  const sorted = sets.flat().sort((a, b) => a[0] - b[0]);
  const joined: [number, number][] = [];
  for (const [first, last] of sorted) {
    const previous = joined.at(-1);
    if (previous && first <= previous[1] + 1) previous[1] = Math.max(previous[1], last);
    else joined.push([first, last]);
  }
  return joined;
}

export function without(set: Characters): Characters {
  const rest: [number, number][] = [];
  let next = 0;
  for (const [first, last] of set) {
    if (first > next) rest.push([next, first - 1]);
    next = last + 1;
  }
  if (next <= LAST) rest.push([next, LAST]);
  return rest;
}

export function has(set: Characters, unit: number): boolean {
  return set.some(([first, last]) => unit >= first && unit <= last);
}

/** With the letters of ASCII in both cases. */
export function inBothCases(set: Characters): Characters {
  const shifted = (from: number, to: number, by: number) =>
    set.flatMap(([first, last]): readonly Range[] => (last < from || first > to ? [] : [[Math.max(first, from) + by, Math.min(last, to) + by]]));
  return union([set, shifted(65, 90, 32), shifted(97, 122, -32)]);
}
