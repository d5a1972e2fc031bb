/** Elements of lists, sets, maps and iterators: `*` stands for any of them, `0`, `1` … for those of a short list. */
import { join, joinAll } from './join';
import { isPrimitive, UNKNOWN } from './value';
import type { Value } from './value';

const ENTRIES: ReadonlySet<string> = new Set(['Map', 'URLSearchParams', 'FormData', 'Headers']);

/** What the iteration over the value gives, or its element at the index. */
export function elementOf(value: Value, index?: number): Value {
  const { properties, inputs } = value;
  const at = index === undefined ? undefined : properties?.get(String(index));
  if (at) return at;
  if (isEntries(value)) return pair(UNKNOWN, joinAll([...(properties?.values() ?? [])]));
  const element = properties?.get('*') ?? UNKNOWN;
  return inputs ? below(element, value) : element;
}

function below(element: Value, owner: Value): Value {
  const inputs = (owner.inputs ?? []).map((input) => ({ ...input, path: [...input.path, '*'] }));
  const labels = owner.labels.flatMap((label) => (label.input && label.kind === 'input' ? { ...label, input: { ...label.input, path: [...label.input.path, '*'] } } : []));
  return { ...element, labels: [...element.labels, ...labels], inputs, closed: owner.closed };
}

export function isEntries({ type }: Value): boolean {
  return type !== undefined && type.module === undefined && type.path.length === 1 && ENTRIES.has(type.path[0]!);
}

export function isList(value: Value): boolean {
  return isPrimitive(value.type, 'Array') || isPrimitive(value.type, 'Set');
}

export function pair(key: Value, value: Value): Value {
  return { ...UNKNOWN, type: { path: ['Array'] }, properties: new Map([['0', key], ['1', value], ['*', join(key, value)]]) };
}

export function listOf(element: Value): Value {
  return { ...UNKNOWN, type: { path: ['Array'] }, properties: new Map([['*', element]]) };
}
