/** What the fixtures of shops, books and wallets give before and after their fixes. Fixtures of libraries stand in money-library-cases.ts. */
import { createRequire } from 'node:module';
import type { Around, Cases, Modules, Run } from './fixture-functions';

const { Decimal } = createRequire(__filename)('decimal.js') as { Decimal: new (text: string) => unknown };
const order = (total: number, currency = 'EUR') => ({ total, tip: total, currency });
const row = (amount: string, fee = '0') => ({ amount, fee });
const friends = (count: number) => Array.from({ length: count }, (_, index) => ({ name: String(index), owes: 0 }));

const written: unknown[] = [];
export const AROUND: Around = {
  ledger: { insert: (entry: unknown) => written.push(entry) },
  orders: { create: (entry: unknown) => written.push(entry) },
  gateway: { charge: (options: unknown) => written.push(options), refund: (amount: unknown) => written.push({ amount }) },
  notify: (_: string, amount: unknown) => written.push(amount),
  page: { text: () => undefined },
  report: {},
  store: {},
  field: {},
  rows: [],
  chart: { data: [] },
  shippingCost: 4.99,
  rates: { EURUSD: 1.1 },
  query: {},
  show: () => undefined,
  nextAccount: () => ({ balance: 0 }),
  toCurrency: (amount: number) => amount,
};

/** A module of a driver that the fixture sets up when it is loaded. */
export const MODULES: Modules = { pg: { Pool: class {}, types: { setTypeParser: () => undefined, builtins: { NUMERIC: 1700 } } } };

const last = () => written.at(-1);
const account = { balance: 0 };
const page = { itemsPrice: '' };

interface Wallet {
  deposit(amount: number): void;
  withdraw(amount: number): void;
}

function paidIn(made: new () => Wallet): unknown {
  const wallet = new made();
  wallet.deposit(0.1);
  wallet.deposit(0.2);
  wallet.withdraw(0.1);
  return (wallet as unknown as { balance: number }).balance;
}

export const CASES: Cases = {
  'money-float-arithmetic/fixture-parts': [{ does: 'perPiece', given: () => [[{ amount: 1 }, { amount: 2 }], 10], before: 0.30000000000000004, after: 0.3 }],
  'money-float-arithmetic/fixture': [
    { does: 'priceWithTax', given: () => [19.99], before: 19.99 * 1.19, after: 23.7881 },
    { does: 'gross', given: () => [1.1, 0.1], before: 1.2100000000000002, after: 1.21 },
    { does: 'checkout', given: () => [{ items: [{ price: 0.1, quantity: 3 }], discount: 0.2 }], before: 3.431333333333334, after: 3.4313333333333333 },
    { does: 'lineTotal', given: () => [{ price: 1.1, quantity: 3 }], before: 3.3000000000000003, after: 3.3 },
    { does: 'lineText', given: () => [{ price: 1.005, quantity: 1 }], before: '1.00', after: '1.01' },
    { does: 'change', given: () => [{ paidAmount: 0.3, total: 0.1 }], before: 0.19999999999999998, after: 0.2 },
    { does: 'smallChange', given: () => [{ paidAmount: 0.8, total: 0.1 }], before: 0.7000000000000001 % 0.05, after: 0 },
    { does: 'discounted', given: () => [{ total: 8.2 }, 15], before: 8.2 - (8.2 * 15) / 100, after: 6.97 },
    { does: 'withFee', given: () => [0.1], before: 0.1 + 0.35 + 0.1 * 0.029, after: 0.4529 },
    { does: 'sumUp', given: () => [[{ total: 0.1, paidAmount: 0.1 }, { total: 0.2, paidAmount: 0.2 }]], before: 0.30000000000000004 * 1.0825, after: 0.32475 },
    { does: 'totalsByCurrency', given: () => [[{ currency: 'EUR', total: 0.1 }, { currency: 'EUR', total: 0.2 }]], before: { EUR: 0.30000000000000004 }, after: { EUR: 0.3 } },
    { does: 'settle', given: () => [Object.assign(account, { balance: 0.3 }), { balance: 0 }, 0.1], before: 0.19999999999999998, after: 0.2, seen: () => account.balance },
    { does: 'Wallet', before: 0.20000000000000004, after: 0.2, seen: (_, { Wallet }) => paidIn(Wallet as new () => Wallet) },
    {
      does: 'pay', given: () => [{ amount: '1.00', tip: '0.15' }, 'shop'],
      before: [114.99999999999999, { account: 'shop', amount: 1.11665 }, 115],
      after: [115, { account: 'shop', amount: 1.11665 }, 115],
      seen: () => written.slice(-3),
    },
    { does: 'odd', given: () => [[{ balance: 0 }], 0, { total: 1.1, shippingCost: 0 }, new Map([['card', 0.1]])], before: -0.6050000000000001, after: -0.605 },
  ],
  'money-float-arithmetic/fixture-exchange': [
    { does: 'exchange', given: () => [1.1, 'EUR', 'USD'], before: 1.2100000000000002, after: 1.21 },
    { does: 'toBase', given: () => [1.1, 1.1], before: 1.2100000000000002, after: 1.21 },
    { does: 'fromBase', given: () => [0.3, 0.1], before: 2.9999999999999996, after: 3 },
    { does: 'interest', given: () => [36500, 1.1, 10], before: 36500 * (1.1 / 100 / 365) * 10, after: 11 },
    { does: 'reduced', given: () => [{ price: 8.2, discount: 15 }], before: 8.2 - (8.2 * 15) / 100, after: 6.97 },
    {
      does: 'gain', given: () => [[{ cost: 1.1, changePercent: 10 }, { cost: 2.2, changePercent: 10 }], 33],
      before: { gainAmount: 0.33000000000000007, percent: 1.0000000000000002 },
      after: { gainAmount: 0.33, percent: 1 },
    },
    // A power stays a float, as the page says.
    { does: 'monthlyPayment', given: () => [1000, 0.12, 12], before: 88.8487886783416, after: 88.84878867834163 },
  ],
  'money-float-parse/fixture': [
    { does: 'sum', given: () => [row('0.1'), row('0.2')], before: 0.30000000000000004, after: 0.3 },
    { does: 'withFee', given: () => [row('0.3', '0.1')], before: 0.19999999999999998, after: 0.2 },
    { does: 'signs', given: () => [row('0.1', '0.7')], before: 0.7999999999999999, after: 0.8 },
    { does: 'taxed', given: () => [row('19.99')], before: 21.639174999999998, after: 21.639175 },
    { does: 'orNothing', given: () => [row('0.1')], before: 0.30000000000000004, after: 0.3 },
    { does: 'addUp', given: () => [Array.from({ length: 10 }, () => row('0.1'))], before: 0.9999999999999999, after: 1 },
    { does: 'priceWithTax', given: () => ['1.00'], before: '1.08', after: '1.08' },
    { does: 'isPaid', given: () => [row('19.99'), 19.99], before: true, after: true },
  ],
  'money-rounding/fixture': [
    { does: 'roundPrice', given: () => [1.005], before: 1, after: 1.01 },
    { does: 'net', given: () => [11.9], before: 10, after: 10 },
    { does: 'ceilFee', given: () => [1.1], before: 1.11, after: 1.1 },
    { does: 'epsilon', given: () => [1.005], before: 1.01, after: 1.01 },
    { does: 'byPrecision', given: () => [0.5005, 3], before: 0.5, after: 0.501 },
    { does: 'store', given: () => [{ total: 1, tax: 0.005 }], before: { total: 1 }, after: { total: 1.01 }, seen: last },
    { does: 'asNumber', given: () => [1.005], before: 1, after: 1.01 },
    { does: 'asFloat', given: () => [{ price: 0.3, taxRate: 0.05 }], before: 0.01, after: 0.02 },
    { does: 'bySign', given: () => [8.345], before: 8.35, after: 8.35 },
    { does: 'discounted', given: () => [0.06, 25], before: 0.049999999999999996, after: 0.04 },
    // What is summed up in the fixture has no part of a cent: it is the rounding that changes, and not the sum.
    { does: 'fill', given: () => [page, [{}, {}, {}]], before: '29.97', after: '29.97', seen: () => page.itemsPrice },
    { does: 'convertAmount', given: () => [1.005, 1, 2], before: '1.00', after: '1.01' },
    { does: 'eachPays', given: () => [{ total: 2.01 }, 2], before: { payment: 100 }, after: { payment: 101 } },
  ],
  'money-float-compare/fixture': [
    { does: 'isSettled', given: () => [{ subtotal: 3, total: 3.57 }], before: 3 * 1.19 === 3.57, after: true },
    { does: 'isOpen', given: () => [{ total: 0.45, subtotal: 0.1 }], before: true, after: false },
    { does: 'loosely', given: () => [{ total: 0.7, subtotal: 0.35 }], before: true, after: true },
    { does: 'covers', given: () => [4, 4.33], before: true, after: true },
    { does: 'exceeds', given: () => [0.1, 0.4, 0.7], before: true, after: false },
    { does: 'below', given: () => [1.1, 0.99], before: false, after: false },
    { does: 'isPaid', given: () => [{ total: 0.3 }, [{ amount: 0.1 }, { amount: 0 }]], before: false, after: true },
    { does: 'isSame', given: () => [[{ price: 1, quantity: 3 }], { total: 3.3 }], before: false, after: true },
    { does: 'differs', given: () => [2, 0.11, 2.49], before: true, after: false },
    { does: 'isEnough', given: () => [3.25, 3.0023], before: true, after: true },
  ],
  'money-precision-loss/fixture': [
    { does: 'difference', given: () => [{ price: new Decimal('0.3') }, { price: new Decimal('0.1') }], before: 0.19999999999999998, after: 0.2 },
    { does: 'taxed', given: () => [{ price: new Decimal('19.99') }], before: 21.639174999999998, after: 21.64 },
    { does: 'isSame', given: () => [{ price: new Decimal('9007199254740993') }, { price: new Decimal('9007199254740992') }], before: true, after: false },
    { does: 'isDearer', given: () => [{ price: new Decimal('9007199254740993') }, { price: new Decimal('9007199254740992') }], before: false, after: true },
    { does: 'payable', given: () => [{ balance: 9007199254740992n, amount: 9007199254740993n }], before: true, after: false },
    { does: 'marketValue', given: () => [{ price: new Decimal('1.005'), quantity: new Decimal('1') }], before: 1.005, after: 1.01 },
    { does: 'priceText', given: () => [{ price: new Decimal('19.99') }], before: '21.64', after: '21.64' },
    { does: 'answer', given: () => [{ price: new Decimal('1.005'), fee: new Decimal('2.675') }], before: { averagePrice: 1.005, fee: 2.675 }, after: { averagePrice: 1.01, fee: 2.68 } },
    { does: 'converted', given: () => [{ price: new Decimal('1.005') }], before: 1.005, after: 1.01 },
    { does: 'book', given: () => [{ investment: new Decimal('100.10') }], before: { amount: 100.1 }, after: { amount: 100.1 }, seen: last },
  ],
  'money-currency-mismatch/fixture': [
    { does: 'minorUnits', given: () => [order(500, 'JPY')], before: 50000, after: 500 },
    { does: 'minorUnits', given: () => [order(1.005, 'KWD')], before: 100, after: 1005 },
    { does: 'minorUnits', given: () => [order(1.005, 'USD')], before: 100, after: 101 },
    { does: 'toUnits', given: () => [1.25, 'BHD'], before: { value: 125, currency: 'BHD' }, after: { value: 1250, currency: 'BHD' } },
    { does: 'truncated', given: () => [order(1.15)], before: 114, after: 115 },
    { does: 'parsed', given: () => ['1.15', 'EUR'], before: { value: 114.99999999999999, currency: 'EUR' }, after: { value: 115, currency: 'EUR' } },
    { does: 'back', given: () => [{ amount_total: 500, currency: 'jpy' }], before: { price: 5 }, after: { price: 500 } },
    { does: 'pay', given: () => [order(500, 'KRW')], before: { amount: 50000, currency: 'KRW' }, after: { amount: 500, currency: 'KRW' }, seen: last },
    { does: 'payTip', given: () => [order(1.15)], before: { amount: 114.99999999999999 }, after: { amount: 115 }, seen: last },
    { does: 'converted', given: () => [{ priceUsd: 0.1, feeEur: 0.2 }, 1], before: 0.30000000000000004, after: 0.3 },
  ],
};

export interface Split extends Run {
  readonly total: number;
}

/** Of parts the sum is looked at, rounded to mills, and how many of them there are. */
export const SPLITS: readonly Split[] = [
  { does: 'equally', given: () => [100, friends(3)], total: 100 },
  { does: 'parts', given: () => [100, 7], total: 100 },
  { does: 'filled', given: () => [0.05, 3], total: 0.05 },
  { does: 'floored', given: () => [10000, 3], total: 10000 },
  { does: 'roundedUp', given: () => [10000, friends(3)], total: 10000 },
  { does: 'shareOut', given: () => [{ amount: 100, friends: friends(3) }], total: 100 },
  { does: 'monthly', given: () => [1000, friends(12)], total: 1000 },
  { does: 'loop', given: () => [10, 6], total: 10 },
  { does: 'owe', given: () => [{ totalCents: 10000, friends: friends(3) }], total: 10000, seen: () => written.slice(-3) },
];
