/** Functions and names by what they do with an amount that they are given: show it, or check it. */
import { lastName } from '../../engine/flow/vocabulary';
import { bare } from '../../engine/source/tree';
import type { Node, TSESTree } from '../../engine/source/tree';
import { judgedOnce, wordsOf } from '../names';

const SHOWING = new Set(
  'format formatter formatted stylized pretty print println display render show shown text label html alert toast log debug trace message translate tooltip caption title locale i18n intl string stringify str'.split(' '),
);
const LOGGED = /^(?:info|warn|error|fatal|notice|write|writeln)$/;
const LOGGERS = /(?:^|[a-z._])(?:console|log|logger|winston|pino|stdout|stderr)$/i;

/** `formatMoney(x)`, `doc.text(x)`, `console.info(x)`, `t('due', { amount: x })`. */
export function shows(call: TSESTree.CallExpression | TSESTree.NewExpression): boolean {
  const target = bare(call.callee);
  const name = lastName(target) ?? '';
  if (name === 't' || name === '$t' || saysShown(name)) return true;
  if (target.type !== 'MemberExpression') return false;
  return (LOGGED.test(name) && LOGGERS.test(lastName(target.object) ?? '')) || (name === 'push' && isOfChart(target.object));
}

/** `chart.series.push(x)`, `dataset.data.push(x)` */
function isOfChart(list: Node): boolean {
  for (let node = bare(list); ; node = bare(node.object)) {
    if (wordsOf(lastName(node) ?? '').some((word) => /^(?:chart|dataset|datasets|series|graph|plot)$/.test(word))) return true;
    if (node.type !== 'MemberExpression') return false;
  }
}

const saysShown = judgedOnce((name) => {
  const words = wordsOf(name);
  return words.length > 0 && (SHOWING.has(words[0]!) || SHOWING.has(words.at(-1)!)) && !/^(?:log10|log2|toString)$/.test(name);
});

/** A text under such a name is for the eye: `balanceText`, `formatAmount`, `walletBalanceStr`, `amountAsDecimal`. */
export function isShownAs(name: string | undefined): boolean {
  return name === undefined || saysShown(name) || wordsOf(name).some((word) => word === 'as' || SHOWING.has(word));
}

const CHECKING = /^(?:isNaN|isFinite|isInteger|isSafeInteger|isNumber|isNumeric|assert|ok|equal|strictEqual|expect|invariant)$/;

export function checks(name: string): boolean {
  return CHECKING.test(name) || /^(?:is|has|can|should|validate|check|ensure)[A-Z]/.test(name);
}
