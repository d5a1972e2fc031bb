/** What the exports of a module bring to those who use them: labels, sinks and roles anywhere in them, and the modules that they speak of. */
import type { Exports, ModuleId } from '../flow/answers';
import type { Effect, Summary } from '../flow/summary';
import type { Input, Label, QualifiedName, Value } from '../flow/value';
import type { Knowledge } from '../knowledge';
import type { Model } from '../model';
import { bitOf, bitsOf, NO_MARKS } from './mark';
import type { Marks } from './mark';
import { marksOfGlobals, marksOfModel, namesOf } from './model-marks';

export interface Carried {
  readonly marks: Marks;
  /** Modules without a model: those of the project bring along what they carry. */
  readonly modules: ReadonlySet<ModuleId>;
}

export function carriedBy({ values, stars }: Exports, { models }: Knowledge): Carried {
  const walk = new Walk(namesUnder(models));
  for (const value of values.values()) walk.value(value);
  return { marks: walk.marks, modules: new Set([...walk.modules, ...stars]) };
}

/** What is told of a name that a library's model speaks of. */
class ModelledNames {
  private readonly modules = new Map<string, Marks>();
  private readonly globals = new Map<string, Marks>();

  constructor(models: readonly Model[]) {
    for (const model of models) for (const name of namesOf(model)) this.modules.set(name, bitsOf(marksOfModel(model)));
    for (const [root, marks] of marksOfGlobals(models)) this.globals.set(root, bitsOf(marks));
  }

  /** Undefined where no model speaks of it. */
  marksOf({ module, path }: QualifiedName): Marks | undefined {
    if (module !== undefined) return this.modules.get(module);
    return path.reduce((marks, part) => marks | (this.globals.get(part) ?? NO_MARKS), NO_MARKS);
  }
}

const modelled = new WeakMap<readonly Model[], ModelledNames>();

function namesUnder(models: readonly Model[]): ModelledNames {
  let names = modelled.get(models);
  if (!names) modelled.set(models, (names = new ModelledNames(models)));
  return names;
}

/** Each part once: values are put together from one another. */
class Walk {
  marks: Marks = NO_MARKS;
  readonly modules = new Set<ModuleId>();
  private readonly seen = new Set<object>();

  constructor(private readonly names: ModelledNames) {}

  value(value: Value): void {
    if (this.seen.has(value)) return;
    this.seen.add(value);
    if (value.type) this.name(value.type);
    if (value.reference) this.name(value.reference);
    this.labels(value.labels);
    value.inputs?.forEach((input) => this.input(input));
    if (value.assumed) this.value(value.assumed);
    value.properties?.forEach((property) => this.value(property));
    value.members?.forEach((member) => this.value(member));
    value.alternatives?.forEach((one) => this.value(one));
    if (value.summary) this.summary(value.summary);
  }

  private name(name: QualifiedName): void {
    if (this.seen.has(name)) return;
    this.seen.add(name);
    const marks = this.names.marksOf(name);
    if (marks !== undefined) this.marks |= marks;
    else if (name.module !== undefined) this.modules.add(name.module);
  }

  private labels(labels: readonly Label[]): void {
    if (labels.length === 0 || this.seen.has(labels)) return;
    this.seen.add(labels);
    for (const { kind, whole, input } of labels) {
      if (kind !== 'input' && kind !== 'piece' && kind !== 'sealed' && kind !== 'shaped') this.marks |= bitOf(kind);
      if (whole) this.marks |= bitOf(whole);
      if (input) this.input(input);
    }
  }

  private input({ calls }: Input): void {
    for (const { arguments: given, receiver } of calls ?? []) {
      given.forEach((one) => this.value(one));
      if (receiver) this.value(receiver);
    }
  }

  private summary(summary: Summary): void {
    if (this.seen.has(summary)) return;
    this.seen.add(summary);
    const { returns, effects, throws, checks, changes } = summary;
    this.value(returns);
    effects.forEach((effect) => this.effect(effect));
    if (throws) this.value(throws);
    if (checks) this.value(checks.value);
    changes?.forEach((change) => this.value(change));
  }

  private effect(effect: Effect): void {
    this.value(effect.value);
    if (effect.kind === 'sink') this.marks |= bitOf(effect.sink);
    if (effect.kind === 'role') this.marks |= bitOf(effect.role);
    if (effect.kind !== 'call') return;
    effect.arguments.forEach((one) => this.value(one));
    if (effect.receiver) this.value(effect.receiver);
  }
}
