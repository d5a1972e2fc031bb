/** Transfer functions: what an expression is, from what its parts are. */
import { LIMITS } from '../limits';
import { ancestor, bare, isFunction, staticName } from '../source/tree';
import type { Node, TSESTree } from '../source/tree';
import { isConstAssertion, typeValue } from './annotations';
import { answeredBranch, isSent } from './asked';
import { returned } from './call-result';
import { exportedName } from './callee';
import { callValue } from './calls';
import { classValue, instanceValue, isClass, thisValue } from './classes';
import { CLEAN_AS_TEXT, CLEAN_FOR_ALL, cleanBits, cleaned } from './clean';
import { moduleValue } from './declared-variables';
import { elementOf, inOrder, listOf, listValue } from './elements';
import type { Evaluator } from './evaluator';
import { controlName, fieldOfEvent } from './form-fields';
import { frontOf, labelsBehind } from './front';
import { handedBy } from './given';
import { inputValue } from './inputs';
import { instantiate } from './instantiate';
import { join, joinAll } from './join';
import { cleanTogether, drawnBy, embedded, joinLabels, labelsInText } from './labels';
import { memberName } from './member-name';
import { assignedValue, binaryValue, bothValue, fallbackValue, unaryValue, updateValue } from './operators';
import { holdsAllOf, MORE, propertyValue } from './properties';
import { segmentOf } from './segments';
import { summaryOf } from './summary';
import { textsOf } from './texts';
import { isFixed, truthOf } from './truth';
import { isUntrusted, overwritten } from './untrusted';
import { UNDEFINED, UNKNOWN, cleanse, constantValue, isPrimitive, onlyConstant, primitive, siteOf, newLabel, newValue, valueLike, labelLike } from './value';
import type { Constant, LabelKind, Value } from './value';
import { readValue, withDeclared } from './variables';
import { vettedBranch } from './vetted';
import { lastName } from './vocabulary';

export function expressionValue(node: Node, evaluator: Evaluator): Value {
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
    case 'ClassDeclaration':
    case 'ClassExpression':
      return classValue(node, evaluator);
    case 'ThisExpression':
      return thisValue(node, evaluator);
    case 'Super':
      return superValue(node, evaluator);
    case 'FunctionDeclaration':
    case 'ArrowFunctionExpression':
    case 'FunctionExpression':
      return newValue({ callable: node });
    case 'TaggedTemplateExpression':
      return taggedValue(node, evaluator);
    case 'ImportExpression':
      return importValue(node, evaluator);
    default:
      return composedValue(node, evaluator);
  }
}

/** Expressions that are made from others by an operator, or only wrap one. */
function composedValue(node: Node, evaluator: Evaluator): Value {
  const value = (part: Node) => evaluator.valueOf(part);
  switch (node.type) {
    case 'ConditionalExpression':
      return chosenValue(node, evaluator);
    case 'LogicalExpression':
      return logicalValue(node, evaluator);
    case 'BinaryExpression':
      return binaryValue(node, evaluator);
    case 'UnaryExpression':
      return unaryValue(node, evaluator);
    case 'AssignmentExpression':
      return assignedValue(node, evaluator);
    case 'UpdateExpression':
      return updateValue(node, evaluator);
    case 'AwaitExpression':
      return value(node.argument);
    case 'SequenceExpression':
      return value(node.expressions[node.expressions.length - 1]!);
    case 'TSAsExpression':
    case 'TSTypeAssertion':
    case 'TSSatisfiesExpression':
      return assertedValue(node, evaluator);
    case 'ChainExpression':
      return optionalValue(value(node.expression));
    case 'TSNonNullExpression':
    case 'TSInstantiationExpression':
      return value(node.expression);
    default:
      return UNKNOWN;
  }
}

function chosenValue({ test, consequent, alternate }: TSESTree.ConditionalExpression, evaluator: Evaluator): Value {
  const known = isFixed(test) ? truthOf(evaluator.valueOf(test)) : undefined;
  if (known !== undefined) return evaluator.valueOf(known ? consequent : alternate);
  const [one, other] = [consequent, alternate].map((branch) => vettedBranch(evaluator.valueOf(branch), test, branch, evaluator)) as [Value, Value];
  // What is asked of one branch says nothing of the other.
  return isSent(one) && isSent(other) ? join(one, other) : join(answeredBranch(test, consequent, one, evaluator), answeredBranch(test, alternate, other, evaluator));
}

/** It may be undefined as well: no longer just the text that it holds. */
function optionalValue(value: Value): Value {
  return value.labels.length === 0 ? value : valueLike(value, { labels: embedded(value.labels) });
}

function literalValue(node: TSESTree.Literal): Value {
  if ('regex' in node) return newValue({ type: { path: ['RegExp'] }, origin: node });
  if ('bigint' in node) return valueLike(constantValue(BigInt(node.bigint)), { origin: node });
  return valueLike(constantValue(node.value as Constant), { origin: node });
}

function templateValue(node: TSESTree.TemplateLiteral, evaluator: Evaluator): Value {
  const parts = node.expressions.map((part) => evaluator.valueOf(part));
  const all = parts.reduce((known, part, at) => joinLabels(known, labelsBehind(labelsInText(part), () => frontOf(node, at, evaluator))), UNKNOWN.labels);
  // `${name}` is the name as a text, with nothing around it.
  const labels = parts.length === 1 && node.quasis.every(({ value }) => value.raw === '') ? cleaned(all, CLEAN_AS_TEXT) : embedded(all);
  const string = newValue({ type: primitive('string'), labels, cleansed: cleanTogether(parts) });
  const constants = textsOf(node.quasis.flatMap(({ value }, i) => [[value.cooked], parts[i]?.constants ?? ['']]));
  return constants ? { ...string, constants, complete: parts.every(({ complete }) => complete), origin: node } : string;
}

function identifierValue(node: TSESTree.Identifier, evaluator: Evaluator): Value {
  if (node.name === 'undefined') return UNDEFINED;
  const variable = evaluator.scopes.variableOf(node);
  if (variable && variable.defs.length > 0) return readValue(node, variable, evaluator);
  const called = node.name === 'arguments' ? calledWith(node) : undefined;
  if (called) return inputValue(listOf(UNKNOWN), { of: called.range[0], index: 0, path: [], rest: true }, node);
  if (variable) return readValue(node, variable, evaluator);
  return evaluator.scopes.isGlobal(node) ? newValue({ reference: { path: [node.name] } }) : UNKNOWN;
}

/** The function whose `arguments` they are. */
function calledWith(node: Node): Node | undefined {
  let current = node.parent;
  while (current && (!isFunction(current) || current.type === 'ArrowFunctionExpression')) current = current.parent;
  return current;
}

function memberValue(node: TSESTree.MemberExpression, evaluator: Evaluator): Value {
  const name = memberName(node, evaluator);
  if (name === undefined) return segmentOf(elementValue(node, evaluator), node.object, evaluator);
  if (node.computed && /^\d+$/.test(name)) return segmentOf(namedMember(node, name, evaluator), node.object, evaluator);
  return namedMember(node, name, evaluator);
}

function namedMember(node: TSESTree.MemberExpression, name: string, evaluator: Evaluator): Value {
  const object = evaluator.valueOf(node.object);
  // What a method is called says nothing of a value.
  if (isCalled(node)) return propertyValue(object, name, node, evaluator);
  const fields = name === 'value' || name === 'text' ? fieldOfEvent(node) : undefined;
  if (fields) return evaluator.vocabulary.typedInto(fields, propertyValue(object, name, node, evaluator), node);
  const owner = bare(node.object).type === 'ThisExpression' ? 'this' : name === 'value' ? (controlName(node.object) ?? lastName(node.object)) : lastName(node.object);
  return evaluator.vocabulary.named(readHere(chosenByName(propertyValue(object, name, node, evaluator), name, node, evaluator), node), name, owner, node);
}

/** `this.$route.query`: what nobody knows better is what its name and that of its owner say. */
function chosenByName(value: Value, name: string, node: TSESTree.MemberExpression, evaluator: Evaluator): Value {
  if (!isOpen(value)) return value;
  const reading = evaluator.models.read(name, lastName(node.object));
  return reading ? withKinds(value, reading.generates, `${lastName(node.object) ?? ''}.${name}`, node) : value;
}

function isOpen({ labels, properties, callable, summary, constants, type, written }: Value): boolean {
  return constants.length === 0 && !properties && !callable && !summary && !type && !written && labels.every(({ kind }) => kind === 'input');
}

function withKinds(value: Value, kinds: readonly LabelKind[], name: string, node: Node): Value {
  const labels = kinds.map((kind) => newLabel({ kind, source: siteOf(node), name, confidence: 'high', path: [] }));
  return valueLike(value, { labels: joinLabels(value.labels, labels) });
}

function isCalled(node: Node): boolean {
  return node.parent?.type === 'CallExpression' && node.parent.callee === node;
}

/** What a type declares comes into being where it is read: the flow starts at the access, not at the declaration. */
function readHere(value: Value, node: Node): Value {
  if (!value.labels.some(({ declared }) => declared)) return value;
  return valueLike(value, { labels: value.labels.map((label) => (label.declared ? labelLike(label, { source: siteOf(node), declared: undefined }) : label)) });
}

/** `rows[i]`: an element of a list is of the kind that the list holds; of an object, any of the properties that the name may be. */
function elementValue(node: TSESTree.MemberExpression, evaluator: Evaluator): Value {
  const object = evaluator.valueOf(node.object);
  const { constants, complete } = evaluator.valueOf(node.property);
  if (isPrimitive(object.type, 'string')) return characterAt(namedElement(elementOf(object), node, evaluator), evaluator.valueOf(node.property));
  if (constants.length === 0 || !object.properties) return namedElement(elementOf(object), node, evaluator);
  const held = constants.map((name) => propertyValue(object, String(name), node, evaluator));
  return complete ? joinAll(held) : held.reduce(join, elementOf(object));
}

function characterAt(character: Value, place: Value): Value {
  const drawn = drawnBy(place);
  return drawn.length === 0 ? character : valueLike(character, { labels: joinLabels(character.labels, drawn) });
}

/** `exchangeRates[pair]` is a rate, whatever it was worked out from. */
function namedElement(element: Value, node: TSESTree.MemberExpression, evaluator: Evaluator): Value {
  const name = lastName(node.object);
  return element.labels.length === 0 || name === undefined ? element : evaluator.vocabulary.named(element, name, undefined, node);
}

function objectValue(node: TSESTree.ObjectExpression, evaluator: Evaluator): Value {
  const properties = new Map<string, Value>();
  const owner = holderOf(node);
  let base = UNKNOWN;
  for (const property of node.properties) {
    if (property.type === 'SpreadElement') {
      const spread = evaluator.valueOf(property.argument);
      overwritten(properties, spread);
      for (const [name, value] of spread.properties ?? []) properties.set(name, value);
      if (!holdsAllOf(spread)) properties.set(MORE, UNKNOWN);
      base = valueLike(base, { labels: joinLabels(base.labels, spread.labels), inputs: joined(base.inputs, spread.inputs) });
      continue;
    }
    const name = keyOf(property, evaluator);
    const value = evaluator.vocabulary.named(givenValue(property, evaluator), name, owner, property.key, carrierOf(property));
    const before = name === '*' ? properties.get(name) : undefined;
    // What is written behind a spread of what the caller gives is no longer the caller's.
    const held = before ? join(before, value) : value;
    properties.set(name, valueLike(held, { origin: value.origin ?? property.value, written: base.inputs || base.labels.some(isUntrusted) ? true : held.written }));
  }
  return valueLike(base, { type: { path: ['Object'] }, properties, origin: node });
}

function joined(a: Value['inputs'], b: Value['inputs']): Value['inputs'] {
  return a && b ? [...a, ...b].slice(0, LIMITS.inputsPerValue.value) : (a ?? b);
}

function keyOf({ key, computed }: TSESTree.Property, evaluator: Evaluator): string {
  const constant = staticName(key, computed) ?? onlyConstant(evaluator.valueOf(key));
  return typeof constant === 'string' || typeof constant === 'number' ? String(constant) : '*';
}

function givenValue({ kind, value }: TSESTree.Property, evaluator: Evaluator): Value {
  return kind === 'get' ? returned(value, evaluator) : evaluator.valueOf(value);
}

function carrierOf({ value, shorthand }: TSESTree.Property): string | undefined {
  return !shorthand && (value.type === 'Identifier' || value.type === 'MemberExpression') ? lastName(value) : undefined;
}

/** What the object is called: the variable or the property that it is kept in. */
function holderOf({ parent }: TSESTree.ObjectExpression): string | undefined {
  if (parent.type === 'VariableDeclarator') return lastName(parent.id);
  return parent.type === 'Property' ? staticName(parent.key, parent.computed) : undefined;
}

function arrayValue(node: TSESTree.ArrayExpression, evaluator: Evaluator): Value {
  const elements = inOrder(node.elements.map((one) => (one ? handedBy(one, evaluator) : { first: [UNKNOWN] })));
  return valueLike(listValue(elements), { origin: node });
}

/** `a || 'x'` and `a ?? 'x'` may be the fallback, unless a is known; `a && b` is b where it matters. */
function logicalValue(node: TSESTree.LogicalExpression, evaluator: Evaluator): Value {
  const left = evaluator.valueOf(node.left);
  if (node.operator === '&&') return bothValue(left, () => evaluator.valueOf(node.right));
  return fallbackValue(node.operator, left, () => evaluator.valueOf(node.right));
}

function assertedValue(
  node: TSESTree.TSAsExpression | TSESTree.TSTypeAssertion | TSESTree.TSSatisfiesExpression,
  evaluator: Evaluator,
): Value {
  const inner = evaluator.valueOf(node.expression);
  if (isConstAssertion(node)) return inner;
  const asserted = typeValue(node.typeAnnotation, evaluator);
  if (isPrimitive(asserted.type, 'any') || inner.complete) return inner;
  const typed = withDeclared(valueLike(inner, { type: asserted.type ?? inner.type }), asserted);
  // A claim that it is one of a few constants stands for whatever it was given.
  if (inner.constants.length > 0 || inner.orUndefined || asserted.constants.length === 0) return typed;
  return valueLike(typed, { constants: asserted.constants, complete: asserted.complete, inputs: undefined, closed: undefined });
}

function importValue(node: TSESTree.ImportExpression, evaluator: Evaluator): Value {
  const module = onlyConstant(evaluator.valueOf(node.source));
  return typeof module === 'string' ? moduleValue(module, undefined, evaluator) : UNKNOWN;
}

/** A tag is a function of the pieces of text and of the values between them; what is in those is in what it makes, as far as is known. */
function taggedValue(node: TSESTree.TaggedTemplateExpression, evaluator: Evaluator): Value {
  const tag = evaluator.valueOf(node.tag);
  const parts = node.quasi.expressions.map((part) => evaluator.valueOf(part));
  const name = lastName(node.tag);
  if (tag.callable ?? tag.summary) return taggedResult(tag, parts, node, evaluator);
  if (name !== undefined && evaluator.vocabulary.redacts(name)) return cleanse(UNKNOWN);
  const labels = embedded(parts.reduce((all, part) => joinLabels(all, labelsInText(part)), UNKNOWN.labels));
  return newValue({ labels: cleaned(labels, cleanedByTag(tag, evaluator)) });
}

/** A tag is there to put its values in safely; what is known to do no such thing says for what it does. */
function cleanedByTag({ reference }: Value, { models }: Evaluator): number {
  const behaviour = reference && models.behaviour(exportedName(reference));
  return behaviour ? cleanBits(behaviour.cleans ?? []) : CLEAN_FOR_ALL;
}

function taggedResult(tag: Value, parts: readonly Value[], at: Node, evaluator: Evaluator): Value {
  const summary = tag.callable ? summaryOf(tag.callable, evaluator) : tag.summary!;
  const argument = (index: number) => parts[index - 1] ?? UNKNOWN;
  const others = (index: number) => joinAll(parts.slice(Math.max(0, index - 1)));
  return instantiate(summary.returns, { of: summary.of, argument, others, receiver: UNKNOWN, at }, evaluator);
}

function superValue(node: Node, evaluator: Evaluator): Value {
  const owner = ancestor(node, isClass);
  const base = owner?.superClass ? evaluator.valueOf(owner.superClass) : UNKNOWN;
  if (isClass(base.callable)) return instanceValue(base.callable, evaluator);
  return base.members ? newValue({ type: base.summary?.returns.type }) : UNKNOWN;
}
