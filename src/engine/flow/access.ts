/** Access paths of models, looked up in a call: `argument[1].tls.rejectUnauthorized` → the value there and where it is written. */
import type { AccessPath } from '../model';
import { bare, staticName } from '../source/tree';
import type { Call, Node } from '../source/tree';
import type { Callee } from './callee';
import { resultOf } from './call-result';
import { elementOf, isList } from './elements';
import type { Evaluator } from './evaluator';
import { inputBelow } from './inputs';
import { anyProperty, isWhole } from './properties';
import { saidBefore } from './said-before';
import { chosenWith } from './untrusted';
import { isPrimitive, isUndefined, onlyConstant, UNKNOWN } from './value';
import type { Value } from './value';

export interface Found {
  readonly value: Value;
  readonly node: Node;
  /** Where it is handed over: the argument, or as much of the way down into it as is written out there. */
  readonly place: Node;
  /** The value is read out of the node, which is not written out so far down. */
  readonly isInside?: boolean;
}

interface Parsed {
  readonly receiver: boolean;
  /** Of what was said before: the method. */
  readonly method?: string;
  /** Undefined: each argument. */
  readonly index?: number;
  readonly properties: readonly string[];
}

const PATH = /^(?:(receiver)|(?:argument|called\.(\w+))\[(\d+|\*)\])(?:\.(.+))?$/;
const parsed = new Map<string, Parsed | undefined>();

function parse(path: AccessPath): Parsed | undefined {
  if (!parsed.has(path)) {
    const [whole, receiver, method, index, properties] = PATH.exec(path) ?? [];
    const at = index === undefined || index === '*' ? {} : { index: Number(index) };
    parsed.set(path, whole === undefined ? undefined : { receiver: receiver !== undefined, method, ...at, properties: properties?.split('.') ?? [] });
  }
  return parsed.get(path);
}

/** What is of these types has no options in it. */
const HOLD_NOTHING = ['string', 'boolean', 'number'];

/** Nothing where the call has no such argument or property. */
export function valuesAt({ node, receiver }: Callee, path: AccessPath, evaluator: Evaluator): readonly Found[] {
  const at = parse(path);
  if (!at) return [];
  if (at.receiver) return receiver ? below(receiver, at.properties, evaluator) : [];
  if (at.method === undefined) return handedTo(node, at, evaluator);
  return saidBefore(receiver ?? node.callee, at.method, evaluator).calls.flatMap((call) => handedTo(call, at, evaluator));
}

function handedTo({ arguments: given }: Call, { index, properties }: Parsed, evaluator: Evaluator): readonly Found[] {
  return (index === undefined ? given : given.slice(index, index + 1)).flatMap((argument) => below(argument, properties, evaluator));
}

/** Is it sure that the call hands over no such thing: fewer arguments, or an object of which all is known and that does not hold it? */
export function isMissing({ node, receiver }: Callee, path: AccessPath, evaluator: Evaluator): boolean {
  const at = parse(path);
  if (!at) return false;
  if (at.receiver) return receiver === undefined;
  if (at.method === undefined) return isNotHandedTo(node, at, evaluator);
  const { calls, sure } = saidBefore(receiver ?? node.callee, at.method, evaluator);
  return sure && calls.every((call) => isNotHandedTo(call, at, evaluator));
}

function isNotHandedTo(node: Call, { index, properties }: Parsed, evaluator: Evaluator): boolean {
  const given = index === undefined ? node.arguments : node.arguments.slice(0, index + 1);
  if (given.some(({ type }) => type === 'SpreadElement')) return false;
  const argument = index === undefined ? given[0] : given[index];
  if (!argument) return true;
  let value = evaluator.valueOf(argument);
  if (isNothing(value)) return true;
  for (const name of properties) {
    const held: Value | undefined = value.properties?.get(name);
    // A callback in the place of options holds none of them.
    if (!held) return isWhole(value) || value.callable !== undefined || HOLD_NOTHING.some((name) => isPrimitive(value.type, name));
    if (isNothing(held)) return true;
    value = held;
  }
  return false;
}

function isNothing(value: Value): boolean {
  return isUndefined(value) || onlyConstant(value) === null;
}

/** The values at the path in a list of what a function is called with. */
export function valuesGiven(given: readonly Value[], path: AccessPath, at: Node, evaluator: Evaluator): readonly Value[] {
  const parts = parse(path);
  if (!parts || parts.receiver) return [];
  const chosen = parts.index === undefined ? given : given.slice(parts.index, parts.index + 1);
  return chosen.flatMap((value) => parts.properties.reduce((found: Value | undefined, name, step, { length }) => found && propertyIn(found, name, at, step === length - 1, evaluator), value) ?? []);
}

function below(argument: Node, properties: readonly string[], evaluator: Evaluator): Found[] {
  if (argument.type === 'SpreadElement') {
    return properties.length === 0 ? [{ value: elementOf(evaluator.valueOf(argument.argument)), node: argument, place: argument }] : [];
  }
  let value: Value | undefined = evaluator.valueOf(argument);
  properties.forEach((name, at) => (value = value && propertyIn(value, name, argument, at === properties.length - 1, evaluator)));
  if (!value) return [];
  const place = writtenAt(argument, properties);
  if (properties.length === 0) return [{ value, node: argument, place }];
  return [{ value, node: value.origin ?? argument, place, ...(!value.origin && !properties.includes('()') && { isInside: true }) }];
}

/** The value of the property in what is written out; of a list, the first element. */
export function writtenAt(node: Node, path: readonly string[]): Node {
  let current = bare(node);
  for (const name of path) {
    const next = partOf(current, name);
    if (!next) break;
    current = bare(next);
  }
  return current.type === 'ObjectExpression' || current.type === 'ArrayExpression' ? node : current;
}

function partOf(node: Node, name: string): Node | undefined {
  if (node.type === 'ArrayExpression') return node.elements[/^\d+$/.test(name) ? Number(name) : 0] ?? undefined;
  if (node.type !== 'ObjectExpression') return undefined;
  for (const property of node.properties) if (property.type === 'Property' && staticName(property.key, property.computed) === name) return property.value;
  return undefined;
}

/** Of a whole that somebody outside chose, the last part of the way is his as well; more steps into it are no evidence of what is there. */
function propertyIn(value: Value, name: string, at: Node, isLast: boolean, evaluator: Evaluator): Value | undefined {
  if (name === '()') return resultOf(value, evaluator);
  const known = name === '*' ? anyProperty(value) : (value.properties?.get(name) ?? (/^\d+$/.test(name) && isList(value) ? value.properties?.get('*') : undefined));
  if (known) return chosenWith(known, value, name);
  const chosen = !isLast || isPrimitive(value.type, 'number') ? UNKNOWN : chosenWith(UNKNOWN, value, name);
  if (value.inputs) return inputBelow(chosen, value, name, at);
  return chosen === UNKNOWN ? undefined : chosen;
}
