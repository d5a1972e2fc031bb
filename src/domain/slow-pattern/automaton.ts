/**
 * A pattern as an automaton without empty moves: a state for each place where a character is read, and a move for each way from one to the next. Two ways between the
 * same states are two moves, since whoever tries a pattern goes both.
 */
import { ANY } from './characters';
import type { Characters } from './characters';
import type { Pattern } from './pattern';

export interface Automaton {
  /** What is read to come into each state. The state 0 is before the pattern: whatever stands before a match. */
  readonly reads: readonly Characters[];
  readonly moves: readonly (readonly number[])[];
  /** Where the first character may be read. */
  readonly first: readonly number[];
}

/** Bounded repetitions are written out up to so many times; what may be repeated more often is taken for unbounded. */
const WRITTEN_OUT = 6;

interface Part {
  readonly empty: boolean;
  readonly first: readonly number[];
  readonly last: readonly number[];
}

const NOTHING: Part = { empty: true, first: [], last: [] };

/** Undefined where it has more states than that. */
export function automatonOf(pattern: Pattern, mostStates: number): Automaton | undefined {
  const reads: Characters[] = [ANY];
  const moves: number[][] = [[0]];

  const join = (from: readonly number[], to: readonly number[]) => {
    for (const state of from) moves[state]?.push(...to);
  };
  const sequence = (parts: readonly (() => Part)[]): Part => parts.reduce((before, next) => following(before, next()), NOTHING);
  const following = (before: Part, after: Part): Part => {
    join(before.last, after.first);
    return {
      empty: before.empty && after.empty,
      first: before.empty ? [...before.first, ...after.first] : before.first,
      last: after.empty ? [...before.last, ...after.last] : after.last,
    };
  };
  const repeated = (body: () => Part, least: number, most: number): Part => {
    const copies: (() => Part)[] = [];
    const loops = most > WRITTEN_OUT;
    const needed = Math.min(least, loops ? 2 : most);
    for (let count = 1; count <= needed; count += 1) copies.push(count === needed && loops ? () => looped(body()) : body);
    if (loops && needed === 0) copies.push(() => ({ ...looped(body()), empty: true }));
    if (!loops) for (let count = needed; count < most; count += 1) copies.push(() => ({ ...body(), empty: true }));
    return sequence(copies);
  };
  const looped = (part: Part): Part => {
    join(part.last, part.first);
    return part;
  };
  const build = (part: Pattern): Part => {
    if (reads.length > mostStates) return NOTHING;
    switch (part.type) {
      case 'set':
        reads.push(part.set);
        moves.push([]);
        return { empty: false, first: [reads.length - 1], last: [reads.length - 1] };
      case 'sequence':
        return sequence(part.parts.map((one) => () => build(one)));
      case 'choice': {
        const options = part.options.map(build);
        return { empty: options.some(({ empty }) => empty), first: options.flatMap(({ first }) => first), last: options.flatMap(({ last }) => last) };
      }
      case 'repeat':
        return repeated(() => build(part.body), part.least, part.most);
      case 'group':
        return build(part.body);
      // What is only looked at may be slow as well: it is taken for something that may stand there.
      case 'look':
        return { ...build(part.body), empty: true };
      default:
        return NOTHING;
    }
  };

  const whole = build(pattern);
  if (reads.length > mostStates) return undefined;
  moves[0]?.push(...whole.first);
  return { reads, moves, first: whole.first };
}
