/** What a file speaks of: one weak word such as `amount` is money where other words of money stand around it, and nowhere else. */
import type { Code } from '../../engine/code';
import { judgedOnce, singular, wordsOf } from '../names';
import { onceAFile } from '../once-a-file';
import { MONEY } from './names';

/** Nouns that are said of other things too, where nothing else speaks of money: blur amounts, weight balances, heuristic costs. */
const WORDS_OF_OTHERS = new Set('amount amt balance cost charge charges total sum value net gross credit debit deposit interest premium principal fine bill turnover budget cash toll tip'.split(' '));

const CONTEXT = new Set(
  ('currency currencies price pricing payment payments pay paid invoice checkout cart wallet bank banking usd eur gbp inr dollar euro cents fee fees tax vat refund ledger ' +
    'stripe paypal money transaction transactions expense expenses salary payout coupon discount revenue subtotal account accounts merchant purchase billing subscription order orders ' +
    'loan portfolio dividend investment shipping iban card bid crypto exchange finance financial').split(' '),
);

const isWeak = judgedOnce((name): boolean => {
  const words = wordsOf(name).map(singular);
  return words.filter((word) => MONEY.has(word) || CONTEXT.has(word)).every((word) => WORDS_OF_OTHERS.has(word));
});

/** Is the name enough, by itself or with what else the file says? */
export function isSaidOfMoney(name: string, code: Code): boolean {
  return !isWeak(name) || speaksOfMoney(code);
}

/** Of these one is said of anything, and two of money. */
const PAIRS = new Set('amount balance total cost credit debit deposit withdrawal'.split(' '));

const speaksOfMoney = onceAFile((code): boolean => {
  const words = [...code.words()];
  return words.some((word) => CONTEXT.has(word)) || words.filter((word) => PAIRS.has(singular(word))).length > 1 || /currency|payment|wallet|invoice|bank|account|checkout|billing/i.test(code.file);
});
