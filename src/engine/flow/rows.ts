/** Rows that a program reads from its tables: they hold what the schema, the entity or the type of the table declares. */
import type { Callee } from './callee';
import { isClass, typedInstance } from './classes';
import { listOf } from './elements';
import type { Evaluator } from './evaluator';
import { LIMITS } from '../limits';
import { OUTPUT } from './schemas';
import { UNKNOWN, isHidden, newValue, valueLike } from './value';
import type { Value } from './value';

/** Under this name a table holds what any row of it holds. */
export const ROW = '(row)';
/** What was read from a table has a property of this name, for as long as nobody has made anything else of it. */
const READ = '(read)';

/** A table whose rows are as the schema or the class says; undefined where that says nothing. */
export function tableOfRows(described: Value, evaluator: Evaluator): ReadonlyMap<string, Value> | undefined {
  const row = described.properties?.get(OUTPUT) ?? ofClass(described, evaluator);
  return row && new Map([[ROW, row]]);
}

/** What a method gives back that reads rows, or that changes the form of what was read. */
export function rowsRead({ receiver, method }: Callee, evaluator: Evaluator): Value | undefined {
  if (!receiver || method === undefined) return undefined;
  const { rowGivers, rowLists, rowKeepers } = evaluator.models.words;
  if (rowKeepers.has(method)) {
    const read = evaluator.valueOf(receiver);
    if (read.properties?.has(READ)) return read;
  }
  if (!rowGivers.has(method) && !rowLists.has(method)) return undefined;
  const table = evaluator.valueOf(receiver);
  // A class that says itself how its rows are read is known better.
  if (table.properties?.has(method)) return undefined;
  const row = table.properties?.get(ROW) ?? ofClass(table, evaluator);
  const told = row && telling(row, LIMITS.propertyDepth.value);
  return told && asRead(rowLists.has(method) ? listOf(told) : told);
}

/** The row with those of its parts that say what they hold: of the others, what is done with them tells more than their types. */
function telling(row: Value, depth: number): Value | undefined {
  const parts = [...(row.properties ?? [])].flatMap(([name, part]): [string, Value][] => {
    if (isHidden(name)) return [];
    const below = depth > 0 && part.properties ? telling(part, depth - 1) : undefined;
    return below ? [[name, below]] : part.labels.some(({ kind }) => kind !== 'money') ? [[name, part]] : [];
  });
  return parts.length === 0 ? undefined : newValue({ type: row.type, labels: row.labels, properties: new Map(parts) });
}

function asRead(value: Value): Value {
  return valueLike(value, { properties: new Map(value.properties).set(READ, UNKNOWN) });
}

/** The record of a class that a library makes rows of: of this module, or of another one. */
function ofClass({ callable, members }: Value, evaluator: Evaluator): Value | undefined {
  if (isClass(callable)) return named(typedInstance(callable, evaluator));
  return members && named(newValue({ properties: members }));
}

function named(row: Value): Value | undefined {
  return row.properties && [...row.properties.keys()].some((name) => !isHidden(name)) ? row : undefined;
}
