/**
 * What a pattern says of a text: that what could do harm was replaced, or that the text holds none of it. The pattern is tried on attacks that are well known; what
 * cannot be tried, because it might run for long or nobody knows it, is taken to do what it is there for.
 */
import { LIMITS } from '../limits';
import { INJECTIONS } from '../model';
import type { Cleaned } from '../model';
import { bare, calledName } from '../source/tree';
import type { Node } from '../source/tree';
import { argumentValue } from './callee';
import type { Callee } from './callee';
import { CLEAN_AS_TEXT, CLEAN_FOR_ALL, NOTHING_CLEAN, cleanBits, isChosen } from './clean';
import type { Evaluator } from './evaluator';
import { patternOf, safePattern } from './safe-pattern';
import { onlyConstant } from './value';

/** What does harm at a sink, and pieces without which it does none: all of one list. */
interface Attack {
  readonly texts: readonly string[];
  readonly pieces: readonly (readonly string[])[];
}

const ADDRESS: Attack = { texts: ['http://evil.example/', 'https://evil.example', '//evil.example', 'evil.example'], pieces: [['//'], [':']] };

const ATTACKS: Readonly<Record<Exclude<Cleaned, '*'>, Attack>> = {
  sql: { texts: ["x' or '1'='1", '1 or 1=1', '1; drop table x --', 'x` desc'], pieces: [["'"]] },
  query: { texts: [], pieces: [['$']] },
  command: { texts: ['x; id', 'x && id', '$(id)', '`id`', 'x | id', 'x\nid'], pieces: [[';', '|', '&'], ["'"]] },
  code: { texts: ['process.exit()', 'require("fs")', 'x;y()', 'f`x`'], pieces: [['(', '`']] },
  template: { texts: ['{{x}}', '<%= x %>', '${x}', '#{x}'], pieces: [['{', '<']] },
  path: { texts: ['../../etc/passwd', '../x.pdf', '../x.png', '../x.json'], pieces: [['../']] },
  fetched: ADDRESS,
  redirect: ADDRESS,
  markup: { texts: ['<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '"><svg/onload=alert(1)>', '<b>'], pieces: [['<']] },
  pattern: { texts: ['(a+)+$', '(', '[', 'a|b*'], pieces: [['(', '*', '[']] },
  tried: { texts: ['a', '0', ' ', '/'].map((letter) => letter.repeat(LIMITS.patternedTextLength.value)), pieces: [] },
  deserialized: { texts: ['{"a":"_$$ND_FUNC$$_function(){}()"}', '!!js/function >'], pieces: [['{', '!']] },
  xml: { texts: ['<!DOCTYPE x [<!ENTITY y SYSTEM "file:///etc/passwd">]>'], pieces: [['<!']] },
  merged: { texts: ['__proto__', 'constructor'], pieces: [['__proto__']] },
  'property-name': { texts: ['__proto__', 'constructor', 'prototype'], pieces: [['__proto__']] },
  log: { texts: ['x\nx', 'x\r\nx'], pieces: [['\n']] },
};

const AT_BEGINNING = cleanBits(['path']);

const SINKS = [...INJECTIONS, 'log'] as const;

/** The sinks that a text is safe for of which every one that a test lets through is like those: no attack is among them. */
function cleanWhere(passes: (text: string) => boolean): number {
  return cleanBits(SINKS.filter((sink) => !ATTACKS[sink].texts.some(passes)));
}

/** A pattern that might run for long itself says nothing of how long others take. */
const BUT_SLOW = CLEAN_FOR_ALL & ~cleanBits(['tried']);

const ADDRESSES = cleanBits(['fetched', 'redirect']);

/** `/^http.*\.png$/` says how a text begins and ends: that is something of an address, and nothing of what else is in it. */
function letsAnythingThrough(source: string): boolean {
  return /\.(?:[*+]|\{\d+,\})/.test(source.replace(/\\./g, '').replace(/\[[^\]]*\]/g, ''));
}

/** `/^[a-z]+$/.test(x)`, and the same where the answer was no. `byOther`: what a pattern is taken to do that nobody knows. */
export function cleanByPattern(node: Node, holds: boolean, evaluator: Evaluator, byOther = CLEAN_FOR_ALL): number {
  const literal = literalOf(node, evaluator);
  if (!literal) return holds ? byOther : NOTHING_CLEAN;
  const pattern = patternOf(literal);
  // What is not of a form that nobody can try may be anything; a pattern that looks for pieces finds those that do harm.
  if (!pattern) return holds || !isForm(literal) ? BUT_SLOW : NOTHING_CLEAN;
  return cleanByExpression(pattern, holds);
}

/** The same of a text that fits a pattern which is written as a text: that of a schema. */
export function cleanByText(source: string): number {
  const pattern = safePattern(source);
  return pattern ? cleanByExpression(pattern, true) : BUT_SLOW;
}

function cleanByExpression(pattern: RegExp, holds: boolean): number {
  const tried = new RegExp(pattern.source, pattern.flags.replace(/[gy]/g, ''));
  // An attack that the test has to let through ends the whole of it; one that it has to stop is stopped in each of its forms.
  if (holds && letsAnythingThrough(pattern.source)) return (cleanWhere((text) => tried.test(text)) & ADDRESSES & saidBy(pattern)) | asNoObject(tried);
  if (holds) return (cleanWhere((text) => tried.test(text)) & saidBy(pattern) & ~CLEAN_AS_TEXT) | asNoObject(tried);
  return cleanBits(SINKS.filter((sink) => ATTACKS[sink].texts.length > 0 && ATTACKS[sink].texts.every((text) => tried.test(text))));
}

/** What is no text is asked as one: an object reads the same, whatever is in it. */
function asNoObject(pattern: RegExp): number {
  return pattern.test('[object Object]') ? NOTHING_CLEAN : CLEAN_AS_TEXT;
}

/** What an address or a path is, it is by its beginning. */
const BY_BEGINNING = cleanBits(['fetched', 'redirect', 'path']);

function isForm(literal: Node): boolean {
  return literal.type === 'Literal' && 'regex' in literal && isWhole({ source: literal.regex.pattern, flags: literal.regex.flags });
}

/** Does it say what the whole text is? Around what it looks for, anything else may stand. */
export function isWhole({ source, flags }: Pick<RegExp, 'source' | 'flags'>): boolean {
  return source.startsWith('^') && /(?:^|[^\\])(?:\\\\)*\$$/.test(source) && !flags.includes('m');
}

/** What it can say anything of: around what it looks for, anything else may stand. */
function saidBy({ source, flags }: RegExp): number {
  const begins = /(?:^|[(|:])\^/.test(source) && !flags.includes('m');
  if (!begins) return NOTHING_CLEAN;
  if (/(?:^|[^\\])(?:\\\\)*\$\)*$/.test(source)) return CLEAN_FOR_ALL;
  return leavesHostOpen(source) ? BY_BEGINNING & ~ADDRESSES : BY_BEGINNING;
}

/** `/^https:\/\/app\.example\.com/`: the host goes on behind it, `.evil.example`. */
function leavesHostOpen(source: string): boolean {
  const host = /:(?:\\?\/){2}(.*)$/.exec(source)?.[1];
  return host !== undefined && !/[/?#:$]|\\b$/.test(host.replace(/\[[^\]]*\]|\(\?[:=!]/g, 'x'));
}

/** What `text.match(/^id-(\d+)/)` finds: all of it, and what stands in its brackets. A text is what its own part of the pattern is, whatever stands around it. */
export function cleanWhenFound(node: Node, evaluator: Evaluator): { readonly whole: number; readonly groups: number } {
  const literal = literalOf(node, evaluator);
  const pattern = literal && patternOf(literal);
  if (!pattern) return { whole: NOTHING_CLEAN, groups: NOTHING_CLEAN };
  const whole = cleanAsWhole(pattern.source);
  const groups = groupsIn(pattern.source);
  return { whole, groups: groups.length === 0 ? whole : groups.reduce((bits, group) => bits & cleanAsWhole(group), CLEAN_FOR_ALL) };
}

function cleanAsWhole(source: string): number {
  if (letsAnythingThrough(source)) return NOTHING_CLEAN;
  try {
    const tried = new RegExp(`^(?:${source})$`, 'i');
    return cleanWhere((text) => tried.test(text));
  } catch {
    return NOTHING_CLEAN;
  }
}

/** What stands in brackets that are kept. */
function groupsIn(source: string): readonly string[] {
  const groups: string[] = [];
  const open: number[] = [];
  const plain = source.replace(/\\.|\[(?:\\.|[^\]])*\]/g, (piece) => 'x'.repeat(piece.length));
  for (let at = 0; at < plain.length; at++) {
    if (plain[at] === '(') open.push(at);
    const start = plain[at] === ')' ? open.pop() : undefined;
    const kept = start === undefined ? undefined : /^\((?!\?)|^\(\?<\w+>/.exec(plain.slice(start));
    if (kept) groups.push(source.slice(start! + kept[0].length, at));
  }
  return groups;
}

/** What replacing in a text makes it safe for: all that no attack is left of. */
export function cleanedByReplacing({ node, method, receiver }: Callee, evaluator: Evaluator): number {
  if (receiver && method === 'join') return cleanedBySplitting(bare(receiver), onlyConstant(argumentValue(node, 0, evaluator)), evaluator);
  if (!receiver || (method !== 'replace' && method !== 'replaceAll') || !evaluator.valueOf(receiver).labels.some(isChosen)) return NOTHING_CLEAN;
  const [what] = node.arguments;
  if (!what || what.type === 'SpreadElement') return NOTHING_CLEAN;
  const replacement = onlyConstant(argumentValue(node, 1, evaluator));
  const literal = literalOf(what, evaluator);
  const pattern = literal && patternOf(literal);
  if (literal && !pattern) return CLEAN_FOR_ALL;
  const text = onlyConstant(evaluator.valueOf(what));
  const replace = pattern ? (attack: string) => attack.replace(pattern, String(replacement ?? '')) : typeof text === 'string' && method === 'replaceAll' ? (attack: string) => attack.replaceAll(text, () => String(replacement ?? '')) : undefined;
  // What stands at the beginning stands there once: `normalize(path).replace(/^(\.\.\/)+/, '')`.
  if (pattern && !pattern.global && pattern.source.startsWith('^')) return replace?.('../../x') === 'x' ? AT_BEGINNING : NOTHING_CLEAN;
  if (!replace || (pattern && !pattern.global)) return NOTHING_CLEAN;
  return cleanBits(SINKS.filter((sink) => ATTACKS[sink].pieces.some((pieces) => pieces.every((piece) => replace(piece) !== piece)))) & ~(NESTED.some((attack) => replace(attack).includes('../')) ? AT_BEGINNING : NOTHING_CLEAN);
}

/** What is taken out of the middle of these leaves what was to be taken out. */
const NESTED = ['....//x', '..././x', '.../...//x'];

/** `text.split('\n').join(' ')` */
function cleanedBySplitting(split: Node, glue: unknown, evaluator: Evaluator): number {
  if (split.type !== 'CallExpression' || calledName(split) !== 'split' || typeof glue !== 'string') return NOTHING_CLEAN;
  const literal = split.arguments[0] && literalOf(split.arguments[0], evaluator);
  const at = literal ? patternOf(literal) : onlyConstant(argumentValue(split, 0, evaluator));
  if (at === undefined || (typeof at === 'string' ? at === '' : !(at instanceof RegExp))) return NOTHING_CLEAN;
  const cut = (attack: string) => attack.split(at as string).join(glue);
  return cleanBits(SINKS.filter((sink) => ATTACKS[sink].pieces.some((pieces) => pieces.every((piece) => cut(piece) !== piece))));
}

/** What a text without the piece is safe for: `x.includes('..')` was answered with no. */
export function cleanWithout(piece: string): number {
  return cleanBits(SINKS.filter((sink) => ATTACKS[sink].pieces.some((pieces) => pieces.every((one) => one.includes(piece)))));
}

/** The regular expression that is written here, or behind a name. */
export function literalOf(node: Node, evaluator: Evaluator): Node | undefined {
  const written = bare(node);
  if (written.type === 'Literal') return 'regex' in written ? written : undefined;
  const { origin } = evaluator.valueOf(written);
  return origin?.type === 'Literal' && 'regex' in origin ? origin : undefined;
}
