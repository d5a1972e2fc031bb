/** Exact amounts that are made binary floats: `total.toNumber()` of a decimal, `Number(balance)` of a bigint, `parseInt(wei)`. */
import type { Code } from '../../engine/code';
import { conversionOf } from '../../engine/flow/conversions';
import type { Conversion } from '../../engine/flow/conversions';
import { isPrimitive } from '../../engine/flow/value';
import { lastName } from '../../engine/flow/vocabulary';
import { bare } from '../../engine/source/tree';
import type { Node } from '../../engine/source/tree';
import { judgedOnce, singular, wordsOf } from '../names';
import { claimOf } from './claim';
import { isNamed, leavesOf, wholeOf } from './expression';
import { nameOf } from './money-in';
import { isMoneyName } from './names';
import { isNoAmount, isOnlyDivided, saysRatio } from './other-numbers';
import { moneyGiven, moneyRead } from './read-money';
import { isKeptExactly, isOnlyShown, usesOf } from './uses';
import type { Use } from './uses';

export interface NarrowedMoney {
  readonly name: string;
  readonly from: 'decimal' | 'bigint' | 'text';
  readonly conversion: Conversion;
}

function narrowedMoney(conversion: Conversion, code: Code): NarrowedMoney | undefined {
  const from = exactForm(conversion, code);
  if (!from || (from === 'decimal' && (isMadeHere(conversion.operand, code) || isRounded(conversion.operand)))) return undefined;
  const uses = usesOf(conversion.node, code);
  if (isOnlyShown(uses) || isKeptExactly(uses) || isOnlyDivided(conversion.node, code) || isNoMoney(conversion.operand, uses, code)) return undefined;
  const name = moneyRead(conversion.operand, code) ?? moneyGiven(uses, code) ?? (from === 'text' ? lastName(bare(conversion.operand)) : undefined);
  return name === undefined ? undefined : { name: nameOf(conversion.operand, code) ?? name, from, conversion };
}

/** The first operand of an expression that was exact. */
export function narrowedOperand(whole: Node, code: Code): NarrowedMoney | undefined {
  // An amount divided by another one is a ratio, or how often it goes into it.
  if (whole.type === 'BinaryExpression' && whole.operator === '/' && conversionOf(bare(whole.left)) && conversionOf(bare(whole.right))) return undefined;
  for (const leaf of leavesOf(whole)) {
    const conversion = conversionOf(bare(leaf));
    const narrowed = conversion && exactForm(conversion, code) !== 'text' ? narrowedMoney(conversion, code) : undefined;
    if (narrowed) return narrowed;
  }
  return undefined;
}

/** Exact money that leaves its form: in an expression the first such operand, else by itself. */
export function leavingMoney(conversion: Conversion, code: Code): NarrowedMoney | undefined {
  const whole = wholeOf(conversion.node);
  if (exactForm(conversion, code) === 'text') return narrowedMoney(conversion, code);
  if (whole === conversion.node) return isSecondSide(conversion.node, code) ? undefined : narrowedMoney(conversion, code);
  const narrowed = claimOf(whole, code)?.narrowed;
  return narrowed?.conversion.node === conversion.node ? narrowed : undefined;
}

/** Of a comparison the first side is told. */
function isSecondSide({ parent, range }: Node, code: Code): boolean {
  if (parent?.type !== 'BinaryExpression' || parent.right.range[0] !== range[0]) return false;
  const first = conversionOf(bare(parent.left));
  return first !== undefined && exactForm(first, code) !== undefined;
}

function exactForm({ by, operand }: Conversion, code: Code): NarrowedMoney['from'] | undefined {
  const { numeric, type } = code.value(operand);
  // A text of a decimal is read, and not narrowed.
  if ((numeric?.kind === 'decimal' || numeric?.kind === 'bigint') && !isPrimitive(type, 'string')) return numeric.kind;
  // Only what is counted in the smallest units of a token passes the exact range in daily use.
  const name = isNamed(bare(operand)) ? lastName(bare(operand)) : undefined;
  return by !== 'toNumber' && name !== undefined && saysTinyUnits(name) && !isPrimitive(type, 'number') ? 'text' : undefined;
}

const saysTinyUnits = judgedOnce((name) => wordsOf(name).map(singular).some((word) => word === 'wei' || word === 'lamport' || word === 'yocto'));

/** `new Decimal(price).times(1.19)`: made here of numbers or texts, and computed with. The float that comes out is the one nearest to the exact result. */
function isMadeHere(operand: Node, code: Code): boolean {
  const node = bare(operand);
  return node.type === 'CallExpression' && node.callee.type === 'MemberExpression' && isOfPlain(node, code);
}

function isOfPlain(operand: Node, code: Code): boolean {
  const node = bare(operand);
  if (node.type === 'NewExpression') return node.arguments.length > 0 && node.arguments.every((argument) => isPlain(argument, code));
  if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return false;
  return isOfPlain(node.callee.object, code) && node.arguments.every((argument) => isPlain(argument, code) || isOfPlain(argument, code));
}

/** Not exact itself, for all that is known. */
function isPlain(node: Node, code: Code): boolean {
  const { numeric, type } = code.value(node);
  if (numeric?.kind === 'decimal' && !code.value(node).labels.some(({ kind }) => kind === 'money')) return true;
  return isPrimitive(type, 'string') || (type?.module === undefined && numeric?.kind !== 'decimal' && numeric?.kind !== 'bigint');
}

/** `total.toDecimalPlaces(2).toNumber()`: a number holds 15 digits, and so each amount that is rounded to few. */
function isRounded(operand: Node): boolean {
  const node = bare(operand);
  return node.type === 'CallExpression' && node.arguments.length > 0 && /^(?:toDecimalPlaces|decimalPlaces|toDP|dp|round|toNearest|toSignificantDigits|toSD|toFixed)$/.test(lastName(node.callee) ?? '');
}

function isNoMoney(operand: Node, uses: readonly Use[], code: Code): boolean {
  const unit = code.value(operand).numeric?.unit;
  if (unit === 'rate' || unit === 'percent' || unit === 'count') return true;
  const name = lastName(bare(operand));
  if (name !== undefined && isNoAmount(name)) return true;
  return uses.some(({ name: given, kind }) => given !== undefined && (kind === 'kept' || kind === 'stored' || kind === 'returned') && (isNoAmount(given) || (saysRatio(given, true) && !isMoneyName(given))));
}
