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

/** `{ ...(cors && corsHeaders) }`, and `cors` is false where the caller says nothing: each caller decides for his own answer. */
export function isOptedInto(place: Node, code: Code): boolean {
  const { parent: property } = place;
  const object = property?.type === 'Property' ? property.parent : undefined;
  const name = object?.parent?.type === 'VariableDeclarator' ? object.parent.id : undefined;
  const uses = name?.type === 'Identifier' ? code.references(name).filter((reference) => reference !== name) : [];
  return uses.length > 0 && uses.every((use) => isOption(use, code));
}

function isOption(use: Node, code: Code): boolean {
  const { parent } = use;
  const test = parent?.type === 'LogicalExpression' && parent.operator === '&&' && parent.right === use ? parent.left : parent?.type === 'ConditionalExpression' && parent.consequent === use ? parent.test : undefined;
  return test?.type === 'Identifier' && code.declarations(test).some(({ parent: given }) => given?.type === 'AssignmentPattern' && given.right.type === 'Literal' && given.right.value === false);
}
