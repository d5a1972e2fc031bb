/** In which form numbers are held, and what they count: through decimal libraries, conversions, proofs of whole numbers, and schemas. */
import assert from 'node:assert/strict';
import { probed } from './run';

const DECIMAL = "import { Decimal } from 'decimal.js'; ";
const BIG = "import Big from 'big.js'; ";

const CASES: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  'decimals that are made': [
    [`${DECIMAL}function f(price: string) { probe(new Decimal(price)); }`, 'decimal major [money]'],
    [`${DECIMAL}function f(price: number) { probe(Decimal(price)); }`, 'decimal major [money]'],
    [`${DECIMAL}probe(new Decimal(2));`, 'decimal'],
    ["import { Decimal } from 'decimal.js-light'; function f(price: string) { probe(new Decimal(price)); }", 'decimal major [money]'],
    ["import Big from 'big.js'; function f(price: string) { probe(Big(price), new Big(price)); }", 'decimal major [money]; decimal major [money]'],
    ["import { Big } from 'big.js'; function f(price: string) { probe(new Big(price)); }", 'decimal major [money]'],
    ["const Big = require('big.js'); function f(price) { probe(new Big(price)); }", 'decimal major [money]'],
    ["import BigNumber from 'bignumber.js'; function f(price: string) { probe(new BigNumber(price)); }", 'decimal major [money]'],
    ["import * as BigNumber from 'bignumber.js'; function f(price: string) { probe(new BigNumber.BigNumber(price)); }", 'decimal major [money]'],
    [`${DECIMAL}function f(taxRate: string) { probe(new Decimal(taxRate)); }`, 'decimal rate'],
  ],
  'decimals that are computed': [
    [`${DECIMAL}function f(price: number) { probe(new Decimal(2).times(price)); }`, 'decimal major [money]'],
    [`${DECIMAL}function f(price: number) { probe(new Decimal(price).times(2).plus(1).toDecimalPlaces(2)); }`, 'decimal major [money]'],
    [`${DECIMAL}function f(price: Decimal, cost: Decimal) { probe(price.div(cost)); }`, 'decimal rate'],
    [`${DECIMAL}function f(price: Decimal, cost: Decimal) { probe(Decimal.max(price, cost), Decimal.sum(price, 2), Decimal.div(price, cost)); }`, 'decimal major [money]; decimal major [money]; decimal rate'],
    [`${DECIMAL}function f(priceCents: Decimal) { probe(priceCents.div(100)); }`, 'decimal major [money]'],
    [`${DECIMAL}function f(price: Decimal) { probe(price.mul(100)); }`, 'decimal minor [money]'],
    [`${DECIMAL}function f(price: Decimal, shippingFee: string) { probe(new Decimal(0).plus(shippingFee)); }`, 'decimal major [money]'],
    [`${DECIMAL}function f(price: Decimal) { probe(price.eq(2), price.cmp(2), price.lessThan(2)); }`, 'unknown; unknown; unknown'],
    [`${DECIMAL}function f(price: Decimal) { probe(price.decimalPlaces()); }`, 'unknown'],
    [`${BIG}function f(price: Big) { probe(price.abs().round(2)); }`, 'decimal major [money]'],
    ["import BigNumber from 'bignumber.js'; function f(price: string) { probe(BigNumber.sum(price, 2), BigNumber.max(price, 0)); }", 'decimal major [money]; decimal major [money]'],
  ],
  'decimals that are left': [
    [`${DECIMAL}function f(price: Decimal) { probe(price.toNumber()); }`, 'float major [money]'],
    [`${DECIMAL}function f(price: number) { probe(new Decimal(price).times(2).toNumber()); }`, 'float major [money]'],
    [`${DECIMAL}function f(priceCents: Decimal) { probe(priceCents.toNumber()); }`, 'float minor [money]'],
    [`${DECIMAL}function f(price: Decimal) { probe(Number(price), +price, parseFloat(price)); }`, 'float major [money]; float major [money]; float major [money]'],
    [`${DECIMAL}function f(price: Decimal) { probe(price.toFixed(2), price.toString()); }`, '[money]; [money]'],
    [`${DECIMAL}function f(price: Decimal) { probe(parseInt(price.toFixed(0))); }`, 'integer [money]'],
    ['function f(balance: bigint) { probe(Number(balance)); }', 'integer minor [money]'],
    ['function f(balance: bigint) { probe(Number(balance) / 1e18); }', 'float major [money]'],
    ["import BigNumber from 'bignumber.js'; function f(price: BigNumber) { probe(price.toBigInt(), price.toFormat(2)); }", 'bigint major [money]; [money]'],
  ],
  'decimals that are kept': [
    [`${DECIMAL}interface Order { fee: Decimal | null } function f(order: Order) { probe(order.fee, order.fee?.toNumber(), order.fee!.plus(2)); }`, 'decimal major [money]; float major [money]; decimal major [money]'],
    [`${DECIMAL}function f(x: Decimal | undefined) { probe(x); }`, 'decimal'],
    [`${DECIMAL}function f(prices: Decimal[]) { for (const price of prices) probe(price); }`, 'decimal major [money]'],
    [`${DECIMAL}function f(prices: Map<string, Decimal>) { probe(prices.get('a')); }`, 'decimal'],
    [`${DECIMAL}function f(prices: { [date: string]: Decimal }) { probe(prices['a']); }`, 'decimal'],
    [`${DECIMAL}class Cart { total = new Decimal(0); add(price: number) { this.total = this.total.plus(price); } sum() { probe(this.total); } }`, 'decimal major [money]'],
    [`${DECIMAL}class Cart { constructor(private fee: Decimal) {} sum() { probe(this.fee.times(2)); } }`, 'decimal major [money]'],
    [`${BIG}function f(prices: number[]) { let total = new Big(0); for (const price of prices) total = total.plus(price); probe(total); }`, 'decimal major [money]'],
    [`${BIG}function f(rows: { fee: number }[]) { probe(rows.reduce((sum, { fee }) => sum.plus(fee), new Big(0)).toNumber()); }`, 'float major [money]'],
    [`${BIG}const sum = (a: Big, b: Big) => a.plus(b); function f(price: number) { probe(sum(new Big(price), new Big(2))); }`, 'decimal [money]'],
    [`${BIG}function first<T>(list: T[]): T { return list[0]; } function f(prices: Big[]) { probe(first(prices)); }`, 'decimal'],
    [`${BIG}async function f(load: () => Promise<{ fee: Big }>) { const { fee } = await load(); probe(fee.toNumber()); }`, 'float major [money]'],
    [`${BIG}interface Totals { fee: Big; shares: Big } declare function load(): Totals; const { fee, shares } = load(); probe(fee, shares.mul(fee));`, 'decimal major [money]; decimal major [money]'],
    [`${BIG}const { fee } = { fee: new Big(2) }; probe(fee);`, 'decimal major [money]'],
  ],
  'classes above decimals': [
    [`${DECIMAL}class Money extends Decimal { half() { return this.div(2); } } function f(price: number) { probe(new Money(price), new Money(price).plus(2), new Money(price).half()); }`, 'decimal major [money]; decimal major [money]; decimal major [money]'],
    ["import BigNumber from 'bignumber.js'; class MathBN { static add(a: any, b: any): BigNumber { return new BigNumber(a).plus(b); } } function f(price: number) { probe(MathBN.add(price, 2), MathBN.add(price, 2).toNumber()); }", 'decimal [money]; float [money]'],
  ],
};

describe('forms of numbers', () => {
  for (const [group, cases] of Object.entries(CASES)) {
    describe(group, () => {
      for (const [code, expected] of cases) it(code, () => assert.equal(probed(code).join(' / '), expected));
    });
  }
});
