/**
 * What money is called, and in which form a name says that it is held. The last noun decides (`totalPrice` is money, `priceId`,
 * `totalPages` and `taxRate` are not), whatever money word stands before it.
 */
import type { Recogniser } from '../../engine/flow/recognise';
import type { NumericForm, Value } from '../../engine/flow/value';
import { isPrimitive } from '../../engine/flow/value';
import { headNoun, judgedOnce, singular, wordsOf } from '../names';

/** Nouns that are money nearly always when they come last. */
export const MONEY = new Set(
  ('amount amt price cost fee balance subtotal tax vat discount salary wage revenue profit earning expense payout payment refund deposit withdrawal ' +
    'commission surcharge tip gratuity rent premium principal interest cash fare toll payable receivable debt loan credit debit budget ' +
    'investment dividend proceeds pnl gmv turnover shipping markdown rebate cashback penalty fine bill invoice money income spend spending billing charge charges ' +
    'fund donation contribution installment instalment reimbursement disbursement remittance wager stake pension allowance saving capital overdraft').split(' '),
);

/** Money only with a money word before them: `orderTotal`, `accountValue`, `cartSum`. */
export const CARRIERS = new Set(['total', 'sum', 'value', 'net', 'gross', 'due', 'paid', 'owed', 'worth', 'gain', 'loss']);
export const MONEY_QUALIFIERS = new Set([...MONEY, ...'order cart basket invoice grand checkout portfolio asset investment item line wallet account market cash dollar euro usd eur gbp'.split(' ')]);

/** Not the thing itself but words that stand with it: these nouns are rarely money without a second word. */
const WEAK = new Set('fund contribution stake allowance saving capital interest credit debit charge charges fine bill invoice payment premium principal loan shipping billing expense'.split(' '));

/** Words that say how the money is kept: they come last or first and do not change what it is. */
const CURRENCIES = new Set('usd eur gbp chf cad aud nzd sek nok dkk pln inr brl mxn dollar euro pound rupee'.split(' '));
export const MINOR = new Set('cent penny pence paise paisa minor satoshi sat wei gwei lamport kopek centavo kobo pennies'.split(' '));
const BEFORE = new Set('in'.split(' '));

const RATES = new Set('rate ratio factor multiplier fraction weight'.split(' '));
const PERCENTS = new Set('percent percentage pct bps apr apy'.split(' '));
const COUNTS = new Set(
  'count quantity qty page size length index items days day hour minute second ms year month limit offset width height score point rating level step position id units unit'.split(' '),
);

/** What `total` and its like are of, where they are money: `order.total`, `cart.value`. */
export const MONEY_OWNERS = new Set('order preorder reorder suborder cart basket invoice checkout payment receipt quote refund charge transaction bill subscription'.split(' '));
/** What stands beside it on the same object: a currency, or what is paid and how. */
const CURRENCY_SIBLING = /^(?:currency|currencyCode|currency_code|assetCode|asset_code|paymentStatus|payment_status|paymentMethod|payment_method|subtotal|subTotal|sub_total|taxTotal|grandTotal|grand_total|isPaid)$/;

/** The same nouns in other fields, and the words that tell of those: batteries are charged, paths cost, rewards are discounted. */
const OTHER_FIELDS: Readonly<Record<string, readonly string[]>> = {
  charge: ['battery', 'voltage', 'electron', 'particle', 'coulomb', 'capacitor', 'proton'],
  cost: ['heuristic', 'dijkstra', 'astar', 'gradient', 'epoch', 'backprop', 'pathfinding', 'neighbor', 'neighbour'],
  discount: ['reward', 'rewards', 'gamma', 'bellman'],
  balance: ['panner', 'stereo', 'audio', 'whitebalance', 'gyro'],
};

function isOfOtherField(name: string, words: () => ReadonlySet<string>): boolean {
  const others = OTHER_FIELDS[headNoun(name)];
  return others !== undefined && others.some((word) => words().has(word));
}

export const recogniseMoney: Recogniser = ({ name, owner, siblings, value, words }) => {
  const form = formOf(name) ?? carried(name, owner, siblings);
  if (!form || isOfOtherField(name, words)) return undefined;
  if (!canBeNumber(value)) return undefined;
  if (form.unit !== 'major' && form.unit !== 'minor') return { labels: [], numeric: form, drops: ['money'] };
  // A bigint holds no fractions.
  const numeric = value.numeric?.kind === 'bigint' ? ({ kind: 'bigint', unit: 'minor' } as const) : form;
  return { labels: [{ kind: 'money', confidence: confidenceOf(name) }], numeric };
};

/** The name of a text or a getter that gives major units: `order.total`, `price`. */
export function namesMoney(name: string, owner: string | undefined): boolean {
  return (formOf(name) ?? carried(name, owner, () => new Set()))?.unit === 'major';
}

/** `total` by itself is of pages as often as of money: what it is of, or a currency beside it, decides. */
function carried(name: string, owner: string | undefined, siblings: () => ReadonlySet<string>): NumericForm | undefined {
  if (owner === undefined || !carries(name)) return undefined;
  const known = MONEY_OWNERS.has(singular(wordsOf(owner).at(-1) ?? '')) || (name === 'value' && isMoneyName(owner)) || holdCurrency(siblings());
  return known ? { kind: 'number', unit: 'major' } : undefined;
}

const withCurrency = new WeakMap<ReadonlySet<string>, boolean>();

/** Asked for each property of an object, of all its properties: looked through once. */
function holdCurrency(properties: ReadonlySet<string>): boolean {
  let known = withCurrency.get(properties);
  if (known === undefined) withCurrency.set(properties, (known = [...properties].some((name) => CURRENCY_SIBLING.test(name))));
  return known;
}

const carries = judgedOnce((name) => CARRIERS.has(singular(name.toLowerCase())));

/** What the name says of the number: undefined when it says nothing. */
export const formOf = judgedOnce((name): NumericForm | undefined => {
  const words = wordsOf(name).map(singular);
  const last = words.at(-1);
  if (last === undefined) return undefined;
  if (isInNumbers(words)) return formOf(words.slice(0, -1).join('_'));
  if (isPricePer(words)) return { kind: 'number', unit: 'major' };
  if (RATES.has(last)) return { kind: 'number', unit: 'rate' };
  if (PERCENTS.has(last)) return { kind: 'number', unit: 'percent' };
  if (COUNTS.has(last)) return { kind: 'number', unit: 'count' };
  if (!isMoneyName(name)) return undefined;
  return words.some((word) => MINOR.has(word)) ? { kind: 'integer', unit: 'minor' } : { kind: 'number', unit: 'major' };
});

const AMOUNTS = new Set('amount price cost total value fee balance sum tax subtotal'.split(' '));

/** `totalNumber`, `amountNum`, `priceFloat`: the amount itself, and not its text; an `invoiceNumber` is another thing. */
function isInNumbers(words: readonly string[]): boolean {
  return words.length > 1 && /^(?:number|num|numeric|float|decimal|raw)$/.test(words.at(-1)!) && AMOUNTS.has(words.at(-2)!);
}

/** `pricePerUnit`, `discountAmountPerItem`, `taxAmountUnit`: an amount for each; `amountPerPage` is a count. */
function isPricePer(words: readonly string[]): boolean {
  const per = words.at(-1) === 'unit' && !words.includes('per') ? words.length - 1 : words.indexOf('per');
  if (per < 1 || words.some((word) => MINOR.has(word) || RATES.has(word))) return false;
  const [before, noun = ''] = [words[per - 2], words[per - 1]];
  return MONEY.has(noun) && (noun !== 'amount' || (before !== undefined && MONEY_QUALIFIERS.has(before)));
}

export function isMoneyName(name: string): boolean {
  const words = wordsOf(name).map(singular);
  if (isInNumbers(words)) return isMoneyName(words.slice(0, -1).join('_'));
  const core = words.filter((word) => !CURRENCIES.has(word) && !MINOR.has(word) && !BEFORE.has(word));
  const head = core.length < words.length ? (core.at(-1) ?? '') : headNoun(name);
  if (core.length === 0) return words.some((word) => MINOR.has(word) && word !== 'minor' && word !== 'sat');
  if (RATES.has(head) || PERCENTS.has(head) || COUNTS.has(head) || countsThings(words)) return false;
  if (MONEY.has(head)) return true;
  // `totalCents`, `valueUsd`: what is in a currency is money.
  if (CARRIERS.has(head) && words.some((word) => (MINOR.has(word) && word !== 'minor' && word !== 'sat') || (CURRENCIES.has(word) && word !== 'pound'))) return true;
  return CARRIERS.has(head) && core.some((word) => word !== head && MONEY_QUALIFIERS.has(word));
}

/** Words that read or work out what comes after them: `getPrice`, `calculateTax`. */
const READERS = new Set('get calc calculate compute read total sum net gross current final unit base order item line cart monthly yearly annual daily sub'.split(' '));

/** A call by that name gives money: `price()`, `getPrice()`, `calculateTax(order)`; `formatPrice()` and `comparePrice()` do not. */
export function isMoneyRead(name: string): boolean {
  const [first = ''] = wordsOf(name).map(singular);
  return formOf(name)?.unit === 'major' && (READERS.has(first) || MONEY.has(first));
}

/** `value`, `total`: money where something beside them says so. */
export function isCarrier(name: string): boolean {
  return CARRIERS.has(singular(wordsOf(name).at(-1) ?? ''));
}

/** Nouns that hold a rate as often as an amount: `discount = 0.15`. */
const OFTEN_RATES = new Set('discount tax vat fee commission interest tip gratuity surcharge markdown rebate premium deposit'.split(' '));

export function isOftenRate(name: string): boolean {
  return OFTEN_RATES.has(headNoun(name));
}

/** `amountOfRows` is how many there are; `amountOfPayment` is money. */
function countsThings(words: readonly string[]): boolean {
  const of = words.indexOf('of');
  return of > 0 && HOW_MANY.has(words[of - 1]!) && !words.slice(of + 1).some((word) => MONEY_QUALIFIERS.has(word));
}

const HOW_MANY = new Set(['amount', 'total', 'sum', 'value']);

function confidenceOf(name: string): 'high' | 'medium' | 'low' {
  const words = wordsOf(name).map(singular);
  return words.length === 1 && WEAK.has(words[0]!) ? 'low' : words.length === 1 ? 'medium' : 'high';
}

/** Text, truth values, objects and functions named after money are not sums of it. */
function canBeNumber(value: Value): boolean {
  const { type, numeric } = value;
  if (numeric) return true;
  if (value.complete) return value.constants.some((constant) => typeof constant === 'number' || typeof constant === 'bigint');
  if (type && !isPrimitive(type, 'number') && !isPrimitive(type, 'any')) return false;
  return value.properties === undefined && !value.reference;
}
