/** What a logger blanks out by itself: what it was made with says so, and it is taken out of what is logged through it. */
import type { Behaviour } from '../model';
import { bare } from '../source/tree';
import type { Node } from '../source/tree';
import { valuesAt } from './access';
import type { Found } from './access';
import { resultOf } from './call-result';
import type { Callee } from './callee';
import type { Evaluator } from './evaluator';
import { hiddenByFormat } from './log-formats';
import { UNKNOWN, valueLike } from './value';
import type { Value } from './value';

/** All that is logged, and what has the name behind it, however deep it lies. */
export const EVERYTHING = '**';

/** Paths that the call gives the logger; a child logger keeps those of its parent. */
export function redactedPaths(callee: Callee, behaviour: Behaviour, evaluator: Evaluator): readonly string[] | undefined {
  const inherited = callee.receiver ? redactedBy(callee.receiver, evaluator) : NONE;
  const given = (behaviour.redacts ?? NONE).flatMap((at) => valuesAt(callee, at, evaluator).flatMap((found) => [...listed(found), ...serialized(found, evaluator), ...hiddenByFormat(found.value.origin ?? found.place, evaluator)]));
  const keys = (behaviour.redactsKeys ?? NONE).flatMap((at) => valuesAt(callee, at, evaluator).flatMap(listed).map((key) => `${EVERYTHING}.${key}`));
  const paths = [...inherited, ...given, ...keys];
  return paths.length > 0 ? paths : undefined;
}

const NONE: readonly never[] = [];

/** What the logger blanks out that is named there: `log`, `app.log` of an application that was made with it. */
export function redactedBy(logger: Node, evaluator: Evaluator): readonly string[] {
  const own = evaluator.valueOf(logger).redacts;
  const target = bare(logger);
  return own ?? (target.type === 'MemberExpression' ? evaluator.valueOf(target.object).redacts : undefined) ?? NONE;
}

function listed({ value }: Found): readonly string[] {
  return (value.properties?.get('*')?.constants ?? NONE).filter((path) => typeof path === 'string');
}

/** Of an object with a function for each name: the names of those that give back something else than what they get. */
function serialized({ value, node }: Found, evaluator: Evaluator): readonly string[] {
  return [...(value.properties ?? NONE)].flatMap(([name, by]) => ((by.callable ?? by.summary) && hides(resultOf(by, evaluator), name, node, evaluator) ? name : NONE));
}

/** By the names of what it takes from what it gets, nothing sensitive is in it. */
function hides({ inputs, labels, properties }: Value, name: string, at: Node, evaluator: Evaluator): boolean {
  if (inputs) return false;
  const shown = labels.filter(({ kind, part }) => kind !== 'input' || part === undefined);
  const isTelling = shown.some(({ input }) => {
    const path = input?.path ?? [];
    return path.length === 0 || evaluator.vocabulary.named(UNKNOWN, path.at(-1)!, path.at(-2) ?? name, at).labels.length > 0;
  });
  return !isTelling && [...(properties ?? NONE)].every(([, property]) => hides(valueLike(property, { inputs: undefined }), name, at, evaluator));
}

/** The value as the logger writes it. */
export function redact(value: Value, paths: readonly string[]): Value {
  if (paths.includes(EVERYTHING)) return UNKNOWN;
  return paths.reduce((rest, path) => without(rest, path.replace(/\["?([^"\]]+)"?\]/g, '.$1').split('.')), value);
}

function without(value: Value, [first, ...rest]: readonly string[]): Value {
  if (first === undefined) return UNKNOWN;
  if (!value.properties) return value;
  const reached = (name: string) => first === '*' || first === name;
  const properties = [...value.properties].map(([name, property]) => {
    if (first === EVERYTHING) return [name, name === rest[0] ? UNKNOWN : without(property, [first, ...rest])] as const;
    return [name, reached(name) ? without(property, rest) : property] as const;
  });
  return valueLike(value, { properties: new Map(properties) });
}
