/**
 * Values of expressions, on demand and remembered. Flow-insensitive: a variable is the join of all that is written to it.
 * Each kind of expression has its transfer function in expressions.ts, calls.ts, operators.ts and bindings.ts.
 */
import { LIMITS } from '../limits';
import type { Scopes, Variable } from '../source/scopes';
import type { Node } from '../source/tree';
import { variableValue } from './bindings';
import { expressionValue } from './expressions';
import type { ModelIndex } from './model-index';
import type { Vocabulary } from './vocabulary';
import { NOTHING_NEW, UNKNOWN } from './value';
import type { Value } from './value';

type Key = Node | Variable;

export class Evaluator {
  private readonly values = new Map<Key, Value>();
  private readonly active = new Set<Key>();
  /** Results that rest on a key that is still being evaluated: good until that key is done. */
  private readonly provisional = new Map<Key, Value>();
  /** The keys that the current evaluation met again while they were open: heads of cycles, and `TOO_DEEP`. */
  private open = new Set<Key | typeof TOO_DEEP>();
  private readonly tries = new Map<Key, number>();
  /** The first expression that was too deep to look at. */
  cutAt: Node | undefined;

  constructor(
    readonly scopes: Scopes,
    readonly models: ModelIndex,
    readonly vocabulary: Vocabulary,
  ) {}

  valueOf(node: Node): Value {
    return this.remembered(node, () => expressionValue(node, this));
  }

  valueOfVariable(variable: Variable): Value {
    return this.remembered(variable, () => variableValue(variable, this));
  }

  private remembered(key: Key, compute: () => Value): Value {
    const known = this.values.get(key);
    if (known) return known;
    if (this.active.has(key)) return this.again(key);
    if (this.active.size >= LIMITS.evaluationDepth.value) return this.tooDeep(key);
    return this.provisional.get(key) ?? this.computed(key, compute);
  }

  private computed(key: Key, compute: () => Value): Value {
    const outer = this.open;
    this.open = new Set();
    this.active.add(key);
    const value = compute();
    this.active.delete(key);
    this.close(key, value);
    for (const head of this.open) outer.add(head);
    this.open = outer;
    return value;
  }

  /** A result is final when no key that it rests on is open. The head of a cycle closes it: what rested on it is looked at anew. */
  private close(key: Key, value: Value): void {
    if (this.open.delete(key)) this.provisional.clear();
    if (this.active.size === 0) this.open.clear();
    if (this.open.size === 0 || this.isTried(key)) this.values.set(key, value);
    else this.provisional.set(key, value);
  }

  /** Cycles through cycles are followed so often, and no more. */
  private isTried(key: Key): boolean {
    const tries = (this.tries.get(key) ?? 0) + 1;
    this.tries.set(key, tries);
    return tries >= LIMITS.evaluationsPerExpression.value;
  }

  /** What a value adds to itself is nothing new. */
  private again(key: Key): Value {
    this.open.add(key);
    return NOTHING_NEW;
  }

  private tooDeep(key: Key): Value {
    if ('range' in key) this.cutAt ??= key;
    this.open.add(TOO_DEEP);
    return UNKNOWN;
  }
}

const TOO_DEEP = Symbol('too deep');
