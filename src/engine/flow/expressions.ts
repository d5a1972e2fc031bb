/** Transfer functions: what an expression is, from what its parts are. */
import { LIMITS } from '../limits';
import { bare, staticName } from '../source/tree';
import type { Node, TSESTree } from '../source/tree';
import { heldAs, typeValue } from './annotations';
import { callValue } from './calls';
import { classValue, fieldOfThis, thisValue } from './classes';
import type { Evaluator } from './evaluator';
import { binaryValue, unaryValue } from './operators';
import { cleanse, cleanTogether, constantValue, isPrimitive, join, joinAll, joinLabels, labelsInText, onlyConstant, primitive, UNKNOWN } from './value';
import type { Constant, Label, Value } from './value';
import { lastName } from './vocabulary';

export function expressionValue(node: Node, evaluator: Evaluator): Value {
  const value = (part: Node) => evaluator.valueOf(part);
  switch (node.type) {
    case 'Literal':
      return literalValue(node);
    case 'TemplateLiteral':
      return templateValue(node, evaluator);
    case 'Identifier':
      return identifierValue(node, evaluator);
    case 'MemberExpression':
      return memberValue(node, evaluator);
    case 'CallExpression':
    case 'NewExpression':
      return callValue(node, evaluator);
    case 'ObjectExpression':
      return objectValue(node, evaluator);
    case 'ArrayExpression':
      return arrayValue(node, evaluator);
    case 'ConditionalExpression':
      return join(value(node.consequent), value(node.alternate));
    case 'LogicalExpression':
      return logicalValue(node, evaluator);
    case 'BinaryExpression':
      return binaryValue(node, evaluator);
    case 'UnaryExpression':
      return unaryValue(node, evaluator);
    case 'AssignmentExpression':
      return node.operator === '=' ? value(node.right) : UNKNOWN;
    case 'AwaitExpression':
      return value(node.argument);
    case 'SequenceExpression':
      return value(node.expressions[node.expressions.length - 1]!);
    case 'TSAsExpression':
    case 'TSTypeAssertion':
    case 'TSSatisfiesExpression':
      return assertedValue(node, evaluator);
    case 'TSNonNullExpression':
    case 'ChainExpression':
    case 'TSInstantiationExpression':
      return value(node.expression);
    case 'ClassDeclaration':
    case 'ClassExpression':
      return classValue(node, evaluator);
    case 'ThisExpression':
      return thisValue(node, evaluator);
    case 'ArrowFunctionExpression':
    case 'FunctionExpression':
      return { ...UNKNOWN, callable: node };
    case 'ImportExpression':
      return importValue(node, evaluator);
    default:
      return UNKNOWN;
  }
}

function literalValue(node: TSESTree.Literal): Value {
  if ('regex' in node) return { ...UNKNOWN, type: { path: ['RegExp'] }, origin: node };
  if ('bigint' in node) return { ...constantValue(BigInt(node.bigint)), origin: node };
  return { ...constantValue(node.value as Constant), origin: node };
}

function templateValue(node: TSESTree.TemplateLiteral, evaluator: Evaluator): Value {
  const parts = node.expressions.map((part) => evaluator.valueOf(part));
  const labels = parts.reduce((all, part) => joinLabels(all, labelsInText(part)), UNKNOWN.labels);
  const texts = parts.map(onlyConstant);
  const string = { ...UNKNOWN, type: primitive('string'), labels, cleansed: cleanTogether(parts) };
  if (texts.some((text) => text === undefined)) return string;
  const whole = node.quasis.map((quasi, i) => quasi.value.cooked + (i < texts.length ? String(texts[i]) : '')).join('');
  if (whole.length > LIMITS.constantTextLength.value) return string;
  return { ...string, constants: [whole], complete: true, origin: node };
}

function identifierValue(node: TSESTree.Identifier, evaluator: Evaluator): Value {
  if (node.name === 'undefined') return cleanse(UNKNOWN);
  const variable = evaluator.scopes.variableOf(node);
  if (variable) return evaluator.valueOfVariable(variable);
  return evaluator.scopes.isGlobal(node) ? { ...UNKNOWN, reference: { path: [node.name] } } : UNKNOWN;
}

function memberValue(node: TSESTree.MemberExpression, evaluator: Evaluator): Value {
  const name = memberName(node, evaluator);
  if (name === undefined) return elementValue(node, evaluator);
  if (bare(node.object).type === 'ThisExpression') {
    const field = fieldOfThis(node, name, evaluator);
    return evaluator.vocabulary.named(field ? readHere(field, node) : UNKNOWN, name, 'this', node);
  }
  const object = evaluator.valueOf(node.object);
  const owner = lastName(node.object);
  return evaluator.vocabulary.named(readHere(propertyValue(object, name, node, evaluator), node), name, owner, node);
}

/** What a type declares comes into being where it is read: the flow starts at the access, not at the declaration. */
function readHere(value: Value, node: Node): Value {
  const declared = (label: Label) => label.path.length === 0 && label.source.parent?.type === 'TSPropertySignature';
  if (!value.labels.some(declared)) return value;
  return { ...value, labels: value.labels.map((label) => (declared(label) ? { ...label, source: node } : label)) };
}

/** The property that a member access means, also where it is spelled by a constant: `a[KEY]`. */
export function memberName(node: TSESTree.MemberExpression, evaluator: Evaluator): string | undefined {
  const spelled = staticName(node.property, node.computed);
  if (spelled !== undefined || !node.computed) return spelled;
  const constant = onlyConstant(evaluator.valueOf(node.property));
  return typeof constant === 'string' ? constant : undefined;
}

/** `rows[i]`: an element of a list is of the kind that the list holds. */
function elementValue(node: TSESTree.MemberExpression, evaluator: Evaluator): Value {
  return evaluator.valueOf(node.object).properties?.get('*') ?? UNKNOWN;
}

export function propertyValue(object: Value, name: string, at: Node, evaluator: Evaluator): Value {
  const known = object.properties?.get(name) ?? (/^\d+$/.test(name) ? object.properties?.get('*') : undefined);
  if (known) return known;
  if (name === 'length') return { ...UNKNOWN, type: primitive('number'), numeric: { kind: 'integer', unit: 'count' }, cleansed: true };
  const base = object.reference ?? (object.type?.module !== undefined ? object.type : undefined);
  if (base) return { ...UNKNOWN, reference: evaluator.models.normalise({ ...base, path: [...base.path, name] }), origin: at };
  return UNKNOWN;
}

function objectValue(node: TSESTree.ObjectExpression, evaluator: Evaluator): Value {
  const properties = new Map<string, Value>();
  const owner = holderOf(node);
  let labels = UNKNOWN.labels;
  for (const property of node.properties) {
    if (property.type === 'SpreadElement') {
      const spread = evaluator.valueOf(property.argument);
      for (const [name, value] of spread.properties ?? []) properties.set(name, value);
      labels = joinLabels(labels, spread.labels);
      continue;
    }
    const name = staticName(property.key, property.computed) ?? onlyConstant(evaluator.valueOf(property.key));
    if (typeof name !== 'string') continue;
    const value = evaluator.vocabulary.named(evaluator.valueOf(property.value), name, owner, property.key);
    properties.set(name, { ...value, origin: value.origin ?? property.value });
  }
  return { ...UNKNOWN, type: { path: ['Object'] }, properties, labels, origin: node };
}

/** What the object is called: the variable or the property that it is kept in. */
function holderOf({ parent }: TSESTree.ObjectExpression): string | undefined {
  if (parent.type === 'VariableDeclarator') return lastName(parent.id);
  return parent.type === 'Property' ? staticName(parent.key, parent.computed) : undefined;
}

function arrayValue(node: TSESTree.ArrayExpression, evaluator: Evaluator): Value {
  const elements = node.elements.filter((element) => element !== null);
  const values = elements.map((element) =>
    element.type === 'SpreadElement'
      ? (evaluator.valueOf(element.argument).properties?.get('*') ?? UNKNOWN)
      : evaluator.valueOf(element),
  );
  const properties = values.length > 0 ? new Map([['*', joinAll(values)]]) : undefined;
  return { ...UNKNOWN, type: { path: ['Array'] }, properties, origin: node };
}

/** `a || 'x'` and `a ?? 'x'` may be the fallback; `a && b` is b where it matters. */
function logicalValue(node: TSESTree.LogicalExpression, evaluator: Evaluator): Value {
  const right = evaluator.valueOf(node.right);
  if (node.operator === '&&') return { ...right, complete: false };
  const left = evaluator.valueOf(node.left);
  const joined = join(left, right);
  return { ...joined, type: joined.type ?? left.type ?? right.type, numeric: joined.numeric ?? left.numeric ?? right.numeric };
}

function assertedValue(
  node: TSESTree.TSAsExpression | TSESTree.TSTypeAssertion | TSESTree.TSSatisfiesExpression,
  evaluator: Evaluator,
): Value {
  const inner = evaluator.valueOf(node.expression);
  const asserted = typeValue(node.typeAnnotation, evaluator);
  if (isPrimitive(asserted.type, 'any') || inner.complete) return inner;
  const typed = {
    ...inner,
    type: asserted.type ?? inner.type,
    numeric: inner.numeric ?? asserted.numeric,
    properties: inner.properties ?? asserted.properties,
  };
  return heldAs(asserted, typed);
}

function importValue(node: TSESTree.ImportExpression, evaluator: Evaluator): Value {
  const module = onlyConstant(evaluator.valueOf(node.source));
  return typeof module === 'string' ? { ...UNKNOWN, reference: evaluator.models.normalise({ module, path: [] }) } : UNKNOWN;
}
