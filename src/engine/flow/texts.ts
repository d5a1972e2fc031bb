/** Texts whose parts are known: what methods of strings, templates and sums make of constants, worked out. */
import { LIMITS } from '../limits';
import type { Node } from '../source/tree';
import { argumentValue } from './callee';
import type { Callee } from './callee';
import { CLEAN_AS_TEXT, cleaned, cleanedWithin, isChosen } from './clean';
import { cleanWhenFound } from './cleaning';
import { listOf, listValue } from './elements';
import type { Evaluator } from './evaluator';
import { joinAll } from './join';
import { asPieces, embedded } from './labels';
import { patternOf } from './safe-pattern';
import { constantValue, isPrimitive, ofType, primitive, valueLike } from './value';
import type { Constant, Value } from './value';

type Given = string | number | RegExp | undefined;

type Method = (text: string, a: Given, b: Given) => string | readonly string[] | undefined;

/** Methods of strings that give the same for the same. */
const METHODS: Readonly<Record<string, Method>> = {
  toLowerCase: (text) => text.toLowerCase(),
  toUpperCase: (text) => text.toUpperCase(),
  trim: (text) => text.trim(),
  trimStart: (text: string) => text.trimStart(),
  trimEnd: (text: string) => text.trimEnd(),
  toString: (text: string) => text,
  valueOf: (text: string) => text,
  normalize: (text) => text.normalize(),
  concat: (text, a, b) => `${text}${shown(a)}${shown(b)}`,
  slice: (text, a, b) => text.slice(numberIn(a), numberIn(b)),
  substring: (text, a, b) => text.substring(numberIn(a) ?? 0, numberIn(b)),
  at: (text, a) => text.at(numberIn(a) ?? 0),
  charAt: (text, a) => text.charAt(numberIn(a) ?? 0),
  padStart: (text, a, b) => (isBounded(a) ? text.padStart(a, b === undefined ? b : shown(b)) : undefined),
  padEnd: (text, a, b) => (isBounded(a) ? text.padEnd(a, b === undefined ? b : shown(b)) : undefined),
  repeat: (text, a) => (isBounded(a) && isBounded(a * text.length) ? text.repeat(a) : undefined),
  replace: (text, a, b) => (a !== undefined && typeof b === 'string' && isTried(text, a) ? text.replace(pattern(a), b) : undefined),
  replaceAll: (text, a, b) => (isGlobal(a) && typeof b === 'string' && isTried(text, a) ? text.replaceAll(pattern(a), b) : undefined),
  split: (text, a) => (a !== undefined && isTried(text, a) ? text.split(pattern(a)) : undefined),
};

function numberIn(given: Given): number | undefined {
  return typeof given === 'number' ? given : undefined;
}

function shown(given: Given): string {
  return given === undefined ? '' : String(given as string | number);
}

function pattern(given: string | number | RegExp): string | RegExp {
  return typeof given === 'number' ? String(given) : given;
}

function isGlobal(given: Given): given is string | RegExp {
  return typeof given === 'string' || (given instanceof RegExp && given.global);
}

function isBounded(given: Given): given is number {
  return typeof given === 'number' && given >= 0 && given <= LIMITS.constantTextLength.value;
}

/** Patterns are tried on short texts only. */
function isTried(text: string, given: string | number | RegExp): boolean {
  return !(given instanceof RegExp) || text.length <= LIMITS.patternedTextLength.value;
}

/** What the method makes of a text that is known; undefined where it is no such method, or something that goes in is not known. */
export function textCall(callee: Callee, evaluator: Evaluator): Value | undefined {
  const { receiver, method, node } = callee;
  if (!receiver || method === undefined || !Object.hasOwn(METHODS, method) || node.arguments.length > 2) return undefined;
  const text = evaluator.valueOf(receiver);
  if (!isText(text)) return undefined;
  const given = node.arguments.map((argument) => givenIn(argument, evaluator));
  const [a, b] = given;
  if ((a && a.length === 0) || (b && b.length === 0)) return undefined;
  const made = text.constants.flatMap((one) => (a ?? [undefined]).flatMap((first) => (b ?? [undefined]).map((second) => METHODS[method]!(one as string, first, second))));
  return valueOfAll(made, node);
}

/** Methods that take a text apart; `exec` takes its argument apart. */
const APART = new Set(['split', 'match', 'matchAll']);

/** The pieces of a text: none of them tells what all of them do. */
export function pieces({ receiver, method, node }: Callee, evaluator: Evaluator): Value | undefined {
  if (!receiver || method === undefined || (!APART.has(method) && method !== 'valueOf' && method !== 'exec')) return undefined;
  if (method === 'exec' && !isPrimitive(evaluator.valueOf(receiver).type, 'RegExp')) return undefined;
  const text = method === 'exec' ? argumentValue(node, 0, evaluator) : evaluator.valueOf(receiver);
  if (method === 'valueOf') return isPrimitive(text.type, 'string') ? text : undefined;
  if (!isPrimitive(text.type, 'string') && text.labels.length === 0) return undefined;
  const piece = valueLike(ofType(primitive('string')), { labels: cleaned(asPieces(text.labels), CLEAN_AS_TEXT), cleansed: text.cleansed });
  const pattern = method === 'exec' ? receiver : node.arguments[0];
  if (method === 'split' || !pattern || !piece.labels.some(isChosen)) return valueLike(listOf(piece), { labels: embedded(text.labels), origin: node });
  const { whole, groups } = cleanWhenFound(pattern, evaluator);
  const found = new Map([['*', cleanedWithin(piece, groups, 0)], ['0', cleanedWithin(piece, whole, 0)]]);
  return valueLike(listOf(piece), { labels: cleaned(embedded(text.labels), whole & groups), properties: found, origin: node });
}

/** Every text that it may be is known, and nothing in it is sensitive. */
function isText({ constants, complete, labels }: Value): boolean {
  return complete && labels.length === 0 && constants.length > 0 && constants.every((constant) => typeof constant === 'string');
}

/** All that the argument may be; empty where that is not known. */
function givenIn(argument: Node, evaluator: Evaluator): readonly Given[] {
  const written = patternOf(argument);
  if (written) return [written];
  if (argument.type === 'SpreadElement') return [];
  const { constants, complete } = evaluator.valueOf(argument);
  return complete ? constants.filter((constant) => typeof constant === 'string' || typeof constant === 'number') : [];
}

function valueOfAll(made: readonly (string | readonly string[] | undefined)[], origin: Node): Value | undefined {
  if (made.length > LIMITS.constantsPerValue.value) return undefined;
  if (made.some((one) => one === undefined || one.length > LIMITS.constantTextLength.value)) return undefined;
  const [first] = made;
  if (typeof first === 'object') return made.length === 1 ? valueLike(listValue({ first: first.map(constantValue) }), { origin }) : undefined;
  return valueLike(joinAll((made as readonly string[]).map(constantValue)), { origin });
}

/** The texts that parts put together may make, each of the parts being one of a few constants; undefined where that is not known. */
export function textsOf(parts: readonly (readonly Constant[])[]): readonly string[] | undefined {
  let texts: readonly string[] = [''];
  for (const part of parts) {
    if (part.length === 0 || texts.length * part.length > LIMITS.constantsPerValue.value) return undefined;
    texts = texts.flatMap((text) => part.map((one) => text + String(one)));
  }
  return texts.some((text) => text.length > LIMITS.constantTextLength.value) ? undefined : [...new Set(texts)];
}
