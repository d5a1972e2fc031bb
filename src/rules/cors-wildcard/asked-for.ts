/** The star that is written where a setting says it: whoever runs the program has asked for it, and what he asks for is not known here. */
import type { Code } from '../../engine/code';
import { onlyConstant } from '../../engine/flow/value';
import { bare, isFunction, nodesWithin } from '../../engine/source/tree';
import type { Node } from '../../engine/source/tree';

/** `if (allowed === '*') …`, and `allowed.includes('*') ? '*' : allowed`, around the place or as what is handed over. */
export function isAskedFor(place: Node, code: Code): boolean {
  const said = bare(place);
  if (said.type === 'ConditionalExpression') return asks(said.test, code);
  for (let current: Node = said, parent = current.parent; parent && !isFunction(parent); current = parent, parent = parent.parent) {
    if ((parent.type === 'IfStatement' || parent.type === 'ConditionalExpression') && current === parent.consequent && asks(parent.test, code)) return true;
  }
  return false;
}

function asks(test: Node, code: Code): boolean {
  return [...nodesWithin(test)].some((node) => isStar(node, code) && isHeldAgainst(node, code));
}

function isHeldAgainst(star: Node, code: Code): boolean {
  const { parent } = star;
  if (parent?.type === 'BinaryExpression' && /^===?$/.test(parent.operator)) return !isStar(parent.left === star ? parent.right : parent.left, code);
  return parent?.type === 'CallExpression' && parent.callee.type === 'MemberExpression' && /\.(?:includes|has)$/.test(code.text(parent.callee));
}

function isStar(node: Node, code: Code): boolean {
  return (node.type === 'Literal' || node.type === 'Identifier') && onlyConstant(code.value(node)) === '*';
}
