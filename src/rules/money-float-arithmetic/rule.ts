/** Binary floating point cannot hold most decimal fractions: sums of money drift, and a cent is lost where nobody looks. */
import { spanOf } from '../../engine/code';
import type { OperationEvent } from '../../engine/event';
import { on, rule } from '../../engine/rule';
import type { Match } from '../../engine/rule';
import { claimOf } from '../../domain/money/claim';
import { example } from '../../domain/money/example';
import { WHERE_MONEY_IS } from '../../domain/money/look';
import { reaches } from '../../domain/money/moved';
import { rewriteWithDecimals } from '../../domain/money/rewritten';
import { usesOf } from '../../domain/money/uses';

export interface MoneyMatch extends Match {
  readonly node: OperationEvent['node'];
  /** A loss that happens with this operation. */
  readonly example: string;
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
  message: ({ money, example }) => ({
    what: `${money} is money in binary floating point, and is computed with.`,
    why: `Most decimal fractions have no exact binary form (${example}), so cents drift.`,
    instead: 'Compute with a decimal library, or in integer minor units.',
  }),
  detect: on(
    'operation',
    ({ node, operator }, code) => {
      const money = claimOf(node, code)?.arithmetic;
      const severity = money && reaches(usesOf(node, code), ['charge', 'ledger'], code) ? 'error' : undefined;
      return money && { at: spanOf(node), severity, node, example: example(operator, node, code), money: money.name, confidence: money.confidence };
    },
    WHERE_MONEY_IS,
  ),
  fixes: [({ node }, code) => rewriteWithDecimals(node, code)],
});
