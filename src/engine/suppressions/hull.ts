/** What a comment stands in: where it takes braces to be a comment, as among the children of an element, they are part of it. */
import type { Span } from '../finding';
import { childrenOf } from '../source/tree';
import type { Node } from '../source/tree';

export function hullOf(comment: Span, program: Node): Span {
  const holder = innermost(program, comment);
  if (holder.type !== 'JSXEmptyExpression' && holder.type !== 'JSXExpressionContainer') return comment;
  const container = holder.type === 'JSXEmptyExpression' ? holder.parent : holder;
  const isEmpty = container.type === 'JSXExpressionContainer' && container.expression.type === 'JSXEmptyExpression';
  return isEmpty ? { start: container.range[0], end: container.range[1] } : comment;
}

/** The nodes around the span, the outermost first. */
export function nodesAround(root: Node, { start, end }: Span): readonly Node[] {
  const found: Node[] = [root];
  for (let node: Node | undefined = root; node; ) {
    node = childrenOf(node).find(({ range }) => range[0] <= start && end <= range[1]);
    if (node) found.push(node);
  }
  return found;
}

function innermost(root: Node, span: Span): Node {
  return nodesAround(root, span).at(-1)!;
}
