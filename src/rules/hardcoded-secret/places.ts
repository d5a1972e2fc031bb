/** Where literals stand: by themselves, or as the fallback of an environment variable. */
import type { Code } from '../../engine/code';
import { printName } from '../../engine/flow/value';
import { bare, staticName } from '../../engine/source/tree';
import type { Node } from '../../engine/source/tree';

export interface TextLiteral {
  readonly node: Node;
  readonly text: string;
}

export function literalOf(node: Node): TextLiteral | undefined {
  const inner = bare(node);
  if (inner.type === 'Literal' && typeof inner.value === 'string') return { node: inner, text: inner.value };
  if (inner.type === 'TemplateLiteral' && inner.expressions.length === 0) return { node: inner, text: inner.quasis[0]?.value.cooked ?? '' };
  return undefined;
}

export interface Fallback {
  readonly literal: TextLiteral;
  /** Name of the environment variable. */
  readonly variable: string;
}

/** `process.env.X || 'literal'`, `process.env.X ?? 'literal'`, `const { X = 'literal' } = process.env`. */
export function environmentFallback(node: Node, nameNode: Node, code: Code): Fallback | undefined {
  const inner = bare(node);
  if (inner.type === 'LogicalExpression' && inner.operator !== '&&') {
    const variable = environmentVariable(inner.left, code);
    const literal = literalOf(inner.right);
    return variable !== undefined && literal ? { literal, variable } : undefined;
  }
  const literal = literalOf(inner);
  const variable = literal && defaultOf(nameNode, code);
  return literal && variable !== undefined ? { literal, variable } : undefined;
}

function environmentVariable(node: Node, code: Code): string | undefined {
  const inner = bare(node);
  const { reference } = code.value(inner);
  const name = reference && printName(reference);
  return name?.startsWith('process.env.') ? reference?.path.at(-1) : undefined;
}

function defaultOf(nameNode: Node, code: Code): string | undefined {
  const pattern = nameNode.parent?.type === 'AssignmentPattern' ? nameNode.parent.parent : undefined;
  if (pattern?.type !== 'Property' || pattern.parent.type !== 'ObjectPattern') return undefined;
  const declarator = pattern.parent.parent;
  if (declarator?.type !== 'VariableDeclarator' || !declarator.init) return undefined;
  const { reference } = code.value(declarator.init);
  return reference && printName(reference) === 'process.env' ? staticName(pattern.key, pattern.computed) : undefined;
}
