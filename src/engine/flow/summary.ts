/** What a function does, in terms of what it is called with: the model that the engine computes for a function of the project. */
import { LOCAL_SINKS } from '../model';
import type { Media, Role, SinkKind } from '../model';
import { calledName, isFunction } from '../source/tree';
import type { Node } from '../source/tree';
import { calleeOf } from './callee';
import { returned } from './call-result';
import { checkIn } from './checks';
import type { Check } from './checks';
import { constructorOf, isClass } from './classes';
import { effectsOf } from './effects';
import { isAsked, labelsWithin, sealedWithin } from './labels';
import type { Evaluator } from './evaluator';
import { LIMITS } from '../limits';
import { vetsOf } from './own-vetting';
import type { Vets } from './own-vetting';
import { thrownBy } from './thrown';
import { siteOf, UNKNOWN } from './value';
import type { Label, Site, Value } from './value';

export interface Summary {
  /** The function, as its inputs name it. */
  readonly of: number;
  readonly returns: Value;
  readonly effects: readonly Effect[];
  /** What it may throw. */
  readonly throws?: Value;
  /** What it says of one of its arguments. */
  readonly checks?: Check;
  /** What it finds out about its arguments, where it does nothing but ask. */
  readonly vets?: Vets;
  /** Something in it reaches a log, whatever it is called with. */
  readonly logs?: boolean;
  /** Somewhere in it somebody finds out who made what it is handed. */
  readonly proves?: boolean;
  /** What it leaves in its arguments and in the object that it is a method of, by their index. */
  readonly changes?: Changes;
  /** Of a function of another module: it gives back what it is given as it is. */
  readonly givesBack?: boolean;
}

/** What something that is handed over is after the call, in terms of what it was. */
export type Changes = ReadonlyMap<number, Value>;

/** Something that happens in a call because of what is handed to it. */
export type Effect = SinkEffect | RoleEffect | CallEffect;

export interface SinkEffect {
  readonly kind: 'sink';
  readonly sink: SinkKind;
  readonly value: Value;
  /** Kinds of labels that were told inside the function already: what it holds by itself. */
  readonly told?: readonly Label['kind'][];
  /** What it reaches, as a reader would say it: `logger.info`. */
  readonly text: string;
  /** It does less harm than others of its kind. */
  readonly lesser?: boolean;
  /** The table that it is written to. */
  readonly table?: string;
  /** Of an answer: what it is taken for where nobody says its type. */
  readonly media?: Media;
  /** The steps on the way from the call, the sink itself last. */
  readonly steps: readonly EffectStep[];
}

export interface RoleEffect {
  readonly kind: 'role';
  readonly role: Role;
  readonly value: Value;
  readonly text: string;
  readonly steps: readonly EffectStep[];
}

/** A function that was handed in is called, or a method of something that was. */
export interface CallEffect {
  readonly kind: 'call';
  readonly value: Value;
  readonly arguments: readonly Value[];
  /** What the method is called on, as the function knows it. */
  readonly receiver?: Value;
  readonly method?: string;
  readonly text: string;
  /** As of a sink: what is known to be called there was told of them inside the function. */
  readonly told?: readonly Label['kind'][];
  readonly steps: readonly EffectStep[];
}

export interface EffectStep {
  readonly message: string;
  readonly at: Site;
}

const EMPTY: Summary = { of: -1, returns: UNKNOWN, effects: [] };

export function summaryOf(callable: Node, evaluator: Evaluator): Summary {
  return evaluator.once('summary', callable, EMPTY, () => {
    const body = isClass(callable) ? constructorOf(callable, evaluator) : callable;
    if (!isFunction(body)) return { ...EMPTY, returns: returned(callable, evaluator) };
    return new OwnSummary(body.range[0], effectsIn(body, evaluator), callable, evaluator);
  });
}

/**
 * Of a function of this module. Most callers ask for the effects alone: the rest is computed when it is asked for. A class, since the getters of
 * an object literal are made for each object, and V8 keeps them, and with them the whole tree, until it next clears away the old objects.
 */
class OwnSummary implements Summary {
  readonly effects: readonly Effect[];
  readonly logs: boolean;

  constructor(
    readonly of: number,
    { effects, logs }: Done,
    private readonly callable: Node,
    private readonly evaluator: Evaluator,
  ) {
    this.effects = effects;
    this.logs = logs;
  }

  get returns() {
    return returned(this.callable, this.evaluator);
  }

  get proves() {
    return provesIn(this.callable, this.evaluator);
  }

  get throws() {
    return thrownBy(this.callable, this.evaluator);
  }

  get checks() {
    return checkIn(this.callable, this.evaluator);
  }

  get vets() {
    return vetsOf(this.callable, this.evaluator);
  }
}

/** The summary, but for what is said. Not `{ ...summary }`: what is computed when it is asked for would be missing. */
export function summaryLike({ of, returns, effects, throws, checks, vets, logs, proves, changes, givesBack }: Summary, changed: Partial<Summary>): Summary {
  return { of, returns, effects, throws, checks, vets, logs, proves, changes, givesBack, ...changed };
}

interface Done {
  readonly effects: readonly Effect[];
  readonly logs: boolean;
}

/** What the calls in the function do with its inputs; functions inside it are taken to run when it does. */
function effectsIn(callable: Node, evaluator: Evaluator): Done {
  const of = callable.range[0];
  const effects = new Map<string, Effect>();
  let logs = false;
  for (const call of [...evaluator.calls.within(callable), ...evaluator.calls.othersWithin(callable)]) {
    for (const effect of effectsOf(call, evaluator)) {
      logs ||= effect.kind === 'sink' && effect.sink === 'log';
      if (effects.size >= LIMITS.effectsPerFunction.value || effect.assumed || isLocal(effect) || !isOfInput(effect, of)) continue;
      // Round a circle of functions the same sink is met again; the shortest way to it stays.
      const key = keyOf(effect, of);
      const known = effects.get(key);
      if (!known || lengthOf(effect) < lengthOf(known)) effects.set(key, effect.kind === 'sink' ? { ...effect, told: toldKinds(effect) } : effect);
    }
  }
  return { effects: [...effects.values()], logs };
}

/** Is one of the calls in the function a proof of who made what it is handed? */
function provesIn(callable: Node, evaluator: Evaluator): boolean {
  return evaluator.once('proves', callable, false, () => evaluator.calls.within(callable).some((call) => isProof(call, evaluator)));
}

/** `stripe.webhooks.constructEvent(…)`, `verifySignature(…)`, and what calls one of them. */
export function isProof(call: Node, evaluator: Evaluator): boolean {
  if (call.type !== 'CallExpression' && call.type !== 'NewExpression') return false;
  const name = calledName(call);
  if (name !== undefined && evaluator.models.words.isProof(name)) return true;
  const { behaviour, callable, value } = calleeOf(call, evaluator);
  if (behaviour?.proves !== undefined) return true;
  return (callable ? summaryOf(callable, evaluator) : value.summary)?.proves === true;
}

function isLocal(effect: Effect): boolean {
  return effect.kind === 'sink' && LOCAL_SINKS.has(effect.sink);
}

function isOfInput(effect: Effect, of: number): boolean {
  // What a function around this one is given may be called with what this one is.
  if (effect.kind === 'call') return effect.value.inputs?.some((input) => input.of === of) === true || effect.arguments.some((argument) => reaches(argument, of, LIMITS.propertyDepth.value));
  if (effect.kind === 'role') return effect.value.inputs?.some((input) => input.of === of) === true;
  return reaches(effect.value, of, LIMITS.propertyDepth.value);
}

function reaches({ labels, properties }: Value, of: number, depth: number): boolean {
  if (labels.some(({ input }) => input?.of === of)) return true;
  return depth > 0 && properties !== undefined && [...properties.values()].some((property) => reaches(property, of, depth - 1));
}

/** What the sink's value has by itself is told where it stands. */
export function toldKinds({ value, told = [] }: SinkEffect): readonly Label['kind'][] {
  const held = labelsWithin(value, LIMITS.propertyDepth.value).filter((label) => !isAsked(label));
  const behind: Label['kind'][] = sealedWithin(value, LIMITS.propertyDepth.value).length > 0 ? ['sealed'] : [];
  return [...new Set([...told, ...held.map(({ kind }) => kind), ...behind])].sort();
}

function lengthOf(effect: Effect): number {
  return effect.steps.length;
}

/** Where it ends, and what of the function's inputs it is about. */
function keyOf(effect: Effect, of: number): string {
  const about = inputsOf(effect.value, of, LIMITS.propertyDepth.value).sort().join();
  const { at } = effect.steps.at(-1) ?? { at: 'node' in effect ? siteOf(effect.node as Node) : { start: 0, end: 0 } };
  const what = effect.kind === 'sink' ? effect.sink : effect.kind === 'role' ? effect.role : (effect.method ?? '()');
  return `${effect.kind} ${what} ${effect.text} ${'file' in at ? at.file : ''} ${at.start} ${about}`;
}

function inputsOf({ inputs = [], labels, properties }: Value, of: number, depth: number): string[] {
  const own = [...inputs, ...labels.flatMap(({ input }) => input ?? [])].filter((input) => input.of === of);
  const below = depth > 0 && properties ? [...properties].flatMap(([name, property]) => inputsOf(property, of, depth - 1).map((text) => `${name}:${text}`)) : [];
  return [...new Set([...own.map(({ index, path }) => `${index}.${path.join('.')}`), ...below])];
}
