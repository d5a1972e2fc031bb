/** Binary floating point cannot hold most decimal fractions: sums of money drift, and a cent is lost where nobody looks. */
import { spanOf } from '../../engine/code';
import type { Code } from '../../engine/code';
import type { OperationEvent } from '../../engine/event';
import { on, rule } from '../../engine/rule';
import type { Match } from '../../engine/rule';
import { isPrimitive } from '../../engine/flow/value';
import type { Value } from '../../engine/flow/value';
import { bare } from '../../engine/source/tree';
import type { Node } from '../../engine/source/tree';
import { isTestFile } from '../../domain/file-kind';
import { example } from '../../domain/money/example';
import { proofOfFloat } from '../../domain/money/float-proof';
import { moneyIn } from '../../domain/money/money-in';
import { isArithmetic, isNamed, leavesOf, scaledAndRounded } from '../../domain/money/expression';
import { isOtherNumber } from '../../domain/money/other-numbers';
import { rewriteWithDecimals } from './rewrite';

export interface MoneyMatch extends Match {
  readonly node: OperationEvent['node'];
  readonly operator: string;
  /** The money in it, as it is called in the code. */
  readonly money: string;
}

export default rule<MoneyMatch>({
  id: 'money-float-arithmetic',
  title: 'Arithmetic on money in binary floating point',
  severity: 'warning',
  cwe: [682, 1339],
  pci: ['6.2.4'],
  score: 5.3,
  message: ({ money, operator }) => ({
    what: `${money} is money in binary floating point, and is computed with.`,
    why: `Most decimal fractions have no exact binary form (${example(operator)}), so cents drift.`,
    instead: 'Compute with a decimal library, or in integer minor units.',
  }),
  detect: on(
    'operation',
    (event, code) => {
      if (!isOutermost(event) || !addsUp(event)) return undefined;
      if (event.result.numeric?.unit === 'rate') return undefined;
      const money = moneyIn(event.node, code);
      if (!money || isExact(event.node, code) || isOtherNumber(event, code)) return undefined;
      const proof = proofOfFloat(event.node, code);
      if (!proof) return undefined;
      return { at: spanOf(event.node), node: event.node, operator: event.operator, money: money.name, confidence: money.confidence };
    },
    { where: ({ file }) => !isTestFile(file), after: [['money']] },
  ),
  fixes: [rewriteWithDecimals],
});

/** One finding for a whole expression, not one for each of its operators. */
function isOutermost({ node }: OperationEvent): boolean {
  const { parent } = node;
  if (parent?.type === 'AssignmentExpression' && parent.operator !== '=' && parent.right === node) return false;
  if (parent?.type === 'CallExpression' && scaledAndRounded(parent) === node) return false;
  return node.type === 'AssignmentExpression' || !(parent && isArithmetic(parent));
}

/** `total * -1` loses nothing; a balance that happens to be -1 is a balance. */
function changesSign({ complete, constants }: Value, node: Node): boolean {
  return complete && !isNamed(bare(node)) && constants.includes(-1) && constants.every((constant) => constant === 1 || constant === -1);
}

/** Text put together with `+` is no sum; what a count is added to is a count; a change of sign is exact. */
function addsUp({ left, right, leftNode, rightNode, operator }: OperationEvent): boolean {
  if (operator !== '+' && operator !== '-') return !changesSign(left, leftNode) && !changesSign(right, rightNode);
  const text = (value: Value) => isPrimitive(value.type, 'string');
  const other = (value: Value) => ['count', 'rate', 'percent'].includes(value.numeric?.unit ?? '');
  return !text(left) && !text(right) && !other(left) && !other(right);
}

/** Minor units, bigint and decimal objects are what is asked for. */
function isExact(node: Node, code: Code): boolean {
  return leavesOf(node).some((operand) => {
    const { numeric, type } = code.value(operand);
    return numeric?.unit === 'minor' || numeric?.kind === 'bigint' || numeric?.kind === 'decimal' || (type?.module !== undefined && numeric === undefined);
  });
}
