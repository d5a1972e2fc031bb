/** Numbers in words. */

/** `1 file`, `2 files`. */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** `+2`, `-1`, `0`: how much more there is than before. */
export const signed = (change: number): string => (change > 0 ? `+${change}` : String(change));
