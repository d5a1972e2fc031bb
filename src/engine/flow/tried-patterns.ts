/** Regular expressions that take very long on some texts, where they are tried on one that somebody may choose. */
import { bare } from '../source/tree';
import type { Node, TSESTree } from '../source/tree';
import type { Callee } from './callee';
import { isChosen } from './clean';
import { literalOf } from './cleaning';
import type { Evaluator } from './evaluator';
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
  if (!value.labels.some(isChosen) || isShort(text) || !evaluator.vocabulary.isSlow(pattern.source, pattern.flags)) return [];
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

/** `title.slice(0, 40)` */
function isShort(node: Node): boolean {
  const text = bare(node);
  if (text.type !== 'CallExpression' || text.callee.type !== 'MemberExpression' || text.callee.property.type !== 'Identifier') return false;
  const end = text.arguments[1];
  return /^(?:slice|substring|substr)$/.test(text.callee.property.name) && end?.type === 'Literal' && typeof end.value === 'number' && end.value >= 0 && end.value <= SHORT;
}

/** On so many characters a power of the length is nothing yet; what doubles is rarely met on texts that somebody has cut. */
const SHORT = 1000;
