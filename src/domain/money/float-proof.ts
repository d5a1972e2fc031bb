/**
 * What shows that an amount is a float in major units. `price: number` does not: whole code bases hold integer cents in such
 * fields. So the expression itself must show it, or what becomes of its result, or the rest of the file.
 */
import type { Code } from '../../engine/code';
import { isAsked, isKnown } from '../../engine/flow/labels';
import type { Value } from '../../engine/flow/value';
import { lastName } from '../../engine/flow/vocabulary';
import { ancestor, bare, isFunction, nodesWithin, staticName } from '../../engine/source/tree';
import type { Node, TSESTree } from '../../engine/source/tree';
import { isMoneyName } from './names';
import { floatsIn, givesFloat, isRoundedToCents, minorUnitsIn, printedWithCents } from './file-proof';
import { computesWith, isArithmetic, leavesOf } from './expression';

export type Proof = 'fraction' | 'rate' | 'quotient' | 'printed' | 'file';

export function proofOfFloat(node: Node, code: Code): Proof | undefined {
  const operands = leavesOf(node);
  if (operands.some((operand) => isFraction(operand, code))) return 'fraction';
  if (hasRate(node, operands, code)) return 'rate';
  if (minorUnitsIn(code) || isWhole(node, code)) return undefined;
  if (isQuotient(node, code)) return 'quotient';
  if (isPrinted(node, code)) return 'printed';
  return floatsIn(code) ? 'file' : undefined;
}

/** 19.99, 1.0825, parseFloat(…), a variable that holds such a thing, or an element of what holds them. */
function isFraction(operand: Node, code: Code): boolean {
  const node = bare(operand);
  if (isFractional(code.value(operand)) || (node.type === 'CallExpression' && returnsFraction(node, code))) return true;
  if (node.type !== 'MemberExpression' || staticName(node.property, node.computed) !== undefined) return false;
  return [...(code.value(node.object).properties?.values() ?? [])].some(isFractional);
}

/** A function of this file one of whose results is a fraction, also where it takes part in what it is worked out from. */
function returnsFraction(call: TSESTree.CallExpression, code: Code): boolean {
  const { callable } = code.callee(call);
  if (!isFunction(callable) || callable.body?.type !== 'BlockStatement' || code.value(call).numeric?.kind !== 'number') return false;
  for (const node of nodesWithin(callable)) {
    if (node.type === 'ReturnStatement' && node.argument && ancestor(node, isFunction) === callable && isFractional(code.value(node.argument))) return true;
  }
  return false;
}

/** Sums of what was rounded to whole numbers, or is kept in columns of them. */
function isWhole(node: Node, code: Code): boolean {
  const { numeric, complete } = code.value(node);
  return numeric?.kind === 'integer' && !complete;
}

function isFractional({ numeric, constants }: Value): boolean {
  return numeric?.kind === 'float' || constants.some((constant) => typeof constant === 'number' && !Number.isInteger(constant));
}

/** Money times a rate or a percentage, or divided by a rate, leaves the whole numbers. */
function hasRate(node: Node, operands: readonly Node[], code: Code): boolean {
  // Shares and weights are whole numbers as often as fractions.
  const unit = (operand: Node) => (/(?:share|weight)s?$/i.test(lastName(bare(operand)) ?? '') ? undefined : code.value(operand).numeric?.unit);
  if (operands.some((operand) => unit(operand) === 'rate' || unit(operand) === 'percent') && computesWith('*', node)) return true;
  return (node.type === 'BinaryExpression' && node.operator === '/' && unit(node.right) === 'rate') || isPercentageOf(node, code);
}

/** `(price * discount) / 100`: nothing is money times money, so one of them is a percentage. */
function isPercentageOf(node: Node, code: Code): boolean {
  if (!isArithmetic(node)) return false;
  const amount = (operand: Node) => code.value(operand).numeric?.unit === 'major';
  const here = node.operator === '/' && code.value(node.right).constants[0] === 100 && isArithmetic(node.left) && node.left.operator === '*';
  if (here && leavesOf(node.left).filter(amount).length > 1) return true;
  return isPercentageOf(node.left, code) || isPercentageOf(node.right, code);
}

/** Divided by how many there are, and kept as an amount with all its digits. */
function isQuotient(node: Node, code: Code): boolean {
  if (node.type !== 'BinaryExpression' || node.operator !== '/' || isArithmetic(bare(node.left))) return false;
  const { constants, labels, numeric } = code.value(node.right);
  if (constants.some((constant) => typeof constant !== 'number' || /^10*$/.test(String(constant)))) return false;
  if (labels.some((label) => isKnown(label) && !isAsked(label)) || (numeric?.unit !== 'count' && constants.length === 0)) return false;
  const ends = code.destinations(node);
  if (isSummed(node)) return true;
  const rounded = ends.some(({ kind, name }) => kind === 'argument' && /^(?:round|floor|ceil|trunc)$/.test(name));
  return !rounded && ends.some(({ kind, name }) => (kind === 'variable' || kind === 'property') && isMoneyName(name));
}

/** `rows.map((row) => row.amount / row.quantity).reduce((sum, part) => sum + part, 0)`: with all their digits, parts are added up again. */
function isSummed({ parent }: Node): boolean {
  const callback = parent?.type === 'ReturnStatement' ? ancestor(parent, isFunction) : parent;
  const mapped = isFunction(callback) && callback.parent.type === 'CallExpression' && lastName(callback.parent.callee) === 'map' ? callback.parent.parent : undefined;
  const sum = mapped?.type === 'MemberExpression' && lastName(mapped) === 'reduce' ? mapped.parent : undefined;
  const [add] = sum?.type === 'CallExpression' ? sum.arguments : [];
  return isFunction(add) && add.body.type === 'BinaryExpression' && add.body.operator === '+';
}

/** The result, or what it is added to, is shown with two digits or rounded to cents: `total.toFixed(2)`, `addDecimals(…)`. */
function isPrinted(node: Node, code: Code): boolean {
  const printed = printedWithCents(code);
  if (node.type === 'AssignmentExpression') return printed.has(lastName(node.left) ?? '');
  if (isRoundedToCents(node, code) || printed.has(reducedInto(node) ?? '')) return true;
  return code.destinations(node).some(({ kind, name, node: at }) => {
    if (kind === 'variable' || kind === 'property') return printed.has(name);
    return kind === 'argument' && at.type === 'CallExpression' && (roundsInside(at, code) || givesFloat(at, code));
  });
}

/** `const total = rows.reduce((sum, row) => sum + row.price, 0)`. */
function reducedInto(node: Node): string | undefined {
  const call = ancestor(node, (one): one is TSESTree.CallExpression => one.type === 'CallExpression' && lastName(one.callee) === 'reduce');
  return call?.parent.type === 'VariableDeclarator' ? lastName(call.parent.id) : undefined;
}

/** A function of this file that rounds what it is given to cents. */
function roundsInside(call: TSESTree.CallExpression, code: Code): boolean {
  const { callable } = code.callee(call);
  if (!callable) return false;
  for (const node of nodesWithin(callable)) if (isRoundedToCents(node, code)) return true;
  return false;
}
