/** What the whole file shows of how it holds money: as fractions of major units, or as whole minor units. */
import type { Code } from '../../engine/code';
import { lastName } from '../../engine/flow/vocabulary';
import { bare } from '../../engine/source/tree';
import type { Node, TSESTree } from '../../engine/source/tree';
import { onceAFile } from '../once-a-file';
import { formOf, isMoneyName, isOftenRate } from './names';
import { isNamed, leavesOf, printedBy, scaledAndRounded } from './expression';

const MINOR_WORDS = ['cents', 'minor', 'minorunits', 'satoshis', 'wei', 'lamports', 'paise', 'pence', 'subunits', 'smallest'];

/** A file that speaks of cents, scales by an exponent or divides by 100 for display holds integers somewhere: no guess is made. */
export const minorUnitsIn = onceAFile((code) => {
  const words = code.words();
  if (MINOR_WORDS.some((word) => words.has(word)) || (words.has('decimal') && words.has('digits')) || words.has('exponent')) return true;
  return code.nodes.some((node) => isHundredth(node, code) && isMoney(node.left, code) && !isPercentage(node, code));
});

function isHundredth(node: Node, code: Code): node is TSESTree.BinaryExpression {
  return node.type === 'BinaryExpression' && node.operator === '/' && isHundred(node.right, code);
}

/** `(price * percent) / 100`, `price * (discount / 100)`, `1 - discount / 100`, and `Math.round(x * 100) / 100`. */
function isPercentage(node: TSESTree.BinaryExpression, code: Code): boolean {
  const left = bare(node.left);
  if (scaledAndRounded(left)) return true;
  const leaves = leavesOf(left);
  if (leaves.some((leaf) => isPercent(leaf, code)) || leaves.filter((leaf) => isMoney(leaf, code)).length > 1) return true;
  const { parent } = node;
  return parent?.type === 'BinaryExpression' && (parent.operator === '*' || (/^[+-]$/.test(parent.operator) && code.value(parent.left).constants[0] === 1));
}

function isPercent(node: Node, code: Code): boolean {
  const { unit } = code.value(node).numeric ?? {};
  return unit === 'percent' || unit === 'rate';
}

/** Fractions given to money, `parseFloat(price)`, `total.toFixed(2)`, `Math.round(total * 100) / 100`. */
export const floatsIn = onceAFile((code) => code.nodes.some((node) => showsFloat(node, code)));

function showsFloat(node: Node, code: Code): boolean {
  switch (node.type) {
    case 'VariableDeclarator':
      return isFractionOf(node.id.type === 'ArrayPattern' ? node.id.elements[0] : node.id, node.init);
    case 'Property':
    case 'PropertyDefinition':
      return isFractionOf(node.key, node.value);
    case 'AssignmentPattern':
    case 'AssignmentExpression':
      return isFractionOf(node.left, node.right);
    case 'CallExpression':
      return isMoney(printed(node, code), code) || givesFloat(node, code) || (/^(?:Number\.)?parseFloat$/.test(code.text(node.callee)) && isMoney(node.arguments[0], code));
    case 'BinaryExpression':
      return node.operator === '*' && isHundred(node.right, code) && isMoney(node.left, code) && node.parent?.type === 'CallExpression';
    default:
      return false;
  }
}

/**
 * A function of the project that gives a float back for an amount: it parses or rounds, and so takes fractions. One that is given a rate as well
 * computes with it, and what that makes of whole numbers says nothing of them: `netPriceOf(price, taxRate)`.
 */
export function givesFloat(call: TSESTree.CallExpression, code: Code): boolean {
  const [argument, ...others] = call.arguments;
  if (!argument || argument.type === 'SpreadElement' || !isMoney(argument, code) || others.some((other) => isPercent(other, code))) return false;
  return code.value(call).numeric?.kind === 'float' && code.callee(call).value.summary !== undefined;
}

/** Names of what is shown with two digits after the point, or rounded to them. */
export const printedWithCents = onceAFile((code): ReadonlySet<string> => {
  const shown = code.nodes.flatMap((node) => printed(node, code) ?? (isRoundedToCents(node, code) ? (scaledAndRounded(bare(node.left))?.left ?? []) : []));
  return new Set(shown.flatMap((node) => (isNamed(bare(node)) ? (lastName(bare(node)) ?? []) : [])));
});

/** `Math.round(x * 100) / 100`. */
export function isRoundedToCents(node: Node, code: Code): node is TSESTree.BinaryExpression {
  return isHundredth(node, code) && scaledAndRounded(bare(node.left)) !== undefined;
}

/** What `x.toFixed(2)` prints; decimal objects print exactly. */
function printed(node: Node, code: Code): Node | undefined {
  const text = node.type === 'CallExpression' ? printedBy(node) : undefined;
  if (!text) return undefined;
  const { numeric, type } = code.value(text.value);
  const decimal = numeric?.kind === 'decimal' || type?.module !== undefined;
  return !decimal && text.digits?.type === 'Literal' && text.digits.value === 2 ? text.value : undefined;
}

/** What holds a value that changes: `useState(9.99)`, `ref(9.99)`. */
const HOLDERS = /^(?:useState|useRef|ref|shallowRef|signal|writable|observable|BehaviorSubject|freeze|Number)$/;

/** `price = 9.99`; a tax of 0.2 is a rate, whatever it is called. */
function isFractionOf(target: Node | null | undefined, value: Node | null | undefined): boolean {
  const name = target ? lastName(target) : undefined;
  if (name === undefined || !value) return false;
  const held = (value.type === 'CallExpression' || value.type === 'NewExpression') && HOLDERS.test(lastName(value.callee) ?? '') ? value.arguments[0] : value;
  if (held?.type !== 'Literal' || typeof held.value !== 'number' || Number.isInteger(held.value)) return false;
  return isMoneyName(name) && (held.value > 1 || !isOftenRate(name));
}

function isHundred(node: Node, code: Code): boolean {
  return code.value(node).constants[0] === 100;
}

/** Money by its label, or by the name of the text that it is read from; percentages of money by name are not. */
function isMoney(node: Node | undefined, code: Code): boolean {
  if (!node) return false;
  const target = bare(node);
  const unit = isNamed(target) ? formOf(lastName(target) ?? '')?.unit : undefined;
  if (unit === 'percent') return false;
  const { labels, type, numeric } = code.value(node);
  if (labels.some(({ kind, confidence }) => kind === 'money' && confidence !== 'low')) return true;
  return unit === 'major' && type?.module === undefined && numeric?.kind !== 'decimal';
}
