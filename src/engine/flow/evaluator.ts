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
import { UNKNOWN } from './value';
import type { Value } from './value';

export class Evaluator {
  private readonly values = new Map<Node | Variable, Value>();
  private readonly tries = new Map<Node | Variable, number>();
  private readonly active = new Set<Node | Variable>();
  /** Set while a result rests on something not looked at, which then must not be remembered. */
  private incomplete = false;
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

  private remembered(key: Node | Variable, compute: () => Value): Value {
    const known = this.values.get(key);
    if (known) return known;
    if (this.active.has(key)) return this.giveUp();
    if (this.active.size >= LIMITS.evaluationDepth.value) {
      if ('range' in key) this.cutAt ??= key;
      return this.giveUp();
    }
    return this.computed(key, compute);
  }

  private computed(key: Node | Variable, compute: () => Value): Value {
    const before = this.incomplete;
    this.incomplete = false;
    this.active.add(key);
    const value = compute();
    this.active.delete(key);
    if (!this.incomplete || this.isFinal(key)) this.values.set(key, value);
    this.incomplete = before || (this.incomplete && this.active.size > 0);
    return value;
  }

  /** The outermost result is final, since nothing above can complete it; so is one that was tried often enough. */
  private isFinal(key: Node | Variable): boolean {
    const tried = (this.tries.get(key) ?? 0) + 1;
    this.tries.set(key, tried);
    return this.active.size === 0 || tried >= LIMITS.evaluationsPerExpression.value;
  }

  private giveUp(): Value {
    this.incomplete = true;
    return UNKNOWN;
  }
}
