/** Tests that say something of a variable, or of what it holds: which parts of the code they are, and where they stand. */
import { bare, staticName } from '../source/tree';
import type { Node, TSESTree } from '../source/tree';
import { LIMITS } from '../limits';

/** The identifiers that a test may say something of, each the variable itself or the root of a way down into it. */
export function subjectsOf(test: Node): readonly Node[] {
  switch (test.type) {
    case 'BinaryExpression':
      return COMPARING.test(test.operator) ? [test.left, test.right].flatMap((side) => rootsOf(compared(side))) : [];
    case 'CallExpression':
      return test.arguments.slice(0, 1).flatMap(rootsOf);
    default:
      return rootsOf(test);
  }
}

const COMPARING = /^(?:[=!]==?|instanceof|in)$/;

/** `x` of `typeof x`. */
export function compared(side: Node): Node {
  const inner = bare(side);
  return inner.type === 'UnaryExpression' && inner.operator === 'typeof' ? inner.argument : inner;
}

function rootsOf(node: Node): readonly Node[] {
  const way = wayTo(node);
  return way && way.root.name !== 'undefined' ? [way.root] : [];
}

export interface Subject {
  readonly root: TSESTree.Identifier;
  /** The properties from the variable down. */
  readonly path: readonly string[];
}

/** `method.kind` is a way down into `method`. */
export function wayTo(node: Node): Subject | undefined {
  const path: string[] = [];
  let current = bare(node);
  for (; current.type === 'MemberExpression'; current = bare(current.object)) {
    const name = staticName(current.property, current.computed);
    if (name === undefined || path.length >= LIMITS.inputDepth.value) return undefined;
    path.unshift(name);
  }
  return current.type === 'Identifier' ? { root: current, path } : undefined;
}

/** The test, switch or checking statement in which the identifier is a subject. */
export function testOn(identifier: Node): Node | undefined {
  let top = identifier;
  while (top.parent && ((top.parent.type === 'MemberExpression' && top.parent.object === top) || isWrapper(top.parent))) top = top.parent;
  if (isTest(top)) return top;
  const isAsked = top.parent?.type === 'UnaryExpression' && top.parent.operator === 'typeof';
  const side = isAsked ? top.parent! : top;
  const { parent } = side;
  switch (parent?.type) {
    case 'BinaryExpression':
      return COMPARING.test(parent.operator) && isTest(parent) ? parent : undefined;
    case 'CallExpression':
      return parent.arguments[0] === top && (isTest(parent) || isStatement(parent)) ? parent : undefined;
    case 'SwitchStatement':
      return parent.discriminant === side ? parent : undefined;
    default:
      return undefined;
  }
}

function isWrapper({ type }: Node): boolean {
  return type === 'TSNonNullExpression' || type === 'ChainExpression' || type === 'TSAsExpression';
}

export function isStatement({ parent }: Node): boolean {
  return parent?.type === 'ExpressionStatement' || (parent?.type === 'AwaitExpression' && parent.parent.type === 'ExpressionStatement');
}

function isTest(node: Node): boolean {
  const { parent } = node;
  switch (parent?.type) {
    case 'IfStatement':
    case 'ConditionalExpression':
    case 'WhileStatement':
    case 'ForStatement':
    case 'DoWhileStatement':
      return parent.test === node;
    case 'LogicalExpression':
      return (parent.left === node && parent.operator !== '??') || isTest(parent);
    case 'UnaryExpression':
      return parent.operator === '!' && isTest(parent);
    case 'CallExpression':
      return assertedIn(parent) === node && isStatement(parent);
    default:
      return false;
  }
}

const ASSERTIONS = new Set(['assert', 'invariant']);

/** What holds behind `assert(…)`, `assert.ok(…)` and `invariant(…)`, whichever package they are of: they throw otherwise. */
export function assertedIn(node: Node): Node | undefined {
  if (node.type !== 'CallExpression') return undefined;
  const { callee } = node;
  const isOne = callee.type === 'Identifier' ? ASSERTIONS.has(callee.name) : callee.type === 'MemberExpression' && isAssertOk(callee);
  return isOne ? node.arguments[0] : undefined;
}

function isAssertOk({ object, property, computed }: TSESTree.MemberExpression): boolean {
  return object.type === 'Identifier' && object.name === 'assert' && staticName(property, computed) === 'ok';
}
