/** What the models of libraries are put together from that write into an object in depth: which arguments are merged into the first, where a path stands. */
import type { AccessPath, Behaviour } from '../../engine/model';

/** `merge(target, ...sources)`: so many sources are looked at. */
export function mergingFrom(first: number, count = 4): Behaviour {
  return { sinks: Array.from({ length: count }, (_, more) => ({ at: `argument[${first + more}]`, kind: 'merged' }) as const) };
}

/** The same only where the first argument says that it goes into depth: `extend(true, target, ...sources)`. */
export function mergingDeep(): Behaviour {
  const given = [{ at: 'argument[0]', among: [true] }] as const;
  return { sinks: ([2, 3, 4] as const).map((place) => ({ at: `argument[${place}]`, kind: 'merged', given }) as const) };
}

/** A path of names that the object is gone into by. */
export function namingAt(at: AccessPath): Behaviour {
  return { sinks: [{ at, kind: 'property-name' }] };
}
