/** The syntax tree as the rest of the engine sees it: every node knows its parent, nodes stand in source order. */
import type { TSESTree } from '@typescript-eslint/types';
import { visitorKeys } from '@typescript-eslint/visitor-keys';

export type Node = TSESTree.Node;
export type Expression = TSESTree.Expression;
export type Call = TSESTree.CallExpression | TSESTree.NewExpression;
/** `<Line card={card} />`: where it is a component, a call of it with an object of its attributes. */
export type Element = TSESTree.JSXOpeningElement;
export type Callable = TSESTree.FunctionDeclaration | TSESTree.FunctionExpression | TSESTree.ArrowFunctionExpression;
/** `account.balance -= amount` */
export type PropertyWrite = TSESTree.AssignmentExpression & { readonly left: TSESTree.MemberExpression };
/** `import(name)` */
export type Loading = TSESTree.ImportExpression;
export type { TSESTree };

const KEYS: Readonly<Record<string, readonly string[] | undefined>> = visitorKeys;

/** All nodes in preorder. Sets `parent` on each. Iterative and without garbage: every module goes through it. */
export function linkParents(root: TSESTree.Program): readonly Node[] {
  const nodes: Node[] = [];
  const waiting: Node[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    nodes.push(node);
    mendHalfTyped(node);
    const first = waiting.length;
    stackChildren(node, waiting);
    for (let i = first; i < waiting.length; i++) waiting[i]!.parent = node;
  }
  return nodes;
}

function mendHalfTyped(node: Node): void {
  // The name of a half-typed tag is empty, which the scope manager does not expect.
  if (node.type === 'JSXIdentifier' && node.name === '') node.name = 'missing';
  // Behind `from` anything may stand, which has no text that names a module.
  const isImport = node.type === 'ImportDeclaration' || node.type === 'ExportAllDeclaration' || node.type === 'ExportNamedDeclaration';
  if (isImport && node.source && typeof node.source.value !== 'string') (node.source as { value: string }).value = '';
}

const NO_KEYS: readonly string[] = [];

/** Puts the children on the stack of a walk that takes the last one first: they come in source order. */
export function stackChildren(node: Node, waiting: Node[]): void {
  const keys = KEYS[node.type] ?? NO_KEYS;
  const fields = node as unknown as Record<string, unknown>;
  for (let k = keys.length - 1; k >= 0; k--) {
    const child = fields[keys[k]!];
    if (typeof child !== 'object' || child === null) continue;
    if (!Array.isArray(child)) waiting.push(child as Node);
    else for (let i = child.length - 1; i >= 0; i--) if (child[i]) waiting.push(child[i] as Node);
  }
}

/** The node and all that is below it, in source order. */
export function* nodesWithin(root: Node): Generator<Node, void> {
  const waiting: Node[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    yield node;
    stackChildren(node, waiting);
  }
}

export function childrenOf(node: Node): Node[] {
  const children: Node[] = [];
  const fields = node as unknown as Record<string, unknown>;
  for (const key of KEYS[node.type] ?? NO_KEYS) {
    const child = fields[key];
    const all: readonly unknown[] = Array.isArray(child) ? child : [child];
    for (const each of all) if (typeof each === 'object' && each !== null) children.push(each as Node);
  }
  return children;
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

/** The function around all that are around the node. */
export function outermostFunction(node: Node): Node | undefined {
  let found: Node | undefined;
  for (let current = node.parent; current; current = current.parent) if (isFunction(current)) found = current;
  return found;
}

/** `pay` of `pay()` and of `shop.pay()`. */
export function calledName({ callee }: Call): string | undefined {
  const target = bare(callee);
  if (target.type === 'Identifier') return target.name;
  return target.type === 'MemberExpression' ? staticName(target.property, target.computed) : undefined;
}

/** Does the one stand in the other, or is it that? */
export function isWithin({ range }: Node, outer: Node): boolean {
  return outer.range[0] <= range[0] && range[1] <= outer.range[1];
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

/** `tree[branch][leaf]`, both of them names that are not written out; or `branch[leaf]`, where the variable may hold what is named so. */
export function isNamedWrite({ object, property, computed }: TSESTree.MemberExpression): boolean {
  if (!computed || property.type === 'Literal') return false;
  const owner = bare(object);
  return owner.type === 'Identifier' || owner.type === 'LogicalExpression' || owner.type === 'AssignmentExpression' || (owner.type === 'MemberExpression' && owner.computed && owner.property.type !== 'Literal');
}

/** `import(name)`: which module it is, the program makes out as it runs. */
export function isLoading(node: Node): node is Loading {
  return node.type === 'ImportExpression' && node.source.type !== 'Literal';
}

const COMPARING = ['===', '!==', '==', '!=', '<', '<=', '>', '>='] as const;
export type Comparison = TSESTree.BinaryExpression & { readonly operator: (typeof COMPARING)[number] };

/** `a === b`, `a < b`. */
export function isComparison(node: Node | undefined): node is Comparison {
  return node?.type === 'BinaryExpression' && COMPARING.some((operator) => operator === node.operator);
}
