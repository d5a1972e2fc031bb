/** What is made of money and is no amount: ratios, percentages, averages, bounds of a search, signs to sort by, whole units. */
import type { Code } from '../../engine/code';
import type { Operation } from './float-amount';
import { lastName } from '../../engine/flow/vocabulary';
import { ancestor, isComparison, isFunction } from '../../engine/source/tree';
import type { Node, TSESTree } from '../../engine/source/tree';
import { formOf, isMoneyName } from './names';
import { singular, wordsOf } from '../names';
import { computesWith, scaledAndRounded } from './expression';

export function isOtherNumber(event: Operation, code: Code): boolean {
  return becomesRatio(event, code) || isOfRemainders(event.node, code) || isOnlyDivided(event.node, code) || isOnlyCompared(event, code) || becomesInteger(event.node, code) || isBound(event.node) || isConversion(event, code);
}

const RATIO = new Set(
  ('percent percentage pct ratio share progress width height offset opacity weight weighted score angle scale position allocation roi yield bps index count ' +
    'average avg mean median remainder point').split(' '),
);
/** A ratio when something is divided, a difference of money when not: `change = paid - total`. */
const ROUGH = new Set('change margin performance growth'.split(' '));

/** Shares for a chart, percentages, averages: made from money and money no longer. */
function becomesRatio({ node }: Operation, code: Code): boolean {
  const result = code.value(node);
  if (result.numeric?.unit === 'rate' || result.numeric?.unit === 'percent') return true;
  if (node.type === 'AssignmentExpression' && isNoAmount(lastName(node.left) ?? '')) return true;
  const divides = computesWith('/', node);
  const names = code.destinations(node).filter(({ kind }) => kind !== 'displayed' && kind !== 'computed');
  // An amount that is kept as one may well be compared with another later.
  const first = names.find(({ kind }) => kind !== 'argument' && kind !== 'compared');
  if (first && isMoneyName(first.name) && !saysRatio(first.name, divides)) return false;
  // What is added up is what it is first called, whatever is worked out from it in the end.
  if (first && !divides) return saysRatio(first.name, divides);
  return names.some(({ name }) => saysRatio(name, divides));
}

export function saysRatio(name: string, divides: boolean): boolean {
  const words = wordsOf(name).map(singular);
  const last = words.at(-1) ?? '';
  return last === 'rate' || words.some((word) => RATIO.has(word)) || (divides && ROUGH.has(last));
}

/** `sort((a, b) => a.price - b.price)` and `Math.abs(a - b) < 0.005`: of the difference only the sign or the size counts. */
function isOnlyCompared({ node, operator }: Operation, code: Code): boolean {
  if (isComparedWithNothing({ node, operator }, code)) return true;
  if ((operator !== '-' && operator !== '*') || node.type !== 'BinaryExpression') return false;
  const { parent } = node;
  if (parent.type === 'CallExpression') return code.text(parent.callee) === 'Math.abs' && /^[<>]=?$/.test('operator' in parent.parent ? String(parent.parent.operator) : '');
  const comparator = parent.type === 'ReturnStatement' || parent.type === 'ConditionalExpression' ? ancestor(parent, isFunction) : parent;
  const call = comparator && isFunction(comparator) ? comparator.parent : undefined;
  return call?.type === 'CallExpression' && /^(?:sort|toSorted)$/.test(lastName(call.callee) ?? '');
}

/** `price * quantity > 0`: the sign of a product is right, and that of a difference as well. */
function isComparedWithNothing({ node, operator }: Operation, code: Code): boolean {
  const { parent } = node;
  if (parent?.type !== 'BinaryExpression' || operator === '+' || operator === '%') return false;
  const isZero = [parent.left, parent.right].some((side) => side !== node && code.value(side).complete && code.value(side).constants[0] === 0);
  return isZero && (/^[<>]=?$/.test(parent.operator) || (operator !== '-' && /^[=!]==?$/.test(parent.operator)));
}

/** A sum of which nothing is done but to divide by it, or it by another: the weights and shares of a chart. */
export function isOnlyDivided(node: Node, code: Code): boolean {
  const target = keptIn(node);
  if (target?.type !== 'Identifier') return false;
  const reads = code.references(target).filter((reference) => reference.range[0] !== target.range[0] && !isWritten(reference));
  return reads.some((read) => isDivided(read, code)) && reads.every((read) => isDivided(read, code) || isTested(read, code));
}

/** The variable that the result is kept in: of `total += x`, of a declaration, or of a sum over a list. */
function keptIn(node: Node): Node | undefined {
  if (node.type === 'AssignmentExpression') return node.left;
  const whole = summedIn(node) ?? node;
  const { parent } = whole;
  return parent?.type === 'VariableDeclarator' && parent.init === whole ? parent.id : undefined;
}

function isWritten(reference: Node): boolean {
  const { parent } = reference;
  return (parent?.type === 'AssignmentExpression' && parent.left === reference) || (parent?.type === 'VariableDeclarator' && parent.id === reference);
}

function isDivided(read: Node, code: Code): boolean {
  const { parent } = read;
  return parent?.type === 'BinaryExpression' && parent.operator === '/' && (parent.right === read || code.value(parent).numeric?.unit === 'rate');
}

function isTested({ parent, range }: Node, code: Code): boolean {
  if (parent?.type === 'ConditionalExpression' || parent?.type === 'IfStatement') return parent.test.range[0] === range[0];
  return isComparison(parent) && [parent.left, parent.right].some((side) => side.range[0] !== range[0] && code.value(side).complete);
}

/** Named as a rate, a percentage or a count. */
export function isNoAmount(name: string): boolean {
  const unit = formOf(name)?.unit;
  return unit !== undefined && unit !== 'major' && unit !== 'minor';
}

const ROUNDING = /^(?:round|floor|ceil|trunc|BigInt|parseInt)$/;

/** `Math.round(price * rate)` gives whole units: integer minor units, by all that can be seen. */
function becomesInteger(node: Node, code: Code): boolean {
  const whole = summedIn(node) ?? node;
  return code.destinations(whole).some(({ kind, name, node: call }) => kind === 'argument' && ROUNDING.test(name) && roundsAsItIs(call, whole));
}

/** `items.reduce((sum, item) => sum + item.price * rate, 0)`, of which the node is what each turn gives. */
function summedIn({ parent }: Node): Node | undefined {
  const callback = parent?.type === 'ReturnStatement' ? ancestor(parent, isFunction) : parent;
  const call = callback && isFunction(callback) ? callback.parent : undefined;
  return call?.type === 'CallExpression' && lastName(call.callee) === 'reduce' ? call : undefined;
}

/** Not scaled back: `Math.round(x * 100) / 100` keeps major units. */
function roundsAsItIs(call: Node, node: Node): boolean {
  if (call.type !== 'CallExpression' || (call.parent?.type === 'BinaryExpression' && call.parent.operator === '/')) return false;
  const [argument] = call.arguments;
  return argument === node || argument?.type === 'Identifier';
}

const BOUNDS = new Set('lo hi low high lower upper bound threshold band'.split(' '));

/** `const hi = params.add(price * 1.2)`: where a search or a check begins or ends, and nothing is charged. */
function isBound(node: Node): boolean {
  let current = node;
  while (current.parent && /^(?:CallExpression|AwaitExpression|ConditionalExpression)$/.test(current.parent.type)) current = current.parent;
  const { parent } = current;
  if (parent?.type === 'Property') return saysBound(lastName(parent.key) ?? '');
  return parent?.type === 'VariableDeclarator' && saysBound(lastName(parent.id) ?? '');
}

function saysBound(name: string): boolean {
  return /^(?:gte?|lte?)$/.test(name) || wordsOf(name).some((word) => BOUNDS.has(singular(word)));
}

/** `x - Math.floor(x)`: what rounding has left over, which decides who gets the unit that remains; and what takes from such a thing. */
function isOfRemainders(node: Operation['node'], code: Code): boolean {
  if (isRemainder(node, code)) return true;
  const target = node.type === 'AssignmentExpression' ? lastName(node.left) ?? listName(node.left) : undefined;
  return target !== undefined && code.nodes.some((one) => keeps(one, target) && isRemainder(one.right, code));
}

function keeps(node: Node, name: string): node is TSESTree.AssignmentExpression {
  return node.type === 'AssignmentExpression' && node.operator === '=' && (lastName(node.left) ?? listName(node.left)) === name;
}

/** `errors` of `errors[i]`. */
function listName(node: Node): string | undefined {
  return node.type === 'MemberExpression' && node.computed ? lastName(node.object) : undefined;
}

function isRemainder(node: Node, code: Code): boolean {
  if (node.type !== 'BinaryExpression' || node.operator !== '-') return false;
  const whole = code.text(node.left);
  const isRounded = (one: Node) => one.type === 'CallExpression' && /^Math\.(?:floor|trunc|round|ceil)$/.test(code.text(one.callee)) && one.arguments[0] !== undefined && code.text(one.arguments[0]) === whole;
  const kept = code.text(node.right);
  return isRounded(node.right) || code.nodes.some((one) => {
    if (one.type === 'VariableDeclarator') return one.init !== null && isRounded(one.init) && code.text(one.id) === kept;
    return one.type === 'AssignmentExpression' && one.operator === '=' && isRounded(one.right) && code.text(one.left) === kept;
  });
}

const SCALES = /(?:multiplier|divisor|scale|exponent|power|factor|subunits?)$/i;

/** `Math.round(minor) / multiplier`: whole minor units, read as major ones. */
function isConversion({ node }: Operation, code: Code): boolean {
  const { left: leftNode, right: rightNode } = node;
  if (node.type !== 'BinaryExpression' || node.operator !== '/' || scaledAndRounded(leftNode) || code.value(leftNode).numeric?.kind !== 'integer') return false;
  const [divisor] = code.value(rightNode).constants;
  return SCALES.test(lastName(rightNode) ?? '') || (typeof divisor === 'number' && /^10+$/.test(String(divisor)));
}
