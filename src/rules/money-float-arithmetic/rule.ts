/** Binary floating point cannot hold most decimal fractions: sums of money drift, and a cent is lost where nobody looks. */
import { spanOf } from '../../engine/code';
import type { Code } from '../../engine/code';
import type { OperationEvent } from '../../engine/event';
import { on, rule } from '../../engine/rule';
import type { Match } from '../../engine/rule';
import type { Confidence } from '../../engine/finding';
import { lastName } from '../../engine/flow/vocabulary';
import { isPrimitive } from '../../engine/flow/value';
import type { Value } from '../../engine/flow/value';
import { ancestor, isFunction } from '../../engine/source/tree';
import type { Node } from '../../engine/source/tree';
import { isTestFile } from '../../domain/file-kind';
import { formOf, isMoneyName } from '../../domain/money';
import { singular, wordsOf } from '../../domain/names';
import { example } from './example';
import { proofOfFloat } from './float-proof';
import { isArithmetic, leavesOf } from './operands';
import { rewriteWithDecimals } from './rewrite';

export interface MoneyMatch extends Match {
  readonly node: OperationEvent['node'];
  readonly operator: string;
  /** The money in it, as it is called in the code. */
  readonly money: string;
}

export default rule<MoneyMatch>({
  id: 'money-float-arithmetic',
  title: 'Arithmetic on money in binary floating point',
  severity: 'warning',
  cwe: [682, 1339],
  pci: ['6.2.4'],
  score: 5.3,
  message: ({ money, operator }) => ({
    what: `${money} is money in binary floating point, and is computed with.`,
    why: `Most decimal fractions have no exact binary form (${example(operator)}), so cents drift.`,
    instead: 'Compute with a decimal library, or in integer minor units.',
  }),
  detect: on('operation', (event, code) => {
    if (isTestFile(code.file) || !isOutermost(event) || !addsUp(event)) return undefined;
    if (event.result.numeric?.unit === 'rate') return undefined;
    const money = moneyIn(event.node, code);
    if (!money || isExact(event.node, code) || becomesRatio(event, code) || isComparison(event, code) || becomesInteger(event.node, code)) return undefined;
    const proof = proofOfFloat(event.node, code);
    if (!proof) return undefined;
    return { at: spanOf(event.node), node: event.node, operator: event.operator, money: money.name, confidence: money.confidence };
  }),
  fixes: [rewriteWithDecimals],
});

/** One finding for a whole expression, not one for each of its operators. */
function isOutermost({ node }: OperationEvent): boolean {
  const { parent } = node;
  if (parent?.type === 'AssignmentExpression' && parent.operator !== '=' && parent.right === node) return false;
  return node.type === 'AssignmentExpression' || !(parent && isArithmetic(parent));
}

/** Text put together with `+` is no sum; what a count is added to is a count. */
function addsUp({ left, right, operator }: OperationEvent): boolean {
  if (operator !== '+' && operator !== '-') return true;
  const text = (value: Value) => isPrimitive(value.type, 'string');
  const other = (value: Value) => ['count', 'rate', 'percent'].includes(value.numeric?.unit ?? '');
  return !text(left) && !text(right) && !other(left) && !other(right);
}

interface Money {
  readonly name: string;
  readonly confidence: Confidence;
}

/** The surest money among the operands; names that say it weakly do not count. */
function moneyIn(node: Node, code: Code): Money | undefined {
  const found = leavesOf(node).flatMap((operand) =>
    code.value(operand).labels.filter(({ kind }) => kind === 'money').map(({ name, confidence }) => ({ name: nameOf(operand, code) ?? name, confidence })),
  );
  return found.find(({ confidence }) => confidence === 'high') ?? found.find(({ confidence }) => confidence === 'medium') ?? resultName(node, code);
}

function nameOf(operand: Node, code: Code): string | undefined {
  const text = code.text(operand);
  return /^[\w$.?!]{1,40}$/.test(text) && !/^\d/.test(text) ? text : undefined;
}

/** `const refunds = rows.reduce((sum, row) => sum + parseFloat(row.x), 0)`: the sum is money by what it is called. */
function resultName(node: Node, code: Code): Money | undefined {
  if (!code.value(node).numeric) return undefined;
  const given = code.destinations(node).find(({ kind, name }) => kind === 'variable' && isMoneyName(name));
  return given && { name: given.name, confidence: 'medium' };
}

/** Minor units, bigint and decimal objects are what is asked for. */
function isExact(node: Node, code: Code): boolean {
  return leavesOf(node).some((operand) => {
    const { numeric, type } = code.value(operand);
    return numeric?.unit === 'minor' || numeric?.kind === 'bigint' || numeric?.kind === 'decimal' || (type?.module !== undefined && numeric === undefined);
  });
}

const RATIO = new Set(
  ('percent percentage pct ratio share progress width height offset opacity weight weighted score angle scale position allocation roi yield bps index count ' +
    'average avg mean median remainder').split(' '),
);
/** A ratio when something is divided, a difference of money when not: `change = paid - total`. */
const ROUGH = new Set('change margin performance growth'.split(' '));

/** Shares for a chart, percentages, averages: made from money and money no longer. */
function becomesRatio({ node, result }: OperationEvent, code: Code): boolean {
  if (result.numeric?.unit === 'rate' || result.numeric?.unit === 'percent') return true;
  if (node.type === 'AssignmentExpression' && isOtherNumber(lastName(node.left) ?? '')) return true;
  const divides = code.text(node).includes('/');
  return code.destinations(node).some(({ kind, name }) => kind !== 'displayed' && kind !== 'computed' && saysRatio(name, divides));
}

function saysRatio(name: string, divides: boolean): boolean {
  const words = wordsOf(name).map(singular);
  const last = words.at(-1) ?? '';
  return last === 'rate' || words.some((word) => RATIO.has(word)) || (divides && ROUGH.has(last));
}

/** `sort((a, b) => a.price - b.price)` and `Math.abs(a - b) < 0.005`: of the difference only the sign or the size counts. */
function isComparison({ node, operator }: OperationEvent, code: Code): boolean {
  if (operator !== '-' || node.type !== 'BinaryExpression') return false;
  const { parent } = node;
  if (parent.type === 'CallExpression') return code.text(parent.callee) === 'Math.abs' && /^[<>]=?$/.test('operator' in parent.parent ? String(parent.parent.operator) : '');
  const comparator = parent.type === 'ReturnStatement' ? ancestor(parent, isFunction) : parent;
  const call = comparator && isFunction(comparator) ? comparator.parent : undefined;
  return call?.type === 'CallExpression' && /^(?:sort|toSorted)$/.test(lastName(call.callee) ?? '');
}

/** Named as a rate, a percentage or a count. */
function isOtherNumber(name: string): boolean {
  const unit = formOf(name)?.unit;
  return unit !== undefined && unit !== 'major' && unit !== 'minor';
}

/** `Math.round(price * rate)` gives whole units: integer minor units, by all that can be seen. */
function becomesInteger(node: Node, code: Code): boolean {
  return code.destinations(node).some(({ kind, name, node: call }) => kind === 'argument' && ROUNDING.test(name) && roundsAsItIs(call, node));
}

const ROUNDING = /^(?:round|floor|ceil|trunc|BigInt|parseInt)$/;

/** Not scaled first, and not scaled back: `Math.round(x * 100) / 100` keeps major units. */
function roundsAsItIs(call: Node, node: Node): boolean {
  if (call.type !== 'CallExpression' || (call.parent?.type === 'BinaryExpression' && call.parent.operator === '/')) return false;
  const [argument] = call.arguments;
  return argument === node || argument?.type === 'Identifier';
}
