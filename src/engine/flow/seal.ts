/** Values for other modules: without the syntax tree of their own, with places instead of offsets, and to a bounded depth. */
import { LIMITS } from '../limits';
import type { Lines } from '../source/lines';
import { isFunction } from '../source/tree';
import type { Node } from '../source/tree';
import { constructedMembers, instanceValue, isClass } from './classes';
import type { Evaluator } from './evaluator';
import { summaryOf } from './summary';
import type { Effect, EffectStep, Summary } from './summary';
import { UNKNOWN } from './value';
import type { Input, Label, Site, Value, Way } from './value';

const sealed = new WeakSet<Value>();

export class Sealer {
  private readonly values = new Map<Value, Value>();
  private readonly functions = new Map<Node, Pick<Value, 'summary' | 'members'>>();

  constructor(
    private readonly evaluator: Evaluator,
    private readonly lines: Lines,
  ) {}

  seal(value: Value, depth: number = LIMITS.propertyDepth.value): Value {
    if (sealed.has(value)) return value;
    const known = this.values.get(value);
    if (known) return known;
    const result = this.made(value, depth);
    sealed.add(result);
    this.values.set(value, result);
    return result;
  }

  private made(value: Value, depth: number): Value {
    const { callable } = value;
    const made = callable ? this.callable(callable) : value.summary ? { summary: value.summary, members: value.members } : {};
    const properties = this.properties(value, depth);
    const own = { callable: undefined, declaration: undefined, origin: undefined };
    const alternatives = depth > 0 ? value.alternatives?.map((one) => this.seal(one, depth - 1)) : undefined;
    const inputs = value.inputs?.map((input) => this.input(input));
    return clean({ ...value, ...own, alternatives, labels: value.labels.map((label) => this.label(label)), inputs, properties, ...made });
  }

  /** A value of a type with a name is looked up by the name: what it holds beyond that is of this value alone. */
  private properties({ properties, type }: Value, depth: number): Value['properties'] {
    if (!properties || depth === 0) return undefined;
    const isDeclared = depth < LIMITS.propertyDepth.value && type?.module !== undefined && this.evaluator.project.holds(type.module);
    if (isDeclared && properties.size > LIMITS.tupleLength.value) return undefined;
    return new Map([...properties].map(([name, property]) => [name, this.seal(property, depth - 1)]));
  }

  private callable(callable: Node): Pick<Value, 'summary' | 'members'> {
    const known = this.functions.get(callable);
    if (known) return known;
    // What leads back to itself is not known there.
    this.functions.set(callable, {});
    const made = isClass(callable) ? this.classOf(callable) : isFunction(callable) ? { summary: this.summary(summaryOf(callable, this.evaluator)) } : {};
    this.functions.set(callable, made);
    return made;
  }

  private classOf(owner: Node): Pick<Value, 'summary' | 'members'> {
    if (!isClass(owner)) return {};
    const summary = summaryOf(owner, this.evaluator);
    const { fields, members } = constructedMembers(owner, this.evaluator);
    const instance: Value = { ...instanceValue(owner, this.evaluator), properties: fields };
    const sealedMembers = new Map([...members].map(([name, member]) => [name, this.seal(member, LIMITS.propertyDepth.value - 1)]));
    return { summary: this.summary({ ...summary, returns: instance }), members: sealedMembers };
  }

  private summary(summary: Summary): Summary {
    const { of, logs, checks, throws } = summary;
    const seal = (value: Value) => this.seal(value, LIMITS.propertyDepth.value - 1);
    const effects = summary.effects.map((effect) => this.effect(effect));
    return clean({ of, returns: seal(summary.returns), effects, logs, throws: throws && seal(throws), checks: checks && { ...checks, value: seal(checks.value) } });
  }

  private effect(effect: Effect): Effect {
    const value = this.seal(effect.value);
    const verb = effect.kind === 'call' ? 'calls' : 'reaches';
    const own: EffectStep[] = 'node' in effect ? [{ message: `${verb} ${effect.text}`, at: this.site(spanOf(effect.node as Node)) }] : [];
    const steps = effect.steps.length > 0 ? effect.steps.map(({ message, at }) => ({ message, at: this.site(at) })) : own;
    if (effect.kind === 'call') {
      const { kind, text, method, receiver, arguments: given } = effect;
      // What is called there is found again by its receiver: only the inputs that it is are of interest.
      const called = { ...UNKNOWN, inputs: value.inputs };
      return clean({ kind, text, steps, value: called, method, receiver: receiver && this.seal(receiver), arguments: given.map((one) => this.seal(one)) });
    }
    if (effect.kind === 'sink') return { kind: effect.kind, sink: effect.sink, text: effect.text, value, steps };
    return { kind: effect.kind, role: effect.role, text: effect.text, value, steps };
  }

  private label(label: Label): Label {
    return clean({ ...label, source: this.site(label.source), way: label.way && this.way(label.way), input: label.input && this.input(label.input) });
  }

  private input(input: Input): Input {
    if (!input.calls) return input;
    const calls = input.calls.map((call) => clean({ ...call, receiver: call.receiver && this.seal(call.receiver), arguments: call.arguments.map((one) => this.seal(one)) }));
    return { ...input, calls };
  }

  private way(way: Way): Way {
    return { ...way, at: this.site(way.at), ...(way.before && { before: this.way(way.before) }) };
  }

  private site(site: Site): Site {
    return 'file' in site ? site : this.lines.place(site.start, site.end);
  }
}

function spanOf({ range: [start, end] }: Node): Site {
  return { start, end };
}

/** Without the fields that say nothing, so that equal values are equal texts. */
function clean<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as T;
}
