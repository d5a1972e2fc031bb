/** What libraries of numbers and of money, chains, services and schemas give before and after the fixes of arithmetic. */
import { createRequire } from 'node:module';
import type { Around, Cases, Exported, Modules } from './fixture-functions';
import { BigNumber as EthersNumber, CHAINS } from './stand-in-chains';
import { SERVICES, STRIPE_OBJECTS } from './stand-in-services';

const load = createRequire(__filename);

interface Makes {
  new (value: string | number): unknown;
}

const { Decimal } = load('decimal.js') as { Decimal: Makes & { clone(options: { precision: number }): Makes } };
const Big = load('big.js') as Makes;
const BigNumber = load('bignumber.js') as Makes;
const BN = load('bn.js') as Makes;
const JSBI = load('jsbi') as { BigInt(text: string): unknown };
const Fraction = load('fraction.js') as Makes;

// Texts of accounting.js that are numbers as well: no sign of a currency before them, no comma among their digits.
const { settings } = load('accounting') as { settings: { currency: object; number: object } };
Object.assign(settings.currency, { symbol: '', thousand: '' });
Object.assign(settings.number, { precision: 2, thousand: '' });

// dinero.js 1 asks a service for its rates.
Object.assign((load('dinero.js') as { globalExchangeRatesApi: object }).globalExchangeRatesApi, { endpoint: Promise.resolve({ rates: { USD: 1.1 } }), propertyPath: 'rates.{{to}}' });

/** The numbers of mathjs are decimals of decimal.js with 64 digits, and those of Prisma are of decimal.js as well. */
const LongDecimal = Decimal.clone({ precision: 64 });
const decorates = () => () => undefined;

export const LIBRARY_MODULES: Modules = {
  ...CHAINS,
  ...SERVICES,
  // The functions of dinero.js 2, beside version 1 of it.
  '@dinero.js/core': load('dinero.js-2'),
  '@prisma/client': { Prisma: { Decimal } },
  '@prisma/client/runtime/library': { Decimal },
  mathjs: { bignumber: (price: string) => new LongDecimal(price) },
  'class-validator': { IsInt: decorates, IsNumber: decorates },
  'sequelize-typescript': { Column: decorates, DataType: { INTEGER: 'INTEGER' } },
  typeorm: { Column: decorates },
};

/** What the fixtures declare: what is divided by it is in cents. */
export const LIBRARY_AROUND: Around = { scale: 100 };

const lines = (...prices: readonly (readonly [price: number, quantity: number])[]) => prices.map(([price, quantity]) => ({ price, quantity }));
const rows = (...amounts: readonly number[]) => amounts.map((amount) => ({ amount }));
const cart = (total: number, tax: number) => ({ getTotal: () => total, calculateTax: () => tax });
const product = { price: 499, cost: 999, tip: 50, balance: 1999n, fee: 0.7 };
/** What the method of an object of the class gives that the fixture exports. */
const shown = (_: Around, { Order }: Exported) => Object.assign(new (Order as new () => { shown(): unknown })(), product).shown();

export const LIBRARY_CASES: Cases = {
  'money-float-arithmetic/fixture-big': [
    { does: 'invoiceTotal', given: () => [19.99, 4.99], before: 28.778099999999995, after: 28.7781 },
    { does: 'addUp', given: () => [rows(1, 0.005)], before: 1, after: 1.01 },
  ],
  'money-float-arithmetic/fixture-big-js': [
    { does: 'read', given: () => ['8.25'], before: 9.817499999999999, after: 9.82 },
    { does: 'kept', given: () => [new Big('-19.99')], before: 23.788099999999996, after: 23.79 },
    {
      does: 'computed', given: () => [new Big('0.41')],
      before: [0.9099999999999999, 0.9099999999999999, 0.09000000000000002, 0.09000000000000002, 0.5, 0.5, 0.5],
      after: [0.91, 0.91, 0.09, 0.09, 0.5, 0.5, 0.5],
    },
    { does: 'digits', given: () => [new Big('5')], before: [5.949999999999999, 5.949999999999999, 5.949999999999999, 5.949999999999999, 5.949999999999999], after: [5.95, 5.95, 5.95, 5.95, 5.95] },
    { does: 'later', given: () => [new Big('19.99')], before: 23.788099999999996, after: 23.79 },
  ],
  'money-float-arithmetic/fixture-bignumber-js': [
    { does: 'read', given: () => ['8.25'], before: 9.817499999999999, after: 9.82 },
    { does: 'kept', given: () => [new BigNumber('-19.99')], before: 23.788099999999996, after: 23.79 },
    {
      does: 'computed', given: () => [new BigNumber('0.41')],
      before: [0.9099999999999999, 0.09000000000000002, 0.5, 0.5, 0.5, 0.5, 2.91, 2.5, 2.5, 0.9099999999999999, 0.9099999999999999],
      after: [0.91, 0.09, 0.5, 0.5, 0.5, 0.5, 2.91, 2.5, 2.5, 0.91, 0.91],
    },
    {
      does: 'digits', given: () => [new BigNumber('5')],
      before: [5.949999999999999, 5.949999999999999, 5.949999999999999, 5.949999999999999, 5.949999999999999, 5.949999999999999],
      after: [5.95, 5.95, 5.95, 5.95, 5.95, 5.95],
    },
    { does: 'later', given: () => [new BigNumber('19.99')], before: 23.788099999999996, after: 23.79 },
  ],
  'money-float-arithmetic/fixture-decimal-js': [
    { does: 'read', given: () => ['8.25'], before: 9.817499999999999, after: 9.82 },
    { does: 'kept', given: () => [new Decimal('-19.99')], before: 23.788099999999996, after: 23.79 },
    {
      does: 'computed', given: () => [new Decimal('0.41')],
      before: [0.9099999999999999, 0.9099999999999999, 0.09000000000000002, 0.09000000000000002, 0.5, 0.5, 0.5, 0.5, 2.5, 0.9099999999999999, 2.91],
      after: [0.91, 0.91, 0.09, 0.09, 0.5, 0.5, 0.5, 0.5, 2.5, 0.91, 2.91],
    },
    { does: 'digits', given: () => [new Decimal('5')], before: [5.949999999999999, 5.949999999999999, 5.949999999999999, 5.949999999999999, 5.949999999999999], after: [5.95, 5.95, 5.95, 5.95, 5.95] },
  ],
  'money-float-arithmetic/fixture-exact': [
    { does: 'lost', given: () => [{ price: '19.99' }], before: 23.788099999999996, after: 23.7881 },
    { does: 'lostFee', given: () => [{ fee: 0.7 }], before: 1.0499999999999998, after: 1.05 },
    { does: 'lostNumber', given: () => [{ price: new Decimal('19.99') }], before: 23.788099999999996, after: 23.79 },
    { does: 'lostLater', given: () => ['0.7'], before: [0.833, 1.0499999999999998], after: [0.83, 1.05] },
    { does: 'lostLight', given: () => ['0.8'], before: 0.30000000000000004, after: 0.3 },
  ],
  'money-float-arithmetic/fixture-chains': [
    {
      does: 'bn', given: () => ['5000000000000000000', new BN('4500000000000000000'), new BN('1500000000000000000'), 4],
      before: [
        5.949999999999999, 5.3549999999999995, 0, 5.3549999999999995, 5.3549999999999995, 5.3549999999999995, 5.3549999999999995, 0, 0, -4.76e-18, 0, 0, 0, 0, 0,
        3.5699999999999995e-18, 1.3387499999999999, 0, 1.19e-18, 1.19e-18, 0, 0, 0, 0, 1.19e-18, 7.377999999999999e-17, 5355000000000000000, Infinity,
      ],
      after: [
        5.95, 5.355, 0, 5.355, 5.355, 5.355, 5.355, 0, 0, -4.76e-18, 0, 0, 0, 0, 0, 3.5699999999999995e-18, 1.3387499999999999, 0, 1.19e-18, 1.19e-18, 0, 0, 0, 0, 1.19e-18, 7.377999999999999e-17,
        5355000000000000000, Infinity,
      ],
    },
    { does: 'left', given: () => [new BN('1999'), EthersNumber.from(500), JSBI.BigInt('499')], before: [23.788099999999996, 5.949999999999999, 4.99], after: [23.7881, 5.95, 4.99] },
    {
      does: 'ofEthers', given: () => ['5', EthersNumber.from('4500000000000000000'), EthersNumber.from('1500000000000000000')],
      before: [
        5.95e-18, 5.95e-18, 5.9499999999999995e-12, 5.949999999999999, 5.9499999999999995e-12, 5.949999999999999, 5.3549999999999995, 5.3549999999999995, -5.3549999999999995, 0, 0,
        3.5699999999999995e-18, 0, 1.19e-18, 1.19e-18, 0, 0, 0, 5355000000000000000,
      ],
      after: [5.95e-18, 5.95e-18, 5.95e-12, 5.95, 5.95e-12, 5.95, 5.355, 5.355, -5.355, 0, 0, 3.5699999999999995e-18, 0, 1.19e-18, 1.19e-18, 0, 0, 0, 5355000000000000000],
    },
    {
      does: 'readable', given: () => [19990000000000000000n],
      before: [23.788099999999996, 23.788099999999996, 23.788099999999996, 23.788099999999996, 23788100000000, 23.788099999999996, 23788100000],
      after: [23.7881, 23.7881, 23.7881, 23.7881, 23788100000000, 23.7881, 23788100000],
    },
    {
      does: 'parsed', given: () => ['5'],
      before: [5.9499999999999995e-12, 5.949999999999999, 5.9499999999999995e-9, 5.949999999999999, 5.949999999999999, 5.95e-18, 5.95e-18, 5.95e-18],
      after: [5.95e-12, 5.95, 5.95e-9, 5.95, 5.95, 5.95e-18, 5.95e-18, 5.95e-18],
    },
    {
      does: 'jsbi', given: () => [JSBI.BigInt('5000000000000000000')],
      before: [5.949999999999999, 5.949999999999999, 11.899999999999999, 2.9749999999999996, 0, 5950000000000000000],
      after: [5.95, 5.95, 11.9, 2.975, 0, 5950000000000000000],
    },
  ],
  'money-float-arithmetic/fixture-money-objects': [
    { does: 'value', given: () => ['19.99'], before: 23.788099999999996, after: 23.79 },
    { does: 'dollars', given: () => ['5'], before: 5.949999999999999, after: 5.95 },
    { does: 'printed', given: () => ['5'], before: 5.949999999999999, after: 5.95 },
    { does: 'shown', given: () => ['5'], before: 5.949999999999999, after: 5.95 },
    { does: 'sums', given: () => [4.5], before: [6.545, 4.165, 10.709999999999999, 2.6774999999999998], after: [6.55, 4.17, 10.71, 2.68] },
    { does: 'parts', given: () => [100], before: [39.674600000000005, 39.662699999999994, 39.662699999999994], after: [39.67, 39.66, 39.66] },
    {
      does: 'units',
      before: [5.949999999999999, 5.949999999999999, 595, 9.52, 2.38, 11.899999999999999, 2.9749999999999996, 1.1304999999999998, 5.949999999999999, 3.57, 5.949999999999999],
      after: [5.95, 5.95, 595, 9.52, 2.38, 11.9, 2.98, 1.13, 5.95, 3.57, 5.95],
    },
    { does: 'lots', before: [1.9872999999999998, 3.9627], after: [1.99, 3.96] },
    { does: 'inEuros', before: 5.949999999999999, after: 5.95 },
    { does: 'exchanged', before: 6.545, after: 6.55 },
    { does: 'decimals', before: [5.949999999999999, 9.52, 2.38, 11.899999999999999, 5.949999999999999, 3.57, 5.949999999999999, 595], after: [5.95, 9.52, 2.38, 11.9, 5.95, 3.57, 5.95, 595] },
    { does: 'split', before: [1.9753999999999998, 3.9745999999999997], after: [1.98, 3.97] },
  ],
  'money-float-arithmetic/fixture-number-libraries': [
    { does: 'ofDatabase', given: () => [{ total: new Decimal('19.99'), fee: new Decimal('0.7') }], before: [23.788099999999996, 1.0499999999999998, 23.788099999999996], after: [23.79, 1.05, 23.79] },
    { does: 'ofMath', given: () => ['8.25'], before: 9.817499999999999, after: 9.82 },
    {
      does: 'fractions', given: () => [new Fraction('5'), new Fraction('2')],
      before: [0.595, 5.949999999999999, 5.949999999999999, -5.949999999999999, 0, 3.75, 0, 1.5, 5.949999999999999, 5.949999999999999],
      after: [0.595, 5.95, 5.95, -5.95, 0, 3.75, 0, 1.5, 5.95, 5.95],
    },
    { does: 'read', given: () => ['19.99'], before: 23.788099999999996, after: 23.7881 },
    {
      does: 'ofTexts', given: () => [19.99, '$ 1,234.50'],
      before: [23.788099999999996, 23.788099999999996, 23.788099999999996, 1469.0549999999998, 1469.0549999999998],
      after: [23.788099999999996, 23.7881, 23.7881, 1469.055, 1469.055],
    },
    {
      does: 'numerals', given: () => [4.5],
      before: [5.3549999999999995, 6.545, 4.165, 10.709999999999999, 2.6774999999999998, 5.3549999999999995],
      after: [5.355, 6.545, 4.165, 10.71, 2.6775, 5.355],
    },
    { does: 'byCurrency', given: () => [4.5], before: [5.3549999999999995, 5.3549999999999995, 0.05354999999999999], after: [5.355, 5.355, 0.05355] },
  ],
  'money-float-arithmetic/fixture-services': [
    {
      does: 'ofStripe', given: () => STRIPE_OBJECTS,
      before: [
        1.1304999999999998, 23.788099999999996, 17.790499999999998, 5.3549999999999995, 5.949999999999999, 7.734999999999999, 8.924999999999999, 13.030499999999998, 13.684999999999999,
        14.220499999999998, 2.9749999999999996, 15.410499999999999, 15.469999999999999, 16.064999999999998, 23.788099999999996, 26.120499999999996, 1.1304999999999998, 24.978099999999998,
        113.05,
      ],
      after: [1.1305, 23.7881, 17.7905, 5.355, 5.95, 7.735, 8.925, 13.0305, 13.685, 14.2205, 2.975, 15.4105, 15.47, 16.065, 23.7881, 26.1205, 1.1305, 24.9781, 113.05],
    },
    {
      does: 'inMinorUnits',
      before: [
        2378.81, 23.788099999999996, 1071, 1184.05, 10.709999999999999, 11.840499999999999, 11.899999999999999, 7.734999999999999, 5.3549999999999995, 8.924999999999999, 1.1304999999999998,
        2.9749999999999996, 16.600499999999997, 5.949999999999999, 23.788099999999996, 23.740499999999997, 20.170499999999997, 2.9749999999999996, 23.799999999999997,
      ],
      after: [2378.81, 23.7881, 1071, 1184.05, 10.71, 11.8405, 11.9, 7.735, 5.355, 8.925, 1.1305, 2.975, 16.6005, 5.95, 23.7881, 23.7405, 20.1705, 2.975, 23.8],
    },
    {
      does: 'inTexts',
      before: [
        '19.990.35', '10.950.35', '11.950.35', '14.950.35', '13.950.35', '19.950.35', '16.950.35', '17.990.35', 23.788099999999996, 13.030499999999998, 14.220499999999998,
        16.600499999999997, 5.3549999999999995, 7.734999999999999, 17.790499999999998, 20.170499999999997, 20.218099999999996, 2.9749999999999996, 5.949999999999999, 21.408099999999997,
        23.740499999999997, 23.788099999999996, 24.978099999999998, 1.1304999999999998,
      ],
      after: [
        '19.990.35', '10.950.35', '11.950.35', '14.950.35', '13.950.35', '19.950.35', '16.950.35', '17.990.35', 23.7881, 13.0305, 14.2205, 16.6005, 5.355, 7.735, 17.7905, 20.1705, 20.2181,
        2.975, 5.95, 21.4081, 23.7405, 23.7881, 24.9781, 1.1305,
      ],
    },
    {
      does: 'inFloats',
      before: [23.788099999999996, 24.978099999999998, 5.3549999999999995, 3.3000000000000003, 1.309, 2.618, 26.120499999999996, 26.168099999999995],
      after: [23.7881, 24.9781, 5.355, 3.3, 1.309, 2.618, 26.1205, 26.1681],
    },
  ],
  'money-float-arithmetic/fixture-shown': [
    { does: 'cartTotal', given: () => [lines([0.15, 1.5])], before: '0.22', after: '0.23' },
    { does: 'expenses', given: () => [rows(1, 0.005)], before: 1, after: 1.01 },
    { does: 'bill', given: () => [1.005, 1], before: 1, after: 1.01 },
    { does: 'eachPays', given: () => [2.01, 2], before: 1, after: 1.01 },
    { does: 'paysAtMost', given: () => [0.28, 2], before: 0.15, after: 0.14 },
    { does: 'yearly', given: () => ['basic'], before: 52.199999999999996, after: 52.2 },
    { does: 'open', given: () => [{ amount: '0.3', refunded: '0.1' }], before: 0.19999999999999998, after: 0.2 },
    { does: 'gross', given: () => [cart(19.99, 1.65)], before: 22.464999999999996, after: 22.465 },
    { does: 'negated', given: () => [[0.1, 0.2]], before: -0.30000000000000004, after: -0.3 },
    { does: 'perUnit', given: () => [1.1, 3], before: 3.3000000000000003, after: 3.3 },
    { does: 'perLine', given: () => [{ lines: lines([0, 1], [0, 1], [0, 1]) }, 100], before: [33.333333333333336, 33.333333333333336, 33.333333333333336], after: [33.33, 33.34, 33.33] },
  ],
  'money-float-arithmetic/fixture-whole': [
    { does: 'wholeSums', given: () => [{ cost: 5, tip: 2 }, -1, 1.1], before: [7, 0, -6, 0.10000000000000009], after: [7, 0, -6, 0.1] },
    { does: 'kept', given: () => [1.1, 1], before: 0.10000000000000009, after: 0.1 },
    { does: 'readByZod', given: () => [product], before: [4.99, 9.99, 0.5, 19.99, 0.006999999999999999], after: [4.99, 9.99, 0.5, 19.99, 0.007] },
    { does: 'feeOfType', given: () => [product], before: 0.006999999999999999, after: 0.007 },
    {
      does: 'readByYup', given: () => [{ ...product, lines: [product], rows: [product] }],
      before: [4.99, 4.99, 0.006999999999999999, 4.99, 0.006999999999999999, 4.99, 4.99, 0.006999999999999999],
      after: [4.99, 4.99, 0.007, 4.99, 0.007, 4.99, 4.99, 0.007],
    },
    { does: 'readByJoi', given: () => [{ price: 499, fee: 0.7 }], before: [4.99, 4.99, 4.99, 0.006999999999999999, 0.006999999999999999], after: [4.99, 4.99, 4.99, 0.007, 0.007] },
    {
      does: 'readByTypebox', given: () => [{ ...product, rows: [product] }, product],
      before: [4.99, 0.006999999999999999, 4.99, 0.5, 4.99, 4.99, 4.99, 0.006999999999999999],
      after: [4.99, 0.007, 4.99, 0.5, 4.99, 4.99, 4.99, 0.007],
    },
    { does: 'Order', before: [4.99, 9.99, 0.5, 0.006999999999999999], after: [4.99, 9.99, 0.5, 0.007], seen: shown },
  ],
};
