/** What a call is set up by: each part of it, whether it is written at the call, in a constant, in another file, or left to the library. */
import { actingsOf, ROLE_OF_PART } from '../act-roles';
import type { AccessPath, Acting, Behaviour, Part, Role } from '../model';
import type { Call, Node } from '../source/tree';
import { isMissing, valuesAt } from './access';
import { calleeOf, exportedName } from './callee';
import type { Callee } from './callee';
import type { Evaluator } from './evaluator';
import { constantValue, isUndefined, UNKNOWN } from './value';
import type { Value } from './value';

/**
 * `given`: somebody says it, though the value may be unknown; `fixed`: the function that is called says it; `default`: nobody does, and the library takes this;
 * `absent`: nobody does, that is sure; `unknown`: it may be said in what nobody can see.
 */
export interface ActPart {
  readonly by: 'given' | 'fixed' | 'default' | 'absent' | 'unknown';
  readonly value: Value;
  /** Of `given`: the expression that says it, behind names and objects of this module. */
  readonly node?: Node;
  /** Of `given`: the argument, or as much of the way down into it as is written out there. */
  readonly place?: Node;
}

const NOBODY: ActPart = { by: 'absent', value: UNKNOWN };
const NOBODY_KNOWS: ActPart = { by: 'unknown', value: UNKNOWN };

/** A call that does something by its model. Its parts are worked out when they are asked for. */
export class ActOfCall {
  private readonly known = new Map<Part, ActPart>();

  constructor(
    readonly callee: Callee,
    private readonly acting: Acting,
    private readonly evaluator: Evaluator,
  ) {}

  get act() {
    return this.acting.act;
  }

  part(name: Part): ActPart {
    let part = this.known.get(name);
    if (!part) this.known.set(name, (part = partOf(name, this.acting, this.callee, this.evaluator)));
    return part;
  }

  places(name: Part): readonly AccessPath[] {
    return placesOf(this.acting.parts?.[name]);
  }
}

/** The summary of a function of which there is a type alone: nobody sees what it does. */
const DECLARED = -1;

/** None where a function of the project is known by its name alone: what its body does is told there. */
export function actsOf(call: Call, evaluator: Evaluator): readonly ActOfCall[] {
  const callee = calleeOf(call, evaluator);
  const acting = actingsOf(pluggedIn(callee, evaluator) ?? callee.behaviour);
  if (acting.length === 0 || (callee.byConvention && (callee.callable !== undefined || (callee.value.summary?.of ?? DECLARED) !== DECLARED))) return NO_ACTS;
  return acting.map((one) => new ActOfCall(callee, one, evaluator));
}

const NO_ACTS: readonly ActOfCall[] = [];

/** What a plugin does that is handed over here: its model says where its parts stand in this very call. */
export function pluggedIn({ behaviour, ...callee }: Callee, evaluator: Evaluator): Behaviour | undefined {
  const reference = behaviour?.plugs && valuesAt(callee, behaviour.plugs, evaluator)[0]?.value.reference;
  const plugin = reference && evaluator.models.behaviour(exportedName(reference));
  return plugin?.acts ? plugin : undefined;
}

function partOf(name: Part, { parts = {}, fixed = {}, defaults = {} }: Acting, callee: Callee, evaluator: Evaluator): ActPart {
  const constant = fixed[name];
  if (constant !== undefined) return { by: 'fixed', value: constantValue(constant) };
  const places = placesOf(parts[name]);
  for (const at of places) {
    const found = valuesAt(callee, at, evaluator).find(({ value }) => !isUndefined(value));
    if (found) return { by: 'given', ...found };
  }
  if (!places.every((at) => isMissing(callee, at, evaluator))) return NOBODY_KNOWS;
  const byDefault = defaults[name];
  return byDefault === undefined ? NOBODY : { by: 'default', value: constantValue(byDefault) };
}

function placesOf(at: AccessPath | readonly AccessPath[] | undefined): readonly AccessPath[] {
  return at === undefined ? [] : typeof at === 'string' ? [at] : at;
}

/** What a call decides: where it stands, or what the function decides by being called at all. */
export interface Decision {
  readonly role: Role;
  readonly places: readonly AccessPath[];
  readonly constant?: Value;
}

const decisions = new WeakMap<Behaviour, readonly Decision[]>();
const NO_DECISIONS: readonly Decision[] = [];

/** The roles of a behaviour, its own and those of what it does, for rules that ask for one of them wherever it is handed over. */
export function decisionsOf(behaviour: Behaviour): readonly Decision[] {
  const { implies, constrains, acts } = behaviour;
  if (!implies && !constrains && !acts) return NO_DECISIONS;
  let known = decisions.get(behaviour);
  if (!known) {
    const implied = implies ? [{ role: implies.role, places: [], constant: constantValue(implies.constant) }] : [];
    decisions.set(behaviour, (known = [...implied, ...(constrains ?? []).map(({ at, role }) => ({ role, places: [at] })), ...actingsOf(behaviour).flatMap(decidedBy)]));
  }
  return known;
}

function decidedBy({ act, parts = {}, fixed = {} }: Acting): readonly Decision[] {
  return (Object.entries(ROLE_OF_PART[act] ?? {}) as [Part, Role | undefined][]).flatMap(([part, role]) => {
    const constant = fixed[part];
    const places = placesOf(parts[part]);
    if (role === undefined || (constant === undefined && places.length === 0)) return [];
    return [{ role, places, constant: constant === undefined ? undefined : constantValue(constant) }];
  });
}
