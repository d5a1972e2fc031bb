/** What a call does by what is handed to it: the sinks and roles of the library function that is called, or those inside a function of the project. */
import type { Call, Node } from '../source/tree';
import { bare, isFunction } from '../source/tree';
import { valuesAt } from './access';
import { callsBack, handedTo } from './callbacks';
import { calleeOf } from './callee';
import type { Callee } from './callee';
import { opened } from './declared-types';
import type { Evaluator } from './evaluator';
import { givenBy } from './given';
import { givenAt, instantiate } from './instantiate';
import type { Given } from './instantiate';
import { isKnown } from './labels';
import { redact } from './redaction';
import { summaryOf } from './summary';
import type { CallEffect, Effect, EffectStep, RoleEffect, SinkEffect, Summary } from './summary';
import { constantValue, siteOf, UNKNOWN } from './value';
import type { Input, Value } from './value';
import { LIMITS } from '../limits';

/** An effect with the node that it is about: an argument, or the value of an option. */
export type CallEffectAt = Effect & { readonly node: Node };

export function effectsOf(call: Call, evaluator: Evaluator): readonly CallEffectAt[] {
  return evaluator.once('effects', call, NONE, () => {
    const callee = calleeOf(call, evaluator);
    if (callee.behaviour && !callee.byConvention) return [...modelled(callee, evaluator), ...invoked(callee, evaluator)];
    const summary = summaryOfCallee(callee, evaluator);
    // A logger of the project that is seen to log what it logs.
    if (callee.behaviour && !summary?.logs) return modelled(callee, evaluator);
    if (summary) return summary.effects.length > 0 ? summarised(callee, summary, evaluator) : NONE;
    return callee.value.inputs && !callee.receiver ? [handedIn(callee, evaluator)] : invoked(callee, evaluator);
  });
}

const NONE: readonly CallEffectAt[] = [];

/** Functions handed in by name to what calls them, such as `cards.forEach(logCard)`: their effects, with what they are called with. */
function invoked({ node }: Callee, evaluator: Evaluator): readonly CallEffectAt[] {
  if (node.arguments.length === 0 || !callsBack(node)) return NONE;
  const found: CallEffectAt[] = [];
  node.arguments.forEach((argument, position) => {
    if (argument.type !== 'Identifier' && argument.type !== 'MemberExpression') return;
    const target = evaluator.valueOf(argument);
    if (!target.callable && !target.summary) return;
    const handed = handedTo(node, position, evaluator);
    const summary = handed && (target.callable ? summaryOf(target.callable, evaluator) : target.summary);
    if (!summary) return;
    const given: Given = { of: summary.of, argument: (index) => handed[index] ?? UNKNOWN, receiver: UNKNOWN, at: node };
    found.push(...taken(summary, given, calleeOf(node, evaluator), argument, evaluator));
  });
  return found;
}

function taken({ effects }: Summary, given: Given, callee: Callee, node: Node, evaluator: Evaluator): CallEffectAt[] {
  return effects.flatMap((one) => {
    if (one.kind === 'call') return [];
    return one.kind === 'role' ? decided(one, given, callee, node, evaluator) : sunk(one, given, callee, node, evaluator);
  });
}

/** What is known of the function of the project that is called. */
export function summaryOfCallee({ callable, value }: Callee, evaluator: Evaluator): Summary | undefined {
  return callable ? summaryOf(callable, evaluator) : value.summary;
}

function modelled(callee: Callee, evaluator: Evaluator): CallEffectAt[] {
  const { node, text, behaviour } = callee;
  const effects: CallEffectAt[] = [];
  const steps: EffectStep[] = [];
  for (const { at, kind } of behaviour?.sinks ?? []) {
    const redacts = (callee.receiver && evaluator.valueOf(callee.receiver).redacts) ?? [];
    for (const found of valuesAt(callee, at, evaluator)) {
      effects.push({ kind: 'sink', sink: kind, text, steps, node: found.node, value: redact(opened(found.value, LIMITS.propertyDepth.value, evaluator), redacts) });
    }
  }
  const implied = behaviour?.implies;
  if (implied) effects.push({ kind: 'role', role: implied.role, text, steps, node: node.callee, value: constantValue(implied.constant) });
  for (const { at, role } of behaviour?.constrains ?? []) {
    for (const found of valuesAt(callee, at, evaluator)) effects.push({ kind: 'role', role, text, steps, ...found });
  }
  return effects;
}

function handedIn(callee: Callee, evaluator: Evaluator): CallEffect & { readonly node: Node } {
  const given = callee.node.arguments.map((argument) => evaluator.valueOf(argument));
  return { kind: 'call', value: callee.value, arguments: given, node: callee.node };
}

function summarised(callee: Callee, summary: Summary, evaluator: Evaluator): CallEffectAt[] {
  const given = givenBy(callee, summary.of, evaluator);
  return summary.effects.flatMap((effect) => {
    if (effect.kind === 'call') return called(effect, summary, given, callee, evaluator);
    const node = nodeOf(effect.value, summary.of, callee);
    if (effect.kind === 'role') return decided(effect, given, callee, node, evaluator);
    return sunk(effect, given, callee, node, evaluator);
  });
}

/** Only what the caller brings: what the function holds by itself was told where it stands. */
function sunk(effect: SinkEffect, given: Given, callee: Callee, node: Node, evaluator: Evaluator): CallEffectAt[] {
  const kinds = new Set(knownKinds(effect.value, LIMITS.propertyDepth.value));
  const value = onlyGiven(instantiate(effect.value, given, evaluator), kinds);
  return holdsLabels(value, LIMITS.propertyDepth.value) ? [{ ...effect, value, node, steps: stepsTo(effect, callee) }] : [];
}

function decided(effect: RoleEffect, given: Given, callee: Callee, node: Node, evaluator: Evaluator): CallEffectAt[] {
  const value = instantiate(effect.value, given, evaluator);
  return value.constants.length > 0 || value.inputs ? [{ ...effect, value, node, steps: stepsTo(effect, callee) }] : [];
}

function stepsTo(effect: SinkEffect | RoleEffect, { node, text }: Callee): readonly EffectStep[] {
  if (effect.steps.length >= LIMITS.stepsPerTrace.value) return effect.steps;
  const first = { message: `handed to ${text}`, at: siteOf(node) };
  return effect.steps.length > 0 ? [first, ...effect.steps] : [first, { message: `reaches ${effect.text}`, at: effectSite(effect) }];
}

function effectSite(effect: SinkEffect | RoleEffect): EffectStep['at'] {
  return 'node' in effect ? siteOf(effect.node as Node) : { start: 0, end: 0 };
}

function knownKinds({ labels, properties }: Value, depth: number): readonly string[] {
  const own = labels.filter(isKnown).map(({ kind }) => kind);
  return depth > 0 && properties ? [...own, ...[...properties.values()].flatMap((property) => knownKinds(property, depth - 1))] : own;
}

function onlyGiven(value: Value, told: ReadonlySet<string>): Value {
  if (told.size === 0) return value;
  const properties = value.properties && new Map([...value.properties].map(([name, property]) => [name, onlyGiven(property, told)]));
  return { ...value, labels: value.labels.filter(({ kind }) => !told.has(kind)), properties };
}

function holdsLabels({ labels, properties }: Value, depth: number): boolean {
  return labels.length > 0 || (depth > 0 && properties !== undefined && [...properties.values()].some((property) => holdsLabels(property, depth - 1)));
}

/** The argument that is handed to the first input of the effect. */
function nodeOf(value: Value, of: number, { node }: Callee): Node {
  const input = firstInput(value, of);
  const argument = input && node.arguments[input.index];
  return argument ?? node;
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

/** A function handed in by name does what it does, with what it is called with; one that is written out sees its parameters itself. */
function called(effect: CallEffect, summary: Summary, given: Given, callee: Callee, evaluator: Evaluator): CallEffectAt[] {
  const handed = effect.value.inputs?.filter(({ of }) => of === summary.of) ?? [];
  const values = effect.arguments.map((argument) => instantiate(argument, given, evaluator));
  return handed.flatMap((input) => {
    const target = givenAt(input, given, evaluator);
    const argument = callee.node.arguments[input.index];
    if (target.inputs) return [{ ...effect, value: target, arguments: values, node: callee.node }];
    if (argument && input.path.length === 0 && isFunction(bare(argument))) return [];
    const inner = target.callable ? summaryOf(target.callable, evaluator) : target.summary;
    if (!inner) return [];
    const handing: Given = { of: inner.of, argument: (index) => values[index] ?? UNKNOWN, receiver: UNKNOWN, at: callee.node };
    return taken(inner, handing, callee, argument ?? callee.node, evaluator);
  });
}
