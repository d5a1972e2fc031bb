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
  'whole numbers of any size': [
    ["import BN from 'bn.js'; const none = new BN(0); function f(cost: BN) { probe(none.add(cost), none.abs(), cost.toNumber(), cost.toString()); }", 'bigint minor [money]; bigint; integer minor [money]; bigint minor [money]'],
    ["import { BigNumber, utils } from 'ethers'; function f(price: string) { probe(utils.parseUnits(price, 6).add(1), BigNumber.from(price).mul(2)); }", 'bigint minor [money]; bigint minor [money]'],
    ["import { ethers } from 'ethers'; function f(price: string, fee: bigint) { probe(ethers.parseEther(price), ethers.utils.parseEther(price), Number(ethers.formatEther(fee))); }", 'bigint minor [money]; bigint minor [money]; float major [money]'],
    ["import { parseUnits, formatUnits } from 'viem'; function f(price: string, fee: bigint) { probe(parseUnits(price, 6), formatUnits(fee, 6)); }", 'bigint minor [money]; decimal major [money]'],
    ["import { toWei, fromWei } from 'web3-utils'; function f(price: string) { probe(toWei(price), +fromWei(price)); }", 'bigint minor [money]; float major [money]'],
    ["import JSBI from 'jsbi'; function f(fee: JSBI) { probe(JSBI.multiply(fee, 2), JSBI.toNumber(fee)); }", 'bigint minor [money]; integer minor [money]'],
  ],
  'decimals of other packages': [
    ["import { Prisma } from '@prisma/client'; function f(order: { fee: Prisma.Decimal }) { probe(order.fee.times(2), order.fee.toNumber(), new Prisma.Decimal(2)); }", 'decimal major [money]; float major [money]; decimal'],
    ["import { Decimal } from '@prisma/client/runtime/library'; function f(order: { fee: Decimal | null }) { probe(Number(order.fee)); }", 'float major [money]'],
    ["import { bignumber } from 'mathjs'; function f(price: string) { probe(bignumber(price).div(2)); }", 'decimal major [money]'],
    ["import currency from 'currency.js'; const sum = currency('1').add(2); probe(sum, sum.value, sum.intValue, sum.format());", 'decimal major [money]; float major [money]; integer minor [money]; decimal major [money]'],
    ["import Dinero from 'dinero.js'; const x = Dinero({ amount: 500 }); probe(x.multiply(2), x.getAmount(), x.toUnit(), x.allocate([1, 1])[0]);", 'decimal [money]; integer minor [money]; float major [money]; decimal [money]'],
    ["import { dinero, add, toDecimal, toSnapshot } from 'dinero.js'; const x = dinero({ amount: 500 }); probe(add(x, x), toDecimal(x), toSnapshot(x).amount);", 'decimal [money]; [money]; integer minor [money]'],
  ],
  'decimals that are left': [
    [`${DECIMAL}function f(price: Decimal) { probe(price.toNumber()); }`, 'float major [money]'],
    [`${DECIMAL}function f(price: number) { probe(new Decimal(price).times(2).toNumber()); }`, 'float major [money]'],
    [`${DECIMAL}function f(priceCents: Decimal) { probe(priceCents.toNumber()); }`, 'float minor [money]'],
    [`${DECIMAL}function f(price: Decimal) { probe(Number(price), +price, parseFloat(price)); }`, 'float major [money]; float major [money]; float major [money]'],
    [`${DECIMAL}function f(price: Decimal) { probe(price.toFixed(2), price.toString()); }`, 'decimal major [money]; decimal major [money]'],
    [`${DECIMAL}function f(price: Decimal) { probe(parseInt(price.toFixed(0))); }`, 'integer major [money]'],
    ['function f(balance: bigint) { probe(Number(balance)); }', 'integer minor [money]'],
    ['function f(balance: bigint) { probe(Number(balance) / 1e18); }', 'float major [money]'],
    ["import BigNumber from 'bignumber.js'; function f(price: BigNumber) { probe(price.toBigInt(), price.toFormat(2)); }", 'bigint major [money]; decimal major [money]'],
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
  'whole numbers': [
    ['function f(price: number) { probe(Math.round(price), Math.floor(price), Math.ceil(price), Math.trunc(price)); }', 'integer major [money]; integer major [money]; integer major [money]; integer major [money]'],
    ['function f(price: number) { probe(price | 0, price >>> 0, ~~price, price | 1); }', 'integer major [money]; integer major [money]; integer major [money]; integer [money]'],
    ['function f(price: string) { probe(parseInt(price, 10), Number.parseInt(price)); }', 'integer; integer'],
    ['function f(amount: bigint) { probe(amount | 0n, amount * 2n, -amount); }', 'bigint [money]; bigint minor [money]; bigint minor [money]'],
    ['probe(3 * 4, list.length * 2, list.length / 2, list.length % 2);', '12; integer; float; integer count'],
    ['function f(amountCents: number, n: number) { probe(amountCents * 3, amountCents + 1, amountCents - 1, amountCents / 3, amountCents * n); }', 'integer minor [money]; integer minor [money]; integer minor [money]; float minor [money]; number minor [money]'],
    ['function f(amountCents: number, costCents: number) { probe(Math.max(amountCents, costCents), Math.abs(amountCents), Math.min(amountCents, 0.5)); }', 'integer minor [money, positive]; integer minor [money, positive]; float minor [matched, money]'],
    ['function f(x: number) { if (Number.isInteger(x)) probe(x); probe(x); }', 'integer / number'],
    ['function f(x: number) { if (!Number.isSafeInteger(x)) throw new Error(); probe(x); }', 'integer'],
    ['function f(x: number) { if (!Number.isInteger(x) || x < 0) return; probe(x * 2); }', 'integer'],
    ['function f(o: { amount: number }) { if (!Number.isInteger(o.amount)) throw new Error(); probe(o.amount * 2); }', 'integer major [money]'],
    ["import assert from 'node:assert'; function f(x: number) { assert(Number.isInteger(x)); probe(x); }", 'integer'],
    ["import assert from 'node:assert'; function f(x: number) { assert.ok(Number.isInteger(x) && x > 0, 'whole'); probe(x); }", 'integer'],
    ["import invariant from 'tiny-invariant'; function f(o: { amount: number }) { invariant(Number.isInteger(o.amount)); probe(o.amount); }", 'integer major [money]'],
    ['function f(x: number) { const whole = Number.isInteger(x) ? x : 1.5; probe(whole); }', '1.5 | …'],
  ],
  'what schemas and columns let through': [
    ["import { z } from 'zod'; const S = z.object({ price: z.number().int().positive(), fee: z.number(), tip: z.int(), balance: z.bigint() }); const { price, fee, tip, balance } = S.parse(body); probe(price, fee, tip, balance);", 'integer major [money, positive]; number major [money]; integer major [money]; bigint minor [money]'],
    ["import * as yup from 'yup'; const S = yup.object({ price: yup.number().integer().required(), fee: yup.number() }); async function f() { const { price, fee } = await S.validate(body); probe(price, fee); }", 'integer major [money]; number major [money]'],
    ["import Joi from 'joi'; const S = Joi.object({ price: Joi.number().integer(), fee: Joi.number() }); const { value } = S.validate(body); probe(value.price, value.fee);", 'integer major [money]; number major [money]'],
    ["import { Static, Type } from '@sinclair/typebox'; const T = Type.Object({ price: Type.Integer(), fee: Type.Number() }); function f(t: Static<typeof T>) { probe(t.price, t.fee); }", 'integer major [money]; number major [money]'],
    ["import { IsInt } from 'class-validator'; class Order { @IsInt() price: number; fee: number; } function f(order: Order) { probe(order.price, order.fee); }", 'integer major [money]; number major [money]'],
    ["import { Column } from 'typeorm'; class Order { @Column('int') price: number; @Column({ type: 'integer' }) tip: number; @Column('decimal') fee: number; } function f(o: Order) { probe(o.price, o.tip, o.fee); }", 'integer major [money]; integer major [money]; number major [money]'],
  ],
  'what services hold': [
    ["import Stripe from 'stripe'; function f(intent: Stripe.PaymentIntent, session: Stripe.Checkout.Session) { probe(intent.amount, session.amount_total, intent.amount / 100); }", 'integer minor [money]; integer minor [money]; float major [money]'],
    ["import Stripe from 'stripe'; class Pay { constructor(private readonly stripe: Stripe) {} async run() { const { amount } = await this.stripe.paymentIntents.create({}); probe(amount); } }", 'integer minor [money]'],
    ["import Stripe from 'stripe'; function f(event: Stripe.Event) { const intent = event.data.object as Stripe.PaymentIntent; probe(intent.amount); }", 'integer minor [money]'],
    ["import createMollieClient from '@mollie/api-client'; async function f() { const payment = await createMollieClient({}).payments.get('x'); probe(payment.amount.value, Number(payment.amount.value)); }", 'decimal major [money]; float major [money]'],
    ["import { PlaidApi } from 'plaid'; async function f() { const { data } = await new PlaidApi({}).accountsGet({}); probe(data.accounts[0].balances.available); }", 'float major [money]'],
  ],
  units: [
    ['function f(price: number) { probe(price * 100, Math.round(price * 100)); }', 'number minor [money]; integer minor [money]'],
    ['function f(priceCents: number) { probe(priceCents / 100); }', 'float major [money]'],
    ['function f(price: number) { probe(Math.round(price * 100) / 100); }', 'float major [money]'],
    ['function f(wei: bigint) { probe(Number(wei) / 1e18); }', 'float major [money]'],
    ['function f(price: number, rate: number) { probe(price * rate, price / rate); }', 'number major [money]; float major [money]'],
    ['function f(priceCents: number, rate: number) { probe(Math.round(priceCents * rate)); }', 'integer minor [money]'],
    ['function f(price: number, costCents: number) { probe(price / costCents, price * 100 / price); }', 'float rate; float rate'],
    ['function f(taxPercent: number) { probe(taxPercent / 100, 1 + taxPercent / 100, taxPercent / 100 * 100); }', 'float rate; float rate; float percent'],
    ['function f(price: number) { const percent = price * 100; const feeRatio = price / 3; probe(percent, feeRatio); }', 'number percent; float rate'],
    ['function f(balance: bigint) { probe(balance, balance / 100n); }', 'bigint minor [money]; bigint minor [money]'],
  ],
};

describe('forms of numbers', () => {
  for (const [group, cases] of Object.entries(CASES)) {
    describe(group, () => {
      for (const [code, expected] of cases) it(code, () => assert.equal(probed(code).join(' / '), expected));
    });
  }
});
