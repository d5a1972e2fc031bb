/** The syntax tree as the rest of the engine sees it: every node knows its parent, nodes stand in source order. */
import type { TSESTree } from '@typescript-eslint/types';
import { visitorKeys } from '@typescript-eslint/visitor-keys';

export type Node = TSESTree.Node;
export type Expression = TSESTree.Expression;
export type Call = TSESTree.CallExpression | TSESTree.NewExpression;
/** `<Line card={card} />`: where it is a component, a call of it with an object of its attributes. */
export type Element = TSESTree.JSXOpeningElement;
export type { TSESTree };

/** All nodes in preorder. Sets `parent` on each. Iterative: ten thousand levels of nesting are no stack overflow. */
export function linkParents(root: TSESTree.Program): readonly Node[] {
  const nodes: Node[] = [];
  const waiting: Node[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    nodes.push(node);
    // The name of a half-typed tag is empty, which the scope manager does not expect.
    if (node.type === 'JSXIdentifier' && node.name === '') node.name = 'missing';
    const children = childrenOf(node);
    for (let i = children.length - 1; i >= 0; i--) {
      const child = children[i]!;
      child.parent = node;
      waiting.push(child);
    }
  }
  return nodes;
}

export function childrenOf(node: Node): Node[] {
  const children: Node[] = [];
  const fields = node as unknown as Record<string, unknown>;
  for (const key of visitorKeys[node.type] ?? []) {
    const child = fields[key];
    if (Array.isArray(child)) children.push(...child.filter(isNode));
    else if (isNode(child)) children.push(child);
  }
  return children;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'range' in value;
}

export function isFunction(
  node: Node | undefined,
): node is TSESTree.FunctionDeclaration | TSESTree.FunctionExpression | TSESTree.ArrowFunctionExpression {
  return (
    node?.type === 'FunctionDeclaration' || node?.type === 'FunctionExpression' || node?.type === 'ArrowFunctionExpression'
  );
}

/** The nearest enclosing node for which the test holds, the node itself left out. */
export function ancestor<N extends Node>(node: Node, test: (candidate: Node) => candidate is N): N | undefined {
  for (let current = node.parent; current; current = current.parent) if (test(current)) return current;
  return undefined;
}

/** What an expression is without the wrappers that change no value: `(x as T)!`, `x satisfies T`, `await x` stays. */
export function bare(node: Node): Node {
  let current = node;
  for (;;) {
    switch (current.type) {
      case 'TSAsExpression':
      case 'TSSatisfiesExpression':
      case 'TSNonNullExpression':
      case 'TSTypeAssertion':
      case 'TSInstantiationExpression':
      case 'ChainExpression':
        current = current.expression;
        break;
      default:
        return current;
    }
  }
}

/** The name that a property key or a member access spells, when it is written out: `a.b`, `a['b']`, `{ b: 1 }`. */
export function staticName(key: Node, computed: boolean): string | undefined {
  if (!computed && key.type === 'Identifier') return key.name;
  if (key.type === 'PrivateIdentifier') return `#${key.name}`;
  if (key.type === 'Literal') return String(key.value);
  if (key.type === 'TemplateLiteral' && key.expressions.length === 0) return key.quasis[0]?.value.cooked ?? undefined;
  return undefined;
}
