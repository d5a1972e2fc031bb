/** Binary floating point cannot hold most decimal fractions: sums of money drift, and a cent is lost where nobody looks. */
import { spanOf } from '../../engine/code';
import type { Code } from '../../engine/code';
import type { OperationEvent } from '../../engine/event';
import { on, rule } from '../../engine/rule';
import type { Match } from '../../engine/rule';
import type { Confidence } from '../../engine/finding';
import type { Value } from '../../engine/flow/value';
import type { Node } from '../../engine/source/tree';
import { isTestFile } from '../../domain/file-kind';
import { example } from './example';
import { proofOfFloat } from './float-proof';
import { isArithmetic } from './operands';
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
  detect: on('operation', (event, code) => {
    if (isTestFile(code.file) || !isOutermost(event) || !computesMoney(event)) return undefined;
    const money = moneyIn(event.node, code);
    if (!money || isExact(event.node, code) || becomesRatio(event, code) || becomesInteger(event.node, code)) return undefined;
    const proof = proofOfFloat(event.node, code);
    if (!proof) return undefined;
    return { at: spanOf(event.node), node: event.node, operator: event.operator, money: money.name, confidence: money.confidence };
  }),
  fixes: [rewriteWithDecimals],
});

/** One finding for a whole expression, not one for each of its operators. */
function isOutermost({ node }: OperationEvent): boolean {
  return node.type === 'AssignmentExpression' || !(node.parent && isArithmetic(node.parent));
}

/** Text put together with `+` is no sum, and neither is a ratio of two amounts. */
function computesMoney({ left, right, result, operator }: OperationEvent): boolean {
  const text = (value: Value) => value.type?.path[0] === 'string' && !value.type.module;
  if (operator === '+' && (text(left) || text(right))) return false;
  return result.labels.some((label) => label.kind === 'money');
}

interface Money {
  readonly name: string;
  readonly confidence: Confidence;
}

/** The surest money among the operands; names that say it weakly do not count. */
function moneyIn(node: Node, code: Code): Money | undefined {
  const labels = operandsOf(node).flatMap((operand) => code.value(operand).labels.filter(({ kind }) => kind === 'money'));
  const best = labels.find(({ confidence }) => confidence === 'high') ?? labels.find(({ confidence }) => confidence === 'medium');
  return best && { name: best.name, confidence: best.confidence };
}

function operandsOf(node: Node): Node[] {
  if (!isArithmetic(node) && node.type !== 'AssignmentExpression') return [node];
  const { left, right } = node as unknown as { left: Node; right: Node };
  return [...operandsOf(left), ...operandsOf(right)];
}

/** Minor units, bigint and decimal objects are what is asked for. */
function isExact(node: Node, code: Code): boolean {
  return operandsOf(node).some((operand) => {
    const { numeric, type } = code.value(operand);
    return numeric?.unit === 'minor' || numeric?.kind === 'bigint' || numeric?.kind === 'decimal' || (type?.module !== undefined && numeric === undefined);
  });
}

const RATIO = /percent|pct|ratio|share|rate$|progress|width|height|offset|opacity|weight|score|angle|scale|position|margin$|allocation|growth|roi|yield|bps|index|count|average|avg|mean|median|performance|change$/i;

/** Shares for a chart, percentages, averages: made from money and money no longer. */
function becomesRatio({ node, result }: OperationEvent, code: Code): boolean {
  if (result.numeric?.unit === 'rate' || result.numeric?.unit === 'percent') return true;
  return code.destinations(node).some(({ kind, name }) => kind !== 'displayed' && kind !== 'computed' && RATIO.test(name));
}

/** `Math.round(price * rate)` gives whole units: integer minor units, by all that can be seen. */
function becomesInteger(node: Node, code: Code): boolean {
  const call = node.parent;
  if (call?.type !== 'CallExpression' || call.arguments[0] !== node) return false;
  return /^Math\.(?:round|floor|ceil|trunc)$|^BigInt$|^parseInt$/.test(code.text(call.callee));
}
