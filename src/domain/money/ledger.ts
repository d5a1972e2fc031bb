/** Where a program keeps what money moved and who has how much: tables by the names of their rows, and the columns of these that are money. */
import { headNoun, singular, wordsOf } from '../names';
import { formOf, isCarrier, isMoneyName } from './names';

/** Rows of money that moves, or that is owed. */
const MOVEMENTS = (
  'order payment transaction transfer refund payout withdrawal deposit charge purchase booking reservation donation topup recharge checkout escrow ledger contribution pledge settlement remittance rental'
).split(' ');
/** Rows of money that somebody has. */
const HOLDINGS = 'wallet balance credit vault'.split(' ');
/** Rows of somebody or something that may have a balance beside other things. */
const HOLDERS = 'account user customer member player profile client student sender receiver recipient payer payee'.split(' ');

export const LEDGER_ROWS: readonly string[] = [...MOVEMENTS, ...HOLDINGS, ...HOLDERS];

/** Words of which one is said wherever a sum is written or charged and nothing else says that it is money. */
export const LEDGER_WORDS = [...MOVEMENTS, ...HOLDINGS].join(' ');

/** What stands behind the name of a row where the name is of what holds it: `OrderModel`. */
export const ROW_ENDINGS: readonly string[] = 'model repository repo entity collection table schema dao'.split(' ');
const ENDING = new RegExp(`_?(?:${ROW_ENDINGS.join('|')})$`, 'i');

/** Columns that say how much somebody has. */
export const HOLDING_COLUMNS: readonly string[] = 'balance wallet credit credits fund funds cash'.split(' ');

/** Of these a statement of SQL that names one as large as the sum says that the sum is there. */
export const BOUNDING_COLUMNS: readonly string[] = ['balance'];

/** What stands around the name of a column, in the words of query builders and of databases. */
const AROUND = /^(?:\$?(?:set|inc|setOnInsert|push|mul|min|max)|increment|decrement|multiply|divide|create|createMany|update|upsert|data|by|values|\*|\$numberDecimal)$/;
/** Below these stands what is looked for, or what nobody computes with. */
const ASIDE = /^(?:where|filter|select|include|metadata|meta|notes?|returning|attributes|orderBy|shippingAddress|address)$/i;

/** Words of programs in which people keep books of their own: what they enter there moves no money. */
const OWN_BOOKS = ['expense', 'expenses', 'budget', 'budgets', 'income', 'portfolio', 'holdings', 'networth', 'spending'];

export interface Column {
  /** The name of the column; empty where the whole row is meant. */
  readonly name: string;
}

/** The column that the way down into what is written leads to; undefined where it is none of a row. */
export function columnAt(path: readonly string[]): Column | undefined {
  if (path.some((name) => ASIDE.test(name))) return undefined;
  const names = path.filter((name) => !AROUND.test(name));
  return { name: names.at(-1)?.split('.').at(-1) ?? '' };
}

/** Is what stands in the column of such a table money that moved, or that somebody has? */
export function isLedgerColumn(table: string, column: string): boolean {
  const last = singular(wordsOf(column).at(-1) ?? '');
  if (HOLDING_COLUMNS.includes(last)) return true;
  return isMovement(table) && (isMoneyName(column) || isCarrier(column) || /^(?:price|amount|total|cost)s?$/i.test(last));
}

/** A row of which the sum is always a part: who writes all of it writes the sum. */
export function isMovement(table: string): boolean {
  const row = singular(wordsOf(table.replace(ENDING, '') || table).at(-1) ?? '');
  return MOVEMENTS.includes(row) || HOLDINGS.includes(row);
}

/** What is entered there was paid elsewhere: by those who keep books of their own, or by who writes the invoices. */
export function isBookkeeping(table: string, words: ReadonlySet<string>): boolean {
  return OWN_BOOKS.some((word) => words.has(word)) || (headNoun(table) === 'payment' && (words.has('invoice') || words.has('invoices')));
}

/** A part of a request that is no sum: how many, which, when. What comes of it and of a price is what the program worked out. */
export function isNoSum(name: string): boolean {
  const last = name.split('.').at(-1) ?? name;
  const unit = formOf(last)?.unit;
  return unit === 'count' || unit === 'rate' || unit === 'percent' || NO_SUM.test(last);
}

const NO_SUM = /(?:^|[a-z_])(?:Id|ids?|_id|uuid|date|At|time|timestamp|name|email|phone|address|status|type|quantities|nights|guests|seats|people|persons|tickets|duration|plan|sku|code|slug|discountPercent|index|qty|stock|copies|adults|children|rooms|length|number)s?$|^id$/i;

/** Words of payments whose sum is for the payer to choose. */
const CHOSEN_BY_PAYER = /donat|tip(?:s|ping)?(?![a-z])|top[-_ ]?up|deposit|contribut|pledge|gift|sponsor|recharge|add[-_ ]?(?:money|fund|cash|balance|credit)|fund[-_ ]?wallet|buy[-_ ]?me|patron|zakat|offering|bid(?![a-z])/i;

export function isChosenByPayer(text: string): boolean {
  return CHOSEN_BY_PAYER.test(text);
}
