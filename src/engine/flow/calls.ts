/** What a call gives back: by the model of what is called, by the function of this module, else unknown. */
import type { Behaviour } from '../model';
import { bare, childrenOf, isFunction } from '../source/tree';
import type { Call, Node, TSESTree } from '../source/tree';
import { heldAs, namedType, typeValue } from './annotations';
import { listCall } from './callbacks';
import { argumentValue, calleeOf } from './callee';
import type { Callee } from './callee';
import type { Evaluator } from './evaluator';
import { masks } from './masking';
import { redactedPaths } from './redaction';
import { cleanse, cleanTogether, constantValue, isPrimitive, joinAll, joinLabels, labelsInText, onlyConstant, primitive, UNKNOWN } from './value';
import type { Label, Value } from './value';
import { lastName } from './vocabulary';
import { valuesAt } from './access';

export function callValue(call: Call, evaluator: Evaluator): Value {
  const callee = calleeOf(call, evaluator);
  if (callee.name?.module === undefined && callee.name?.path.join() === 'require') return requiredModule(call, evaluator);
  if (callee.receiver && masks(callee, evaluator)) return { ...cleanse(UNKNOWN), type: primitive('string') };
  const folded = foldString(callee, evaluator);
  if (folded) return folded;
  const listed = listCall(callee, evaluator);
  if (listed) return listed;
  if (callee.behaviour) return modelled(callee, callee.behaviour, evaluator);
  if (evaluator.vocabulary.redacts(callee.method ?? callee.text)) return cleanse(UNKNOWN);
  if (callee.callable && isFunction(callee.callable)) return returned(callee.callable, evaluator);
  if (call.type === 'NewExpression') return constructed(call, callee, evaluator);
  return stringMethod(callee, evaluator) ?? keyedValue(callee, evaluator);
}

/** Getters that give what their key names; those that give a text or an element about it are others. */
const GETTER = /^(?:get|getData|getValue|getItem|getField|getProperty|getAttribute|getColumn|getDataValue|getParam|param|field|prop)$/;

/** `row.get('tax_amount')`: the key is the name of what comes back. */
function keyedValue({ node, receiver, method }: Callee, evaluator: Evaluator): Value {
  if (!receiver || method === undefined || !GETTER.test(method) || node.arguments.length !== 1) return UNKNOWN;
  const key = onlyConstant(argumentValue(node, 0, evaluator));
  return typeof key === 'string' && /^[\w-]+$/.test(key) ? evaluator.vocabulary.named(UNKNOWN, key, lastName(receiver), node) : UNKNOWN;
}

function requiredModule(call: Call, evaluator: Evaluator): Value {
  const module = onlyConstant(argumentValue(call, 0, evaluator));
  return typeof module === 'string' ? { ...UNKNOWN, reference: evaluator.models.normalise({ module, path: [] }) } : UNKNOWN;
}

function modelled(callee: Callee, behaviour: Behaviour, evaluator: Evaluator): Value {
  const { name, node } = callee;
  const type = behaviour.returns === undefined ? undefined : returnType(behaviour.returns, name?.module);
  const base: Value = type ? namedType(type, evaluator) : UNKNOWN;
  if (behaviour.sanitizes) return cleanse(base);
  const invoked = behaviour.invokes ? argumentValue(node, 0, evaluator).callable : undefined;
  if (invoked && !behaviour.propagates) return returned(invoked, evaluator);
  const made = (behaviour.generates ?? []).map(
    (kind): Label => ({ kind, source: node, name: callee.text, confidence: 'high', path: [] }),
  );
  const ways = (behaviour.propagates ?? []).map(({ from, to }) => ({ to, values: valuesAt(callee, from, evaluator).map(({ value }) => value) }));
  const passed = ways.flatMap(({ to, values }) => (to === 'return' ? values : []));
  const text = isPrimitive(base.type, 'string');
  const labels = passed.reduce((all, value) => joinLabels(all, text ? labelsInText(value) : value.labels), joinLabels(base.labels, made));
  const held = ways.flatMap(({ to, values }): [string, Value][] => (to === 'return' ? [] : values.map((value) => [to.slice('return.'.length), restated(value, node, evaluator)])));
  const inherited = text ? [] : passed.flatMap((value) => [...(value.properties ?? [])]);
  const properties = held.length + inherited.length > 0 ? new Map([...inherited, ...held]) : undefined;
  const cleansed = text && cleanTogether(passed);
  const redacts = redactedPaths(callee, behaviour, evaluator);
  const result = { ...base, labels, properties, numeric: behaviour.numeric ?? base.numeric, redacts, cleansed, origin: node };
  return behaviour.reads ? readFrom(result, node.arguments[0], evaluator) : result;
}

/** What starts as the value and may be anything of its shape later; what it is then, the names of its properties say. */
function restated(value: Value, call: Node, evaluator: Evaluator): Value {
  const properties = [...(value.properties ?? [])].map(([name, property]) => {
    const key = property.origin?.parent?.type === 'Property' ? property.origin.parent.key : call;
    return [name, evaluator.vocabulary.named(restated(property, call, evaluator), name, undefined, key)] as const;
  });
  return { ...value, complete: false, constants: [], cleansed: false, properties: value.properties && new Map(properties) };
}

/** `parseFloat(quote.price)`: the text is no money, the number in it is. */
export function readFrom(result: Value, argument: Node | undefined, evaluator: Evaluator): Value {
  const target = argument && bare(argument);
  const name = target && (target.type === 'Identifier' || target.type === 'MemberExpression') ? lastName(target) : undefined;
  const owner = target?.type === 'MemberExpression' ? lastName(target.object) : undefined;
  return name === undefined || !target ? result : evaluator.vocabulary.named(result, name, owner, target);
}

/** `string` and other primitives are written plainly; else a path in the module of the function. */
function returnType(returns: string, module: string | undefined) {
  return /^(?:string|number|boolean|bigint|Array|Object)$/.test(returns) ? { path: [returns] } : { module, path: returns.split('.') };
}

/** An object of a class of this module or of a library. */
function constructed(call: TSESTree.NewExpression, callee: Callee, evaluator: Evaluator): Value {
  if (callee.name) return { ...namedType(callee.name, evaluator), origin: call };
  const made = evaluator.valueOf(call.callee);
  return made.properties ? { ...UNKNOWN, type: made.type, properties: made.properties } : UNKNOWN;
}

/** A function of this module gives what it returns, its parameters taken as what their types and names say. */
export function returned(callable: Node, evaluator: Evaluator): Value {
  if (!isFunction(callable) || callable.generator) return UNKNOWN;
  const result = resultOf(callable, evaluator);
  return callable.returnType ? heldAs(typeValue(callable.returnType, evaluator), result) : result;
}

type FunctionNode = TSESTree.FunctionDeclaration | TSESTree.FunctionExpression | TSESTree.ArrowFunctionExpression;

function resultOf(callable: FunctionNode, evaluator: Evaluator): Value {
  if (callable.body.type !== 'BlockStatement') return evaluator.valueOf(callable.body);
  const results = returnsOf(callable.body).map((statement) => (statement.argument ? evaluator.valueOf(statement.argument) : UNKNOWN));
  return joinAll(results);
}

export function returnsOf(body: TSESTree.BlockStatement): TSESTree.ReturnStatement[] {
  const found: TSESTree.ReturnStatement[] = [];
  const waiting: Node[] = [body];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type === 'ReturnStatement') found.push(node);
    if (!isFunction(node) && node.type !== 'ClassBody') waiting.push(...childrenOf(node));
  }
  return found.reverse();
}

type Fold = (text: string) => string;

const FOLDED: Readonly<Record<string, Fold>> = {
  toLowerCase: (text) => text.toLowerCase(),
  toUpperCase: (text) => text.toUpperCase(),
  trim: (text) => text.trim(),
  toString: (text: string) => text,
};

/** `'MD5'.toLowerCase()` is a constant too. */
function foldString(callee: Callee, evaluator: Evaluator): Value | undefined {
  if (!callee.receiver || callee.method === undefined || callee.node.arguments.length > 1) return undefined;
  const constant = onlyConstant(evaluator.valueOf(callee.receiver));
  const fold: Fold | undefined = Object.hasOwn(FOLDED, callee.method) ? FOLDED[callee.method] : undefined;
  return fold && typeof constant === 'string' ? { ...constantValue(fold(constant)), origin: callee.node } : undefined;
}

/** A method that only strings have, on a value of unknown type. */
function stringMethod(callee: Callee, evaluator: Evaluator): Value | undefined {
  if (!callee.receiver || callee.method === undefined || callee.name?.module !== undefined) return undefined;
  const behaviour = evaluator.models.behaviour({ path: ['string', callee.method] });
  return behaviour && modelled(callee, behaviour, evaluator);
}
