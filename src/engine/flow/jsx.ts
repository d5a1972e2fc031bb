/** JSX: an element of a component is a call of the component with an object of its attributes. */
import { bare, isFunction } from '../source/tree';
import type { Element, Node, TSESTree } from '../source/tree';
import { returned } from './call-result';
import { declaredMember, instanceValue, isClass } from './classes';
import type { Class } from './classes';
import { written } from './effects';
import type { Evaluator } from './evaluator';
import type { Given } from './instantiate';
import { join, joinAll } from './join';
import { propertyValue } from './properties';
import { summaryOf } from './summary';
import { handedOver, usedEffects } from './use-effects';
import type { EffectAt, Use } from './use-effects';
import { UNKNOWN, constantValue, valueLike, newValue } from './value';
import type { Input, Value } from './value';
import { lastName } from './vocabulary';

const NONE: readonly EffectAt[] = [];

/** What the component does with its attributes. */
export function elementEffects(element: Element, evaluator: Evaluator): readonly EffectAt[] {
  const shown = attributeEffects(element, evaluator);
  const component = componentValue(element.name, evaluator);
  if (!component) return shown;
  const { callable } = component;
  return [...shown, ...(isClass(callable) ? rendered(element, callable, evaluator) : called(element, component, undefined, evaluator))];
}

/** `<a href={address}>` leads where `a.href = address` does. */
function attributeEffects(element: Element, evaluator: Evaluator): readonly EffectAt[] {
  let found = NONE;
  for (const attribute of element.attributes) {
    if (attribute.type !== 'JSXAttribute' || attribute.name.type !== 'JSXIdentifier' || attribute.value?.type !== 'JSXExpressionContainer') continue;
    const { name } = attribute.name;
    const owner = lastOf(element.name);
    const rows = evaluator.models.assigned(name, owner);
    if (rows.length === 0) continue;
    const value = attributeValue(attribute, evaluator);
    const node = attribute.value.expression;
    found = [...found, ...rows.map((row) => written(row, row.at === undefined ? textOnly(value) : value, `${owner}.${name}`, node, evaluator))];
  }
  return found;
}

/** An object that says where a link leads has more in it than the address. */
function textOnly(value: Value): Value {
  return value.properties ? valueLike(value, { properties: undefined }) : value;
}

function lastOf(name: TSESTree.JSXTagNameExpression): string {
  return componentName(name).split('.').at(-1)!;
}

/** A component that is a class has its attributes in `this.props`. */
function rendered(element: Element, owner: Class, evaluator: Evaluator): readonly EffectAt[] {
  const instance = instanceValue(owner, evaluator);
  const receiver: Value = valueLike(instance, { properties: new Map([['props', attributesOf(element, evaluator)]]) });
  const render = declaredMember(instance, 'render', evaluator);
  return render ? called(element, render, receiver, evaluator) : NONE;
}

function called(element: Element, { callable, summary }: Value, receiver: Value | undefined, evaluator: Evaluator): readonly EffectAt[] {
  const known = isFunction(callable) ? summaryOf(callable, evaluator) : summary;
  if (!known || known.effects.length === 0) return NONE;
  const text = componentName(element.name);
  const argument = (index: number) => (index === 0 && !receiver ? attributesOf(element, evaluator) : UNKNOWN);
  const given: Given = { of: known.of, argument, receiver: receiver ?? UNKNOWN, at: element };
  const handed = ({ path }: Input) => attributeNamed(element, receiver ? path[1] : path[0]);
  const use: Use = { node: element.name, text, steps: [handedOver(text, element)], given, handed };
  return usedEffects(known, use, evaluator);
}

function attributeNamed({ attributes }: Element, name: string | undefined): Node | undefined {
  for (const attribute of attributes) {
    if (attribute.type !== 'JSXAttribute' || attribute.name.name !== name || !attribute.value) continue;
    return attribute.value.type === 'JSXExpressionContainer' ? attribute.value.expression : attribute.value;
  }
  return undefined;
}

function componentName(name: TSESTree.JSXTagNameExpression): string {
  if (name.type === 'JSXMemberExpression') return `${componentName(name.object)}.${name.property.name}`;
  return name.type === 'JSXIdentifier' ? name.name : name.name.name;
}

/** Undefined for the elements of the page itself. */
function componentValue(name: TSESTree.JSXTagNameExpression, evaluator: Evaluator): Value | undefined {
  if (name.type === 'JSXMemberExpression') {
    const object = componentValue(name.object, evaluator);
    return object && propertyValue(object, name.property.name, name, evaluator);
  }
  const variable = name.type === 'JSXIdentifier' ? evaluator.scopes.variableOf(name) : undefined;
  if (!variable) return undefined;
  const value = evaluator.valueOfVariable(variable);
  if (value.callable || value.summary || value.properties) return value;
  const definition = variable.defs[0]?.node;
  return definition?.type === 'VariableDeclarator' && definition.init ? wrapped(bare(definition.init), evaluator) : value;
}

/** Of a component that is handed to a function, or loaded by one: the component. */
function wrapped(call: Node, evaluator: Evaluator): Value | undefined {
  if (call.type !== 'CallExpression' || !evaluator.models.words.componentWrappers.has(lastName(call.callee) ?? '')) return undefined;
  const [inner] = call.arguments;
  if (!inner || inner.type === 'SpreadElement') return undefined;
  const value = evaluator.valueOf(inner);
  const loaded = isFunction(value.callable) ? returned(value.callable, evaluator) : undefined;
  return loaded?.reference ? propertyValue(loaded, 'default', call, evaluator) : value;
}

function attributesOf(element: Element, evaluator: Evaluator): Value {
  const properties = new Map<string, Value>();
  let base = UNKNOWN;
  for (const attribute of element.attributes) {
    if (attribute.type === 'JSXSpreadAttribute') {
      const spread = evaluator.valueOf(attribute.argument);
      for (const [name, value] of spread.properties ?? []) properties.set(name, value);
      base = join(spread, base === UNKNOWN ? spread : base);
    } else if (attribute.name.type === 'JSXIdentifier') {
      properties.set(attribute.name.name, base.inputs ? valueLike(attributeValue(attribute, evaluator), { written: true }) : attributeValue(attribute, evaluator));
    }
  }
  const children = childrenValue(element, evaluator);
  if (children) properties.set('children', children);
  return newValue({ labels: base.labels, inputs: base.inputs, type: { path: ['Object'] }, properties });
}

function attributeValue({ value }: TSESTree.JSXAttribute, evaluator: Evaluator): Value {
  if (!value) return constantValue(true);
  if (value.type !== 'JSXExpressionContainer') return evaluator.valueOf(value);
  return value.expression.type === 'JSXEmptyExpression' ? UNKNOWN : evaluator.valueOf(value.expression);
}

function childrenValue({ parent }: Element, evaluator: Evaluator): Value | undefined {
  const values = (parent as TSESTree.JSXElement).children.flatMap((child) => {
    if (child.type !== 'JSXExpressionContainer' || child.expression.type === 'JSXEmptyExpression') return [];
    return evaluator.valueOf(child.expression);
  });
  return values.length > 0 ? joinAll(values) : undefined;
}
