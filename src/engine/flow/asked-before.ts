/** Tests that hold where a node stands, as far as they compare something: `if (amount <= 0) return` in front of it, `if (amount <= balance)` around it. */
import { bare, calledName, childrenOf, isFunction, isWithin, outermostFunction, staticName } from '../source/tree';
import type { Node, TSESTree } from '../source/tree';
import { checkedByName, comparedByMethod, queried } from './asked-by-call';
import { callTests, testsWithin } from './asked-tests';
import type { Evaluator } from './evaluator';
import type { ModelWords } from './model-words';
import type { Label, LabelKind } from './value';
import { onlyConstant } from './value';

export type AnswerKind = Extract<LabelKind, 'positive' | 'limited' | 'matched'>;

export interface Answer {
  readonly kind: AnswerKind;
  /** Labels of what was asked about. */
  readonly about: readonly Label[];
  readonly at: Node;
  /** It was compared itself, and with it whatever is read out of it. */
  readonly compared?: boolean;
}

export function answersBefore(node: Node, evaluator: Evaluator): readonly Answer[] {
  const root = outermostFunction(node);
  return root ? callTests(root, evaluator).flatMap((test) => (test.range[0] < node.range[1] ? answersOf(test, node, evaluator) : [])) : [];
}

/** What a condition tells of one of its branches. */
export function answersTo(condition: Node, branch: Node, evaluator: Evaluator): readonly Answer[] {
  return testsWithin(condition, evaluator).flatMap((test) => answersOf(test, branch, evaluator));
}

function answersOf(test: Node, node: Node, evaluator: Evaluator): readonly Answer[] {
  if (test.type === 'CallExpression') return byCall(test, node, evaluator);
  if (test.type === 'Property') return queried(test, evaluator);
  if (test.type !== 'BinaryExpression') return [];
  const holds = holdsAt(test, node, evaluator.models.words);
  return holds === undefined ? [] : compared(test, holds, evaluator);
}

function byCall(call: TSESTree.CallExpression, node: Node, evaluator: Evaluator): readonly Answer[] {
  const byMethod = comparedByMethod(call, holdsAt(call, node, evaluator.models.words), evaluator);
  return byMethod.length > 0 ? byMethod : checkedByName(call, evaluator);
}

/** Does the test hold where the node stands, or its contrary? Undefined where nobody knows. */
export function holdsAt(test: Node, node: Node, words: ModelWords): boolean | undefined {
  let holds = true;
  let current = test;
  for (let { parent } = current; parent; current = parent, { parent } = current) {
    if (parent.type === 'UnaryExpression' && parent.operator === '!') holds = !holds;
    else if (parent.type === 'IfStatement' || parent.type === 'ConditionalExpression') return parent.test === current ? inBranch(parent, node, holds, words) : inside(parent, node);
    else if (parent.type === 'LogicalExpression') {
      if (parent.left === current && isWithin(node, parent.right)) return parent.operator === '&&' ? holds : !holds;
    } else if (parent.type === 'WhileStatement') return isWithin(node, parent.body) ? holds : undefined;
    else if (!/^(?:TS\w+|ChainExpression|AwaitExpression)$/.test(parent.type)) return keptIn(parent, holds);
  }
  return undefined;
}

/** `const valid = amount > 0` is asked later; a search through a list is a comparison with what is in it. */
function keptIn(parent: Node, holds: boolean): boolean | undefined {
  if (parent.type === 'VariableDeclarator') return holds;
  if (parent.type === 'ReturnStatement' || parent.type === 'ArrowFunctionExpression') return holds;
  // `assert(amount > 0)`
  return parent.type === 'CallExpression' ? holds : undefined;
}

function inside(parent: Node, node: Node): boolean | undefined {
  return isWithin(node, parent) ? true : undefined;
}

function inBranch(parent: TSESTree.IfStatement | TSESTree.ConditionalExpression, node: Node, holds: boolean, words: ModelWords): boolean | undefined {
  if (isWithin(node, parent.consequent)) return holds;
  if (parent.alternate && isWithin(node, parent.alternate)) return !holds;
  if (parent.type === 'ConditionalExpression') return undefined;
  return leaves(parent.consequent, words) ? !holds : undefined;
}

const LEAVING = /^(?:ReturnStatement|ThrowStatement|ContinueStatement|BreakStatement)$/;

/** Does the work end in the branch, or is it noted there that it must not go on? */
function leaves(branch: Node, words: ModelWords): boolean {
  if (LEAVING.test(branch.type)) return true;
  if (isFunction(branch)) return false;
  if (branch.type === 'CallExpression') {
    const name = calledName(branch);
    if (name !== undefined && words.refusals.has(name)) return true;
  }
  // `errors.amount = '…'`, `amount = 100`
  if (branch.type === 'AssignmentExpression') return true;
  return childrenOf(branch).some((child) => leaves(child, words));
}

const CONTRARY: Readonly<Record<string, string>> = { '<': '>=', '<=': '>', '>': '<=', '>=': '<', '===': '!==', '==': '!=', '!==': '===', '!=': '==' };
const MIRRORED: Readonly<Record<string, string>> = { '<': '>', '<=': '>=', '>': '<', '>=': '<=' };

function compared({ operator, left, right }: TSESTree.BinaryExpression, holds: boolean, evaluator: Evaluator): readonly Answer[] {
  // `currency in RATES`
  if (operator === 'in') return holds ? told(left, 'in', right, evaluator) : [];
  const relation = holds ? operator : CONTRARY[operator];
  if (relation === undefined) return [];
  return [...told(left, relation, right, evaluator), ...told(right, MIRRORED[relation] ?? relation, left, evaluator)];
}

/** What holds of one side by the other. */
export function told(side: Node, relation: string, other: Node, evaluator: Evaluator): readonly Answer[] {
  const about = askedAbout(side, evaluator);
  if (about.length === 0) return [];
  const less = subtracted(side, evaluator);
  if (less) return told(less.right, MIRRORED[relation] ?? relation, less.left, evaluator);
  const kind = kindOf(relation, side, other, about, evaluator);
  return kind ? [{ kind, about, at: side, compared: true }] : [];
}

/** `balance - amount >= 0` says that the amount is not more than something. */
function subtracted(side: Node, evaluator: Evaluator): TSESTree.BinaryExpression | undefined {
  const difference = bare(side);
  if (difference.type !== 'BinaryExpression' || difference.operator !== '-') return undefined;
  return askedAbout(difference.left, evaluator).length === 0 && askedAbout(difference.right, evaluator).length > 0 ? difference : undefined;
}

function kindOf(relation: string, side: Node, other: Node, about: readonly Label[], evaluator: Evaluator): AnswerKind | undefined {
  const value = evaluator.valueOf(other);
  const constant = onlyConstant(value);
  switch (relation) {
    case '>':
    case '>=':
      return typeof constant === 'number' && constant < 0 ? undefined : 'positive';
    case '<':
    case '<=':
      if (isDifference(side)) return 'matched';
      return typeof constant === 'number' && constant <= 0 ? undefined : 'limited';
    case 'in':
      return 'matched';
    case '===':
    case '==':
      // `amount === req.body.total` is what he says twice.
      return side.type === 'UnaryExpression' || isNothing(other) || value.labels.some((label) => about.some(({ name }) => label.kind === 'untrusted' && label.name === name)) ? undefined : 'matched';
    default:
      return undefined;
  }
}

function isNothing(node: Node): boolean {
  return (node.type === 'Identifier' && node.name === 'undefined') || (node.type === 'Literal' && (node.value === null || node.value === '' || typeof node.value === 'boolean'));
}

/** `Math.abs(amount - order.total) < 0.01` */
function isDifference(side: Node): boolean {
  const call = bare(side);
  return call.type === 'CallExpression' && call.callee.type === 'MemberExpression' && staticName(call.callee.property, call.callee.computed) === 'abs';
}

/** What of a request, or of what the function is called with, is in the expression. */
export function askedAbout(node: Node, evaluator: Evaluator): readonly Label[] {
  return evaluator.valueOf(bare(node)).labels.filter(({ kind }) => kind === 'untrusted' || kind === 'input');
}
