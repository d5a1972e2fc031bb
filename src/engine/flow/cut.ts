/** Values that leave their module are cut to so many levels, and to so many parts: values that hold one another in circles of modules would grow with each round. */
import { LIMITS } from '../limits';
import { summaryLike } from './summary';
import type { Effect, Summary } from './summary';
import { eachProperty, labelLike, UNKNOWN, valueLike } from './value';
import type { Input, InputCall, Value } from './value';

/** Counts through all that it holds, gives back, does when it is called, and hands to what a caller brings. All of these are measured. */
export function measured(value: Value): Value {
  let height = 0;
  for (const part of partsOf(value)) height = Math.max(height, heightOf(part) + 1);
  return Object.assign(value, { height });
}

function heightOf({ height }: Value): number {
  return height ?? 0;
}

function partsOf({ properties, members, alternatives, summary, inputs, labels }: Value): Value[] {
  const parts = [...(properties?.values() ?? []), ...(members?.values() ?? []), ...(alternatives ?? [])];
  for (const input of inputs ?? NONE) if (input.calls) parts.push(...handedIn(input.calls));
  for (const { input } of labels) if (input?.calls) parts.push(...handedIn(input.calls));
  if (summary) parts.push(...partsOfSummary(summary));
  return parts;
}

const NONE: readonly Input[] = [];

function handedIn(calls: readonly InputCall[]): Value[] {
  return calls.flatMap(({ arguments: given, receiver }) => (receiver ? [...given, receiver] : given));
}

function partsOfSummary({ returns, effects, throws, checks, changes }: Summary): Value[] {
  const parts = [returns, ...(changes?.values() ?? [])];
  if (throws) parts.push(throws);
  if (checks) parts.push(checks.value);
  for (const effect of effects) {
    parts.push(effect.value);
    if (effect.kind !== 'call') continue;
    parts.push(...effect.arguments);
    if (effect.receiver) parts.push(effect.receiver);
  }
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
    const below = (part: Value): Value => (depth === 0 ? UNKNOWN : this.cut(part, depth - 1));
    const inputs = value.inputs?.map((input) => cutInput(input, below));
    const labels = value.labels.some(({ input }) => input?.calls) ? value.labels.map((label) => (label.input?.calls ? labelLike(label, { input: cutInput(label.input, below) }) : label)) : value.labels;
    if (depth === 0) return measured(valueLike(value, { properties: undefined, members: undefined, alternatives: undefined, summary: undefined, inputs, labels }));
    const cutAll = (values: ReadonlyMap<string, Value> | undefined) => values && eachProperty(values, below);
    const summary = value.summary && cutSummary(value.summary, below);
    return measured(valueLike(value, { properties: cutAll(value.properties), members: cutAll(value.members), alternatives: value.alternatives?.map(below), summary, inputs, labels }));
  }
}

type Below = (part: Value) => Value;

/** What goes into the calls of what a caller brings. */
function cutInput(input: Input, below: Below): Input {
  if (!input.calls) return input;
  return { ...input, calls: input.calls.map(({ at, method, receiver, arguments: given }) => ({ at, method, receiver: receiver && below(receiver), arguments: given.map(below) })) };
}

function cutSummary(summary: Summary, below: Below): Summary {
  const { returns, effects, throws, checks, changes } = summary;
  return summaryLike(summary, {
    returns: below(returns),
    effects: effects.map((effect) => cutEffect(effect, below)),
    throws: throws && below(throws),
    checks: checks && { ...checks, value: below(checks.value) },
    changes: changes && new Map([...changes].map(([index, change]) => [index, below(change)])),
  });
}

function cutEffect(effect: Effect, below: Below): Effect {
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
