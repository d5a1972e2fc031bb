/** What takes the sensitive part out of a text: last four, leading six, a masking replace. It is tried out on numbers that look like those of cards. */
import type { Node } from '../source/tree';
import { callbackResult } from './callbacks';
import { argumentValue } from './callee';
import type { Callee } from './callee';
import { isList } from './elements';
import type { Evaluator } from './evaluator';
import { drawnBy, fewOf, isKnown, joinLabels } from './labels';
import { patternOf } from './safe-pattern';
import { UNKNOWN, cleanse, isPrimitive, onlyConstant, primitive, valueLike } from './value';
import type { Value } from './value';
import { lastName } from './vocabulary';

/** PCI DSS 3.4.1 allows the first six, or eight, and the last four digits to be shown. */
const LAST_DIGITS = 4;
const LEADING_DIGITS = 8;
const SAMPLES = ['1234567809876540', '1234 5678 0987 6540', '1234-5678-0987-6540', '123456780987654'];
/** Most numbers have 16 digits: `slice(12)` is the last four of them. */
const [USUAL = ''] = SAMPLES;
const MASK = '*';

type Shown = 'nothing' | 'few';

/** What comes back of a text that was masked; undefined where the call masks nothing. */
export function masked(callee: Callee, evaluator: Evaluator): Value | undefined {
  const { receiver, method } = callee;
  if (!receiver || method === undefined) return undefined;
  const shown = shownBy(callee, method, evaluator);
  if (!shown) return undefined;
  const text = evaluator.valueOf(receiver);
  // Lists have methods of the same names.
  if (isList(text) || (method === 'at' && !isPrimitive(text.type, 'string') && !text.labels.some(isKnown))) return undefined;
  const place = method === 'at' || method === 'charAt' ? drawnBy(argumentValue(callee.node, 0, evaluator)) : [];
  return valueLike(cleanse(UNKNOWN), { type: primitive('string'), labels: shown === 'few' ? joinLabels(fewOf(text.labels), place) : [] });
}

function shownBy(callee: Callee, method: string, evaluator: Evaluator): Shown | undefined {
  switch (method) {
    case 'at':
    case 'charAt':
      return 'few';
    case 'slice':
    case 'substring':
    case 'substr':
      return sliced(callee, method, evaluator);
    case 'replace':
    case 'replaceAll':
      return replaced(callee, evaluator);
    default:
      return undefined;
  }
}

function sliced({ node }: Callee, method: 'slice' | 'substring' | 'substr', evaluator: Evaluator): Shown | undefined {
  if (node.arguments.length === 0 || node.arguments.length > 2) return undefined;
  const [from, to] = node.arguments.map((argument) => placeIn(argument, evaluator));
  if (from === undefined || (node.arguments.length > 1 && to === undefined)) return undefined;
  return digitsShown(partOf(USUAL, method, from, to), USUAL);
}

function partOf(text: string, method: 'slice' | 'substring' | 'substr', from: number, to: number | undefined): string {
  if (method === 'substring') return text.substring(from, to);
  if (method === 'slice') return text.slice(from, to);
  const start = from < 0 ? Math.max(0, text.length + from) : from;
  return text.slice(start, to === undefined ? undefined : start + to);
}

/** `-4`, or `pan.length - 4`. */
function placeIn(argument: Node, evaluator: Evaluator): number | undefined {
  if (argument.type === 'SpreadElement') return undefined;
  const constant = onlyConstant(evaluator.valueOf(argument));
  if (typeof constant === 'number') return constant;
  if (argument.type !== 'BinaryExpression' || argument.operator !== '-' || lastName(argument.left) !== 'length') return undefined;
  const less = onlyConstant(evaluator.valueOf(argument.right));
  return typeof less === 'number' ? USUAL.length - less : undefined;
}

/** How much a text shows of the number that it was made from. */
function digitsShown(text: string, sample: string): Shown | undefined {
  const digits = text.replace(/\D/g, '');
  const all = sample.replace(/\D/g, '');
  if (digits.length === 0) return 'nothing';
  if (digits.length <= LAST_DIGITS) return 'few';
  const isLeading = (part: string) => part.length <= LEADING_DIGITS && all.startsWith(part);
  return isLeading(digits) || (isLeading(digits.slice(0, -LAST_DIGITS)) && all.endsWith(digits.slice(-LAST_DIGITS))) ? 'few' : undefined;
}

function replaced(callee: Callee, evaluator: Evaluator): Shown | undefined {
  const [pattern, replacement] = callee.node.arguments;
  if (pattern?.type !== 'Literal' || !('regex' in pattern) || !replacement) return undefined;
  const { text, keeps } = replacedBy(replacement, callee, evaluator);
  if (text === undefined) return undefined;
  const tried = patternOf(pattern);
  const shown = tried ? least(SAMPLES.map((sample) => triedOn(sample, tried, text, callee.method === 'replaceAll'))) : masksByLook(pattern.regex.pattern, text);
  return shown && keeps ? 'few' : shown;
}

/** What was found, and the groups in it. */
const UNSEEN = Array.from({ length: 6 }, () => UNKNOWN);

/** What comes in the place of the digits; `keeps` where a function leaves some of them. */
function replacedBy(replacement: Node, { node }: Callee, evaluator: Evaluator): { readonly text?: string; readonly keeps?: boolean } {
  const value = replacement.type === 'SpreadElement' ? UNKNOWN : evaluator.valueOf(replacement);
  const constant = onlyConstant(value);
  if (typeof constant === 'string') return { text: constant };
  const made = value.callable && callbackResult(node, 1, UNSEEN, evaluator);
  if (!made) return {};
  if (made.constants.length > 0) return { text: MASK, keeps: !made.complete };
  return made.cleansed || value.callable === undefined ? { text: MASK } : {};
}

function triedOn(sample: string, pattern: RegExp, replacement: string, all: boolean): Shown | undefined {
  if (all && !pattern.global) return undefined;
  return digitsShown(sample.replace(pattern, replacement), sample);
}

function least(shown: readonly (Shown | undefined)[]): Shown | undefined {
  return shown.find((one) => one === 'nothing') ?? shown.find((one) => one === 'few');
}

/** A pattern that cannot be tried: one for digits or for any character, replaced by something that does not repeat what was matched. */
function masksByLook(pattern: string, replacement: string): Shown | undefined {
  const wide = /\\d|\\w|\[0-9\]|\.|\[\^/.test(pattern) && !/^\^?\\s|\\D/.test(pattern);
  return wide && /[*xX•#·.█_-]/.test(replacement) && !replacement.includes('$&') ? 'nothing' : undefined;
}
