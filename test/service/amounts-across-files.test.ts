/** What helpers of other files make of an amount, and what that says of how the amount is held. */
import assert from 'node:assert/strict';
import { MemoryHost } from '../../src/hosts/memory';
import { AnalysisService } from '../../src/service/analysis-service';

/** `till.ts:3` for each place where money is computed with as a float. */
async function floats(files: Readonly<Record<string, string>>): Promise<string[]> {
  const placed = Object.fromEntries(Object.entries(files).map(([name, code]) => [`/shop/${name}`, code]));
  const { files: results } = await new AnalysisService(new MemoryHost(placed)).scan({ paths: ['/shop'] });
  return results.flatMap(({ path, findings }) => {
    const name = path.slice('/shop/'.length);
    const line = (offset: number) => files[name]!.slice(0, offset).split('\n').length;
    return findings.filter(({ ruleId }) => ruleId === 'money-float-arithmetic').map(({ place }) => `${name}:${line(place.start)}`);
  });
}

const TAX = 'export function netOf(gross: number, taxRate: number): number {\n  return gross - gross / ((100 + taxRate) / 100);\n}\n';
const ROUND = 'export function rounded(value: number): number {\n  return Math.round((value + Number.EPSILON) * 100) / 100;\n}\n';
const LINE = (of: string, call: string) =>
  `import { ${of} } from './tax';\nexport class Line {\n  price!: number;\n  fee!: number;\n  taxRate!: number;\n  total(): number {\n    const sum = this.price + this.fee;\n    return ${call};\n  }\n}\n`;

describe('helpers that amounts are given to', () => {
  it('show fractions where they round to cents', async () => {
    assert.deepEqual((await floats({ 'tax.ts': ROUND, 'line.ts': LINE('rounded', 'rounded(sum)') })).filter((place) => place.startsWith('line')), ['line.ts:7']);
  });

  it('show nothing where they compute with a rate that they are given', async () => {
    assert.deepEqual((await floats({ 'tax.ts': TAX, 'line.ts': LINE('netOf', 'netOf(sum, this.taxRate)') })).filter((place) => place.startsWith('line')), []);
  });
});

describe('an amount of one of several classes', () => {
  const files = {
    'shipping.ts': "import { netOf } from './tax';\nexport class Shipping {\n  listPrice!: number;\n  taxRate!: number;\n  get price(): number {\n    return netOf(this.listPrice, this.taxRate);\n  }\n}\n",
    'surcharge.ts': "import { round } from './round';\nexport class Surcharge {\n  listPrice!: number;\n  get price(): number {\n    return round(this.listPrice);\n  }\n}\n",
    'round.ts': 'export const round = (value: number): number => strategy.round(value);\n',
    'tax.ts': TAX,
  };
  const order = (asked: string) =>
    `import { Shipping } from './shipping';\nimport { Surcharge } from './surcharge';\nexport class Order {\n  shipping!: Shipping[];\n  surcharges!: Surcharge[];\n  get base(): number {\n    let base = 0;\n    for (const line of [...this.shipping, ...this.surcharges]) {\n      if (line instanceof ${asked}) base += line.price;\n    }\n    return base;\n  }\n}\n`;

  it('is held as the class holds it that is asked for', async () => {
    assert.deepEqual((await floats({ ...files, 'order.ts': order('Shipping') })).filter((place) => place.startsWith('order')), ['order.ts:9']);
    assert.deepEqual((await floats({ ...files, 'order.ts': order('Surcharge') })).filter((place) => place.startsWith('order')), []);
  });
});
