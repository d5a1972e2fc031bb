/**
 * What shows that an amount is a float in major units. `price: number` does not: whole code bases hold integer cents in such
 * fields. So the expression itself must show it, or the rest of the file must.
 */
import type { Code } from '../../engine/code';
import { bare } from '../../engine/source/tree';
import type { Node } from '../../engine/source/tree';
import { formOf, isMoneyName } from '../../domain/money';
import { wordsOf } from '../../domain/names';
import { leavesOf } from './operands';

export type Proof = 'fraction' | 'rate' | 'file';

export function proofOfFloat(node: Node, code: Code): Proof | undefined {
  const operands = leavesOf(node);
  if (operands.some((operand) => isFraction(operand, code))) return 'fraction';
  if (hasRate(node, operands, code)) return 'rate';
  if (minorUnitsIn(code)) return undefined;
  return floatsIn(code) ? 'file' : undefined;
}

/** 19.99, 1.0825, parseFloat(…), or a variable that holds such a thing. */
function isFraction(operand: Node, code: Code): boolean {
  const { numeric, constants } = code.value(operand);
  return numeric?.kind === 'float' || constants.some((constant) => typeof constant === 'number' && !Number.isInteger(constant));
}

/** Money times a rate or a percentage leaves the whole numbers. */
function hasRate(node: Node, operands: readonly Node[], code: Code): boolean {
  const multiplies = code.text(node).includes('*');
  return multiplies && operands.some((operand) => ['rate', 'percent'].includes(code.value(operand).numeric?.unit ?? ''));
}

const MINOR_WORDS = ['cents', 'minor', 'minorunits', 'satoshis', 'wei', 'lamports', 'paise', 'pence', 'subunits', 'smallest'];
const minorMemo = new WeakMap<Code, boolean>();

/** A file that speaks of cents, scales by an exponent or divides by 100 for display holds integers somewhere: no guess is made. */
function minorUnitsIn(code: Code): boolean {
  return remember(minorMemo, code, () => {
    const words = code.words();
    if (MINOR_WORDS.some((word) => words.has(word)) || (words.has('decimal') && words.has('digits')) || words.has('exponent')) return true;
    return code.nodes.some((node) => node.type === 'BinaryExpression' && node.operator === '/' && isHundred(node.right, code) && isMoney(node.left, code) && !leavesOf(node.left).some((leaf) => isPercent(leaf, code)));
  });
}

const floatMemo = new WeakMap<Code, boolean>();

/** Fractions given to money, `parseFloat(price)`, `total.toFixed(2)`, `Math.round(total * 100) / 100`. */
function floatsIn(code: Code): boolean {
  return remember(floatMemo, code, () => code.nodes.some((node) => showsFloat(node, code)));
}

function showsFloat(node: Node, code: Code): boolean {
  switch (node.type) {
    case 'VariableDeclarator':
      return node.id.type === 'Identifier' && isMoneyName(node.id.name) && isFractionLiteral(node.init);
    case 'Property':
      return node.key.type === 'Identifier' && isMoneyName(node.key.name) && isFractionLiteral(node.value);
    case 'CallExpression':
      return printsCents(node.callee, node.arguments, code) || (/^(?:Number\.)?parseFloat$/.test(code.text(node.callee)) && isMoney(node.arguments[0], code));
    case 'BinaryExpression':
      return node.operator === '*' && isHundred(node.right, code) && isMoney(node.left, code) && node.parent?.type === 'CallExpression';
    default:
      return false;
  }
}

function printsCents(callee: Node, [digits]: readonly Node[], code: Code): boolean {
  const target = bare(callee);
  if (target.type !== 'MemberExpression' || target.property.type !== 'Identifier' || target.property.name !== 'toFixed') return false;
  const { numeric, type } = code.value(target.object);
  const decimal = numeric?.kind === 'decimal' || type?.module !== undefined;
  return !decimal && digits?.type === 'Literal' && digits.value === 2 && isMoney(target.object, code);
}

function isPercent(node: Node, code: Code): boolean {
  return code.value(node).numeric?.unit === 'percent';
}

function isFractionLiteral(node: Node | null | undefined): boolean {
  return node?.type === 'Literal' && typeof node.value === 'number' && !Number.isInteger(node.value);
}

function isHundred(node: Node, code: Code): boolean {
  return code.value(node).constants[0] === 100;
}

/** Money by its label; percentages of money by name are not. */
function isMoney(node: Node | undefined, code: Code): boolean {
  if (!node) return false;
  const name = node.type === 'Identifier' ? node.name : '';
  if (name && wordsOf(name).length > 0 && formOf(name)?.unit === 'percent') return false;
  return code.value(node).labels.some(({ kind, confidence }) => kind === 'money' && confidence !== 'low');
}

function remember(memo: WeakMap<Code, boolean>, code: Code, compute: () => boolean): boolean {
  const known = memo.get(code);
  if (known !== undefined) return known;
  const value = compute();
  memo.set(code, value);
  return value;
}
