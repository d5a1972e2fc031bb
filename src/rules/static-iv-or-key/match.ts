/** What a finding of this rule holds, and the verdict on one expression. */
import { spanOf } from '../../engine/code';
import type { Code } from '../../engine/code';
import type { Match } from '../../engine/rule';
import type { Call, Node } from '../../engine/source/tree';
import type { FixedBytes, Sameness } from '../../domain/crypto/fixed-bytes';

export type Subject = 'iv' | 'salt' | 'key';
/** `short`: so few bytes are drawn that the same come again. */
export type Fault = Sameness | 'of-key' | 'once' | 'short';

export interface StaticMatch extends Match {
  readonly subject: Subject;
  readonly fault: Fault;
  /** What it is handed to, as a reader would say it. */
  readonly taker: string;
  /** The expression that is handed over; missing where it is handed to a function of the project. */
  readonly given?: Node;
  /** What stands in where nothing is given: the rest of the expression is good. */
  readonly standIn?: Node;
  readonly call?: Call;
  /** In bytes, as the algorithm wants it. */
  readonly bytes?: number;
  /** The number that says how many bytes are drawn. */
  readonly size?: Node;
  /** What the library draws it by itself for. */
  readonly written?: string;
  /** Nobody could read or check again what was made with another one. */
  readonly unfixable?: boolean;
}

const MADE: Readonly<Record<Fault, string>> = {
  constant: 'it is written out here',
  zero: 'it is all zeros',
  empty: 'it is empty',
  derived: 'it is worked out from what is written out',
  setting: 'it is read from the environment',
  'of-key': 'it is made of this as well',
  once: 'it is made here, once',
  short: 'it is drawn here',
};

/** The step that leads to where it is made, if that is elsewhere. */
export function stepsTo(made: Node, at: Node, fault: Fault, code: Code): StaticMatch['steps'] {
  const apart = made.range[1] <= at.range[0] || at.range[1] <= made.range[0];
  return apart && code.text(made) !== '' ? [{ message: MADE[fault], at: spanOf(made) }] : [];
}

export function confidenceOf({ fallback }: FixedBytes): 'high' | 'medium' {
  return fallback ? 'medium' : 'high';
}
