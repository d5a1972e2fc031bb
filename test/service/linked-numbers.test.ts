/** In which form numbers are held that other files of the project give: decimals stay decimals, whatever class or function stands between. */
import assert from 'node:assert/strict';
import { MemoryHost } from '../../src/hosts/memory';
import { AnalysisService } from '../../src/service/analysis-service';
import { PROBING } from '../engine/run';

/** What each `probe(…)` of /shop/main.ts saw. */
async function probed(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const placed = Object.entries(files).map(([name, text]) => [`/shop/${name}`, text] as const);
  const service = new AnalysisService(new MemoryHost(Object.fromEntries(placed)), { knowledge: PROBING, skims: false });
  const { files: results } = await service.scan({ paths: ['/shop'] });
  return results.filter(({ path }) => path === '/shop/main.ts').flatMap(({ findings }) => findings.map(({ message }) => message.what));
}

const WRAPPER = `import { BigNumber as Big } from 'bignumber.js';
export class MathBN {
  static convert(value: number | Big): Big {
    return value instanceof Big ? value : new Big(value);
  }
  static add(...values: (number | Big)[]): Big {
    let sum = new Big(0);
    for (const value of values) sum = sum.plus(MathBN.convert(value));
    return sum;
  }
  static multiply(a: number | Big, b: number | Big): Big {
    return MathBN.convert(a).times(MathBN.convert(b));
  }
}`;

const CASES: readonly (readonly [string, Readonly<Record<string, string>>, string])[] = [
  ['a class with static methods', { 'math.ts': WRAPPER, 'main.ts': "import { MathBN } from './math'; export function f(price: number) { const sum = MathBN.add(price, 2); probe(sum, sum.toNumber()); }" }, 'decimal [money]; float [money]'],
  ['a class with static methods, exported again', { 'math.ts': WRAPPER, 'index.ts': "export * from './math';", 'main.ts': "import { MathBN } from './index'; export function f(price: number) { probe(MathBN.multiply(price, 2)); }" }, 'decimal [money]'],
  ['a class above a decimal', { 'money.ts': "import { Decimal } from 'decimal.js'; export class Money extends Decimal {}", 'main.ts': "import { Money } from './money'; export function f(price: number, fee: Money) { probe(new Money(price).plus(2), fee.toNumber()); }" }, 'decimal major [money]; float major [money]'],
  ['what a function gives', { 'total.ts': "import Big from 'big.js'; export function totals(rows: { fee: number }[]) { return { fee: rows.reduce((sum, row) => sum.plus(row.fee), new Big(0)), count: rows.length }; }", 'main.ts': "import { totals } from './total'; const { fee, count } = totals(rows); probe(fee, fee.toNumber(), count);" }, 'decimal major [money]; float major [money]; integer count'],
  ['what a service promises', { 'service.ts': "import Big from 'big.js'; export class Portfolio { async position(price: number) { const investment = new Big(price).mul(2); return { investment, quantity: new Big(2) }; } }", 'main.ts': "import { Portfolio } from './service'; class Api { constructor(private readonly portfolio: Portfolio) {} async run() { const { investment, quantity } = await this.portfolio.position(3); probe(investment.toNumber(), quantity.toNumber()); } }" }, 'float major [money]; float count'],
  ['a field of an interface', { 'order.ts': "import type { Prisma } from '@prisma/client'; export interface Order { total: Prisma.Decimal; fee: Prisma.Decimal | null }", 'main.ts': "import type { Order } from './order'; export function f(order: Order) { probe(order.total, order.fee?.toNumber()); }" }, 'decimal major [money]; float major [money]'],
  ['an alias', { 'types.ts': "import Big from 'big.js'; export type Amount = Big;", 'main.ts': "import type { Amount } from './types'; export function f(fee: Amount) { probe(fee.times(2)); }" }, 'decimal major [money]'],
  ['a generic function', { 'lists.ts': 'export function last<T>(list: T[]): T { return list[list.length - 1]; }', 'main.ts': "import Big from 'big.js'; import { last } from './lists'; export function f(fees: Big[]) { probe(last(fees)); }" }, 'decimal'],
];

describe('numbers of other files', () => {
  for (const [what, files, expected] of CASES) it(`are held as there: ${what}`, async () => assert.equal((await probed(files)).join(' / '), expected));
});
