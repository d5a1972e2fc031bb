/** What is known of the truth of values: which branch is taken, and which side of `||` and `??` counts. */
import { valueLike } from './value';
import { bare } from '../source/tree';
import type { Node } from '../source/tree';
import type { Constant, Value } from './value';

/** Undefined where it may be either. */
export function truthOf(value: Value): boolean | undefined {
  if (!isSettled(value)) return undefined;
  if (value.constants.every((constant) => !constant)) return false;
  return value.complete && value.constants.every(Boolean) ? true : undefined;
}

function isSettled({ complete, orUndefined, inputs }: Value): boolean {
  return !inputs && (complete || orUndefined === true);
}

/** Is it a condition that stands fixed in the text: a name or a literal, not a property that anybody may write to? */
export function isFixed(test: Node): boolean {
  const inner = bare(test);
  if (inner.type === 'UnaryExpression' && inner.operator === '!') return isFixed(inner.argument);
  return inner.type === 'Identifier' || inner.type === 'Literal';
}

/** The value where it is not one of the constants that are left out, nor undefined; undefined where nothing is left. */
export function lessUndefined(value: Value, keep: (constant: Constant) => boolean): Value | undefined {
  const constants = value.constants.filter(keep);
  if (constants.length === 0 && isSettled(value)) return undefined;
  if (constants.length === value.constants.length && !value.orUndefined) return value;
  return valueLike(value, { constants, complete: isSettled(value), orUndefined: undefined });
}
