/** Statements behind which control never goes on. */
import type { Node } from '../source/tree';

/** `neverReturns`: a call of this name ends what is going on. */
export function isTerminating(node: Node, neverReturns: (name: string) => boolean): boolean {
  switch (node.type) {
    case 'ReturnStatement':
    case 'ThrowStatement':
    case 'BreakStatement':
    case 'ContinueStatement':
      return true;
    case 'BlockStatement':
      return node.body.length > 0 && isTerminating(node.body[node.body.length - 1]!, neverReturns);
    case 'IfStatement':
      return node.alternate !== null && isTerminating(node.consequent, neverReturns) && isTerminating(node.alternate, neverReturns);
    case 'ExpressionStatement':
      return node.expression.type === 'CallExpression' && endsAll(node.expression.callee, neverReturns);
    default:
      return false;
  }
}

function endsAll(callee: Node, neverReturns: (name: string) => boolean): boolean {
  if (callee.type === 'Identifier') return neverReturns(callee.name);
  if (callee.type !== 'MemberExpression' || callee.object.type !== 'Identifier' || callee.property.type !== 'Identifier') return false;
  return callee.object.name === 'process' && callee.property.name === 'exit';
}
