/**
 * What a fix can write in each decimal library: how the class is imported, and what its methods are called. What a library does to values is said in
 * src/models/; here stands how code in it is spelled. A test runs each name.
 */

export type Operator = '+' | '-' | '*' | '/' | '%';
export type Comparison = '===' | '<' | '<=' | '>' | '>=';
export type Rounding = 'round' | 'floor' | 'ceil';

export interface DecimalLibrary {
  readonly module: string;
  /** The class, as the library calls it; `new name(x)` makes a decimal of a number, a text or another decimal. */
  readonly name: string;
  /** Which imports give the class: `import Big from`, `import { Big } from`. The first one is what a new import is best written as. */
  readonly imports: readonly ('default' | 'named')[];
  /** `a + b` is `a.plus(b)`. */
  readonly methods: Readonly<Partial<Record<Operator, string>>>;
  readonly comparisons: Readonly<Partial<Record<Comparison, string>>>;
  /** Rounds to so many places, half away from zero unless the program has configured it otherwise. */
  readonly places: (places: string) => string | undefined;
  /** How it rounds to a whole number; without an entry there is no short way to say it. */
  readonly rounds: Readonly<Partial<Record<Rounding, string>>>;
  readonly abs: string | undefined;
  readonly negate: string | undefined;
  /** Gives a text with so many places: `toFixed(2)`. */
  readonly toFixed: string | undefined;
  /** Gives a number, and loses what a number cannot hold: `.toNumber()`, or `.value`, a property. */
  readonly toNumber: string;
  /** What it can hold and what becomes of the rest, for the text of a fix and for who reads this table. */
  readonly holds: string;
}

const METHODS = { '+': 'plus', '-': 'minus', '*': 'times', '/': 'div', '%': 'mod' } as const;
const COMPARISONS = { '===': 'eq', '<': 'lt', '<=': 'lte', '>': 'gt', '>=': 'gte' } as const;

const decimalJs: DecimalLibrary = {
  module: 'decimal.js',
  name: 'Decimal',
  imports: ['default', 'named'],
  methods: METHODS,
  comparisons: COMPARISONS,
  places: (places) => `toDecimalPlaces(${places})`,
  rounds: { round: 'round()', floor: 'floor()', ceil: 'ceil()' },
  abs: 'abs()',
  negate: 'neg()',
  toFixed: 'toFixed',
  toNumber: 'toNumber()',
  holds: '20 significant digits in results, unless Decimal.set({ precision }) says otherwise; what is constructed keeps all of its digits',
};

/** Rounding modes of decimal.js-light: 2 is up to positive infinity, 3 is down to negative infinity. The named import is one for bundlers: Node sees the default alone. */
const decimalJsLight: DecimalLibrary = {
  ...decimalJs,
  module: 'decimal.js-light',
  rounds: { round: 'toDecimalPlaces(0)', floor: 'toDecimalPlaces(0, 3)', ceil: 'toDecimalPlaces(0, 2)' },
};

/** Rounding modes of big.js cut off or go away from zero: none of them is floor or ceil below zero. */
const bigJs: DecimalLibrary = {
  module: 'big.js',
  name: 'Big',
  imports: ['default', 'named'],
  methods: METHODS,
  comparisons: COMPARISONS,
  places: (places) => `round(${places})`,
  rounds: { round: 'round()' },
  abs: 'abs()',
  negate: 'neg()',
  toFixed: 'toFixed',
  toNumber: 'toNumber()',
  holds: 'any number of digits; quotients have 20 places after the point, unless Big.DP says otherwise. With Big.strict it refuses numbers and wants texts',
};

/** Rounding modes of bignumber.js: 2 is up to positive infinity, 3 is down to negative infinity. */
const bignumberJs: DecimalLibrary = {
  module: 'bignumber.js',
  name: 'BigNumber',
  imports: ['default', 'named'],
  methods: METHODS,
  comparisons: COMPARISONS,
  places: (places) => `decimalPlaces(${places})`,
  rounds: { round: 'integerValue()', floor: 'integerValue(3)', ceil: 'integerValue(2)' },
  abs: 'abs()',
  negate: 'negated()',
  toFixed: 'toFixed',
  toNumber: 'toNumber()',
  holds: 'any number of digits; quotients have 20 places after the point, unless BigNumber.config({ DECIMAL_PLACES }) says otherwise',
};

/** A function, not a class: `currency(x)`; `new` works as well. It has no comparisons: those of `intValue` are exact. */
const currencyJs: DecimalLibrary = {
  module: 'currency.js',
  name: 'currency',
  imports: ['default'],
  methods: { '+': 'add', '-': 'subtract', '*': 'multiply', '/': 'divide' },
  comparisons: {},
  places: () => undefined,
  rounds: {},
  abs: undefined,
  negate: 'multiply(-1)',
  toFixed: undefined,
  toNumber: 'value',
  holds: 'whole cents up to 2^53; each result is rounded to two places, unless the precision is given, so that rates and prices of parts of a cent are lost',
};

/** In the order in which a fix should choose where a file uses several; the first is what a file without any is given. */
export const DECIMAL_LIBRARIES: readonly [DecimalLibrary, ...DecimalLibrary[]] = [decimalJs, decimalJsLight, bigJs, bignumberJs, currencyJs];
