/**
 * Reaching definitions of one variable: which writes, changes and guards hold at each place where it is read. Walks only those parts of its
 * function that mention it, so that the cost follows the variable and not the function.
 */
import { childrenOf, isFunction } from '../source/tree';
import type { Node, TSESTree } from '../source/tree';
import type { Reference, Variable } from '../source/scopes';
import { joinDefinitions } from './definition';
import type { Definition } from './definition';
import { assertedIn, compared, isStatement, subjectsOf } from './guards';
import type { Jump, Jumps } from './jumps';
import { isTerminating } from './termination';
import { isFixed } from './truth';
import { updatedBy } from './updates';
import type { VariableUse } from './variable-use';

/** Undefined: control does not come here. */
type State = Definition | undefined;

/** What can be broken out of, with what holds at the breaks; a loop has a head that `continue` goes back to. */
interface Frame {
  readonly label?: string;
  readonly breaks: State[];
  readonly continues?: State[];
}

export class Reaching {
  private readonly references: ReadonlyMap<Node, Reference>;
  /** Where the variable is mentioned, in source order. */
  private readonly starts: readonly number[];
  private readonly reads = new Map<Node, Definition>();
  /** What held where a function that mentions it was made. */
  private readonly captured = new Map<Node, Definition>();
  private readonly frames: Frame[] = [];
  /** Definitions made so far: those of a `try` block may each be the last one when its handler begins. */
  private readonly made: Definition[] = [];
  /** Of this variable alone: what another one came in with is another thing. */
  private readonly entry: Definition = { kind: 'entry' };
  private pendingLabel: string | undefined;

  constructor(
    variable: Variable,
    private readonly use: Pick<VariableUse, 'home' | 'calls'>,
    private readonly jumps: Jumps,
    /** Does the statement say what its first argument is from there on? */
    private readonly asserts: (call: TSESTree.CallExpression) => boolean,
  ) {
    this.references = new Map(variable.references.map((reference) => [reference.identifier, reference]));
    this.starts = [...this.references.keys()].map(({ range }) => range[0]).sort((a, b) => a - b);
    this.start(use.home);
  }

  /** What the identifier reads, where it stands in the function of the variable itself; else what held where its function was made. */
  definitionAt(identifier: Node): { readonly definition: Definition; readonly capturedBy?: Node } | undefined {
    const own = this.reads.get(identifier);
    if (own) return { definition: own };
    for (let node = identifier.parent; node; node = node.parent) {
      const definition = this.captured.get(node);
      if (definition) return { definition, capturedBy: node };
    }
    return undefined;
  }

  private start(home: Node): void {
    if (!isFunction(home)) {
      this.walkAll(childrenOf(home), this.entry);
      return;
    }
    const state = this.walkAll(home.params, this.entry);
    this.walk(home.body, state);
  }

  private mentions(node: Node): boolean {
    const [start, end] = node.range;
    const first = this.starts[this.firstFrom(start)];
    return first !== undefined && first < end;
  }

  /** Index of the first mention at the offset or behind it. */
  private firstFrom(offset: number): number {
    let [low, high] = [0, this.starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.starts[middle]! < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private walkAll(nodes: readonly Node[], state: State): State {
    return nodes.reduce((current: State, node) => this.walk(node, current), state);
  }

  /** Statements in order; those that do not mention the variable are jumped over. */
  private walkStatements(statements: readonly Node[], state: State): State {
    let current = state;
    let next = 0;
    while (next < statements.length) {
      const mention = this.starts[this.firstFrom(statements[next]!.range[0])];
      const index = mention === undefined ? statements.length : indexAt(statements, mention, next);
      this.passOver(statements, next, index, current);
      const statement = statements[index];
      if (!statement) break;
      current = this.walk(statement, current);
      next = index + 1;
    }
    const last = statements[statements.length - 1];
    return last && !this.mentions(last) && this.ends(last) ? undefined : current;
  }

  /** A jump out of what is jumped over carries on what holds here. */
  private passOver(statements: readonly Node[], from: number, to: number, state: State): void {
    if (this.frames.length === 0 || from >= to) return;
    this.leave(statements[from]!.range[0], statements[to - 1]!.range[1], state);
  }

  private leave(start: number, end: number, state: State): void {
    for (const jump of this.jumps.leaving(start, end)) this.jump(jump, state);
  }

  private walk(node: Node, state: State): State {
    if (isFunction(node)) return this.capture(node, state);
    if (!this.mentions(node)) {
      if (node.type === 'BreakStatement' || node.type === 'ContinueStatement') return this.jump(node, state);
      if (this.frames.length > 0) this.leave(node.range[0], node.range[1], state);
      return this.ends(node) ? undefined : state;
    }
    const label = this.pendingLabel;
    this.pendingLabel = undefined;
    switch (node.type) {
      case 'Identifier':
        return this.mention(node, state);
      case 'BlockStatement':
      case 'TSModuleBlock':
      case 'StaticBlock':
        return label === undefined ? this.walkStatements(node.body, state) : this.labelled(node, label, state);
      case 'IfStatement':
      case 'ConditionalExpression':
        return this.branch(node, state);
      case 'LogicalExpression':
        return this.logical(node, state);
      case 'AssignmentExpression':
        return this.assignment(node, state);
      case 'VariableDeclarator':
        return this.walk(node.id, node.init ? this.walk(node.init, state) : state);
      case 'AssignmentPattern':
        return this.walk(node.left, joinDefinitions([state, this.walk(node.right, state)]));
      case 'ForStatement':
        return this.loop(node, label, node.init ? this.walk(node.init, state) : state, [node.body, node.update]);
      case 'WhileStatement':
        return this.loop(node, label, state, [node.body]);
      case 'DoWhileStatement':
        return this.doWhile(node, label, state);
      case 'ForOfStatement':
      case 'ForInStatement':
        return this.forEach(node, label, state);
      case 'SwitchStatement':
        return this.cases(node, label, state);
      case 'TryStatement':
        return this.attempt(node, state);
      case 'LabeledStatement':
        this.pendingLabel = node.label.name;
        return this.walk(node.body, state);
      case 'ExpressionStatement': {
        const after = this.walk(node.expression, state);
        const asserted = assertedIn(node.expression);
        return this.ends(node) ? undefined : asserted ? this.guarded(asserted, true, after) : after;
      }
      case 'ReturnStatement':
      case 'ThrowStatement':
        if (node.argument) this.walk(node.argument, state);
        return undefined;
      default:
        return this.updated(node, this.walkAll(childrenOf(node), state));
    }
  }

  private ends(node: Node): boolean {
    return isTerminating(node, this.jumps.neverReturns);
  }

  private capture(node: Node, state: State): State {
    if (this.mentions(node)) this.captured.set(node, state ?? this.entry);
    return state;
  }

  private mention(node: Node, state: State): State {
    const reference = this.references.get(node);
    if (!reference) return state;
    if (reference.isRead() && state) this.reads.set(node, state);
    return reference.isWrite() ? this.make({ kind: 'write', reference, before: state ?? this.entry }) : state;
  }

  private make(definition: Definition): Definition {
    this.made.push(definition);
    return definition;
  }

  private updated(node: Node, state: State): State {
    if (node.type === 'CallExpression' && state && isStatement(node) && this.asserts(node)) return this.guard(state, node, subjectsOf(node), true);
    if (state && this.use.calls.has(node)) return this.make({ kind: 'call', before: state, at: node as TSESTree.CallExpression });
    const root = updatedBy(node);
    return state && root && this.references.has(root) ? this.make({ kind: 'update', before: state, at: node, sure: true }) : state;
  }

  private assignment(node: TSESTree.AssignmentExpression, state: State): State {
    // The old value is read before the right side is; where a short-circuit leaves it, what is written says so.
    const before = node.operator === '=' ? state : this.readOnly(node.left, state);
    const written = this.walk(node.left, this.walk(node.right, before));
    const after = this.updated(node, written);
    const isSkipped = /^(?:\|\||&&|\?\?)=$/.test(node.operator) && !this.references.has(node.left);
    return isSkipped ? joinDefinitions([after, before]) : after;
  }

  private readOnly(node: Node, state: State): State {
    if (state && this.references.has(node)) this.reads.set(node, state);
    return state;
  }

  private guarded(test: Node, holds: boolean, state: State): State {
    if (!state || !this.mentions(test)) return state;
    if (test.type === 'UnaryExpression' && test.operator === '!') return this.guarded(test.argument, !holds, state);
    if (test.type === 'LogicalExpression' && test.operator !== '??') {
      // Both sides of `&&` hold, or one of them does not; `||` the other way round.
      const left = this.guarded(test.left, holds, state);
      if ((test.operator === '&&') === holds) return this.guarded(test.right, holds, left);
      return joinDefinitions([left, this.guarded(test.right, holds, this.guarded(test.left, !holds, state))]);
    }
    return this.guard(state, test, subjectsOf(test), holds);
  }

  private guard(state: State, test: Node, subjects: readonly Node[], holds: boolean): State {
    const about = subjects.find((subject) => this.references.has(subject));
    return state && about ? { kind: 'guard', before: state, test, about, holds } : state;
  }

  private branch(node: TSESTree.IfStatement | TSESTree.ConditionalExpression, state: State): State {
    const tested = this.walk(node.test, state);
    const then = this.walk(node.consequent, this.guarded(node.test, true, tested));
    const refused = this.guarded(node.test, false, tested);
    const other = node.alternate ? this.walk(node.alternate, refused) : refused;
    if (!then || !other || then === other || !isFixed(node.test)) return joinDefinitions([then, other]);
    const { test } = node;
    return joinDefinitions([{ kind: 'branch', before: then, test, holds: true }, { kind: 'branch', before: other, test, holds: false }]);
  }

  private logical(node: TSESTree.LogicalExpression, state: State): State {
    const left = this.walk(node.left, state);
    const entered = node.operator === '??' ? left : this.guarded(node.left, node.operator === '&&', left);
    return joinDefinitions([left, this.walk(node.right, entered)]);
  }

  /** Walks the body once: what holds at its end comes in at its head, which stands for both from the start. */
  private inLoop(label: string | undefined, state: State, body: (head: State) => { readonly end: State; readonly exit: State }): State {
    if (!state) return undefined;
    const head: Definition = { kind: 'join', of: [state] };
    const frame: Frame = { label, breaks: [], continues: [] };
    this.frames.push(frame);
    const { end, exit } = body(head);
    this.frames.pop();
    for (const back of new Set([end, ...(frame.continues ?? [])])) if (back && back !== head) head.of.push(back);
    return joinDefinitions([exit, ...frame.breaks]);
  }

  private loop(node: TSESTree.ForStatement | TSESTree.WhileStatement, label: string | undefined, state: State, parts: readonly (Node | null)[]): State {
    return this.inLoop(label, state, (head) => {
      const tested = node.test ? this.walk(node.test, head) : head;
      const inside = node.test ? this.guarded(node.test, true, tested) : tested;
      const end = parts.reduce((current: State, part) => (part ? this.walk(part, current) : current), inside);
      return { end, exit: isAlways(node.test) ? undefined : node.test ? this.guarded(node.test, false, tested) : tested };
    });
  }

  private doWhile(node: TSESTree.DoWhileStatement, label: string | undefined, state: State): State {
    return this.inLoop(label, state, (head) => {
      const end = this.walk(node.test, this.walk(node.body, head));
      return { end, exit: isAlways(node.test) ? undefined : this.guarded(node.test, false, end) };
    });
  }

  private forEach(node: TSESTree.ForOfStatement | TSESTree.ForInStatement, label: string | undefined, state: State): State {
    return this.inLoop(label, this.walk(node.right, state), (head) => ({ end: this.walk(node.body, this.walk(node.left, head)), exit: head }));
  }

  private labelled(node: TSESTree.BlockStatement | TSESTree.TSModuleBlock | TSESTree.StaticBlock, label: string, state: State): State {
    const frame: Frame = { label, breaks: [] };
    this.frames.push(frame);
    const end = this.walkStatements(node.body, state);
    this.frames.pop();
    return joinDefinitions([end, ...frame.breaks]);
  }

  private cases(node: TSESTree.SwitchStatement, label: string | undefined, state: State): State {
    const entry = this.walk(node.discriminant, state);
    const frame: Frame = { label, breaks: [] };
    this.frames.push(frame);
    const subjects = subjectsOf(compared(node.discriminant));
    const others = node.cases.reduce((rest: State, one) => (one.test ? this.guard(rest, one, subjects, false) : rest), entry);
    let fallen: State;
    for (const one of node.cases) {
      const entered = one.test ? this.guard(entry, one, subjects, true) : others;
      fallen = this.walkStatements(one.consequent, joinDefinitions([fallen, one.test ? this.walk(one.test, entered) : entered]));
    }
    this.frames.pop();
    return joinDefinitions([fallen, ...frame.breaks, node.cases.some(({ test }) => !test) ? undefined : others]);
  }

  /** An exception may come between any two definitions of the block. */
  private attempt(node: TSESTree.TryStatement, state: State): State {
    const from = this.made.length;
    const tried = this.walk(node.block, state);
    const thrown = joinDefinitions([state, ...this.made.slice(from)]);
    const handled = node.handler ? this.walk(node.handler.body, thrown) : undefined;
    const after = joinDefinitions([tried, handled]);
    if (!node.finalizer || !this.mentions(node.finalizer)) return node.finalizer && this.ends(node.finalizer) ? undefined : after;
    const ended = this.walk(node.finalizer, joinDefinitions([after, thrown, ...this.made.slice(from)]));
    return after && ended;
  }

  private jump(node: Jump, state: State): State {
    const wanted = node.label?.name;
    const goesTo = (frame: Frame) => (wanted === undefined ? node.type === 'BreakStatement' || frame.continues !== undefined : frame.label === wanted);
    const frame = [...this.frames].reverse().find(goesTo);
    if (node.type === 'BreakStatement') frame?.breaks.push(state);
    else frame?.continues?.push(state);
    return undefined;
  }
}

/** The statement that holds the offset. */
function indexAt(statements: readonly Node[], offset: number, from: number): number {
  let [low, high] = [from, statements.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (statements[middle]!.range[1] <= offset) low = middle + 1;
    else high = middle;
  }
  return low < statements.length && statements[low]!.range[0] <= offset ? low : statements.length;
}

function isAlways(test: Node | null): boolean {
  return test === null || (test.type === 'Literal' && Boolean(test.value));
}
