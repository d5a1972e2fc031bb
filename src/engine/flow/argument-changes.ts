/** What a function leaves in what it is called with: properties that it writes to its arguments, or to the object that it is a method of. */
import { bare, isFunction } from '../source/tree';
import type { Call, Node, TSESTree } from '../source/tree';
import { calleeOf } from './callee';
import { isClass, setterOf } from './classes';
import type { Evaluator } from './evaluator';
import { givenBy } from './given';
import { inputBelow, inputValue } from './inputs';
import { instantiate } from './instantiate';
import { join } from './join';
import { withStep } from './labels';
import type { Changes } from './summary';
import { isAssigned, isThis, pathBelowThis } from './this-changes';
import type { ThisChange } from './this-changes';
import { updatedValue, written } from './updates';
import { RECEIVER, UNKNOWN, siteOf, valueLike } from './value';
import type { Input, Value } from './value';

const NONE: Changes = new Map();

/** By the index of the argument, `RECEIVER` for the object: what it is after the call, in terms of what it was. */
export function changesBy(callable: Node, evaluator: Evaluator): Changes {
  if (!isFunction(callable)) return NONE;
  return evaluator.once('changes', callable, NONE, () => {
    const changes = new Map<number, Value>();
    const own = changedThis(callable, evaluator);
    if (own) changes.set(RECEIVER, own);
    const parameters = callable.params.filter((parameter) => parameter.type !== 'Identifier' || parameter.name !== 'this');
    parameters.forEach((parameter, index) => {
      const changed = changedParameter(callable, parameter, index, evaluator);
      if (changed) changes.set(index, changed);
    });
    return changes.size > 0 ? changes : NONE;
  });
}

/** The value after the call, where the call may change it: `isIt` tells the nodes that stand for it. */
export function changedByCall(before: Value, call: Call, isIt: (node: Node) => boolean, evaluator: Evaluator): Value {
  const callee = calleeOf(call, evaluator);
  const { callable, value, receiver } = callee;
  const changes = callable ? changesBy(callable, evaluator) : value.summary?.changes;
  if (!changes || changes.size === 0) return before;
  const given = givenBy(callee, callable?.range[0] ?? value.summary!.of, evaluator);
  let after = before;
  for (const [index, changed] of changes) {
    const handed = index === RECEIVER ? receiver : call.arguments[index];
    if (!handed || !isIt(bare(handed))) continue;
    const was = after;
    const argument = (at: number) => (at === index ? was : given.argument(at));
    after = instantiate(changed, { ...given, argument, receiver: index === RECEIVER ? was : given.receiver }, evaluator);
  }
  return after;
}

/** A write to a property that has a setter: the object as the setter leaves it. */
export function throughSetter(before: Value, name: string, given: Value, at: Node, evaluator: Evaluator): Value | undefined {
  const setter = isClass(before.declaration) ? setterOf(before.declaration, name, evaluator) : undefined;
  if (!setter) return undefined;
  const changed = changesBy(setter.value, evaluator).get(RECEIVER);
  return changed ? instantiate(changed, { of: setter.value.range[0], argument: () => given, receiver: before, at }, evaluator) : before;
}

type Function = TSESTree.FunctionDeclaration | TSESTree.FunctionExpression | TSESTree.ArrowFunctionExpression;

function changedParameter(callable: Function, parameter: Node, index: number, evaluator: Evaluator): Value | undefined {
  const name = parameter.type === 'AssignmentPattern' ? parameter.left : parameter;
  const variable = name.type === 'Identifier' ? evaluator.scopes.variableOf(name) : undefined;
  if (!variable) return undefined;
  const { updates, writes } = evaluator.useOf(variable);
  if ([...writes.keys()].some((written) => written !== name)) return undefined;
  const isIt = (node: Node) => evaluator.scopes.variableOf(node) === variable;
  const calls = variable.references.flatMap(({ identifier }) => callHanded(identifier) ?? []).filter((call) => !updates.includes(call));
  if (updates.length + calls.length === 0) return undefined;
  const start = inputValue(UNKNOWN, { of: callable.range[0], index, path: [] }, parameter);
  const nodes = [...updates, ...calls].sort((a, b) => a.range[0] - b.range[0]);
  const step = (value: Value, at: Node) => (calls.includes(at as Call) ? changedByCall(value, at as Call, isIt, evaluator) : updatedValue(value, at, true, evaluator));
  return afterAll(start, nodes, callable, step);
}

/** The call of a function or of an own method that the identifier is handed to. */
function callHanded(identifier: Node): Call | undefined {
  const call = identifier.parent;
  if (call?.type !== 'CallExpression' || call.callee === identifier) return undefined;
  const callee = bare(call.callee);
  return callee.type === 'Identifier' || (callee.type === 'MemberExpression' && callee.object.type === 'ThisExpression') ? call : undefined;
}

function changedThis(callable: Function, evaluator: Evaluator): Value | undefined {
  if (callable.type === 'ArrowFunctionExpression') return undefined;
  const nodes = evaluator.thisChanges.of(callable);
  if (nodes.length === 0) return undefined;
  const input: Input = { of: callable.range[0], index: RECEIVER, path: [] };
  return afterAll(inputValue(UNKNOWN, input, callable), nodes, callable, (value, at) => thisAfter(value, at, evaluator));
}

function thisAfter(before: Value, at: ThisChange, evaluator: Evaluator): Value {
  const path = pathBelowThis(at);
  if (!path) return at.type !== 'CallExpression' ? before : isAssigned(at) ? assigned(before, at, evaluator) : changedByCall(before, at, isThis, evaluator);
  const given = evaluator.valueOf(at.type === 'CallExpression' ? (at.arguments[at.arguments.length - 1] ?? at) : at);
  const kept = given.labels.length > 0 ? valueLike(given, { labels: withStep(given.labels, `kept in \`this.${path[0]}\``, siteOf(at)) }) : given;
  return written(before, path, kept, true);
}

function assigned(before: Value, call: TSESTree.CallExpression, evaluator: Evaluator): Value {
  const properties = call.arguments.slice(1).flatMap((argument) => (argument.type === 'SpreadElement' ? [] : [...(evaluator.valueOf(argument).properties ?? [])]));
  return properties.reduce((value, [name, property]) => written(value, [name], property, true), before);
}

function afterAll<N extends Node>(start: Value, nodes: readonly N[], callable: Function, step: (value: Value, at: N) => Value): Value | undefined {
  const after = nodes.reduce((before, at) => {
    const next = step(before, at);
    return next === before ? before : settled(before, next, isSure(at, callable), at);
  }, start);
  return after === start ? undefined : after;
}

/** It happens in every call. */
function isSure(at: Node, callable: Function): boolean {
  return at.parent?.type === 'ExpressionStatement' && at.parent.parent === callable.body;
}

/** What was written says by itself what was there before: where the write may not happen, and where it is only to a part of it. */
function settled(before: Value, after: Value, sure: boolean, at: Node): Value {
  const properties = new Map<string, Value>();
  for (const [name, value] of after.properties ?? []) {
    const old = before.properties?.get(name);
    if (value === old || (value.written && sure && name !== '*')) properties.set(name, value);
    else if (value.written || name === '*') properties.set(name, valueLike(join(old ?? inputBelow(UNKNOWN, before, name, at), value), { written: true }));
    else properties.set(name, valueLike(inputBelow(value, before, name, at), { written: true }));
  }
  return valueLike(after, { properties });
}
