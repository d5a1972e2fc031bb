/**
 * Values of expressions, on demand and remembered. Flow-sensitive where it matters: what a variable is depends on the place where it is read
 * (reaching.ts); functions are looked at once, in terms of what they are called with (summary.ts).
 */
import { LIMITS } from '../limits';
import type { Scopes, Variable } from '../source/scopes';
import type { Node } from '../source/tree';
import type { Calls } from './calls-index';
import { asserts } from './checks';
import type { Definition } from './definition';
import { BoundedWork } from './bounded-work';
import { expressionValue } from './expressions';
import { ACTIVE, Fixpoint, Results } from './fixpoint';
import type { Jumps } from './jumps';
import type { ModelIndex } from './model-index';
import type { Project } from './project';
import { Reaching } from './reaching';
import type { Exits } from './returns';
import type { ThisChanges } from './this-changes';
import type { Vocabulary } from './vocabulary';
import { NOTHING_NEW, UNKNOWN } from './value';
import type { Value } from './value';
import { variableValue } from './declared-variables';
import { definitionValue } from './variables';
import { useOf } from './variable-use';
import type { VariableUse } from './variable-use';

/** What can be asked of a node or a variable beside its value; each is computed once. */
const QUESTIONS = ['defined', 'getter', 'member', 'parts', 'fields', 'changes', 'made', 'returned', 'summary', 'effects', 'callee', 'narrowed', 'thrown', 'tests', 'vetting', 'evidence', 'entries', 'proves', 'vets', 'handed', 'exported'] as const;
type Question = (typeof QUESTIONS)[number];

export class Evaluator {
  /** Of nodes, variables and definitions. */
  private readonly values = new Results();
  private readonly answers = Object.fromEntries(QUESTIONS.map((question) => [question, new Results()])) as Record<Question, Results>;
  private readonly fixpoint = new Fixpoint((about) => this.cut(about));
  /** Putting what a call hands over in the place of inputs. */
  readonly filling = new BoundedWork(LIMITS.fillingDepth.value, LIMITS.fillingSteps.value);
  /** Calling what a call hands over. */
  readonly calling = new BoundedWork(LIMITS.callingDepth.value, LIMITS.callingSteps.value);
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
    readonly exits: Exits,
    readonly thisChanges: ThisChanges,
  ) {}

  valueOf(node: Node): Value {
    const known = this.values.known.get(node);
    if (known !== undefined && known !== ACTIVE) return known as Value;
    return this.fixpoint.result(this.values, node, NOTHING_NEW, UNKNOWN, () => expressionValue(node, this));
  }

  /** Whatever the variable may be, anywhere. */
  valueOfVariable(variable: Variable): Value {
    return this.fixpoint.result(this.values, variable, NOTHING_NEW, UNKNOWN, () => variableValue(variable, this));
  }

  valueOfDefinition(definition: Definition, variable: Variable): Value {
    for (const before of this.unknownBefore(definition).reverse()) this.definitionOnce(before, variable);
    return this.definitionOnce(definition, variable);
  }

  /** The answer to a question about something; `again` where it rests on itself, or is too deep. */
  once<T>(question: Question, about: object, again: T, compute: () => T): T {
    return this.fixpoint.result(this.answers[question], about, again, again, compute);
  }

  useOf(variable: Variable): VariableUse {
    let use = this.uses.get(variable);
    if (!use) this.uses.set(variable, (use = useOf(variable)));
    return use;
  }

  reaching(variable: Variable): Reaching {
    let reaching = this.reachings.get(variable);
    if (!reaching) this.reachings.set(variable, (reaching = new Reaching(variable, this.useOf(variable), this.jumps, (call) => asserts(call, this))));
    return reaching;
  }

  private definitionOnce(definition: Definition, variable: Variable): Value {
    return this.fixpoint.result(this.values, definition, NOTHING_NEW, UNKNOWN, () => definitionValue(definition, variable, this));
  }

  /** A long chain of changes is worked off from its beginning, not by a recursion as deep as it is long. */
  private unknownBefore(definition: Definition): Definition[] {
    const chain: Definition[] = [];
    let current = definition;
    while ('before' in current && chain.length < LIMITS.chainedDefinitions.value) {
      current = current.before;
      if (this.values.known.has(current) || current.kind === 'join') break;
      chain.push(current);
    }
    return chain;
  }

  private cut(about: object): void {
    if ('range' in about) this.cutAt ??= about as Node;
  }
}
