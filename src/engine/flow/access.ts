/** Access paths of models, looked up in a call: `argument[1].tls.rejectUnauthorized` → the value there and where it is written. */
import type { AccessPath } from '../model';
import type { Node } from '../source/tree';
import type { Callee } from './callee';
import type { Evaluator } from './evaluator';
import { UNKNOWN } from './value';
import type { Value } from './value';

export interface Found {
  readonly value: Value;
  readonly node: Node;
}

const ARGUMENT = /^argument\[(\d+|\*)\](?:\.(.+))?$/;

/** Nothing where the call has no such argument or property. */
export function valuesAt(callee: Callee, path: AccessPath, evaluator: Evaluator): readonly Found[] {
  if (path === 'receiver') return callee.receiver ? [{ value: evaluator.valueOf(callee.receiver), node: callee.receiver }] : [];
  const [, index, properties] = ARGUMENT.exec(path) ?? [];
  if (index === undefined) return [];
  const given = index === '*' ? callee.node.arguments : callee.node.arguments.slice(Number(index), Number(index) + 1);
  return given.flatMap((argument) => below(argument, properties, evaluator));
}

function below(argument: Node, properties: string | undefined, evaluator: Evaluator): Found[] {
  if (argument.type === 'SpreadElement') {
    const element = evaluator.valueOf(argument.argument).properties?.get('*') ?? UNKNOWN;
    return properties === undefined ? [{ value: element, node: argument }] : [];
  }
  const whole = evaluator.valueOf(argument);
  if (properties === undefined) return [{ value: whole, node: argument }];
  let value: Value | undefined = whole;
  for (const name of properties.split('.')) value = value?.properties?.get(name);
  return value ? [{ value, node: value.origin ?? argument }] : [];
}
