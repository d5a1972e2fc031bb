/** Texts that are written out: by themselves, or in what is made of them. */
import type { Code } from '../engine/code';
import { bare, staticName } from '../engine/source/tree';
import type { Node } from '../engine/source/tree';

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

/** The literals that a value is made of: each of a list, the fallback, what is only encoded, what stands behind a name. */
export function literalsIn(node: Node, code: Code, depth = 4): readonly TextLiteral[] {
  const inner = bare(node);
  const literal = literalOf(inner);
  if (literal) return [literal];
  if (depth === 0) return [];
  const within = (part: Node) => literalsIn(part, code, depth - 1);
  switch (inner.type) {
    case 'ArrayExpression':
      return inner.elements.flatMap((element) => (element ? within(element) : []));
    case 'LogicalExpression':
      return inner.operator === '&&' ? [] : within(inner.right);
    case 'ConditionalExpression':
      return [...within(inner.consequent), ...within(inner.alternate)];
    case 'CallExpression':
    case 'NewExpression':
      return madeOf(inner, code).flatMap(within);
    default: {
      const origin = code.value(inner).origin ?? declared(inner, code);
      return origin && origin !== inner ? within(origin) : [];
    }
  }
}

/** What a variable is declared as that is written to nowhere else. */
function declared(node: Node, code: Code): Node | undefined {
  if (node.type !== 'Identifier') return undefined;
  const written = code.references(node).filter(({ parent }) => (parent?.type === 'VariableDeclarator' && parent.init !== null) || parent?.type === 'AssignmentExpression');
  const [only] = written.map(({ parent }) => parent);
  return written.length === 1 && only?.type === 'VariableDeclarator' && only.id.type === 'Identifier' && only.id.name === node.name ? (only.init ?? undefined) : undefined;
}

/** What is handed in, where it comes back; what is cut, or hashed to a key, is made of what it was. */
function madeOf(call: Parameters<Code['callee']>[0], code: Code): readonly Node[] {
  const [first] = call.arguments;
  if (first && passesOn(call, code)) return [first];
  const callee = bare(call.callee);
  const method = callee.type === 'MemberExpression' ? staticName(callee.property, callee.computed) : undefined;
  if (callee.type !== 'MemberExpression' || method === undefined) return [];
  if (method === 'update') return first ? [first] : [];
  return /^(?:digest|slice|substring|substr|subarray|toString|padEnd|padStart|trim)$/.test(method) ? [callee.object] : [];
}

function passesOn(call: Parameters<Code['callee']>[0], code: Code): boolean {
  const { propagates, encodes } = code.callee(call).behaviour ?? {};
  return encodes === true || (propagates?.some(({ from }) => from === 'argument[0]') ?? false);
}
