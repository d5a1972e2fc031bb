/**
 * Which columns hold money. A schema says more than a variable does: what the table is, what else it holds. A name that is money by itself needs
 * nothing more; one that may be something else (`total`, `credit`, `discount`) needs the table or a column beside it to say so.
 */
import { headNoun, isCurrencyName, judgedOnce, singular, wordsOf } from '../names';
import { CARRIERS, formOf, isMoneyName, MINOR, MONEY, MONEY_OWNERS, MONEY_QUALIFIERS } from './names';

export interface StoredColumn {
  readonly name: string;
  readonly table?: string;
  readonly siblings: readonly string[];
}

/** `likely`: rates and amounts are called so. */
export type Sureness = 'sure' | 'likely';

/** Nouns of accounts, payrolls and shops beyond those of computations; and what money is called in other languages. */
const ALSO_MONEY = new Set(
  ('bid donation stipend allowance bonus emi mrp msrp remittance reimbursement valuation jackpot winnings winning saving overdraft deduction expenditure').split(' '),
);

/** In these the noun stands first: `precio_unitario`, `valor_total`. */
const FOREIGN = new Set('precio preco prix preis saldo monto importe montant betrag costo custo salario sueldo tarifa descuento desconto harga valor gasto'.split(' '));
const FOREIGN_RATE = /^(?:porcentaje|porcentual|percentual|pourcentage|prozent|persen|tasa|taxa|taux|cantidad|quantidade|id|tipo|type)$/;

/** What has been done with an amount: `amountCharged`. */
const DONE = new Set('charged refunded received spent billed invoiced captured collected withheld remaining outstanding earned donated raised transferred pending payable'.split(' '));
const CURRENCY_NAMES = new Set('usd eur gbp chf cad aud inr brl mxn dollar euro rupee'.split(' '));
/** What is not a sum although a currency is told of it. */
const NO_SUM = new Set('rate ratio count id code symbol change percent percentage pct to from in'.split(' '));

/** What a text has to say where none of the words of money in general stand in it. */
export const OTHER_MONEY_WORDS = [...ALSO_MONEY, ...FOREIGN, ...CURRENCY_NAMES, 'limit', 'pay', ...CARRIERS].join(' ');

/** As often something else than money, or a rate of it: a discount of 10 is euros or per cent. */
const NEEDS_MORE = new Set(
  ('credit debit charge bill invoice payment billing principal loan interest investment bonus saving allowance bid valor ' +
    'valuation deduction penalty winning tip return markdown turnover').split(' '),
);
const OFTEN_RATE = new Set('discount tax vat commission interest markdown rebate premium surcharge gratuity tip descuento desconto tarifa deduction'.split(' '));

/** What is measured and counted beside an amount that is no money, and balances that are none. */
const MEASURES = new Set('unit uom measure measurement ingredient dosage dose calorie nutrient protein fat gram kg ml litre liter'.split(' '));
const THINGS = new Set('ingredient recipe nutrition nutrient dose dosage medication medicine meal food water material leave vacation holiday pto absence attendance loyalty inventory stock sensor battery meter exercise workout weather'.split(' '));
/** Objects that are checked as they come in, and are kept by nobody. */
const PASSING = new Set('input dto arg args param params payload filter'.split(' '));

/** Is it something that only passes through, by its name? */
export function isPassing(table: string | undefined): boolean {
  return wordsOf(table ?? '').some((word) => PASSING.has(word));
}

/** Whose total or value is money, beside those that are owed: `AccountBalance.value`. */
const HEADS = new Set([...MONEY, ...MONEY_OWNERS, 'sale', 'purchase', 'estimate', 'proposal', 'payroll', 'payslip', 'ledger', 'deal', 'donation']);

/** Columns of SQL are often written in one word: `unitprice`, `totalamount`. */
const IN_ONE =
  /^(total|unit|sales?|sell(?:ing)?|buy(?:ing)?|cost|list|base|net|gross|tax|paid|due|final|discount|original|old|new|order|product|item|purchase|retail|regular|min|max|market|shipping|delivery|grand|current|refund|transaction|invoice|bill|account|payment|service|room|ticket|book|food|basic)(price|amount|cost|fee|salary|balance|total|tax)$/i;

function inWords(name: string): string {
  return name.replace(IN_ONE, '$1_$2');
}

export function moneyColumn({ name: written, table, siblings: beside }: StoredColumn): Sureness | undefined {
  const name = inWords(written);
  return judged({ name, table, siblings: beside.map((sibling) => (sibling === written ? name : inWords(sibling))) });
}

function judged(column: StoredColumn): Sureness | undefined {
  const { name } = column;
  if (isLimit(name)) return 'sure';
  const unit = formOf(name)?.unit;
  if (unit !== undefined && unit !== 'major') return undefined;
  if (speaksOfMinorUnits(name) || isRatio(name) || isOfOtherThings(column)) return undefined;
  if (isSure(name)) return isAverage(name) ? 'likely' : 'sure';
  const head = headNoun(name);
  if (!NEEDS_MORE.has(head) && !OFTEN_RATE.has(head) && !CARRIERS.has(head)) return undefined;
  if (!isShown(column)) return undefined;
  if (!mayBeRate(name)) return 'sure';
  // `discountType` beside it: per cent or an amount, row by row.
  return column.siblings.some((sibling) => /(?:^|[a-z_])(?:type|kind|mode|unit)$/i.test(sibling) && wordsOf(sibling)[0] === wordsOf(name)[0]) ? undefined : 'likely';
}

/** Money by its name alone, in any table. */
const isSure = judgedOnce((name): boolean => {
  const words = wordsOf(name).map(singular);
  if (speaksOfMinorUnits(name)) return false;
  const unit = formOf(name)?.unit;
  if (unit !== undefined && unit !== 'major') return false;
  const head = headNoun(name);
  if (mayBeRate(name)) return false;
  const plain = words.length === 1 || !words.some((word) => word !== head && (MONEY_QUALIFIERS.has(word) || word === 'total'));
  if (plain && (NEEDS_MORE.has(head) || OFTEN_RATE.has(head))) return false;
  return unit === 'major' || isMoneyName(name) || ALSO_MONEY.has(head) || isPay(words) || isForeign(words) || isDone(words) || isInCurrency(words);
});

/** `discount`, `defaultTax`; `discountValue` says no more. */
function mayBeRate(name: string): boolean {
  const words = wordsOf(name).map(singular);
  const [last = '', before = ''] = [words.at(-1), words.at(-2)];
  if (last === 'value') return OFTEN_RATE.has(before);
  return OFTEN_RATE.has(last) && !words.some((word) => word !== last && (word === 'total' || MONEY_QUALIFIERS.has(word)));
}

/** `returnOnAdSpend`, `revenuePerUser`: what is put in relation. A price or a fee for each unit is one. */
function isRatio(name: string): boolean {
  const words = wordsOf(name).map(singular);
  if (words.indexOf('on') > 0) return true;
  const per = words.indexOf('per');
  return per > 0 && !ASKED_FOR_EACH.has(words[per - 1]!);
}

const ASKED_FOR_EACH = new Set('price cost fee amount charge salary rent fare tax wage discount'.split(' '));

/** It is worked out from others, and may be shown alone. */
function isAverage(name: string): boolean {
  return /^(?:avg|average|mean|median)$/.test(wordsOf(name)[0] ?? '');
}

/** `netPay`, `basic_pay`. */
function isPay(words: readonly string[]): boolean {
  return words.length > 1 && words.at(-1) === 'pay';
}

function isForeign(words: readonly string[]): boolean {
  return FOREIGN.has(words[0] ?? '') && !(words.length === 1 && NEEDS_MORE.has(words[0]!)) && !words.some((word) => FOREIGN_RATE.test(word));
}

function isDone(words: readonly string[]): boolean {
  return words.length === 2 && words[0] === 'amount' && DONE.has(words[1]!);
}

/** `approvedUSD`, `volume_usd`; `eur_usd` is what one costs in the other. */
function isInCurrency(words: readonly string[]): boolean {
  return words.length > 1 && CURRENCY_NAMES.has(words.at(-1)!) && !words.slice(0, -1).some((word) => CURRENCY_NAMES.has(word) || NO_SUM.has(word));
}

const LIMITED = new Set('credit spend spending withdrawal transfer overdraft debit'.split(' '));

/** `creditLimit` is the sum up to which somebody may owe. */
function isLimit(name: string): boolean {
  const words = wordsOf(name).map(singular);
  return words.at(-1) === 'limit' && LIMITED.has(words.at(-2) ?? '');
}

function speaksOfMinorUnits(name: string): boolean {
  return wordsOf(name).map(singular).some((word) => MINOR.has(word));
}

function isOfOtherThings({ name, table = '', siblings }: StoredColumn): boolean {
  const head = headNoun(name);
  if (head !== 'amount' && head !== 'balance' && head !== 'total' && head !== 'value') return false;
  if (siblings.some(isCurrencyName)) return false;
  if (wordsOf(table).some((word) => THINGS.has(singular(word)))) return true;
  return head === 'amount' && siblings.some((sibling) => sibling !== name && MEASURES.has(singular(wordsOf(sibling).at(-1) ?? '')));
}

/** Beside a price the discount is as often a percentage; beside a total it is an amount. */
const PRICES = new Set(['price', 'cost', 'mrp', 'msrp']);

/** By the table, by a currency, or by what is surely money beside it. */
function isShown({ name, table = '', siblings }: StoredColumn): boolean {
  const words = wordsOf(table).map(singular);
  if (siblings.some((sibling) => isCurrencyName(sibling)) || HEADS.has(words.at(-1) ?? '')) return true;
  // A value beside a price may be that of an attribute.
  if (headNoun(name) === 'value') return false;
  const rate = mayBeRate(name);
  const shows = (sibling: string): boolean => sibling !== name && isSure(sibling) && !(rate && PRICES.has(headNoun(sibling))) && !isOfOtherThings({ name: sibling, table, siblings });
  return words.some((word) => MONEY_OWNERS.has(word)) || siblings.some(shows);
}
