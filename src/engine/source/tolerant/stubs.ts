/** What may stand in TypeScript's tree in the place of a node that is too deep, and how it gets there. */
import ts from 'typescript';

const { factory, SyntaxKind: Kind } = ts;

/** A link of a chain (`a + b + …`, `a.b().c()`, `else if`) takes far less of a stack than a level of nesting, and people write more of them. */
export const LINKS_PER_LEVEL = 4;

/** The child that continues a chain to the left: wherever it stands, it is converted to the same. */
export function linkOf(node: ts.Node): ts.Node | undefined {
  switch (node.kind) {
    case Kind.BinaryExpression: {
      const { left, operatorToken } = node as ts.BinaryExpression;
      return operatorToken.kind >= Kind.FirstAssignment && operatorToken.kind <= Kind.LastAssignment ? undefined : left;
    }
    case Kind.PropertyAccessExpression:
    case Kind.ElementAccessExpression:
    case Kind.CallExpression:
      // An optional chain is one expression with a beginning and an end.
      return ts.isOptionalChain(node) ? undefined : (node as ts.CallExpression).expression;
    case Kind.IfStatement:
      return (node as ts.IfStatement).elseStatement;
    default:
      return undefined;
  }
}

/** What stands for the node when it is cut, childless, or the node itself, emptied; undefined where its parent wants a node of its kind. */
export function cutStub(node: ts.Node): ts.Node | undefined {
  const { parent } = node;
  if (ts.isBlock(node) || ts.isModuleBlock(node)) return emptied(node, 'statements');
  if (ts.isObjectBindingPattern(node) || ts.isArrayBindingPattern(node)) return emptied(node, 'elements');
  if (ts.isJsxChild(node) && (ts.isJsxElement(parent) || ts.isJsxFragment(parent) || ts.isJsxAttribute(parent))) {
    return inPlaceOf(node, factory.createJsxExpression(undefined, undefined));
  }
  if (ts.isExpressionWithTypeArguments(node) || ts.isTemplateLiteralTypeSpan(node) || ts.isModuleDeclaration(parent)) return undefined;
  if (ts.isTaggedTemplateExpression(parent) && parent.template === node) return undefined;
  if (ts.isTypeNode(node)) return inPlaceOf(node, factory.createKeywordTypeNode(Kind.AnyKeyword));
  if (ts.isStatement(node)) return inPlaceOf(node, factory.createEmptyStatement());
  return ts.isExpression(node) || ts.isQualifiedName(node) ? inPlaceOf(node, factory.createIdentifier('')) : undefined;
}

function emptied(node: ts.Node, list: string): ts.Node {
  const lists = node as unknown as Record<string, ts.NodeArray<ts.Node>>;
  lists[list] = ts.setTextRange(factory.createNodeArray(), lists[list]!);
  return childless(node);
}

/** The stub has the text of the node and its parent. */
export function inPlaceOf<N extends ts.Node>(node: ts.Node, stub: N): N {
  (stub as { parent: ts.Node }).parent = node.parent;
  return childless(ts.setTextRange(stub, node));
}

/** Whoever looks for tokens would read them from the text that the stub covers. */
function childless<N extends ts.Node>(stub: N): N {
  stub.getChildren = () => [];
  return stub;
}

/** Puts the stub where its parent has the node. In a list the search begins at `from`; the result is where the next one may begin. */
export function replace(node: ts.Node, stub: ts.Node, from: number): number {
  const fields = node.parent as unknown as Record<string, unknown>;
  for (const key of Object.keys(fields)) {
    const child = fields[key];
    if (child === node && key !== 'parent') fields[key] = stub;
    if (!Array.isArray(child)) continue;
    const index = child.indexOf(node, from);
    if (index >= 0) child[index] = stub;
    if (index >= 0) return index + 1;
  }
  return from;
}
