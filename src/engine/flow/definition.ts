/** What a variable was last given, at a place in its function: the links of which flow-sensitive values are made. */
import type { Reference } from '../source/scopes';
import type { Call, Node } from '../source/tree';

export type Definition =
  /** Nothing was written yet: a parameter as it came in, or a declaration without a value. */
  | { readonly kind: 'entry' }
  | { readonly kind: 'write'; readonly reference: Reference; readonly before: Definition }
  /** Control may come from any of these. Of a loop, the last ones are added when its body was walked. */
  | { readonly kind: 'join'; readonly of: Definition[] }
  /** A test on the variable, or on what it holds, held or did not; `about` is where it stands in the test. */
  | { readonly kind: 'guard'; readonly before: Definition; readonly test: Node; readonly about: Node; readonly holds: boolean }
  /** What a branch leaves, which may be known never to be taken. */
  | { readonly kind: 'branch'; readonly before: Definition; readonly test: Node; readonly holds: boolean }
  /** It was handed to a call, or a method of it was called, which may change something in it. */
  | { readonly kind: 'call'; readonly before: Definition; readonly at: Call }
  /** Something in it was changed: `x.a = …`, `x.push(…)`, `delete x.a`. `sure` when it happened for certain. */
  | { readonly kind: 'update'; readonly before: Definition; readonly at: Node; readonly sure: boolean };

export function joinDefinitions(definitions: readonly (Definition | undefined)[]): Definition | undefined {
  const unique = [...new Set(definitions.filter((definition) => definition !== undefined))];
  return unique.length < 2 ? unique[0] : { kind: 'join', of: unique };
}
