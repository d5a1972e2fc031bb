/** Money that is rounded in binary floating point: `Math.round(x * 100) / 100`, `Number(x.toFixed(2))`, and texts that are read again. */
import type { Code } from '../../engine/code';
import type { Confidence } from '../../engine/finding';
import { conversionOf } from '../../engine/flow/conversions';
import { onlyConstant } from '../../engine/flow/value';
import { bare } from '../../engine/source/tree';
import type { Node } from '../../engine/source/tree';
import { isArithmetic, leavesOf, printedBy, roundedAsText, scaledAndRounded, scaleOf, wholeOf } from './expression';
import { isExact } from './float-amount';
import { moneyIn, nameOf } from './money-in';
import { isNoAmount, saysRatio } from './other-numbers';
import { moneyGiven, moneyRead } from './read-money';
import { isShownAs } from './takers';
import { isOnlyShown, usesOf } from './uses';
import type { Use } from './uses';

export interface RoundedMoney {
  readonly name: string;
  readonly confidence: Confidence;
  readonly by: 'scale' | 'text' | 'print';
  /** What is rounded. */
  readonly value: Node;
  /** How many digits stay, where that is written out. */
  readonly digits?: number;
}

export function roundedMoney(node: Node, code: Code): RoundedMoney | undefined {
  const rounding = scaledBack(node, code) ?? readAgain(node, code);
  if (!rounding || isExact(rounding.value, code) || isRatio(node, rounding.value, code) || isFromMinor(rounding.value, code)) return undefined;
  const uses = usesOf(node, code);
  if (isOnlyShown(uses) || saysRatios(uses)) return undefined;
  const money = moneyIn(rounding.value, code);
  const name = money?.name ?? moneyRead(rounding.value, code) ?? moneyGiven(uses, code);
  return name === undefined ? undefined : { ...rounding, name: nameOf(bare(rounding.value), code) ?? shortName(rounding.value, code) ?? name, confidence: money?.confidence ?? 'medium' };
}

function scaledBack(node: Node, code: Code) {
  const scale = scaleOf(node, code);
  const scaled = scale && node.type === 'BinaryExpression' ? scaledAndRounded(node.left) : undefined;
  if (!scale || !scaled) return undefined;
  const constant = onlyConstant(code.value(scale));
  const digits = typeof constant === 'number' ? Math.log10(constant) : undefined;
  if (digits !== undefined && !Number.isInteger(digits)) return undefined;
  return { by: 'scale' as const, value: scaled, digits };
}

function readAgain(node: Node, code: Code) {
  const text = roundedAsText(node);
  return text && { by: 'text' as const, value: text.value, digits: digitsOf(text.digits, code) };
}

/** `total.toFixed(2)`, where the text is read as a number again or kept as the amount. */
export function printedMoney(node: Node, code: Code): RoundedMoney | undefined {
  const printed = printedBy(node);
  if (!printed || wholeOf(printed.value) !== printed.value || isExact(printed.value, code)) return undefined;
  const uses = usesOf(node, code);
  const use = uses.find(({ kind }) => kind === 'parsed') ?? (isComputed(printed.value, code) ? uses.find((one) => isKeptAsAmount(one, code)) : undefined);
  if (!use || isRatio(node, printed.value, code) || saysRatios(uses)) return undefined;
  const money = moneyIn(printed.value, code);
  const name = money?.name ?? moneyRead(printed.value, code) ?? moneyGiven(uses, code);
  return name === undefined ? undefined : { by: 'print', value: printed.value, digits: digitsOf(printed.digits, code), name: nameOf(bare(printed.value), code) ?? shortName(printed.value, code) ?? name, confidence: money?.confidence ?? 'medium' };
}

const WORKS_OUT = /^(?:convert|calc|compute|round|apply|sum|add)/;

/** Stored as the amount, or given back by what works it out: a text that is only shown is called otherwise. */
function isKeptAsAmount(use: Use, code: Code): boolean {
  if (use.kind === 'returned') return WORKS_OUT.test(use.name ?? '') && !isShownAs(use.name);
  return use.kind === 'stored' && moneyGiven([use], code) !== undefined;
}

function isComputed(value: Node, code: Code): boolean {
  const node = bare(value);
  if (conversionOf(node)) return false;
  if (isArithmetic(node) || code.value(node).numeric?.kind === 'float') return true;
  return isArithmetic(initialOf(node, code));
}

/** Of the first operand that has one. */
function shortName(value: Node, code: Code): string | undefined {
  const money = moneyIn(value, code);
  return money ? money.name : leavesOf(value).flatMap((leaf) => nameOf(leaf, code) ?? [])[0];
}

function digitsOf(node: Node | undefined, code: Code): number | undefined {
  const constant = node && onlyConstant(code.value(node));
  return typeof constant === 'number' ? constant : undefined;
}

/** `minor / 10 ** digits`, rounded to these digits, is the nearest float there is before and after. */
function isFromMinor(value: Node, code: Code): boolean {
  const node = initialOf(bare(value), code);
  return node.type === 'BinaryExpression' && node.operator === '/' && /^(?:10 ?\*\*|Math\.pow\(10)/.test(code.text(node.right)) && !isArithmetic(bare(node.left));
}

/** What a variable was declared with. */
function initialOf(node: Node, code: Code): Node {
  const declared = node.type === 'Identifier' ? code.references(node).find(({ parent }) => parent?.type === 'VariableDeclarator')?.parent : undefined;
  return declared?.type === 'VariableDeclarator' && declared.init ? bare(declared.init) : node;
}

/** Percentages and ratios are rounded for people to read. */
function isRatio(node: Node, value: Node, code: Code): boolean {
  const unit = (one: Node) => code.value(one).numeric?.unit;
  const isRate = (one: Node) => unit(one) === 'rate' || unit(one) === 'percent' || unit(one) === 'count';
  return isRate(node) || isRate(value) || isPercentOf(value, code) || leavesOf(value).every((leaf) => isRate(leaf) || onlyConstant(code.value(leaf)) !== undefined);
}

/** `(part / whole) * 100`, unless it is money that is divided among something else: `(total / guests) * 100` are cents. */
function isPercentOf(value: Node, code: Code): boolean {
  const product = bare(value);
  if (!isArithmetic(product) || product.operator !== '*') return false;
  const [part, factor] = [product.left, product.right].map(bare).sort((a) => (isArithmetic(a) ? -1 : 1));
  if (!part || !factor || !isArithmetic(part) || part.operator !== '/' || onlyConstant(code.value(factor)) !== 100) return false;
  return moneyIn(part.left, code) === undefined || moneyIn(part.right, code) !== undefined;
}

function saysRatios(uses: readonly Use[]): boolean {
  return uses.some(({ name, kind }) => name !== undefined && (kind === 'kept' || kind === 'stored' || kind === 'returned') && (isNoAmount(name) || saysRatio(name, true)));
}
