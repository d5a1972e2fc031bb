/** A total that is divided into parts of which nobody sees to it that they add up to the total again. */
import type { Code } from '../../engine/code';
import type { Confidence } from '../../engine/finding';
import { lastName } from '../../engine/flow/vocabulary';
import { ancestor, bare, isFunction } from '../../engine/source/tree';
import type { Node, TSESTree } from '../../engine/source/tree';
import { judgedOnce, singular, wordsOf } from '../names';
import { isArithmetic, roundingOf, scaledAndRounded } from './expression';
import { moneyIn } from './money-in';
import { moneyRead } from './read-money';
import { usesOf } from './uses';
import type { Use } from './uses';

export interface SplitMoney {
  readonly name: string;
  readonly confidence: Confidence;
  readonly node: TSESTree.BinaryExpression;
  /** Each part, with the rounding that it is given. */
  readonly part: Node;
}

export function splitMoney(node: Node, code: Code): SplitMoney | undefined {
  if (node.type !== 'BinaryExpression' || node.operator !== '/' || isArithmetic(bare(node.left)) || scaledAndRounded(node.left)) return undefined;
  if (!isHowMany(node.right, code)) return undefined;
  const money = moneyIn(node.left, code);
  const name = money?.name ?? moneyRead(node.left, code);
  const part = roundedPart(node);
  if (name === undefined || isExact(node.left, code) || !becomesPart(part, node, code) || isRemainderKept(node, code)) return undefined;
  return { name, confidence: money?.confidence ?? 'medium', node, part };
}

function isExact(total: Node, code: Code): boolean {
  const { numeric } = code.value(total);
  return numeric?.kind === 'decimal' || numeric?.unit === 'rate' || numeric?.unit === 'percent' || numeric?.unit === 'count';
}

/** `members.length`, `people.size`, `numGuests`, `installments`. */
function isHowMany(divisor: Node, code: Code): boolean {
  const node = bare(divisor);
  const name = lastName(node) ?? '';
  const { numeric, complete, labels } = code.value(node);
  if (complete) return false;
  if (/^(?:length|size)$/.test(name) || /^(?:num|number_?of|count_?of|nr|no_?of)?_?instal?lments$/i.test(name)) return true;
  if (labels.some(({ kind }) => kind === 'money')) return false;
  if (numeric?.unit && numeric.unit !== 'count') return false;
  return isPartyCount(name);
}

const PARTIES = new Set(
  'people person guest member participant player friend user payer payee partner part split share installment instalment recipient roommate attendee diner party head ways shareholder owner heir beneficiary tenant payment'.split(' '),
);
const isPartyCount = judgedOnce((name): boolean => {
  const words = wordsOf(name).map(singular);
  return words.some((word) => PARTIES.has(word)) && !words.some((word) => word === 'price' || word === 'amount' || word === 'total' && words.length === 1);
});

/** `Math.floor(total / n)` and its like. */
function roundedPart(node: Node): Node {
  const { parent } = node;
  return parent?.type === 'CallExpression' && roundingOf(parent) && parent.arguments[0] === node ? parent : node;
}

const PART = new Set('share part portion slice split each installment instalment allotment individual owed owe apiece'.split(' '));
const MEAN = new Set('average avg mean median rate ratio pct percent per_unit unit typical'.split(' '));

/** Named as a part, or given to each of those it is divided among; a mean is for a chart. */
function becomesPart(part: Node, node: TSESTree.BinaryExpression, code: Code): boolean {
  const uses = usesOf(part, code);
  const names = [...uses.flatMap(({ name }) => name ?? [])];
  const words = names.flatMap((name) => wordsOf(name).map(singular));
  if (words.some((word) => MEAN.has(word))) return false;
  if (words.some((word) => PART.has(word)) || names.some(isPerHead)) return true;
  return isForEach(part, node, code) || (isPartyCount(lastName(bare(node.right)) ?? '') && uses.some(isKept));
}

const isPerHead = judgedOnce((name): boolean => {
  const words = wordsOf(name).map(singular);
  const per = words.indexOf('per');
  return per >= 0 && words.slice(per + 1).some((word) => PARTIES.has(word) || word === 'line' || word === 'item' || word === 'person' || word === 'month');
});

function isKept({ kind }: Use): boolean {
  return kind === 'stored' || kind === 'returned' || kind === 'passed';
}

const EACH = /^(?:map|forEach|flatMap|fill|from|reduce)$/;

/** `members.map(() => total / members.length)`, `Array(n).fill(total / n)`, or read in such a callback. */
function isForEach(part: Node, { right }: TSESTree.BinaryExpression, code: Code): boolean {
  const among = bare(right);
  const list = among.type === 'MemberExpression' ? code.text(among.object) : undefined;
  const within = (node: Node) => {
    for (let current: Node | undefined = node; current; current = current.parent) {
      if (current.type !== 'CallExpression' || current.callee.type !== 'MemberExpression' || !EACH.test(lastName(current.callee) ?? '')) continue;
      const receiver = code.text(current.callee.object);
      if (lastName(current.callee) === 'fill' || lastName(current.callee) === 'from' || (list !== undefined && (receiver === list || receiver.startsWith(`${list}.`) || receiver.startsWith(`${list}\n`)))) return true;
    }
    return false;
  };
  if (within(part)) return true;
  const target = part.parent?.type === 'VariableDeclarator' ? part.parent.id : undefined;
  return target?.type === 'Identifier' && code.references(target).some((reference) => reference !== target && within(reference));
}

const REST = /remainder|leftover|left_over|remaining|residu|allocat|distribut|difference|^rest|[rR]est$|last(?:Share|Part|Item|Line|Index|Person)/;

/** Something in the function sees to what is left: `%`, a remainder, the last one takes the rest, an allocation. */
function isRemainderKept(node: Node, code: Code): boolean {
  const owner = ancestor(node, isFunction);
  const [start, end] = owner?.range ?? [0, Infinity];
  return code.nodes.some((one) => {
    if (one.range[0] < start || one.range[1] > end) return false;
    if (one.type === 'Identifier') return REST.test(one.name);
    if (one.type !== 'BinaryExpression') return false;
    // The last one is told apart from the others: `index === people.length - 1`.
    return one.operator === '%' || (/^[=!]==?$/.test(one.operator) && one.right.type === 'BinaryExpression' && one.right.operator === '-');
  });
}
