/** `tree[branch][leaf] = value`: who chooses both names writes to what all objects share, since `__proto__` names that. */
import { bare, calledName, isFunction, staticName } from '../source/tree';
import type { Node, PropertyWrite, TSESTree } from '../source/tree';
import { isChosen } from './clean';
import type { Evaluator } from './evaluator';
import { membersHandedOn } from './handed-on';
import type { EffectAt } from './use-effects';
import { isPrimitive, newValue } from './value';
import { vettedAt } from './vetted';
import type { Value } from './value';
import { lastName } from './vocabulary';

/** Under these names the value of the event holds both names: one that is written out by the caller reaches nothing. */
export const OWNER = '(owner)';
export const NAME = '(name)';

/** Told of the name by which the object was reached that is written to. */
export function namedWrites({ left }: PropertyWrite, evaluator: Evaluator): readonly EffectAt[] {
  const ways = waysTo(left.object, evaluator);
  const name = evaluator.valueOf(left.property);
  if (ways.length === 0 || !isOpen(name)) return [];
  const text = `${lastName(left.object) ?? 'an object'}[…]`;
  return ways.flatMap(({ object, property }): EffectAt[] => {
    // Tests around the way down say nothing of the place where it is written to.
    const owner = vettedAt(evaluator.valueOf(property), property, evaluator);
    if (!isOpen(owner) || hasNoPrototype(object, evaluator) || isOwnName(property, object, evaluator)) return [];
    const value = newValue({ labels: owner.labels, properties: new Map([[OWNER, owner], [NAME, name]]) });
    return [{ kind: 'sink', sink: 'property-name', text, steps: [], node: left.property, value }];
  });
}

/** The members by a name that is not written out through which the object was reached. */
function waysTo(node: Node, evaluator: Evaluator): readonly TSESTree.MemberExpression[] {
  const object = bare(node);
  if (object.type === 'MemberExpression') return isNamed(object) ? [object] : [];
  if (object.type !== 'Identifier') return object.type === 'AssignmentExpression' || object.type === 'LogicalExpression' ? held(object) : [];
  const variable = evaluator.scopes.variableOf(object);
  if (!variable || variable.references.length > MANY) return [];
  return [...variable.references.flatMap(({ writeExpr }) => (writeExpr ? held(writeExpr) : [])), ...membersHandedOn(object, isNamed, evaluator)];
}

/** A variable that is read and set so often is not gone through. */
const MANY = 40;

/** Members that the expression may be. */
function held(node: Node): readonly TSESTree.MemberExpression[] {
  const expression = bare(node);
  switch (expression.type) {
    case 'MemberExpression':
      return isNamed(expression) ? [expression] : [];
    case 'LogicalExpression':
      return [...held(expression.left), ...held(expression.right)];
    case 'ConditionalExpression':
      return [...held(expression.consequent), ...held(expression.alternate)];
    case 'AssignmentExpression':
      return [...held(expression.left), ...held(expression.right)];
    case 'CallExpression':
      return foldedBy(expression).flatMap(held);
    default:
      return [];
  }
}

/** What `keys.reduce((at, key) => at[key], root)` goes down by. */
function foldedBy(call: TSESTree.CallExpression): readonly Node[] {
  const [callback] = call.arguments;
  if (calledName(call) !== 'reduce' || !callback || !isFunction(callback) || !callback.body) return [];
  if (callback.body.type !== 'BlockStatement') return [callback.body];
  return callback.body.body.flatMap((statement) => (statement.type === 'ReturnStatement' && statement.argument ? [statement.argument] : []));
}

function isNamed({ computed, property }: TSESTree.MemberExpression): boolean {
  return computed && property.type !== 'Literal' && property.type !== 'BinaryExpression';
}

/** `for (const key of Object.keys(target)) … target[key]`: what is called so is its own. */
function isOwnName(property: Node, object: Node, { scopes }: Evaluator): boolean {
  const key = bare(property);
  const definition = key.type === 'Identifier' ? scopes.variableOf(key)?.defs[0] : undefined;
  const name = definition?.node;
  const loop = name?.type === 'VariableDeclarator' ? name.parent.parent : undefined;
  const listed = loop?.type === 'ForInStatement' ? loop.right : loop?.type === 'ForOfStatement' ? namesListed(loop.right) : isFunction(name) && name.params[0] === definition?.name ? namesListed(listAround(name)) : undefined;
  const whole = bare(object);
  return listed?.type === 'Identifier' && whole.type === 'Identifier' && scopes.variableOf(listed) === scopes.variableOf(whole);
}

/** `Object.keys(target)` */
function namesListed(node: Node | undefined): Node | undefined {
  return node?.type === 'CallExpression' && /^(?:keys|getOwnPropertyNames|ownKeys)$/.test(calledName(node) ?? '') ? node.arguments[0] : undefined;
}

/** `Object.keys(target).forEach((key) => …)` */
function listAround({ parent: call }: Node): Node | undefined {
  return call?.type === 'CallExpression' && call.callee.type === 'MemberExpression' ? call.callee.object : undefined;
}

/** Somebody may choose it: no number, and none of a few that are written out. */
function isOpen({ labels, type, complete, inputs }: Value): boolean {
  return labels.some(isChosen) && !isPrimitive(type, 'number') && !(complete && !inputs);
}

/** `Object.create(null)`, `{ __proto__: null }`: nothing of theirs is called `__proto__`. */
function hasNoPrototype(node: Node, evaluator: Evaluator): boolean {
  const object = bare(node);
  const definition = object.type === 'Identifier' ? evaluator.scopes.variableOf(object)?.defs[0]?.node : undefined;
  const made = bare((definition?.type === 'VariableDeclarator' ? definition.init : evaluator.valueOf(object).origin) ?? object);
  if (made.type === 'CallExpression' && calledName(made) === 'create') {
    const [first] = made.arguments;
    return first?.type === 'Literal' && first.value === null;
  }
  return made.type === 'ObjectExpression' && made.properties.some((part) => part.type === 'Property' && staticName(part.key, part.computed) === '__proto__');
}
