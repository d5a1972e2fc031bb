/** One place, one finding: what is wrong with an expression of money is said by the rule that helps most. */
import type { Code } from '../../engine/code';
import { bare } from '../../engine/source/tree';
import type { Node } from '../../engine/source/tree';
import { isSampleFile } from '../file-kind';
import { comparedMoney } from './compared';
import type { ComparedMoney } from './compared';
import { mixedCurrencies } from './currencies';
import type { MixedCurrencies } from './currencies';
import { compoundOperator, isArithmetic, leavesOf, wholeOf } from './expression';
import { floatAmount } from './float-amount';
import type { Operation } from './float-amount';
import type { Money } from './money-in';
import { narrowedOperand } from './narrowed';
import type { NarrowedMoney } from './narrowed';
import { parsedOperand } from './parsed';
import type { ParsedMoney } from './parsed';
import { printedMoney, roundedMoney } from './rounded';
import type { RoundedMoney } from './rounded';
import { scaledMoney } from './scaled';
import type { ScaledMoney } from './scaled';
import { splitMoney } from './split';
import type { SplitMoney } from './split';

/** What is wrong with a whole expression: one of these. */
export interface Claim {
  readonly rounding?: RoundedMoney;
  readonly scale?: ScaledMoney;
  readonly currencies?: MixedCurrencies;
  readonly split?: SplitMoney;
  /** An operand was exact, and is made a number to compute with it. */
  readonly narrowed?: NarrowedMoney;
  readonly parse?: ParsedMoney;
  readonly printed?: RoundedMoney;
  readonly comparison?: ComparedMoney;
  readonly arithmetic?: Money;
}

const NOTHING: Claim = {};
const claims = new WeakMap<Code, Map<Node, Claim>>();

/** Undefined for a part of a larger expression: the whole is judged. */
export function claimOf(node: Node, code: Code): Claim | undefined {
  return wholeOf(node) === node ? remembered(node, code) : undefined;
}

function remembered(node: Node, code: Code): Claim {
  let known = claims.get(code);
  if (!known) claims.set(code, (known = new Map()));
  let claim = known.get(node);
  if (!claim) {
    // What asks for itself on the way finds nothing.
    known.set(node, NOTHING);
    claim = judged(node, code);
    known.set(node, (claim = claim !== NOTHING && isDrawn(node, code) ? NOTHING : claim));
  }
  return claim;
}

/** `Math.round(randomFloat(1, 50) * 100) / 100` in what fills a database to try things out: an amount that was drawn is made up, and nobody pays it. */
function isDrawn(node: Node, code: Code): boolean {
  return isSampleFile(code.file) && leavesOf(node).some((operand) => code.value(operand).labels.some(({ kind, path }) => kind === 'random-weak' && path.length === 0));
}

function judged(node: Node, code: Code): Claim {
  const rounding = roundedMoney(node, code);
  if (rounding) return { rounding };
  const operation = operationOf(node);
  if (!operation) return NOTHING;
  const currencies = mixedCurrencies(node, code);
  if (currencies) return { currencies };
  const narrowed = narrowedOperand(node, code);
  if (narrowed) return { narrowed };
  const scale = scaledMoney(node, code);
  if (scale) return { scale };
  const split = splitMoney(node, code);
  if (split) return { split };
  const parse = parsedOperand(operation, code);
  if (parse) return { parse };
  const printed = printedIn(node, code);
  if (printed) return { printed };
  const comparison = comparedIn(node, code);
  if (comparison) return { comparison };
  const arithmetic = floatAmount(operation, code);
  return arithmetic ? { arithmetic } : NOTHING;
}

function comparedIn(node: Node, code: Code): ComparedMoney | undefined {
  let outer: Node | undefined = node.parent;
  while (outer && bare(outer) !== outer) outer = outer.parent;
  return outer?.type === 'BinaryExpression' ? comparedMoney(outer, code) : undefined;
}

/** `(price * rate).toFixed(2)` */
function printedIn({ parent }: Node, code: Code): RoundedMoney | undefined {
  return parent?.type === 'MemberExpression' && parent.parent.type === 'CallExpression' ? printedMoney(parent.parent, code) : undefined;
}

export function operationOf(node: Node): Operation | undefined {
  if (isArithmetic(node)) return { node, operator: node.operator as Operation['operator'] };
  if (node.type !== 'AssignmentExpression') return undefined;
  const operator = compoundOperator(node);
  return operator === undefined ? undefined : { node, operator: operator as Operation['operator'] };
}
