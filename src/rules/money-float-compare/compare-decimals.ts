/** The fix: what is worked out in the comparison is compared as decimals; what has drifted before is rounded to cents first. */
import type { Code } from '../../engine/code';
import type { Fix } from '../../engine/finding';
import { replace } from '../../engine/repair';
import { DecimalWriter } from '../../domain/money/decimal-writer';
import { compareIn, operatorOf } from '../../domain/money/kept-decimal';
import type { CompareMatch } from './rule';

export function compareDecimals({ node, left, right, isWhole }: CompareMatch, code: Code): Fix | undefined {
  const comparison = operatorOf(node.operator);
  const writer = DecimalWriter.for([left, right], code, { comparison, places: !isWhole });
  if (!writer) return undefined;
  const cents = (side: typeof left) => `${writer.decimal(side)}.${writer.library.places('2')}`;
  const rounded = () => `${node.operator.startsWith('!') ? '!' : ''}${writer.comparison(cents(left), comparison, cents(right))}`;
  return replace(node, isWhole ? compareIn(writer, node) : rounded(), `Compare with ${writer.library.module}`, 'review', writer.imports);
}
