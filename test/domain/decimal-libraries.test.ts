/** Runs what the table says of each library against the library itself: a fix writes nothing that does not work. */
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { DECIMAL_LIBRARIES } from '../../src/domain/money/decimal-libraries';
import type { DecimalLibrary } from '../../src/domain/money/decimal-libraries';

const load = createRequire(__filename);

/** What the expression is, with the library's class under its name. */
function run({ module, name }: DecimalLibrary, expression: string): unknown {
  const exported = load(module) as { default?: unknown; [name: string]: unknown };
  return new Function(name, `return ${expression};`)(exported[name] ?? exported.default ?? exported);
}

const RESULTS = { '+': 7.7, '-': 7.3, '*': 1.5, '/': 37.5, '%': 0.1 } as const;
const HOLDS = { '===': '7.5', '<': '8', '<=': '7.5', '>': '7', '>=': '7.5' } as const;
const ROUNDED = { round: -7, floor: -8, ceil: -7 } as const;

for (const library of DECIMAL_LIBRARIES) {
  const { module, name, methods, comparisons, rounds, toNumber, toFixed, abs, negate } = library;
  const make = (text: string) => `new ${name}('${text}')`;
  const is = (expression: string, expected: unknown) => it(expression, () => assert.equal(run(library, expression), expected));

  describe(`the table of decimal libraries: ${module}`, () => {
    for (const [operator, method] of Object.entries(methods)) is(`${make('7.5')}.${method}(0.2).${toNumber}`, RESULTS[operator as keyof typeof RESULTS]);
    for (const [operator, method] of Object.entries(comparisons)) is(`${make('7.5')}.${method}(${HOLDS[operator as keyof typeof HOLDS]})`, true);
    for (const [rounding, call] of Object.entries(rounds)) is(`${make('-7.25')}.${call}.${toNumber}`, ROUNDED[rounding as keyof typeof ROUNDED]);
    const places = library.places('2');
    if (places !== undefined) is(`${make('1.005')}.${places}.${toNumber}`, 1.01);
    if (toFixed !== undefined) is(`${make('1.005')}.${toFixed}(2)`, '1.01');
    if (abs !== undefined) is(`${make('-1.5')}.${abs}.${toNumber}`, 1.5);
    if (negate !== undefined) is(`${make('1.5')}.${negate}.${toNumber}`, -1.5);
  });
}
