/** Values for other modules: without the syntax tree of their own, with places instead of offsets, and to a bounded depth. */
import { LIMITS } from '../limits';
import type { Place } from '../finding';
import type { Lines } from '../source/lines';
import { isFunction } from '../source/tree';
import type { Node } from '../source/tree';
import { inOneGo } from '../steps';
import type { Steps } from '../steps';
import { instanceValue, isClass } from './classes';
import type { Class } from './classes';
import { constructedMembers } from './construction';
import { declaration, isDeclaration } from './declared-types';
import { changesBy } from './argument-changes';
import { Cutter, measured } from './cut';
import type { Evaluator } from './evaluator';
import { givesBackArgument } from './giving-back';
import { summaryLike, summaryOf } from './summary';
import type { Effect, EffectStep, Summary } from './summary';
import { UNKNOWN, eachProperty, labelLike, newValue, valueLike } from './value';
import type { Input, InputCall, Label, Site, Value, Way } from './value';

export class Sealer {
  private readonly cutter = new Cutter();
  private readonly values = new Map<Value, Value>();
  private readonly functions = new Map<Node, Pick<Value, 'summary' | 'members'>>();
  private readonly inputs = new Map<Input, Input>();
  private readonly labels = new Map<readonly Label[], readonly Label[]>();
  private readonly ways = new Map<Way, Way>();
  private readonly places = new Map<Site, Place>();

  constructor(
    private readonly evaluator: Evaluator,
    private readonly lines: Lines,
    private readonly levels: number = LIMITS.exportedDepth.value,
  ) {}

  /** As what a module exports under a name. In steps: of a class, each member is one. */
  *exported(value: Value): Steps<Value> {
    return this.cutter.bounded(yield* this.sealing(value));
  }

  seal(value: Value, depth: number = this.levels): Value {
    if (value === UNKNOWN) return value;
    if (value.height !== undefined) return this.cutter.cut(value, depth);
    const known = this.values.get(value);
    return known ? this.cutter.cut(known, depth) : this.sealed(value, depth);
  }

  private *sealing(value: Value): Steps<Value> {
    const { callable } = value;
    if (!isClass(callable) || value.height !== undefined || this.values.has(value) || this.functions.has(callable)) return this.seal(value);
    this.functions.set(callable, {});
    this.functions.set(callable, yield* this.classOf(callable));
    return this.sealed(value, this.levels);
  }

  private sealed(value: Value, depth: number): Value {
    const result = this.cutter.cut(measured(this.made(value, depth)), depth);
    this.values.set(value, result);
    return result;
  }

  private made(value: Value, depth: number): Value {
    const { callable } = value;
    const made = callable ? this.callable(callable) : value.summary ? { summary: this.summary(value.summary), members: this.membersOf(value) } : {};
    const properties = this.properties(value, depth);
    const alternatives = depth > 0 ? value.alternatives?.map((one) => this.seal(one, depth - 1)) : undefined;
    const inputs = value.inputs?.map((input) => this.input(input));
    const labels = this.labelled(value.labels);
    // Of what was assumed, only the labels are asked for again.
    const assumed = value.assumed && newValue({ labels: this.labelled(value.assumed.labels) });
    return valueLike(value, { callable: undefined, declaration: undefined, origin: undefined, alternatives, labels, inputs, properties, assumed, summary: made.summary ?? value.summary, members: made.members ?? value.members });
  }

  /** What a type with a name declares is looked up by the name, but for the declaration itself. */
  private properties({ properties, type }: Value, depth: number): Value['properties'] {
    if (!properties || depth === 0) return undefined;
    const isNamed = isDeclaration(properties) && type?.module !== undefined && this.evaluator.project.holds(type.module);
    if (isNamed && depth < this.levels) return undefined;
    const made = eachProperty(properties, (property) => this.seal(property, depth - 1));
    return isDeclaration(properties) ? declaration(made) : made;
  }

  private callable(callable: Node): Pick<Value, 'summary' | 'members'> {
    const known = this.functions.get(callable);
    if (known) return known;
    // What leads back to itself is not known there.
    this.functions.set(callable, {});
    const made = isClass(callable) ? inOneGo(this.classOf(callable)) : isFunction(callable) ? { summary: this.functionOf(callable) } : {};
    this.functions.set(callable, made);
    return made;
  }

  private membersOf({ members }: Value): Value['members'] {
    return members && eachProperty(members, (member) => this.seal(member, this.levels - 1));
  }

  private functionOf(callable: Node): Summary {
    const summary = this.summary(summaryOf(callable, this.evaluator));
    const changes = new Map([...changesBy(callable, this.evaluator)].map(([index, value]) => [index, this.seal(value)]));
    return summaryLike(summary, { changes: changes.size > 0 ? changes : undefined, givesBack: givesBackArgument(callable, this.evaluator) || undefined });
  }

  private *classOf(owner: Class): Steps<Pick<Value, 'summary' | 'members'>> {
    const summary = summaryOf(owner, this.evaluator);
    const { fields, members } = constructedMembers(owner, this.evaluator);
    const instance = valueLike(instanceValue(owner, this.evaluator), { properties: fields });
    const sealed = new Map<Value, Value>();
    for (const member of members.values()) {
      yield;
      sealed.set(member, this.seal(member, this.levels - 1));
    }
    return { summary: this.summary(summaryLike(summary, { returns: instance })), members: eachProperty(members, (member) => sealed.get(member)!) };
  }

  private summary(summary: Summary): Summary {
    const { of, logs, proves, checks, vets, throws } = summary;
    const seal = (value: Value) => this.seal(value, this.levels - 1);
    const effects = summary.effects.map((effect) => this.effect(effect));
    return { of, returns: seal(summary.returns), effects, logs, proves, throws: throws && seal(throws), checks: checks && { ...checks, value: seal(checks.value) }, vets };
  }

  private effect(effect: Effect): Effect {
    const value = this.seal(effect.value);
    const verb = effect.kind === 'call' ? 'calls' : 'reaches';
    const own: EffectStep[] = 'node' in effect ? [{ message: `${verb} ${effect.text}`, at: this.site(spanOf(effect.node as Node)) }] : [];
    const steps = effect.steps.length > 0 ? effect.steps.map(({ message, at }) => ({ message, at: this.site(at) })) : own;
    if (effect.kind === 'call') {
      const { kind, text, method, receiver, arguments: given } = effect;
      // What is called there is found again by its receiver: only the inputs that it is are of interest.
      const called = value.inputs ? newValue({ inputs: value.inputs }) : value;
      return { kind, text, steps, value: called, told: effect.told, method, receiver: receiver && this.seal(receiver), arguments: given.map((one) => this.seal(one)) };
    }
    if (effect.kind === 'sink') return { kind: effect.kind, sink: effect.sink, lesser: effect.lesser, told: effect.told, text: effect.text, media: effect.media, value, steps };
    return { kind: effect.kind, role: effect.role, text: effect.text, value, steps };
  }

  /** Most lists of labels are shared by many values. */
  private labelled(labels: readonly Label[]): readonly Label[] {
    let sealed = this.labels.get(labels);
    if (!sealed) this.labels.set(labels, (sealed = labels.map((label) => this.label(label))));
    return sealed;
  }

  private label(label: Label): Label {
    const { input, source, way } = label;
    // Where an input was read is never told.
    if (input) return input.calls ? labelLike(label, { input: this.input(input) }) : label;
    return labelLike(label, { source: this.site(source), way: way && this.way(way) });
  }

  private input(input: Input): Input {
    if (!input.calls) return input;
    let sealed = this.inputs.get(input);
    if (!sealed) this.inputs.set(input, (sealed = this.calledInput(input, input.calls)));
    return sealed;
  }

  private calledInput(input: Input, made: readonly InputCall[]): Input {
    const calls = made.map(({ at, method, receiver, arguments: given }) => ({ at, method, receiver: receiver && this.seal(receiver), arguments: given.map((one) => this.seal(one)) }));
    return { ...input, calls };
  }

  private way(way: Way): Way {
    let sealed = this.ways.get(way);
    if (!sealed) this.ways.set(way, (sealed = { message: way.message, at: this.site(way.at), before: way.before && this.way(way.before), length: way.length }));
    return sealed;
  }

  private site(site: Site): Site {
    if ('file' in site) return site;
    let place = this.places.get(site);
    if (!place) this.places.set(site, (place = this.lines.place(site.start, site.end)));
    return place;
  }
}

function spanOf({ range: [start, end] }: Node): Site {
  return { start, end };
}
