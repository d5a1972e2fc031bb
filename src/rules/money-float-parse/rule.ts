/** Reading money from a text into a binary float loses it before anybody computes with it. */
import { spanOf } from '../../engine/code';
import type { Conversion } from '../../engine/flow/conversions';
import { on, rule } from '../../engine/rule';
import type { Match } from '../../engine/rule';
import { isTestFile } from '../../domain/file-kind';
import { isForExactColumn, makesFloat } from '../../domain/money/column-parser';
import { operationOf } from '../../domain/money/claim';
import { wholeOf } from '../../domain/money/expression';
import { keepDecimal } from '../../domain/money/kept-decimal';
import { WHERE_MONEY_IS } from '../../domain/money/look';
import { rewriteWithDecimals } from '../../domain/money/rewritten';
import { operandOf, readMoney } from '../../domain/money/parsed';
import type { ParsedMoney } from '../../domain/money/parsed';

export interface ParseMatch extends Match {
  readonly parsed?: ParsedMoney;
}

export default rule<ParseMatch>({
  id: 'money-float-parse',
  title: 'Money parsed into binary floating point',
  severity: 'warning',
  cwe: [1339],
  pci: ['6.2.4'],
  score: 4.8,
  message: ({ parsed }) => ({
    what: parsed ? `${parsed.name} is money, and ${spelled(parsed.conversion)} makes a binary float of it.` : 'Every exact column is read as a binary float here.',
    why: `Most decimal fractions have no exact binary form: ${lossOfParsing()}.`,
    instead: 'Read the text into a decimal object.',
  }),
  detect: [
    on('conversion', ({ node }, code) => {
      const parsed = readMoney(node, code);
      return parsed && { parsed, at: spanOf(node), confidence: parsed.confidence };
    }, WHERE_MONEY_IS),
    on('role', ({ role, value, node, call }, code) => {
      const isFound = role === 'number-parser' && call && call.type !== 'JSXOpeningElement' && isForExactColumn(call, code) && makesFloat(value, node);
      return isFound ? { at: spanOf(node) } : undefined;
    }, { where: ({ file }) => !isTestFile(file), after: [['number-parser']] }),
  ],
  fixes: [
    ({ parsed }, code) => {
      if (!parsed) return undefined;
      const { node } = parsed.conversion;
      const whole = wholeOf(operandOf(node));
      return operationOf(whole) ? rewriteWithDecimals(whole, code) : keepDecimal(node, code);
    },
  ],
});

function lossOfParsing(): string {
  return `parseFloat('0.1') + parseFloat('0.2') is ${parseFloat('0.1') + parseFloat('0.2')}`;
}

function spelled({ by }: Conversion): string {
  return by === '+' ? 'unary +' : by;
}
