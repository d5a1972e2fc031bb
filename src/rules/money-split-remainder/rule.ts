/** A total that is divided has to be made up of its parts again: what division leaves over belongs to somebody. */
import { spanOf } from '../../engine/code';
import { on, rule } from '../../engine/rule';
import type { Match } from '../../engine/rule';
import { claimOf } from '../../domain/money/claim';
import { splittingExample } from '../../domain/money/example';
import { WHERE_MONEY_IS } from '../../domain/money/look';
import type { SplitMoney } from '../../domain/money/split';

import { allocate } from './allocate';

export interface SplitMatch extends Omit<Match, 'confidence'>, SplitMoney {}

export default rule<SplitMatch>({
  id: 'money-split-remainder',
  title: 'Money split into parts that do not add up',
  severity: 'warning',
  cwe: [682],
  pci: ['6.2.4'],
  score: 5.0,
  message: ({ name }) => ({
    what: `${name} is divided into parts that need not add up to it.`,
    why: `A cent is left over, or asked for twice: ${splittingExample()}.`,
    instead: 'Give what is left over to the parts, cent by cent.',
  }),
  detect: on('operation', ({ node }, code) => {
    const split = claimOf(node, code)?.split;
    return split && { ...split, at: spanOf(node) };
  }, WHERE_MONEY_IS),
  fixes: [allocate],
});
