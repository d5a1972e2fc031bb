/**
 * Whether two answers say the same. They are built from one another and share most of their parts, so that written out they would be endless: each pair of
 * parts is compared once. For plain data that never changes: objects, lists, maps, and what is none of these.
 */

/** Found to be the same, by the left one. */
const known = new WeakMap<object, WeakSet<object>>();

/** No recursion: values are nested through many modules. */
export function isSame(a: unknown, b: unknown): boolean {
  const assumed = new Map<object, Set<object>>();
  const waiting: Pair[] = [[a, b]];
  for (let pair = waiting.pop(); pair; pair = waiting.pop()) {
    const [left, right] = pair;
    if (Object.is(left, right)) continue;
    if (!isObject(left) || !isObject(right)) return false;
    if (known.get(left)?.has(right) || assumed.get(left)?.has(right)) continue;
    const parts = partsOf(left, right);
    if (!parts) return false;
    add(assumed, left, right, new Set());
    waiting.push(...parts);
  }
  for (const [left, rights] of assumed) for (const right of rights) add(known, left, right, new WeakSet());
  return true;
}

type Pair = readonly [unknown, unknown];

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** What has to be the same for the two to be; undefined when they are not. */
function partsOf(a: object, b: object): readonly Pair[] | undefined {
  if (Array.isArray(a) || Array.isArray(b)) return Array.isArray(a) && Array.isArray(b) ? pairs(a, b) : undefined;
  if (a instanceof Map || b instanceof Map) return a instanceof Map && b instanceof Map ? pairs([...a].flat(), [...b].flat()) : undefined;
  return pairs(fieldsOf(a), fieldsOf(b));
}

/** A field that says nothing is as good as none. */
function fieldsOf(value: object): readonly unknown[] {
  return Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flat();
}

function pairs(a: readonly unknown[], b: readonly unknown[]): readonly Pair[] | undefined {
  return a.length === b.length ? a.map((part, index) => [part, b[index]] as const) : undefined;
}

function add<S extends { add(value: object): unknown }>(sets: { get(key: object): S | undefined; set(key: object, set: S): unknown }, left: object, right: object, empty: S): void {
  const set = sets.get(left) ?? empty;
  sets.set(left, set);
  set.add(right);
}
