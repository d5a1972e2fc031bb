/** Elements of lists, sets, maps and iterators: `*` stands for any of them, `0`, `1` … for those of a short list. */
import { LIMITS } from '../limits';
import { join, joinAll } from './join';
import { asPieces, isKnown } from './labels';
import { chosenWith, elementChosenWith } from './untrusted';
import { UNKNOWN, isHidden, isPrimitive, newValue, valueLike, labelLike } from './value';
import type { Value } from './value';

const ENTRIES: ReadonlySet<string> = new Set(['Map', 'WeakMap', 'URLSearchParams', 'FormData', 'Headers']);
/** Under this name a map holds its keys. */
export const KEYS = '(keys)';

/** Under this name stands what a loop over something gives that holds other things as well: the pieces of a request. */
export const EACH = '(each)';

/** What a loop over the value gives. */
export function eachOf(value: Value): Value {
  return value.properties?.get(EACH) ?? elementOf(value);
}

/** Elements in order. */
export interface Elements {
  /** Those whose place is known. */
  readonly first: readonly Value[];
  /** What may stand behind them, as many times as it may. */
  readonly others?: Value;
}

/** What the iteration over the value gives, or its element at the index. */
export function elementOf(value: Value, index?: number): Value {
  const { properties, inputs } = value;
  const at = index === undefined ? undefined : properties?.get(String(index));
  if (at) return at;
  if (isEntries(value)) return pair(properties?.get(KEYS) ?? UNKNOWN, anyHeld(value) ?? UNKNOWN);
  const held = properties?.get('*');
  const element = held ? chosenWith(held, value, '*') : isPrimitive(value.type, 'string') ? characterOf(value) : (elementChosenWith(value) ?? UNKNOWN);
  return inputs ? below(element, value) : element;
}

/** Of a text with labels: one of its characters. */
export function characterOf({ type, labels }: Value): Value {
  return newValue({ type, labels: asPieces(labels.filter(isKnown)) });
}

function below(element: Value, owner: Value): Value {
  const inputs = (owner.inputs ?? []).map((input) => ({ ...input, path: [...input.path, '*'] }));
  const labels = owner.labels.flatMap((label) => (label.input && label.kind === 'input' ? labelLike(label, { input: { ...label.input, path: [...label.input.path, '*'] } }) : []));
  return valueLike(element, { labels: [...element.labels, ...labels], inputs, closed: owner.closed });
}

/** Whatever is held under any name; undefined where nothing is known to be. */
export function anyHeld({ properties }: Value): Value | undefined {
  const held = [...(properties ?? [])].flatMap(([name, value]) => (isHidden(name) ? [] : [value]));
  return held.length > 0 ? joinAll(held) : undefined;
}

/** The elements of a list, as far as their places are known. */
export function elementsIn(list: Value): Elements {
  if (list.length === undefined) return { first: [], others: elementOf(list) };
  return { first: Array.from({ length: list.length }, (_, index) => elementOf(list, index)) };
}

/** One after the other; behind one of which the length is not known, no place is. */
export function inOrder(parts: readonly Elements[]): Elements {
  const first: Value[] = [];
  let others: Value | undefined;
  for (const part of parts) {
    if (others) others = part.first.reduce(join, others);
    else first.push(...part.first);
    if (part.others) others = others ? join(others, part.others) : part.others;
  }
  return { first, others };
}

/** The element at the place; any of those behind the known ones may stand there. */
export function elementAt({ first, others }: Elements, index: number): Value | undefined {
  return first[index] ?? others;
}

/** All elements from the index on, joined; undefined where there is none. */
export function elementsFrom({ first, others }: Elements, index: number): Value | undefined {
  const behind = [...first.slice(index), ...(others ? [others] : [])];
  return behind.length > 0 ? joinAll(behind) : undefined;
}

export function listValue({ first, others }: Elements): Value {
  if (first.length === 0) return others ? listOf(others) : valueLike(listOf(UNKNOWN), { properties: undefined, length: 0 });
  const properties = new Map([['*', joinAll(others ? [...first, others] : first)]]);
  const isShort = first.length <= LIMITS.tupleLength.value;
  if (isShort && (first.length > 1 || others)) first.forEach((value, index) => properties.set(String(index), value));
  return valueLike(listOf(UNKNOWN), { properties, length: isShort && !others ? first.length : undefined });
}

export function isEntries({ type }: Value): boolean {
  return type !== undefined && type.module === undefined && type.path.length === 1 && ENTRIES.has(type.path[0]!);
}

export function isList(value: Value): boolean {
  return isPrimitive(value.type, 'Array') || isPrimitive(value.type, 'Set');
}

export function pair(key: Value, value: Value): Value {
  return listValue({ first: [key, value] });
}

export function listOf(element: Value): Value {
  return newValue({ type: { path: ['Array'] }, properties: new Map([['*', element]]) });
}
