/** An amount that is worked out in binary floating point: what in it is money, and how sure that is. */
import type { Code } from '../../engine/code';
import type { OperationEvent } from '../../engine/event';
import { isPrimitive } from '../../engine/flow/value';
import type { Value } from '../../engine/flow/value';
import { bare } from '../../engine/source/tree';
import type { Node } from '../../engine/source/tree';
import { isNamed, leavesOf } from './expression';
import { proofOfFloat } from './float-proof';
import { moneyIn } from './money-in';
import type { Money } from './money-in';
import { isOtherNumber } from './other-numbers';

export type Operation = Pick<OperationEvent, 'node' | 'operator'>;

export function floatAmount(operation: Operation, code: Code): Money | undefined {
  if (!addsUp(operation, code) || code.value(operation.node).numeric?.unit === 'rate') return undefined;
  const money = moneyIn(operation.node, code);
  if (!money || isExact(operation.node, code) || isOtherNumber(operation, code)) return undefined;
  return proofOfFloat(operation.node, code) ? money : undefined;
}

/** `total * -1` loses nothing; a balance that happens to be -1 is a balance. */
function changesSign({ complete, constants }: Value, node: Node): boolean {
  return complete && !isNamed(bare(node)) && constants.includes(-1) && constants.every((constant) => constant === 1 || constant === -1);
}

/** Text put together with `+` is no sum; what a count is added to is a count; a change of sign is exact. */
function addsUp({ node, operator }: Operation, code: Code): boolean {
  const [left, right] = [code.value(node.left), code.value(node.right)];
  if (operator !== '+' && operator !== '-') return !changesSign(left, node.left) && !changesSign(right, node.right);
  const text = (value: Value) => isPrimitive(value.type, 'string');
  const other = (value: Value) => ['count', 'rate', 'percent'].includes(value.numeric?.unit ?? '');
  return !text(left) && !text(right) && !other(left) && !other(right);
}

/** Minor units, bigint and decimal objects are what is asked for. */
export function isExact(node: Node, code: Code): boolean {
  return leavesOf(node).some((operand) => {
    const { numeric, type } = code.value(operand);
    return numeric?.unit === 'minor' || numeric?.kind === 'bigint' || numeric?.kind === 'decimal' || (type?.module !== undefined && numeric === undefined);
  });
}
