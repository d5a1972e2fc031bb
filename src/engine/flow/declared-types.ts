/**
 * Types with a name. What their values hold is looked up by the name and not written out: types of a project name each other, over files and in
 * circles, and written out they would be endless.
 */
import { valueLike } from './value';
import type { Evaluator } from './evaluator';
import type { Value } from './value';

type Properties = ReadonlyMap<string, Value>;

const declarations = new WeakSet<Properties>();

/** Marks the properties as those that the declaration of a type gives, and nothing beyond. */
export function declaration(properties: Properties): Properties {
  declarations.add(properties);
  return properties;
}

export function isDeclaration(properties: Properties | undefined): boolean {
  return properties !== undefined && declarations.has(properties);
}

/** The value with what the types of its parts declare, as far down as labels are looked for. */
export function opened(value: Value, depth: number, evaluator: Evaluator): Value {
  if (depth === 0 || value.cleansed) return value;
  const properties = value.properties ?? declaredBy(value, evaluator);
  if (!properties) return value;
  let changed = properties !== value.properties;
  const parts = [...properties].map(([name, property]) => {
    const part = opened(property, depth - 1, evaluator);
    changed ||= part !== property;
    return [name, part] as const;
  });
  return changed ? valueLike(value, { properties: new Map(parts) }) : value;
}

function declaredBy({ type }: Value, evaluator: Evaluator): Properties | undefined {
  const declared = type?.module === undefined ? undefined : evaluator.project.type(type);
  return declared?.members ?? declared?.properties;
}
