/** Two floats that should be the same amount seldom are the same float. */
import { spanOf } from '../../engine/code';
import { on, rule } from '../../engine/rule';
import type { Match } from '../../engine/rule';
import { comparedMoney } from '../../domain/money/compared';
import type { ComparedMoney } from '../../domain/money/compared';
import { compareDecimals } from './compare-decimals';
import { comparisonExample } from '../../domain/money/example';
import { WHERE_MONEY_IS } from '../../domain/money/look';

export interface CompareMatch extends Match, ComparedMoney {}

export default rule<CompareMatch>({
  id: 'money-float-compare',
  title: 'Comparison of money in binary floating point',
  severity: 'warning',
  cwe: [1077],
  pci: ['6.2.4'],
  score: 5.0,
  message: ({ name, node }) => ({
    what: `${name} was computed as a binary float, and is compared with ${node.operator} as if it were exact.`,
    why: `Two ways to one amount seldom end at the same float: ${comparisonExample(node.operator)}.`,
    instead: 'Compare decimals, or whole minor units.',
  }),
  detect: on('comparison', ({ node }, code) => {
    const compared = comparedMoney(node, code);
    return compared && { ...compared, at: spanOf(node) };
  }, WHERE_MONEY_IS),
  fixes: [compareDecimals],
});
