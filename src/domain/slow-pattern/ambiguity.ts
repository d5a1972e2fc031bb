/**
 * Texts that a pattern may go through in many ways. Where two ways lead from a state back to it with the same text, each repetition of it doubles the ways; where one text
 * leads from a state to itself, from it to another, and from that to itself, the ways are as many as the places where one may change over.
 */
import type { Automaton } from './automaton';
import { lettersOf } from './letters';

export interface Ambiguity {
  readonly prefix: string;
  /** What is repeated. */
  readonly pump: string;
  readonly doubles: boolean;
}

/** Steps of the search for one pattern. */
export interface Budget {
  left: number;
}

/** A way through the product of an automaton with itself, and how it was come by. */
interface Way {
  readonly at: readonly number[];
  readonly split: boolean;
  readonly letter: string;
  readonly from?: Way;
}

export function* ambiguitiesOf(automaton: Automaton, budget: Budget): Generator<Ambiguity, void, void> {
  const search = new Search(automaton, budget);
  yield* search.doubled();
  yield* search.changing();
}

class Search {
  readonly samples: readonly string[];
  private readonly masks: readonly bigint[];
  /** The states that each one comes to. */
  private readonly reached: readonly ReadonlySet<number>[];

  constructor(
    private readonly automaton: Automaton,
    private readonly budget: Budget,
  ) {
    const { samples, masks } = lettersOf(automaton.reads);
    this.samples = samples;
    this.masks = masks;
    this.reached = automaton.moves.map((_, state) => this.from(state));
  }

  *doubled(): Generator<Ambiguity, void, void> {
    const done = new Set<number>();
    for (const state of this.looping()) {
      if (done.has(state) || this.budget.left <= 0) continue;
      const way = this.way([state, state], (at, split) => split && at[0] === state && at[1] === state, (next) => this.together(state, next));
      if (!way) continue;
      for (const other of this.looping()) if (this.together(state, other)) done.add(other);
      yield { prefix: this.prefix(state), pump: textOf(way), doubles: true };
    }
  }

  *changing(): Generator<Ambiguity, void, void> {
    const loops = this.looping();
    for (const first of loops) {
      for (const last of loops) {
        if (this.budget.left <= 0) return;
        if (first === last || !this.reached[first]?.has(last)) continue;
        const way = this.way([first, first, last], (at) => at[0] === first && at[1] === last && at[2] === last, (next, index) => this.mayPass(first, last, next, index));
        if (way) yield { prefix: this.prefix(first), pump: textOf(way), doubles: false };
      }
    }
  }

  /** The first of the three stays around its state, the last around the other one, and the second goes over. */
  private mayPass(first: number, last: number, next: number, index: number): boolean {
    if (index === 0) return this.together(first, next);
    if (index === 2) return this.together(last, next);
    return this.reached[first]?.has(next) === true && (next === last || this.reached[next]?.has(last) === true);
  }

  private looping(): readonly number[] {
    return this.automaton.moves.flatMap((_, state) => (this.reached[state]?.has(state) ? [state] : []));
  }

  private together(a: number, b: number): boolean {
    return a === b || (this.reached[a]?.has(b) === true && this.reached[b]?.has(a) === true);
  }

  private from(state: number): ReadonlySet<number> {
    const seen = new Set<number>();
    const open = [...(this.automaton.moves[state] ?? [])];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (seen.has(next)) continue;
      seen.add(next);
      open.push(...(this.automaton.moves[next] ?? []));
    }
    return seen;
  }

  /** The shortest way on which all go with the same letters. */
  private way(start: readonly number[], isEnd: (at: readonly number[], split: boolean) => boolean, mayGo: (next: number, index: number) => boolean): Way | undefined {
    const seen = new Set<string>();
    let open: Way[] = [{ at: start, split: false, letter: '' }];
    while (open.length > 0) {
      const found: Way[] = [];
      for (const way of open) {
        for (const next of this.moved(way, mayGo)) {
          if (isEnd(next.at, next.split)) return next;
          const name = `${next.at.join()} ${next.split}`;
          if (seen.has(name)) continue;
          seen.add(name);
          found.push(next);
        }
        if (this.budget.left <= 0) return undefined;
      }
      open = found;
    }
    return undefined;
  }

  private moved(way: Way, mayGo: (next: number, index: number) => boolean): readonly Way[] {
    let partial: { readonly at: readonly number[]; readonly mask: bigint; readonly moves: readonly number[] }[] = [{ at: [], mask: -1n, moves: [] }];
    way.at.forEach((state, index) => {
      const moves = this.automaton.moves[state] ?? [];
      partial = partial.flatMap(({ at, mask, moves: taken }) =>
        moves.flatMap((next, number) => {
          this.budget.left -= 1;
          const both = mask & (this.masks[next] ?? 0n);
          return both === 0n || !mayGo(next, index) ? [] : [{ at: [...at, next], mask: both, moves: [...taken, number] }];
        }),
      );
    });
    return partial.map(({ at, mask, moves }) => ({ at, letter: this.sample(mask), from: way, split: way.split || way.at[0] !== way.at[1] || moves[0] !== moves[1] }));
  }

  private sample(mask: bigint): string {
    return this.samples.find((_, index) => (mask >> BigInt(index)) & 1n) ?? '';
  }

  /** What leads to a state: the shortest text, or nothing where it is before all. */
  private prefix(state: number): string {
    if (state === 0) return '';
    const seen = new Set<number>();
    let open = this.automaton.first.map((next) => ({ at: next, text: this.sample(this.masks[next] ?? 0n) }));
    while (open.length > 0) {
      const hit = open.find(({ at }) => at === state);
      if (hit) return hit.text;
      for (const { at } of open) seen.add(at);
      open = open.flatMap(({ at, text }) => (this.automaton.moves[at] ?? []).filter((next) => !seen.has(next)).map((next) => ({ at: next, text: text + this.sample(this.masks[next] ?? 0n) })));
      if (open.length > 400) return '';
    }
    return '';
  }
}

function textOf(way: Way): string {
  let text = '';
  for (let current: Way | undefined = way; current; current = current.from) text = current.letter + text;
  return text;
}
