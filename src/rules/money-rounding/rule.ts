/** Rounding a binary float rounds what is next to the amount: a half may lie just below the half, and a cent is lost. */
import { spanOf } from '../../engine/code';
import { on, rule } from '../../engine/rule';
import type { Match } from '../../engine/rule';
import { claimOf } from '../../domain/money/claim';
import { roundingExample } from '../../domain/money/example';
import { WHERE_MONEY_IS } from '../../domain/money/look';
import { printedMoney } from '../../domain/money/rounded';
import type { RoundedMoney } from '../../domain/money/rounded';
import type { Code } from '../../engine/code';
import { bare } from '../../engine/source/tree';
import type { Call, Node } from '../../engine/source/tree';
import { rewriteWithDecimals } from '../../domain/money/rewritten';

export interface RoundingMatch extends Omit<Match, 'confidence'>, RoundedMoney {
  readonly node: Node;
}

export default rule<RoundingMatch>({
  id: 'money-rounding',
  title: 'Rounding of money in binary floating point',
  severity: 'warning',
  cwe: [1339],
  pci: ['6.2.4'],
  score: 5.0,
  message: ({ name, by, digits }) => ({
    what: `${name} is rounded as a binary float, and goes on to be computed with or kept.`,
    why: `The float lies beside the amount, and a half falls the wrong way: ${roundingExample(by, digits)}.`,
    instead: 'Round once, with a decimal library and a named rounding mode.',
  }),
  detect: [
    on('operation', ({ node }, code) => found(node, claimOf(node, code)?.rounding), WHERE_MONEY_IS),
    on('conversion', ({ node }, code) => found(node, claimOf(node, code)?.rounding), WHERE_MONEY_IS),
    on('call', ({ node, method }, code) => (method === 'toFixed' ? found(node, printedAlone(node, code)) : undefined), WHERE_MONEY_IS),
  ],
  fixes: [({ by, node, value }, code) => rewriteWithDecimals(by === 'print' ? value : node, code)],
});

/** What is printed is judged where it is worked out, if it is. */
function printedAlone(call: Call, code: Code): RoundedMoney | undefined {
  const printed = printedMoney(call, code);
  const claim = printed && claimOf(bare(printed.value), code);
  return claim && Object.keys(claim).some((kind) => kind !== 'printed') ? undefined : printed;
}

function found(node: Node, rounded: RoundedMoney | undefined): RoundingMatch | undefined {
  return rounded && { ...rounded, at: spanOf(node), node };
}
