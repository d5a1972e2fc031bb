/** A decimal or a bigint that is made a number keeps 15 digits at most, and is a binary fraction from then on. */
import { spanOf } from '../../engine/code';
import { on, rule } from '../../engine/rule';
import type { Match } from '../../engine/rule';
import { WHERE_MONEY_IS } from '../../domain/money/look';
import { leavingMoney } from '../../domain/money/narrowed';
import type { NarrowedMoney } from '../../domain/money/narrowed';
import { stayExact } from './stay-exact';

export interface PrecisionMatch extends Match, NarrowedMoney {}

export default rule<PrecisionMatch>({
  id: 'money-precision-loss',
  title: 'Exact money made a number',
  severity: 'warning',
  cwe: [681, 197],
  pci: ['6.2.4'],
  score: 4.8,
  message: ({ name, from }) => ({
    what: `${name} is exact as a ${from}, and is made a number.`,
    why: `A number holds 53 bits: Number(9007199254740993n) is ${Number(9007199254740993n)}.`,
    instead: 'Go on with the exact value, and make it a text where it leaves.',
  }),
  detect: on('conversion', (event, code) => {
    const narrowed = leavingMoney(event, code);
    return narrowed && { ...narrowed, at: spanOf(event.node) };
  }, WHERE_MONEY_IS),
  fixes: [stayExact],
});
