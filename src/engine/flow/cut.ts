/** Values that leave their module are cut to so many levels, and to so many parts: values that hold one another in circles of modules would grow with each round. */
import { LIMITS } from '../limits';
import { summaryLike } from './summary';
import type { Effect } from './summary';
import { eachProperty, valueLike } from './value';
import type { Value } from './value';

/** Counts through its properties, and what it gives back and does when it is called. All of these are measured. */
export function measured(value: Value): Value {
  let height = 0;
  for (const part of partsOf(value)) height = Math.max(height, heightOf(part) + 1);
  return Object.assign(value, { height });
}

function heightOf({ height }: Value): number {
  return height ?? 0;
}

function partsOf({ properties, members, alternatives, summary }: Value): Value[] {
  const parts = [...(properties?.values() ?? []), ...(members?.values() ?? []), ...(alternatives ?? [])];
  if (summary) parts.push(summary.returns, ...summary.effects.flatMap((effect) => (effect.kind === 'call' ? [effect.value, ...effect.arguments, ...(effect.receiver ? [effect.receiver] : [])] : [effect.value])));
  return parts;
}

/** What is shared is cut once. */
export class Cutter {
  /** By depth. */
  private readonly known = new Map<Value, Value[]>();

  cut(value: Value, depth: number): Value {
    if (heightOf(value) <= depth) return value;
    let cuts = this.known.get(value);
    if (!cuts) this.known.set(value, (cuts = []));
    return (cuts[depth] ??= this.made(value, depth));
  }

  /** As deep as it goes without holding too much. */
  bounded(value: Value): Value {
    if (holdsAtMost(value, LIMITS.exportedParts.value)) return value;
    let bounded = this.cut(value, 0);
    for (let depth = 1; depth < heightOf(value); depth++) {
      const deeper = this.cut(value, depth);
      if (!holdsAtMost(deeper, LIMITS.exportedParts.value)) break;
      bounded = deeper;
    }
    return bounded;
  }

  private made(value: Value, depth: number): Value {
    if (depth === 0) return measured(valueLike(value, { properties: undefined, members: undefined, alternatives: undefined, summary: undefined }));
    const below = (part: Value): Value => this.cut(part, depth - 1);
    const cutAll = (values: ReadonlyMap<string, Value> | undefined) => values && eachProperty(values, below);
    const { summary } = value;
    const cut = summary && summaryLike(summary, { returns: below(summary.returns), effects: summary.effects.map((effect) => cutEffect(effect, below)) });
    return measured(valueLike(value, { properties: cutAll(value.properties), members: cutAll(value.members), alternatives: value.alternatives?.map(below), summary: cut }));
  }
}

function cutEffect(effect: Effect, below: (part: Value) => Value): Effect {
  const value = below(effect.value);
  if (effect.kind !== 'call') return { ...effect, value };
  return { ...effect, value, arguments: effect.arguments.map(below), receiver: effect.receiver && below(effect.receiver) };
}

function holdsAtMost(value: Value, most: number): boolean {
  const seen = new Set<Value>([value]);
  for (const one of seen) {
    if (seen.size > most) return false;
    for (const part of partsOf(one)) seen.add(part);
  }
  return true;
}
