/** What stands in front of a part of a text, as far as it is written out: an address goes on differently behind a host than in its place. */
import { bare } from '../source/tree';
import type { Node, TSESTree } from '../source/tree';
import { ANYTHING, NOTHING_CLEAN, cleanBehind, cleanBits, cleaned, isChosen } from './clean';
import type { Evaluator } from './evaluator';
import type { Label, Value } from './value';
import { onlyConstant } from './value';

/** The labels of a part, made safe by what stands in front of it. */
export function labelsBehind(labels: readonly Label[], front: () => string): readonly Label[] {
  if (!labels.some(isChosen)) return labels;
  const text = front().replace(REFRESH, '');
  return cleaned(labels, cleanBehind(text) | (ADDRESS.test(text) ? NO_FILE : NOTHING_CLEAN));
}

/** What begins so is no file. */
const ADDRESS = /^(?:https?|wss?|s?ftp|data):/i;
const NO_FILE = cleanBits(['path']);

/** `Refresh: 0; url=…` */
const REFRESH = /^\d+\s*[;,]\s*(?:url\s*=\s*['"]?)?/i;

/** What stands in a template in front of the hole. */
export function frontOf({ quasis, expressions }: TSESTree.TemplateLiteral, hole: number, evaluator: Evaluator): string {
  let front = quasis[0]?.value.cooked ?? '';
  for (let at = 0; at < hole; at++) front += written(expressions[at]!, evaluator) + (quasis[at + 1]?.value.cooked ?? '');
  return front;
}

/** The text of the left side of a sum, whose value is known by now. */
export function textInFront(node: Node, value: Value, evaluator: Evaluator): string {
  const constant = onlyConstant(value);
  return constant === undefined ? written(node, evaluator) : String(constant);
}

/** Parts of a text that are looked at from its beginning: an address has said its host by then. */
const PARTS = 32;

/** The text as far as it is written out, where it is put together here or behind a name that is given once. */
export function writtenText(node: Node, evaluator: Evaluator): string {
  const expression = bare(node);
  const [definition, ...others] = expression.type === 'Identifier' ? (evaluator.scopes.variableOf(expression)?.defs ?? []) : [];
  const init = definition?.node.type === 'VariableDeclarator' && others.length === 0 ? (definition.node.init as Node | null) : null;
  return written(init ?? expression, evaluator);
}

function written(node: Node, evaluator: Evaluator): string {
  const parts: Node[] = [];
  let current = bare(node);
  while (current.type === 'BinaryExpression' && current.operator === '+') {
    parts.push(current.right);
    current = bare(current.left);
  }
  parts.push(current);
  return parts.reverse().slice(0, PARTS).map((part) => partText(bare(part), evaluator)).join('');
}

function partText(part: Node, evaluator: Evaluator): string {
  const constant = onlyConstant(evaluator.valueOf(part));
  if (constant !== undefined) return String(constant);
  if (part.type === 'BinaryExpression' && part.operator === '+') return written(part, evaluator);
  return part.type === 'TemplateLiteral' ? frontOf(part, part.expressions.length, evaluator) : ANYTHING;
}
