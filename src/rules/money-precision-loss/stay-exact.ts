/** Fixes: exact values are computed and compared as what they are, and rounded to cents where a number has to come out. */
import type { Code } from '../../engine/code';
import type { Fix } from '../../engine/finding';
import { conversionOf } from '../../engine/flow/conversions';
import { replace } from '../../engine/repair';
import { bare } from '../../engine/source/tree';
import type { Node, TSESTree } from '../../engine/source/tree';
import { DecimalWriter } from '../../domain/money/decimal-writer';
import { isArithmetic, wholeOf } from '../../domain/money/expression';
import { compareIn, comparisonOn, keepDecimal, operatorOf } from '../../domain/money/kept-decimal';
import { rewriteWithDecimals } from '../../domain/money/rewritten';
import type { PrecisionMatch } from './rule';

export function stayExact(match: PrecisionMatch, code: Code): Fix | undefined {
  const { conversion, from } = match;
  const { node } = conversion;
  if (from === 'bigint') return compareBigints(node, code);
  if (from === 'text') return undefined;
  const module = code.value(conversion.operand).type?.module;
  const whole = wholeOf(node);
  const comparison = comparisonOn(whole);
  if (comparison) return compared(comparison, code, module);
  if (whole !== node) return isArithmetic(whole) || whole.type === 'AssignmentExpression' ? rewriteWithDecimals(whole, code, { module, places: true }) : undefined;
  return keepDecimal(node, code, { module }) ?? roundFirst(match, code, module);
}

/** `Number(balance) >= Number(amount)` of two bigints → `balance >= amount` */
function compareBigints(node: Node, code: Code): Fix | undefined {
  const comparison = comparisonOn(node);
  const [left, right] = comparison ? [bigintBehind(comparison.left, code), bigintBehind(comparison.right, code)] : [];
  return comparison && left && right ? replace(comparison, `${left} ${comparison.operator} ${right}`, 'Compare as bigint', 'review') : undefined;
}

function bigintBehind(side: Node, code: Code): string | undefined {
  const node = bare(side);
  const operand = conversionOf(node)?.operand ?? node;
  return code.value(operand).numeric?.kind === 'bigint' ? code.text(operand) : undefined;
}

function compared(comparison: TSESTree.BinaryExpression, code: Code, module: string | undefined): Fix | undefined {
  const writer = DecimalWriter.for([comparison.left, comparison.right], code, { module, comparison: operatorOf(comparison.operator) });
  return writer && replace(comparison, compareIn(writer, comparison), `Compare with ${writer.library.module}`, 'review', importsFor(compareIn(writer, comparison), writer));
}

/** A number holds 15 digits: what is rounded to cents comes out as it is. */
function roundFirst({ conversion }: PrecisionMatch, code: Code, module: string | undefined): Fix | undefined {
  const writer = DecimalWriter.for([], code, { module, places: true });
  return writer && replace(conversion.node, `${code.text(conversion.operand)}.${writer.library.places('2')}${writer.exit}`, 'Round to cents before it becomes a number', 'review');
}

/** Where only methods of what is there already are called, nothing has to be imported. */
function importsFor(text: string, writer: DecimalWriter) {
  return text.includes(`new ${writer.name}(`) ? writer.imports : [];
}
