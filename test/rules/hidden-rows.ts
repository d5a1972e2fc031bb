/**
 * Models of which one row of functions can be hidden for a while, and which note the rows that are asked for. Models that are made anew for each row would take most of the
 * time of a test that goes through all rows. What comes of rows before anything is evaluated (words, marks) stays as it is: that alone finds nothing.
 */
import type { Behaviour, Convention, Knowledge, Model } from '../../src/engine';
import { conventionName, type Row } from './model-rows';

type Functions = NonNullable<Model['functions']>;

export class HiddenRows {
  /** Its models note and hide. */
  readonly knowledge: Knowledge;
  private hidden: Row | undefined;
  private heard: Set<string> | undefined;

  constructor(knowledge: Knowledge) {
    const watched = (model: Model): Model => ({
      ...model,
      ...(model.functions ? { functions: this.watched(model, model.functions) } : {}),
      ...(model.conventions ? { conventions: model.conventions.map((convention) => this.heardOf(model, convention)) } : {}),
    });
    this.knowledge = { ...knowledge, models: knowledge.models.map(watched) };
  }

  /** The rows that the work asks for, by `keyOf`. */
  askedIn(work: () => void): ReadonlySet<string> {
    const heard = new Set<string>();
    this.heard = heard;
    work();
    this.heard = undefined;
    return heard;
  }

  without<T>(row: Row, work: () => T): T {
    this.hidden = row;
    try {
      return work();
    } finally {
      this.hidden = undefined;
    }
  }

  /** A convention is asked for when somebody looks at what it says of the call. */
  private heardOf(model: Model, convention: Convention): Convention {
    const key = keyOf(model, conventionName(convention));
    const behaviour = new Proxy(convention.behaviour, {
      get: (target, name) => {
        this.heard?.add(key);
        return Reflect.get(target, name) as unknown;
      },
    });
    return { ...convention, behaviour };
  }

  private watched(model: Model, functions: Functions): Functions {
    const isHidden = (name: string | symbol) => this.hidden?.model === model && this.hidden.name === name;
    return new Proxy(functions, {
      get: (target, name): Behaviour | undefined => {
        if (typeof name !== 'string' || isHidden(name)) return undefined;
        this.heard?.add(keyOf(model, name));
        return target[name];
      },
      getOwnPropertyDescriptor: (target, name) => (isHidden(name) ? undefined : Reflect.getOwnPropertyDescriptor(target, name)),
      has: (target, name) => !isHidden(name) && Reflect.has(target, name),
      ownKeys: (target) => Reflect.ownKeys(target).filter((name) => !isHidden(name)),
    });
  }
}

export function keyOf({ module }: Model, name: string): string {
  return `${module ?? ''} ${name}`;
}

/** Some rows are read when the index of the models is made, and by no call. */
export function isHeard({ model, name, part }: Row): boolean {
  if (part !== 'functions' && part !== 'conventions') return false;
  const behaviours = part === 'functions' ? [model.functions?.[name]] : (model.conventions ?? []).filter((convention) => conventionName(convention) === name).map(({ behaviour }) => behaviour);
  return behaviours.every((behaviour) => behaviour !== undefined && behaviour.computes === undefined && behaviour.implies?.role !== 'column-type');
}
