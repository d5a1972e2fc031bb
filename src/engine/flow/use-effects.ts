/** What the effects of a function are where it is used: with what it is called with there. */
import { LIMITS } from '../limits';
import { bare, isFunction } from '../source/tree';
import type { Node } from '../source/tree';
import { valuesGiven } from './access';
import { decisionsOf } from './acts';
import { exportedName } from './callee';
import type { Evaluator } from './evaluator';
import { givenAt, instantiate, targetOf } from './instantiate';
import type { Given } from './instantiate';
import { joinAll } from './join';
import { redact } from './redaction';
import { areGiven } from './sink-conditions';
import { summaryOf, toldKinds } from './summary';
import type { CallEffect, Effect, EffectStep, RoleEffect, SinkEffect, Summary } from './summary';
import { RECEIVER, UNDEFINED, UNKNOWN, eachProperty, printName, siteOf, valueLike } from './value';
import type { Input, Value } from './value';

/** An effect with the node that it is about: an argument, or the value of an option. */
export type EffectAt = Effect & {
  readonly node: Node;
  /** Of a role: where it is handed over, however far away it is written. */
  readonly place?: Node;
  /** Of a role: read out of the node, which is not written out so far down. */
  readonly isInside?: boolean;
  /** It holds only where nobody brings something else to be called; an effect of kind `call` says so beside it. */
  readonly assumed?: boolean;
};

/** A place where a function is called, or handed to what calls it. */
export interface Use {
  readonly node: Node;
  /** As a reader would say what is called there. */
  readonly text: string;
  /** The way to the function. */
  readonly steps: readonly EffectStep[];
  readonly given: Given;
  /** Where the input is handed over. */
  handed(input: Input): Node | undefined;
}

export function usedEffects(summary: Summary, use: Use, evaluator: Evaluator): EffectAt[] {
  return summary.effects.flatMap((effect) => {
    // Functions that call what they are given may lead back to themselves.
    if (effect.kind === 'call') {
      return evaluator.calling.within(
        () => called(effect, summary, use, evaluator),
        () => [],
      );
    }
    const input = firstInput(effect.value, summary.of);
    const node = (input && use.handed(input)) ?? use.node;
    return effect.kind === 'role' ? decided(effect, use, node, evaluator) : sunk(effect, use, node, evaluator);
  });
}

/** What is called with these values: a function of the project, of a library, or one that the caller of this one brings. */
export interface Target {
  readonly value: Value;
  readonly receiver: Value;
  readonly method?: string;
  /** Filled in only where what is called does something with them. */
  readonly arguments: () => readonly Value[];
  /** From the use to the call of it. */
  readonly steps: readonly EffectStep[];
}

/** The node that is underlined, and what is called there as a reader would say it. */
type At = Pick<Use, 'node' | 'text'> & Partial<Pick<Use, 'handed'>>;

export function targetEffects(target: Target, at: At, evaluator: Evaluator): EffectAt[] {
  const { value, steps } = target;
  const known = knownEffects(target, at, evaluator);
  if (!value.inputs) return known;
  const assumed = known.map((effect): EffectAt => ({ ...effect, assumed: true }));
  // A method with a body that does nothing with what it gets is hardly ever overridden by one that does.
  const isOpen = target.method === undefined || known.length > 0 || (!hasBody(value) && target.arguments().some(isTelling));
  if (!isOpen) return assumed;
  const { method } = target;
  const receiver = method === undefined ? undefined : target.receiver;
  return [{ kind: 'call', node: at.node, text: at.text, steps, value, arguments: target.arguments(), receiver, method }, ...assumed];
}

function hasBody({ callable, summary }: Value): boolean {
  return callable !== undefined || (summary !== undefined && summary.of >= 0);
}

function knownEffects(target: Target, { node, text, handed = () => node }: At, evaluator: Evaluator): EffectAt[] {
  const { value, receiver } = target;
  const summary = value.callable ? summaryOf(value.callable, evaluator) : value.summary;
  if (!summary) return libraryEffects(target, node, evaluator);
  if (summary.effects.length === 0) return [];
  const given = target.arguments();
  const handing: Given = { of: summary.of, argument: (index) => given[index] ?? UNDEFINED, others: (index) => joinAll(given.slice(index)), receiver, at: node };
  const steps = target.steps.length > 0 ? target.steps : [handedOver(text, node)];
  return usedEffects(summary, { node, text, steps, given: handing, handed }, evaluator);
}

/** `console.log` handed to what calls it. */
function libraryEffects({ value: { reference }, receiver, arguments: handed, steps }: Target, node: Node, evaluator: Evaluator): EffectAt[] {
  const behaviour = reference && evaluator.models.behaviour(exportedName(reference));
  if (!behaviour || !(behaviour.sinks ?? behaviour.constrains ?? behaviour.acts)) return [];
  const given = handed();
  const parts = { node, text: printName(reference), steps };
  const sinks = (behaviour.sinks ?? []).filter(({ given: wanted, without }) => !without && (!wanted || areGiven(wanted, (place) => valuesGiven(given, place, node, evaluator)))).flatMap(({ at, kind, lesser }) =>
    valuesGiven(given, at, node, evaluator).map((value): EffectAt => ({ ...parts, kind: 'sink', sink: kind, lesser, value: redact(value, receiver.redacts ?? []) })),
  );
  const roles = decisionsOf(behaviour).flatMap(({ role, places }) => places.flatMap((at) => valuesGiven(given, at, node, evaluator)).map((value): EffectAt => ({ ...parts, kind: 'role', role, value })));
  return [...sinks.filter(({ value }) => holdsLabels(value, LIMITS.propertyDepth.value)), ...roles];
}

export function handedOver(text: string, node: Node): EffectStep {
  return { message: `handed to ${text}`, at: siteOf(node) };
}

/** Something that a function may do anything with. */
function isTelling(value: Value): boolean {
  return value.inputs !== undefined || holdsLabels(value, LIMITS.propertyDepth.value);
}

/** A function handed in by name does what it does, with what it is called with; one that is written out sees its parameters itself. */
function called(effect: CallEffect, { of }: Summary, use: Use, evaluator: Evaluator): EffectAt[] {
  let filled: readonly Value[] | undefined;
  const values = () => (filled ??= effect.arguments.map((argument) => instantiate(argument, use.given, evaluator)));
  const own = effect.value.inputs?.filter((input) => input.of === of) ?? [];
  if (own.length === 0) return settledCall(effect, values, use, evaluator);
  return own.flatMap((input) => {
    const argument = use.handed(input);
    if (argument && input.path.length === 0 && isFunction(bare(argument))) return [];
    const found = givenAt(input, use.given, evaluator);
    const owner = input.path.length > 0 ? givenAt({ ...input, path: input.path.slice(0, -1) }, use.given, evaluator) : UNKNOWN;
    const { target, receiver } = targetOf(found, owner, effect, use.given, evaluator);
    const steps = stepsTo(effect, use, 'calls');
    return targetEffects({ value: target, receiver, method: effect.method, arguments: values, steps }, { node: handedNode(effect, of, use) ?? argument ?? use.node, text: effect.text }, evaluator);
  });
}

/** Where the caller hands over what the function that is called gets. */
function handedNode({ arguments: given }: CallEffect, of: number, use: Use): Node | undefined {
  for (const value of given) {
    const input = firstInput(value, of);
    const node = input && input.index !== RECEIVER ? use.handed(input) : undefined;
    if (node) return node;
  }
  return undefined;
}

/** What is called is known by now: by what a function around this one was given. */
function settledCall(effect: CallEffect, values: () => readonly Value[], use: Use, evaluator: Evaluator): EffectAt[] {
  if (effect.value.inputs) return [];
  const target = { value: effect.value, receiver: effect.receiver ?? UNKNOWN, method: effect.method, arguments: values, steps: stepsTo(effect, use, 'calls') };
  return targetEffects(target, { node: use.node, text: effect.text }, evaluator);
}

/** Only what the caller brings: what the function holds by itself was told where it stands. */
function sunk(effect: SinkEffect, use: Use, node: Node, evaluator: Evaluator): EffectAt[] {
  const kinds = new Set(toldKinds(effect));
  const value = onlyGiven(instantiate(effect.value, use.given, evaluator), kinds);
  return holdsLabels(value, LIMITS.propertyDepth.value) ? [{ ...effect, value, node, steps: stepsTo(effect, use) }] : [];
}

function decided(effect: RoleEffect, use: Use, node: Node, evaluator: Evaluator): EffectAt[] {
  const value = instantiate(effect.value, use.given, evaluator);
  return value.constants.length > 0 || value.inputs || value.origin ? [{ ...effect, value, node, steps: stepsTo(effect, use) }] : [];
}

function stepsTo(effect: Effect, { steps }: Use, verb = 'reaches'): readonly EffectStep[] {
  const own = effect.steps.length > 0 ? effect.steps : [{ message: `${verb} ${effect.text}`, at: effectSite(effect) }];
  return steps.length + own.length > LIMITS.stepsPerTrace.value ? own : [...steps, ...own];
}

function effectSite(effect: Effect): EffectStep['at'] {
  return 'node' in effect ? siteOf(effect.node as Node) : { start: 0, end: 0 };
}

function onlyGiven(value: Value, told: ReadonlySet<string>): Value {
  if (told.size === 0) return value;
  const properties = value.properties && eachProperty(value.properties, (property) => onlyGiven(property, told));
  return valueLike(value, { labels: value.labels.filter(({ kind }) => !told.has(kind)), properties });
}

function holdsLabels({ labels, properties }: Value, depth: number): boolean {
  return labels.length > 0 || (depth > 0 && properties !== undefined && [...properties.values()].some((property) => holdsLabels(property, depth - 1)));
}

function firstInput({ inputs, labels, properties }: Value, of: number): Input | undefined {
  const own = inputs?.find((input) => input.of === of) ?? labels.find(({ input }) => input?.of === of)?.input;
  if (own || !properties) return own;
  for (const property of properties.values()) {
    const below = firstInput(property, of);
    if (below) return below;
  }
  return undefined;
}
