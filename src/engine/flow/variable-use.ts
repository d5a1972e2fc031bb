/** How a module uses a variable: whether its value depends on the place where it is read. */
import { isFunction } from '../source/tree';
import type { Node } from '../source/tree';
import type { Reference, Variable } from '../source/scopes';
import { testOn } from './guards';
import { isInPattern, updatedBy } from './updates';

export interface VariableUse {
  /** The function, or the module, that the variable lives in. */
  readonly home: Node;
  /** By the identifier that is written to: more than one where a pattern has a default. */
  readonly writes: ReadonlyMap<Node, readonly Reference[]>;
  /** Where something in it is changed, in source order. */
  readonly updates: readonly Node[];
  /** Calls that may change something in what it was made as, in its own function. */
  readonly calls: ReadonlySet<Node>;
  /** Tests in which it stands, each with the place. */
  readonly tests: readonly { readonly test: Node; readonly about: Node }[];
  /** Two reads of it in its own function may give different values. */
  readonly varies: boolean;
  /** A function inside its own writes or changes it: when that happens is not known. */
  readonly changedElsewhere: boolean;
  /** The last offset at which it is written or changed. */
  readonly lastChange: number;
}

// Most variables are only read: what they have not is the same for all of them.
const NONE: readonly never[] = [];
const NO_CALLS: ReadonlySet<Node> = new Set();
const NO_WRITES: ReadonlyMap<Node, readonly Reference[]> = new Map();

export function useOf(variable: Variable): VariableUse {
  const home = variable.scope.variableScope.block as Node;
  const given = variable.defs[0]?.type === 'Parameter' ? 1 : 0;
  let updates: Node[] | undefined;
  let writes: Map<Node, Reference[]> | undefined;
  let tests: { test: Node; about: Node }[] | undefined;
  let calls: Set<Node> | undefined;
  const made = isMade(variable);
  let [elsewhere, last] = [false, -1];
  for (const reference of variable.references) {
    const identifier = reference.identifier as Node;
    const update = updateAt(identifier);
    if (update) (updates ??= []).push(update);
    const test = testOn(identifier);
    if (test) (tests ??= []).push({ test, about: identifier });
    const call = made && !update ? callAt(identifier) : undefined;
    if (call && functionAround(identifier) === functionOf(home)) (calls ??= new Set()).add(call);
    if (!update && !reference.isWrite()) continue;
    if (!update) addWrite((writes ??= new Map()), identifier, reference);
    last = Math.max(last, identifier.range[0]);
    elsewhere ||= functionAround(identifier) !== functionOf(home);
  }
  const varies = (writes?.size ?? 0) + given > 1 || updates !== undefined || calls !== undefined;
  return { home, writes: writes ?? NO_WRITES, updates: updates ?? NONE, calls: calls ?? NO_CALLS, tests: tests ?? NONE, varies, changedElsewhere: elsewhere, lastChange: last };
}

/** An object is made here, and only known by this name at first. */
function isMade({ defs: [definition] }: Variable): boolean {
  const init = definition?.node.type === 'VariableDeclarator' ? definition.node.init : undefined;
  return init?.type === 'NewExpression' || init?.type === 'ObjectExpression' || init?.type === 'ArrayExpression';
}

/** Objects of the language that change nothing of what they are handed. */
const HARMLESS = new Set(['console', 'JSON', 'Object', 'Array', 'Math', 'Promise', 'Number', 'String', 'Boolean']);

/** The call that the identifier is handed to, or of one of its methods. */
function callAt(identifier: Node): Node | undefined {
  const { parent } = identifier;
  if (parent?.type === 'MemberExpression' && parent.object === identifier) return isCallOf(parent.parent, parent) ? parent.parent : undefined;
  if (!parent || parent.type !== 'CallExpression' || parent.callee === identifier) return undefined;
  const { callee } = parent;
  const isHarmless = callee.type === 'MemberExpression' && callee.object.type === 'Identifier' && HARMLESS.has(callee.object.name);
  return isHarmless ? undefined : parent;
}

function isCallOf(node: Node, callee: Node): boolean {
  return node.type === 'CallExpression' && node.callee === callee;
}

function addWrite(writes: Map<Node, Reference[]>, identifier: Node, reference: Reference): void {
  const known = writes.get(identifier);
  if (known) known.push(reference);
  else writes.set(identifier, [reference]);
}

function functionOf(home: Node): Node | undefined {
  return isFunction(home) ? home : functionAround(home);
}

export function functionAround(node: Node): Node | undefined {
  for (let current = node.parent; current; current = current.parent) if (isFunction(current)) return current;
  return undefined;
}

/** The change that the identifier is the root of. */
function updateAt(identifier: Node): Node | undefined {
  let top = identifier;
  while (top.parent && ((top.parent.type === 'MemberExpression' && top.parent.object === top) || isWrapper(top.parent))) top = top.parent;
  const { parent } = top;
  if (top.type === 'MemberExpression' && isInPattern(top)) return top;
  if (!parent || (top === identifier && parent.type !== 'CallExpression')) return undefined;
  return updatedBy(parent) === identifier ? parent : undefined;
}

function isWrapper({ type }: Node): boolean {
  return type === 'TSNonNullExpression' || type === 'ChainExpression' || type === 'TSAsExpression';
}
