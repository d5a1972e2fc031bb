/** Columns that say how much is left: money, stock, quotas. What two requests take from one of them at once is taken twice. */
import { judgedOnce, wordsOf } from '../../names';

const LEFT = new Set('balance balances credit credits wallet fund funds cash stock stocks inventory quota quotas seats points coins tokens owed owing debt allowance'.split(' '));
/** `usedCount`, `remaining`, `availableTickets`, `dailyLimit`. */
const PARTLY = /^(?:used|usage|remaining|left|available|redeemed|redemption|redemptions|consumed|spent|sold|limit)$/;
/** Alone it is where something stands on a page, or how many rows are asked for. */
const PLACES = /^(?:left|limit)$/;
/** What is so called beside: the time of a balance, its currency, what it was before. */
const ABOUT = /^(?:id|ids|at|date|time|currency|type|status|name|unit|history|after|before|version|enabled|token|secret|key|hash|url|email|locked|is|has|formatted|text|label|display|page|code|map|list|address)$/;
/** In a cart they are what somebody wants, and in a product what there is. */
const AMOUNT = /^(?:quantity|qty|amount|count)$/;
const STOCKED = /product|inventor|stock|variant|sku|ticket|warehouse|balance|wallet|fund/i;

const isLeft = judgedOnce((name) => {
  const words = wordsOf(name);
  if (words.length === 0 || words.some((word) => ABOUT.test(word))) return false;
  if (words.length === 1 && PLACES.test(words[0]!)) return false;
  return words.some((word) => LEFT.has(word) || PARTLY.test(word)) || /^(?:amountowed|owedamount|countinstock|usedcount)$/i.test(name);
});

/** Does the column of what is so called say how much is left? */
export function saysWhatIsLeft(column: string, owner = ''): boolean {
  return isLeft(column) || (AMOUNT.test(column) && STOCKED.test(owner));
}
