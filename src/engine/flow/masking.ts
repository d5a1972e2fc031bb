/** What takes the sensitive part out of a text: last four, leading six, a masking replace. */
import type { Callee } from './callee';
import { argumentValue } from './callee';
import type { Evaluator } from './evaluator';
import { lastName } from './vocabulary';
import { onlyConstant } from './value';

/** PCI DSS 3.4.1 allows the first six and last four digits to be shown. */
const LAST_DIGITS = 4;
const LEADING_DIGITS = 8;
/** Most numbers have 16 digits: `slice(12)` is the last four of them. */
const USUAL_DIGITS = 16;

export function masks(callee: Callee, evaluator: Evaluator): boolean {
  switch (callee.method) {
    case 'slice':
    case 'substring':
    case 'substr':
    case 'at':
    case 'charAt':
      return takesFew(callee, evaluator);
    case 'replace':
    case 'replaceAll':
      return replacesDigits(callee, evaluator);
    default:
      return false;
  }
}

function takesFew(callee: Callee, evaluator: Evaluator): boolean {
  if (callee.method === 'at' || callee.method === 'charAt') return true;
  const [first, second] = callee.node.arguments;
  const start = onlyConstant(argumentValue(callee.node, 0, evaluator));
  const end = onlyConstant(argumentValue(callee.node, 1, evaluator));
  if (typeof start === 'number' && start < 0) return start >= -LAST_DIGITS;
  if (typeof start === 'number' && typeof end === 'number') return (callee.method === 'substr' ? end : end - start) <= LEADING_DIGITS;
  if (typeof start === 'number' && second === undefined) return start >= USUAL_DIGITS - LAST_DIGITS;
  return first !== undefined && second === undefined && fromTheEnd(callee, evaluator);
}

/** `pan.substring(pan.length - 4)`. */
function fromTheEnd(callee: Callee, evaluator: Evaluator): boolean {
  const [start] = callee.node.arguments;
  if (start?.type !== 'BinaryExpression' || start.operator !== '-') return false;
  const digits = onlyConstant(evaluator.valueOf(start.right));
  return lastName(start.left) === 'length' && typeof digits === 'number' && digits <= LAST_DIGITS;
}

/** A pattern for digits or for any character, replaced by something that does not repeat what was matched. */
function replacesDigits(callee: Callee, evaluator: Evaluator): boolean {
  const [pattern] = callee.node.arguments;
  if (pattern?.type !== 'Literal' || !('regex' in pattern)) return false;
  const replacement = onlyConstant(argumentValue(callee.node, 1, evaluator));
  const wide = /\\d|\\w|\[0-9\]|\.|\[\^/.test(pattern.regex.pattern) && !/^\^?\\s|\\D/.test(pattern.regex.pattern);
  return wide && typeof replacement === 'string' && /[*xX•#·.█_-]/.test(replacement) && !replacement.includes('$&');
}
