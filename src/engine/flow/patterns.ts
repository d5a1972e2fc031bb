/** Names in patterns: `const { a: [b = 1] } = value` is a way down into the value, for declarations, parameters and assignments alike. */
import type { Reference } from '../source/scopes';
import { isFunction, staticName } from '../source/tree';
import type { Node, TSESTree } from '../source/tree';
import { typeValue } from './annotations';
import { callbackArgument } from './callbacks';
import type { Evaluator } from './evaluator';
import { elementOf, listOf } from './elements';
import { inputValue } from './inputs';
import { iterated } from './iteration';
import { joinAll } from './join';
import { compoundValue } from './operators';
import { propertyValue } from './properties';
import { constantValue, isHidden, NOTHING_NEW, primitive, UNKNOWN } from './value';
import type { Value } from './value';
import { withDeclared } from './variables';

/** What stands at the declaration itself: annotation of the pattern, or what the function is called with. */
export function definedValue(name: Node, evaluator: Evaluator): Value {
  const path: Segment[] = [];
  const root = climb(name, path);
  const annotation = 'typeAnnotation' in root ? (root.typeAnnotation as Node | undefined) : undefined;
  const declared = annotation ? typeValue(annotation, evaluator) : UNKNOWN;
  const value = parameterValue(root, declared, evaluator) ?? declared;
  return path.length === 0 ? value : follow(value, path, name, evaluator);
}

function parameterValue(root: Node, declared: Value, evaluator: Evaluator): Value | undefined {
  const parameter = parameterOf(root);
  if (!parameter) return undefined;
  const { owner, index, rest } = parameter;
  const known = rest ? undefined : callbackArgument(index, owner, evaluator);
  if (known) return withDeclared(known, declared);
  return inputValue(declared, { of: owner.range[0], index, path: [], ...(rest && { rest }) }, root);
}

type Function = TSESTree.FunctionDeclaration | TSESTree.FunctionExpression | TSESTree.ArrowFunctionExpression;

/** Which parameter of which function the pattern is. */
function parameterOf(root: Node): { readonly owner: Function; readonly index: number; readonly rest: boolean } | undefined {
  let current = root;
  while (current.parent && ['AssignmentPattern', 'RestElement', 'TSParameterProperty'].includes(current.parent.type)) current = current.parent;
  const owner = current.parent;
  if (!owner || !isFunction(owner)) return undefined;
  const index = owner.params.indexOf(current as TSESTree.Parameter);
  return index < 0 ? undefined : { owner, index, rest: current.type === 'RestElement' };
}

/** What the write puts there; `before` is what the variable held, for `+=`. */
export function writeValue(reference: Reference, before: (() => Value) | undefined, evaluator: Evaluator): Value {
  const { identifier } = reference;
  if (identifier.parent.type === 'UpdateExpression') return counted(before);
  const { writeExpr } = reference;
  if (!writeExpr) return UNKNOWN;
  const { parent } = writeExpr;
  const path: Segment[] = [];
  if (parent?.type === 'ForOfStatement' && parent.right === writeExpr) {
    climb(identifier, path);
    return follow(iterated(evaluator.valueOf(parent.right), evaluator), path, writeExpr, evaluator);
  }
  if (parent?.type === 'ForInStatement') return nameIn(evaluator.valueOf(parent.right));
  if (parent?.type === 'AssignmentExpression' && parent.operator !== '=') return compoundValue(parent, before?.(), evaluator);
  const root = climb(identifier, path);
  // A default in a pattern is a write of its own; the pattern's own source is the other one.
  if (parent?.type === 'AssignmentPattern' && parent.right === writeExpr && isInside(identifier, parent)) {
    return defaultValue(identifier, parent, evaluator);
  }
  if (root === writeExpr) return UNKNOWN;
  return follow(evaluator.valueOf(writeExpr), path, identifier, evaluator);
}

/** Any of the names of what an object is known to hold. */
function nameIn({ properties }: Value): Value {
  const names = [...(properties?.keys() ?? [])].filter((name) => !isHidden(name) && name !== '*');
  return { ...joinAll(names.map(constantValue)), type: primitive('string'), complete: false };
}

function counted(before: (() => Value) | undefined): Value {
  const value = before?.();
  const numeric = value === NOTHING_NEW ? ({ kind: 'integer' } as const) : value?.numeric && { kind: value.numeric.kind, unit: value.numeric.unit };
  return { ...UNKNOWN, type: numeric ? (value?.type ?? primitive('number')) : value?.type, numeric, labels: value?.labels ?? [] };
}

function isInside(identifier: Node, pattern: Node): boolean {
  for (let node: Node | undefined = identifier; node; node = node.parent) if (node === pattern) return true;
  return false;
}

/** The default of the whole pattern is taken apart by what stands below it. */
function defaultValue(identifier: Node, pattern: TSESTree.AssignmentPattern, evaluator: Evaluator): Value {
  const path: Segment[] = [];
  climb(identifier, path, pattern);
  return follow(evaluator.valueOf(pattern.right), path, identifier, evaluator);
}

type Segment = { readonly property: string } | { readonly index: number } | { readonly without: ReadonlySet<string> } | 'rest' | 'unknown';

/** From a name in a pattern up to the whole pattern, or to `top`, collecting the way down: `{ a: { b } }` gives a, b. */
function climb(name: Node, path: Segment[], top?: Node): Node {
  let current = name;
  for (let parent = current.parent; parent && parent !== top; parent = current.parent) {
    if (parent.type === 'Property' && parent.value === current && parent.parent.type === 'ObjectPattern') {
      const key = staticName(parent.key, parent.computed);
      path.unshift(key === undefined ? 'unknown' : { property: key });
      current = parent.parent;
    } else if (parent.type === 'ArrayPattern') {
      path.unshift({ index: parent.elements.indexOf(current as TSESTree.DestructuringPattern) });
      current = parent;
    } else if (parent.type === 'RestElement' && parent.parent.type === 'ObjectPattern') {
      path.unshift({ without: keysOf(parent.parent) });
      current = parent.parent;
    } else if (parent.type === 'RestElement' && parent.parent.type === 'ArrayPattern') {
      path.unshift('rest');
      current = parent.parent;
    } else if (parent.type === 'AssignmentPattern' && parent.left === current) {
      current = parent;
    } else break;
  }
  return current.type === 'AssignmentPattern' ? current.left : current;
}

function keysOf(pattern: TSESTree.ObjectPattern): ReadonlySet<string> {
  const names = pattern.properties.map((part) => (part.type === 'Property' ? staticName(part.key, part.computed) : undefined));
  return new Set(names.filter((name) => name !== undefined));
}

function follow(value: Value, path: readonly Segment[], at: Node, evaluator: Evaluator): Value {
  return path.reduce((current, segment) => {
    if (segment === 'unknown') return UNKNOWN;
    if (segment === 'rest') return listOf(elementOf(current));
    if ('index' in segment) return elementOf(current, segment.index);
    if ('without' in segment) return without(current, segment.without);
    return propertyValue(current, segment.property, at, evaluator);
  }, value);
}

const GONE: Value = { ...UNKNOWN, written: true, cleansed: true };

/** What `...rest` holds: the object less the properties that were taken out beside it. */
function without(value: Value, names: ReadonlySet<string>): Value {
  const properties = new Map(value.properties);
  for (const name of names) properties.set(name, GONE);
  return { ...value, constants: [], properties, labels: [], cleansed: true };
}
