/** Major units made minor ones, or minor ones major, by a fixed 100: right for dollars, wrong for yen and dinars. */
import type { Code } from '../../engine/code';
import { conversionOf } from '../../engine/flow/conversions';
import { onlyConstant } from '../../engine/flow/value';
import { says } from '../../engine/said';
import type { Saying } from '../../engine/said';
import { isComparison } from '../../engine/source/tree';
import type { Node } from '../../engine/source/tree';
import { provesTwoDecimals, variesIn } from './currencies';
import { isArithmetic, leavesOf, roundedAsText, roundingOf, scaledAndRounded } from './expression';
import { isExact } from './float-amount';
import { moneyIn } from './money-in';
import { isNoAmount, saysRatio } from './other-numbers';
import { moneyRead } from './read-money';
import { isOnlyShown, usesOf } from './uses';

export interface ScaledMoney {
  readonly name: string;
  readonly direction: 'to-minor' | 'to-major';
  /** The amount that is scaled. */
  readonly amount: Node;
  /** The file has a currency that may be any. */
  readonly varies: boolean;
}

export function scaledMoney(node: Node, code: Code): ScaledMoney | undefined {
  if (!isArithmetic(node) || (node.operator !== '*' && node.operator !== '/')) return undefined;
  const amount = isHundred(node.right, code) ? node.left : node.operator === '*' && isHundred(node.left, code) ? node.right : undefined;
  if (!amount || isForPercent(node) || scaledAndRounded(amount) || isPart(amount, code) || isExactMajor(amount, code)) return undefined;
  const name = amountName(amount, node.operator, code);
  if (name === undefined || provesTwoDecimals(node, name, code)) return undefined;
  if (isCompared(node)) return undefined;
  const uses = usesOf(node, code);
  if (isOnlyShown(uses) || uses.some(({ kind, name: given }) => given !== undefined && kind !== 'passed' && (isNoAmount(given) || saysRatio(given, true)))) return undefined;
  return { name, direction: node.operator === '*' ? 'to-minor' : 'to-major', amount, varies: variesIn(code) };
}

const RATIO: Saying = { names: /percent|pct|ratio/i, texts: /percent|pct|ratio/i };
const PERCENT: Saying = { names: /percent/i, texts: /percent/i };

/** `inPercent ? share * 100 : share`, `changeInPercent(a, b) * 100` */
function isForPercent(node: Node): boolean {
  if (says(node, RATIO)) return true;
  for (let current = node.parent; current && !current.type.endsWith('Statement'); current = current.parent) if (current.type === 'ConditionalExpression' && says(current.test, PERCENT)) return true;
  return false;
}

/** `Math.round(a * 100) === Math.round(b * 100)` */
function isCompared(node: Node): boolean {
  const { parent } = node;
  const outer = parent?.type === 'CallExpression' && roundingOf(parent) ? parent : node;
  return isComparison(outer.parent);
}

function isHundred(node: Node, code: Code): boolean {
  return onlyConstant(code.value(node)) === 100;
}

/** `(price * percent) / 100`, `(part / whole) * 100`: percentages, which have nothing to do with a currency. */
function isPart(amount: Node, code: Code): boolean {
  const unit = (one: Node) => code.value(one).numeric?.unit;
  const leaves = leavesOf(amount);
  if (isArithmetic(amount) && (amount.operator === '*' || amount.operator === '/')) return true;
  if (isCapped(amount, code)) return true;
  return unit(amount) === 'rate' || leaves.some((leaf) => unit(leaf) === 'rate' || unit(leaf) === 'percent' || unit(leaf) === 'count');
}

/** `Math.min(value, 100)` goes up to a hundred of a hundred. */
function isCapped(amount: Node, code: Code): boolean {
  return amount.type === 'CallExpression' && /^Math\.(?:min|max)$/.test(code.text(amount.callee)) && amount.arguments.some((bound) => isHundred(bound, code) || isCapped(bound, code));
}

function isExactMajor(amount: Node, code: Code): boolean {
  const { numeric } = code.value(amount);
  return numeric?.kind === 'bigint' || (numeric?.unit !== 'minor' && isExact(amount, code));
}

function amountName(amount: Node, operator: string, code: Code): string | undefined {
  const conversion = conversionOf(amount);
  const read = conversion && moneyRead(conversion.operand, code);
  return (roundedAsText(amount) ? undefined : moneyIn(amount, code)?.name) ?? read ?? (operator === '/' ? undefined : moneyRead(amount, code));
}
