/**
 * Values of expressions, on demand and remembered. Flow-sensitive where it matters: what a variable is depends on the place where it is read
 * (reaching.ts); functions are looked at once, in terms of what they are called with (summary.ts).
 */
import { LIMITS } from '../limits';
import type { Scopes, Variable } from '../source/scopes';
import type { Node } from '../source/tree';
import type { Calls } from './calls-index';
import type { Definition } from './definition';
import { expressionValue } from './expressions';
import type { Jumps } from './jumps';
import type { ModelIndex } from './model-index';
import type { Project } from './project';
import { Reaching } from './reaching';
import type { Vocabulary } from './vocabulary';
import { NOTHING_NEW, UNKNOWN } from './value';
import type { Value } from './value';
import { variableValue } from './declared-variables';
import { definitionValue } from './variables';
import { useOf } from './variable-use';
import type { VariableUse } from './variable-use';

/** What can be asked of a node or a variable beside its value; each is computed once. */
type Question = 'defined' | 'member' | 'returned' | 'summary' | 'effects' | 'callee';
/** Compared by identity: a node, a variable, a definition, or a question about one of them. */
type Key = object;

export class Evaluator {
  private readonly values = new Map<Key, unknown>();
  private readonly questions = new Map<Question, Map<object, Key>>();
  private depth = 0;
  /** Results that rest on a key that is still being evaluated: good until that key is done. */
  private readonly provisional = new Map<Key, unknown>();
  /** The keys that the current evaluation met again while they were open: heads of cycles, and `TOO_DEEP`. */
  private open: Set<Key> | undefined;
  private readonly tries = new Map<Key, number>();
  private readonly uses = new Map<Variable, VariableUse>();
  private readonly reachings = new Map<Variable, Reaching>();
  /** The first expression that was too deep to look at. */
  cutAt: Node | undefined;

  constructor(
    readonly scopes: Scopes,
    readonly models: ModelIndex,
    readonly vocabulary: Vocabulary,
    readonly project: Project,
    readonly calls: Calls,
    private readonly jumps: Jumps,
  ) {}

  valueOf(node: Node): Value {
    const known = this.values.get(node);
    if (known !== undefined && known !== ACTIVE) return known as Value;
    return this.remembered(node, NOTHING_NEW, UNKNOWN, () => expressionValue(node, this));
  }

  /** Whatever the variable may be, anywhere. */
  valueOfVariable(variable: Variable): Value {
    return this.remembered(variable, NOTHING_NEW, UNKNOWN, () => variableValue(variable, this));
  }

  valueOfDefinition(definition: Definition, variable: Variable): Value {
    for (const before of this.unknownBefore(definition).reverse()) this.definitionOnce(before, variable);
    return this.definitionOnce(definition, variable);
  }

  /** The answer to a question about something; `again` where it rests on itself, or is too deep. */
  once<T>(question: Question, about: object, again: T, compute: () => T): T {
    let keys = this.questions.get(question);
    if (!keys) this.questions.set(question, (keys = new Map()));
    let key = keys.get(about);
    if (!key) keys.set(about, (key = { question, about }));
    return this.remembered(key, again, again, compute);
  }

  useOf(variable: Variable): VariableUse {
    let use = this.uses.get(variable);
    if (!use) this.uses.set(variable, (use = useOf(variable)));
    return use;
  }

  reaching(variable: Variable): Reaching {
    let reaching = this.reachings.get(variable);
    if (!reaching) this.reachings.set(variable, (reaching = new Reaching(variable, this.useOf(variable).home, this.jumps)));
    return reaching;
  }

  private definitionOnce(definition: Definition, variable: Variable): Value {
    return this.remembered(definition, NOTHING_NEW, UNKNOWN, () => definitionValue(definition, variable, this));
  }

  /** A long chain of changes is worked off from its beginning, not by a recursion as deep as it is long. */
  private unknownBefore(definition: Definition): Definition[] {
    const chain: Definition[] = [];
    let current = definition;
    while ('before' in current && chain.length < LIMITS.chainedDefinitions.value) {
      current = current.before;
      if (this.values.has(current) || current.kind === 'join') break;
      chain.push(current);
    }
    return chain;
  }

  private remembered<T>(key: Key, again: T, tooDeep: T, compute: () => T): T {
    const known = this.values.get(key);
    if (known === ACTIVE) {
      this.restsOn(key);
      return again;
    }
    if (known !== undefined) return known as T;
    if (this.depth >= LIMITS.evaluationDepth.value) return this.tooDeep(key, tooDeep);
    const provisional = this.provisional.size > 0 ? this.provisional.get(key) : undefined;
    return provisional === undefined ? this.computed(key, compute) : (provisional as T);
  }

  private computed<T>(key: Key, compute: () => T): T {
    const outer = this.open;
    this.open = undefined;
    this.values.set(key, ACTIVE);
    this.depth++;
    const value = compute();
    this.depth--;
    // An assertion about a field that the computation may have set.
    const open = this.open as Set<Key> | undefined;
    if (open) this.close(key, value, open);
    else this.values.set(key, value);
    this.open = outer && open ? new Set([...outer, ...open]) : (outer ?? open);
    return value;
  }

  /** A result is final when no key that it rests on is open. The head of a cycle closes it: what rested on it is looked at anew. */
  private close(key: Key, value: unknown, open: Set<Key>): void {
    if (open.delete(key)) this.provisional.clear();
    if (this.depth === 0) open.clear();
    if (open.size === 0 || this.isTried(key)) {
      this.values.set(key, value);
    } else {
      this.values.delete(key);
      this.provisional.set(key, value);
    }
  }

  /** Cycles through cycles are followed so often, and no more. */
  private isTried(key: Key): boolean {
    const tries = (this.tries.get(key) ?? 0) + 1;
    this.tries.set(key, tries);
    return tries >= LIMITS.evaluationsPerExpression.value;
  }

  private restsOn(key: Key): void {
    (this.open ??= new Set()).add(key);
  }

  private tooDeep<T>(key: Key, value: T): T {
    if ('range' in key) this.cutAt ??= key as Node;
    this.restsOn(TOO_DEEP);
    return value;
  }
}

/** Stands for a value that is being computed. */
const ACTIVE = Symbol('active');
const TOO_DEEP: Key = { question: 'too deep' };
