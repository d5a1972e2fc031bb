/** The characters that a pattern tells from one another: all others of a kind do the same, so that one of each is enough. */
import { has } from './characters';
import type { Characters } from './characters';

export interface Letters {
  /** One of each kind, the most readable; those that are in few sets first, since with them less is matched behind. */
  readonly samples: readonly string[];
  /** Of each set, in the order that they were given, the kinds that are in it, a bit for each. */
  readonly masks: readonly bigint[];
}

/** What is tried first as the one that stands for its kind. */
const READABLE = 'a0 -_./@,:;=<>"\'!#%&()[]{}*+?|\\^$~`\t\nAZz9é';

export function lettersOf(sets: readonly Characters[]): Letters {
  const bounds = new Set([0]);
  for (const [first, last] of sets.flat()) bounds.add(first).add(last + 1);
  const units = [...new Set([...READABLE].map((letter) => letter.charCodeAt(0))), ...bounds];
  const kinds = new Map<string, { readonly sample: string; readonly within: readonly boolean[]; readonly count: number }>();
  for (const unit of units) {
    if (unit > 0xff_ff) continue;
    const within = sets.map((set) => has(set, unit));
    const kind = within.map(Number).join('');
    if (!kinds.has(kind)) kinds.set(kind, { sample: String.fromCharCode(unit), within, count: within.filter(Boolean).length });
  }
  const sorted = [...kinds.values()].sort((a, b) => a.count - b.count);
  const masks = sets.map((_, index) => sorted.reduce((mask, { within }, place) => (within[index] ? mask | (1n << BigInt(place)) : mask), 0n));
  return { samples: sorted.map(({ sample }) => sample), masks };
}
