/** Money that is read from a text into a binary float: `parseFloat(price)`, `Number(body.amount)`, `+total`. */
import type { Code } from '../../engine/code';
import type { Confidence } from '../../engine/finding';
import { conversionOf } from '../../engine/flow/conversions';
import type { Conversion } from '../../engine/flow/conversions';
import { isPrimitive, onlyConstant } from '../../engine/flow/value';
import { lastName } from '../../engine/flow/vocabulary';
import { bare } from '../../engine/source/tree';
import type { Node } from '../../engine/source/tree';
import { leavesOf, printedBy, wholeOf } from './expression';
import { claimOf } from './claim';
import { floatAmount } from './float-amount';
import type { Operation } from './float-amount';
import { nameOf } from './money-in';
import { floatsIn, minorUnitsIn } from './file-proof';
import { isNoAmount, isOtherNumber } from './other-numbers';
import { isOftenRate } from './names';
import { reaches } from './moved';
import { moneyGiven, moneyRead } from './read-money';
import { isKeptExactly, isOnlyShown, usesOf } from './uses';
import type { Use } from './uses';

export interface ParsedMoney {
  readonly name: string;
  readonly confidence: Confidence;
  readonly conversion: Conversion;
}

/** The first operand of an expression that is money read from a text. */
export function parsedOperand(operation: Operation, code: Code): ParsedMoney | undefined {
  const parsed = leavesOf(operation.node).flatMap((leaf) => (isInPercent(leaf, code) ? [] : (parsedText(valueIn(leaf), code) ?? [])));
  const [first] = parsed;
  if (!first || isOtherNumber(operation, code)) return undefined;
  return floatAmount(operation, code) || operation.operator === '+' || operation.operator === '-' ? first : undefined;
}

/** Money that is read from a text and goes on as a float: in an expression its first such operand, else by itself. */
export function readMoney(node: Node, code: Code): ParsedMoney | undefined {
  const operand = operandOf(node);
  const whole = wholeOf(operand);
  if (whole !== operand) {
    const parse = claimOf(whole, code)?.parse;
    return parse?.conversion.node === node ? parse : undefined;
  }
  const conversion = conversionOf(node);
  if (!conversion || !readsText(conversion, code)) return undefined;
  const uses = usesOf(node, code);
  if (isOnlyShown(uses) || uses.every(({ kind, isText }) => kind === 'kept' || (isText && kind !== 'parsed'))) return undefined;
  if (isScaled(node) || readsMinor(conversion.operand) || isKeptExactly(uses) || uses.some(({ name, kind }) => name !== undefined && (kind === 'kept' || kind === 'stored') && isNoAmount(name))) return undefined;
  const name = moneyRead(conversion.operand, code) ?? moneyGiven(uses, code, lastName(bare(conversion.operand)));
  // Payment services say themselves in which form they take an amount, most of them as whole minor units.
  if (name === undefined || isPercentage(name, uses, code) || reaches(uses, ['charge'], code) || !mayHoldFraction(conversion, code)) return undefined;
  return { name: nameOf(conversion.operand, code) ?? name, confidence: 'medium', conversion };
}

/** `Number(smallestUnit(total, currency))` */
function readsMinor(operand: Node): boolean {
  const node = bare(operand);
  return node.type === 'CallExpression' && /(?:small|smallest|minor|sub)_?unit|cents|minor|wei|satoshi/i.test(lastName(node.callee) ?? '');
}

/** A discount that is held against a hundred is one in percent. */
function isPercentage(name: string, uses: readonly Use[], code: Code): boolean {
  if (!isOftenRate(name)) return false;
  return uses.some(({ node }) => node.type === 'BinaryExpression' && [node.left, node.right].some((side) => onlyConstant(code.value(side)) === 100));
}

/** `parseFloat(x) || 0` is one operand. */
export function operandOf(node: Node): Node {
  let operand = node;
  for (let { parent } = operand; parent && (parent.type === 'LogicalExpression' || bare(parent) !== parent); parent = operand.parent) operand = parent;
  return operand;
}

/** `Math.round(parseFloat(x) * 100)` */
function isScaled({ parent }: Node): boolean {
  return parent?.type === 'BinaryExpression' && parent.operator === '*';
}

/** `(parseFloat(discount) / 100) * total` */
function isInPercent({ parent, range }: Node, code: Code): boolean {
  return parent?.type === 'BinaryExpression' && parent.operator === '/' && parent.left.range[0] === range[0] && onlyConstant(code.value(parent.right)) === 100;
}

/** `parseFloat(x)` of `parseFloat(x) || 0`. */
function valueIn(operand: Node): Node {
  const node = bare(operand);
  return node.type === 'LogicalExpression' && node.operator !== '&&' ? valueIn(node.left) : node;
}

/** A text of money that is made a float, whatever becomes of it. */
function parsedText(node: Node, code: Code): ParsedMoney | undefined {
  const conversion = conversionOf(node);
  if (!conversion || !readsText(conversion, code)) return undefined;
  const name = moneyRead(conversion.operand, code);
  return name === undefined || !mayHoldFraction(conversion, code) ? undefined : { name: nameOf(conversion.operand, code) ?? name, confidence: 'medium', conversion };
}

/** By what the whole file shows: it costs most, and is asked last. */
function mayHoldFraction({ by }: Conversion, code: Code): boolean {
  return by === 'parseFloat' || !minorUnitsIn(code) || floatsIn(code);
}

/** May it be a text with a fraction, by what is known of it alone? */
function readsText({ by, operand }: Conversion, code: Code): boolean {
  if (by === 'toNumber' || by === 'parseInt' || printedBy(operand)) return false;
  const { type, numeric, complete, constants } = code.value(operand);
  if ((complete && (by !== 'parseFloat' || constants.some((constant) => typeof constant === 'string'))) || numeric?.kind === 'bigint' || numeric?.unit === 'minor') return false;
  if (numeric?.kind === 'decimal' && !isPrimitive(type, 'string')) return false;
  // Nobody reads a number with parseFloat: what is known of it as one is a default or an initial value.
  if (by !== 'parseFloat' && numeric?.kind === 'integer') return false;
  if (isPrimitive(type, 'number') && (by !== 'parseFloat' || bare(operand).type === 'CallExpression')) return false;
  return type?.module === undefined && !isPrimitive(type, 'bigint') && !isPrimitive(type, 'boolean');
}
