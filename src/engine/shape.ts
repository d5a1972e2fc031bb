/** Questions about the shape of code that several rules ask. */
import type { Code } from './code';
import { bare, isFunction } from './source/tree';
import type { Node, TSESTree } from './source/tree';

/** A function that gives undefined, null or true whatever it is handed, and does nothing on the way. */
export function returnsNothing(callable: Node, code: Code): boolean {
  if (!isFunction(callable)) return false;
  const { body } = callable;
  if (body.type !== 'BlockStatement') return isNothing(body, code);
  return body.body.every((statement) => statement.type === 'ReturnStatement' && (!statement.argument || isNothing(statement.argument, code)));
}

/** The text of an expression, as far as it is known from its first letter on. */
export function beginningOf(node: Node, code: Code): string {
  const known = code.value(node).constants.find((one) => typeof one === 'string');
  if (typeof known === 'string') return known;
  if (node.type === 'TemplateLiteral') {
    const [first] = node.quasis;
    const [hole] = node.expressions;
    return first?.value.cooked || (hole ? beginningOf(hole, code) : '');
  }
  return node.type === 'BinaryExpression' && node.operator === '+' ? beginningOf(node.left, code) : '';
}

function isNothing(node: Node, code: Code): boolean {
  if (node.type === 'Identifier') return node.name === 'undefined';
  if (node.type === 'UnaryExpression') return node.operator === 'void';
  const value = code.value(node);
  return value.complete && value.constants.every((constant) => constant === null || constant === true);
}

/** What a constant of this name is given where it is declared, before it is used: who follows names from one to the next comes to an end. */
export function initialiser(name: Node, code: Code): Node | undefined {
  const declarator = declaratorOf(name, code);
  const isBefore = declarator?.init && declarator.init.range[1] <= name.range[0];
  return isBefore && declarator.parent.kind === 'const' ? bare(declarator.init!) : undefined;
}

/** What a variable of this name is given where it is declared, whatever it is given later. Such names may stand in a ring: follow few of them. */
export function declaredWith(name: Node, code: Code): Node | undefined {
  const init = declaratorOf(name, code)?.init;
  return init && init !== name ? bare(init) : undefined;
}

function declaratorOf(name: Node, code: Code): TSESTree.VariableDeclarator | undefined {
  for (const reference of code.references(name)) {
    const { parent } = reference;
    if (parent?.type === 'VariableDeclarator' && parent.id === reference && parent.init) return parent;
  }
  return undefined;
}
