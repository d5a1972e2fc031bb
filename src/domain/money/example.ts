/** A loss that really happens with an operation, computed here and not remembered. */
import type { Code } from '../../engine/code';
import { compute as inFloats } from '../../engine/flow/operators';
import { onlyConstant } from '../../engine/flow/value';
import type { Node } from '../../engine/source/tree';
import { compute, fractionOf, written } from './exact';
import { isArithmetic } from './expression';

/** Amounts as they stand on receipts; the first for which the operation is not exact is shown. */
const AMOUNTS = [0.1, 0.2, 0.3, 0.7, 1.1, 1.15, 2.2, 4.35, 8.2, 19.99, 35.41, 79.9, 110.1, 1.005] as const;
const OTHERS: Readonly<Record<string, readonly number[]>> = { '+': [0.2, 0.7, 1.1], '-': [0.1, 0.9, 0.05], '*': [3, 1.1, 1.0825], '/': [0.01, 3, 7], '%': [0.1, 0.05] };

/** The operation as the code has it, with the numbers that it writes out: `price * 1.0825` shows a price for which that is wrong. */
export function example(operator: string, node?: Node, code?: Code): string {
  const sides = node && code && (isArithmetic(node) || node.type === 'AssignmentExpression') ? [node.left, node.right].map((side) => constantOf(side, code)) : [];
  const others = OTHERS[operator] ?? [0.2];
  const [left, right] = sides;
  return lossAmong(operator, left === undefined ? AMOUNTS : [left], right === undefined ? (left === undefined ? others : AMOUNTS) : [right]) ?? lossAmong(operator, AMOUNTS, others) ?? `0.1 + 0.2 is ${0.1 + 0.2}`;
}

function constantOf(node: Node, code: Code): number | undefined {
  const constant = onlyConstant(code.value(node));
  return typeof constant === 'number' && constant !== 0 ? constant : undefined;
}

function lossAmong(operator: string, lefts: readonly number[], rights: readonly number[]): string | undefined {
  for (const right of rights) {
    for (const left of lefts) {
      const loss = lossOf(operator, left, right);
      if (loss !== undefined) return loss;
    }
  }
  return undefined;
}

/** `0.1 + 0.2 is 0.30000000000000004 and not 0.3` */
function lossOf(operator: string, left: number, right: number): string | undefined {
  const [a, b] = [fractionOf(left), fractionOf(right)];
  const exact = a && b && compute(operator, a, b);
  const inBinary = inFloats(operator, left, right);
  if (!exact || String(inBinary) === written(exact)) return undefined;
  return `${left} ${operator} ${right} is ${inBinary} and not ${written(exact)}`;
}

/** `Math.round(1.005 * 100) / 100 is 1 and not 1.01`: a half that is lost when it is rounded to so many places. */
export function roundingExample(by: 'scale' | 'text' | 'print', places = 2): string {
  for (let whole = 1; whole < 100; whole++) {
    const half = Number(`${whole}.${'0'.repeat(places)}5`);
    const exact = places === 0 ? String(whole + 1) : `${whole}.${'0'.repeat(places - 1)}1`;
    const scale = 10 ** places;
    const [code, got] = by === 'scale' ? [`Math.round(${half} * ${scale}) / ${scale}`, String(Math.round(half * scale) / scale)] : [`(${half}).toFixed(${places})`, half.toFixed(places)];
    if (Number(got) !== Number(exact)) return `${code} is ${got} and not ${exact}`;
  }
  return roundingExample('scale', 2);
}

/** `0.1 + 0.2 === 0.3 is false` */
export function comparisonExample(operator: string): string {
  const [sum, exact] = [0.1 + 0.2, 0.3];
  const results: Readonly<Record<string, boolean>> = { '===': sum === exact, '==': sum === exact, '!==': sum !== exact, '!=': sum !== exact, '<': exact < sum, '<=': sum <= exact, '>': sum > exact, '>=': exact >= sum };
  const isTurned = operator === '<' || operator === '>=';
  return `${isTurned ? `0.3 ${operator} 0.1 + 0.2` : `0.1 + 0.2 ${operator} 0.3`} is ${results[operator]}`;
}

/** `1.15 * 100 is 114.99999999999999` */
export function scalingExample(direction: 'to-minor' | 'to-major'): string {
  return direction === 'to-minor' ? `500 yen are 500 and not ${500 * 100}, 1.25 dinars 1250 and not ${1.25 * 100}` : `500 yen would become ${500 / 100}, and 1250 fils ${1250 / 100} dinars`;
}

/** `33.33 three times is 99.99` */
export function splittingExample(): string {
  const part = Math.round((100 / 3) * 100) / 100;
  return `a third of 100.00 is ${part}, and three of them are ${(Math.round(part * 100) * 3) / 100}`;
}
