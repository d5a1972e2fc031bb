/** What may come to be in a module: a kind of label, a sink, a role; or a text may say what a trigger asks for. Sets of marks are bits. */
import type { Act, Role, SinkKind } from '../model';
import { ACTS, ROLES, SINK_KINDS } from '../model';
import { LABEL_KINDS } from '../flow/value';
import type { LabelKind } from '../flow/value';
import type { Trigger } from './trigger';

/** `entered`: a framework may hand in here what somebody outside sends. Words cannot tell it; functions and their parameters can. */
export type Mark = LabelKind | SinkKind | Role | Act | Trigger | 'entered';

export type Marks = bigint;

export const NO_MARKS: Marks = 0n;

/** One for one mark in the whole process: modules under different configurations tell one another. Triggers get theirs when they are first met. */
const bits = new Map<Mark, Marks>();

export function bitOf(mark: Mark): Marks {
  let bit = bits.get(mark);
  if (bit === undefined) bits.set(mark, (bit = 1n << BigInt(bits.size)));
  return bit;
}

for (const mark of [...LABEL_KINDS, ...SINK_KINDS, ...ROLES, ...ACTS, 'entered'] as const) bitOf(mark);

export function bitsOf(marks: readonly Mark[]): Marks {
  return marks.reduce((sum, mark) => sum | bitOf(mark), NO_MARKS);
}
