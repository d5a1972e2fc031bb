/** Amounts of different currencies do not add up, and not every currency has cents. */
import { spanOf } from '../../engine/code';
import { on, rule } from '../../engine/rule';
import type { Match } from '../../engine/rule';
import { claimOf } from '../../domain/money/claim';
import { mixedCurrencies } from '../../domain/money/currencies';
import type { MixedCurrencies } from '../../domain/money/currencies';
import { scalingExample } from '../../domain/money/example';
import { WHERE_MONEY_IS } from '../../domain/money/look';
import type { ScaledMoney } from '../../domain/money/scaled';
import type { Node } from '../../engine/source/tree';
import { scaleByCurrency } from './scale-by-currency';

export interface CurrencyMatch extends Match {
  readonly node: Node;
  readonly scale?: ScaledMoney;
  readonly mixed?: MixedCurrencies;
}

export default rule<CurrencyMatch>({
  id: 'money-currency-mismatch',
  title: 'Currencies mixed, or taken to have two decimals',
  severity: 'warning',
  cwe: [682],
  pci: ['6.2.4'],
  score: 5.0,
  message: ({ scale, mixed }) =>
    mixed
      ? { what: `${mixed.first} and ${mixed.second} are amounts of different currencies.`, why: `${mixed.currencies.join(' and ')} do not add up.`, instead: 'Convert one of them at a rate first.' }
      : {
          what: `${scale!.name} is scaled by a fixed 100.`,
          why: `Not every currency has two decimals: ${scalingExample(scale!.direction)}.`,
          instead: 'Scale by the decimals of the currency.',
        },
  detect: [
    on('operation', ({ node }, code) => {
      const claim = claimOf(node, code);
      return claim?.scale || claim?.currencies ? { at: spanOf(node), node, scale: claim.scale, mixed: claim.currencies } : undefined;
    }, WHERE_MONEY_IS),
    on('comparison', ({ node }, code) => {
      const mixed = mixedCurrencies(node, code);
      return mixed && { at: spanOf(node), node, mixed };
    }, WHERE_MONEY_IS),
  ],
  fixes: [scaleByCurrency],
});
