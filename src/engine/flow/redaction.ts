/** What a logger blanks out by itself: the paths that it was made with, taken out of what is logged through it. */
import type { Behaviour } from '../model';
import { valuesAt } from './access';
import type { Callee } from './callee';
import type { Evaluator } from './evaluator';
import { UNKNOWN, valueLike } from './value';
import type { Value } from './value';

/** Paths that the call gives the logger; a child logger keeps those of its parent. */
export function redactedPaths(callee: Callee, behaviour: Behaviour, evaluator: Evaluator): readonly string[] | undefined {
  const inherited = callee.receiver ? (evaluator.valueOf(callee.receiver).redacts ?? []) : [];
  const given = (behaviour.redacts ?? []).flatMap((at) =>
    valuesAt(callee, at, evaluator).flatMap(({ value }) => value.properties?.get('*')?.constants ?? []),
  );
  const paths = [...inherited, ...given.filter((path) => typeof path === 'string')];
  return paths.length > 0 ? paths : undefined;
}

/** The value as the logger writes it. */
export function redact(value: Value, paths: readonly string[]): Value {
  return paths.reduce((rest, path) => without(rest, path.replace(/\["?([^"\]]+)"?\]/g, '.$1').split('.')), value);
}

function without(value: Value, [first, ...rest]: readonly string[]): Value {
  if (first === undefined) return UNKNOWN;
  if (!value.properties) return value;
  const reached = (name: string) => first === '*' || first === name;
  const properties = [...value.properties].map(([name, property]) => [name, reached(name) ? without(property, rest) : property] as const);
  return valueLike(value, { properties: new Map(properties) });
}
