/** Regular expressions that take very long on some texts, where they are tried on one that somebody may choose. */
import { bare, calledName, isWithin } from '../source/tree';
import type { Node, TSESTree } from '../source/tree';
import { holdsAt } from './asked-before';
import type { Callee } from './callee';
import { isChosen } from './clean';
import { isWhole, literalOf } from './cleaning';
import type { Evaluator } from './evaluator';
import { patternOf } from './safe-pattern';
import type { EffectAt } from './use-effects';
import { onlyConstant } from './value';

/** Methods of a pattern that is tried on the argument, and of a text on which the argument is tried. */
const OF_PATTERNS = new Set(['test', 'exec']);
const OF_TEXTS = new Set(['match', 'matchAll', 'search', 'replace', 'replaceAll', 'split']);

export function triedPatterns({ node, method = '', receiver }: Callee, evaluator: Evaluator): readonly EffectAt[] {
  if (!receiver || !(OF_PATTERNS.has(method) || OF_TEXTS.has(method))) return [];
  const [first] = node.arguments;
  if (!first || first.type === 'SpreadElement') return [];
  const [by, text] = OF_PATTERNS.has(method) ? [receiver, first] : [first, receiver];
  const pattern = patternBehind(by, evaluator);
  if (!pattern || !/[*+{]/.test(pattern.source)) return [];
  const value = evaluator.valueOf(text);
  if (!value.labels.some(isChosen) || isShort(text, evaluator)) return [];
  const row = evaluator.vocabulary.slowOn(pattern.source, pattern.flags);
  if (row === undefined || isNeverIn(row, text, evaluator)) return [];
  return [{ kind: 'sink', sink: 'tried', text: `/${pattern.source}/${pattern.flags}.${method}`, steps: [], node: text, value }];
}

interface Pattern {
  readonly source: string;
  readonly flags: string;
}

/** Of a literal, or of `new RegExp('…')`. */
function patternBehind(node: Node, evaluator: Evaluator): Pattern | undefined {
  const written = bare(node);
  const literal = literalOf(written, evaluator) as TSESTree.RegExpLiteral | undefined;
  if (literal) return { source: literal.regex.pattern, flags: inOrder(literal.regex.flags) };
  const made = written.type === 'NewExpression' ? written : written.type === 'Identifier' ? evaluator.valueOf(written).origin : undefined;
  if (made?.type !== 'NewExpression' || made.callee.type !== 'Identifier' || made.callee.name !== 'RegExp') return undefined;
  const [source, flags = ''] = made.arguments.map((argument) => (argument.type === 'SpreadElement' ? undefined : onlyConstant(evaluator.valueOf(argument))));
  return typeof source === 'string' && typeof flags === 'string' ? { source, flags: inOrder(flags) } : undefined;
}

/** One parser gives them as they are written, another by the alphabet. */
function inOrder(flags: string): string {
  return [...flags].sort().join('');
}

/** `title.slice(0, 40)`, also where it is kept under a name, or trimmed. */
function isShort(node: Node, evaluator: Evaluator): boolean {
  const text = madeBy(node, evaluator);
  if (text.type !== 'CallExpression' || text.callee.type !== 'MemberExpression') return false;
  const name = calledName(text) ?? '';
  if (KEEPS_SHORT.test(name)) return isShort(text.callee.object, evaluator);
  const [start, end] = text.arguments.map((argument) => (argument.type === 'SpreadElement' ? undefined : onlyConstant(evaluator.valueOf(argument))));
  if (name === 'slice' && end === undefined) return typeof start === 'number' && start < 0 && start >= -SHORT;
  return /^(?:slice|substring|substr)$/.test(name) && typeof end === 'number' && end >= 0 && end <= SHORT;
}

const KEEPS_SHORT = /^(?:trim|trimStart|trimEnd|toLowerCase|toUpperCase|toString)$/;

/** Of a variable that is set once, what it is set to. */
function madeBy(node: Node, evaluator: Evaluator): Node {
  const text = bare(node);
  if (text.type !== 'Identifier') return text;
  const { defs, references = [] } = evaluator.scopes.variableOf(text) ?? {};
  const declarator = defs?.length === 1 ? (defs[0]!.node as Node) : undefined;
  return declarator?.type === 'VariableDeclarator' && declarator.id.type === 'Identifier' && declarator.init && references.filter(({ writeExpr }) => writeExpr).length === 1 ? bare(declarator.init) : text;
}

/** By its form, the text holds no long row of that. */
function isNeverIn(row: string, text: Node, evaluator: Evaluator): boolean {
  const rows = row.repeat(Math.ceil(ROW / row.length));
  const texts = AROUND.flatMap((front) => AROUND.map((back) => `${front}${rows}${back}`));
  return formsOf(text, evaluator).some((form) => !texts.some((one) => form.test(one)));
}

const ROW = 64;
const AROUND = ['', 'a', '0', ' ', '/'];
const OF_BASE64 = /^[\w+/-]*={0,2}$/;

/** What the whole text was asked for before, or is by the way that it was made. */
function formsOf(node: Node, evaluator: Evaluator): readonly RegExp[] {
  const text = bare(node);
  const made = madeBy(text, evaluator);
  if (made.type === 'CallExpression') {
    const name = calledName(made);
    const [form] = made.arguments;
    if (name === 'btoa' || (name === 'toString' && form?.type === 'Literal' && /^base64(?:url)?$/.test(String(form.value)))) return [OF_BASE64];
  }
  const variable = evaluator.scopes.variableOf(text);
  return variable ? variable.references.flatMap(({ identifier }) => formAsked(identifier, text, evaluator) ?? []) : [];
}

/** `if (!/^[a-z]+=?$/.test(text)) throw …` */
function formAsked(asked: Node, node: Node, evaluator: Evaluator): RegExp | undefined {
  const test = asked.parent;
  if (test?.type !== 'CallExpression' || test.arguments[0] !== asked || calledName(test) !== 'test' || test.callee.type !== 'MemberExpression') return undefined;
  if (test.range[0] > node.range[0] || isWithin(node, test) || holdsAt(test, node, evaluator.models.words) !== true) return undefined;
  const pattern = patternOf(literalOf(test.callee.object, evaluator));
  return pattern && isWhole(pattern) ? new RegExp(pattern.source, pattern.flags.replace(/[gy]/g, '')) : undefined;
}

/** On so many characters a power of the length is nothing yet; what doubles is rarely met on texts that somebody has cut. */
const SHORT = 1000;
