/** What a config file declares of functions, as models: the same data that libraries are described by. */
import type { Behaviour, Convention, Model } from '../engine';
import type { DeclaredFunction, Declarations } from './declarations';
import type { Path } from './host';
import { moneyForm } from './money-types';
import { isProjectModule, spellingsOf } from './project-module';

const LOGS: Behaviour = { sinks: [{ at: 'argument[*]', kind: 'log' }] };
const CLEANS: Behaviour = { sanitizes: true };

/** In the order of their say, the strongest last: what is written out in `models` is more than a short form. */
export function modelsOf(declarations: Declarations, base: Path): readonly Model[] {
  const { models = [], loggers = [], sanitizers = [], moneyTypes = [] } = declarations;
  const exact = moneyTypes.flatMap((type) => {
    const made = { generates: ['money'], numeric: moneyForm(type) } as const;
    return typeof type === 'string' || type.module === undefined ? [] : [row({ module: type.module, name: type.name }, { ...made, returns: type.name })];
  });
  const written = [...exact, ...loggers.map((logger) => modelOf(logger, LOGS)), ...sanitizers.filter(isNotBare).map((each) => modelOf(each, CLEANS)), ...models];
  return written.map((model) => located(model, base));
}

/** The names of functions that are known as sanitizers wherever they are called, as functions and as methods. */
export function bareSanitizers({ sanitizers = [] }: Declarations): readonly string[] {
  return sanitizers.filter((each) => typeof each === 'string').filter((name) => !name.includes('.'));
}

function isNotBare(declared: DeclaredFunction): boolean {
  return typeof declared !== 'string' || declared.includes('.');
}

function modelOf(declared: DeclaredFunction, behaviour: Behaviour): Model {
  return typeof declared === 'string' ? { conventions: [convention(declared, behaviour)] } : row(declared, behaviour);
}

function row({ module, name }: { readonly module: string; readonly name: string }, behaviour: Behaviour): Model {
  return { module, functions: { [name]: behaviour } };
}

/** `trail.write`: a receiver and a method; `audit`: a function that is called by this name. */
function convention(name: string, behaviour: Behaviour): Convention {
  const [receiver, method] = name.split('.');
  if (receiver === undefined || method === undefined) return { receivers: [], methods: [name], behaviour };
  return { receivers: [receiver.toLowerCase()], methods: [method], behaviour };
}

/** A file of the project is known by its absolute path. */
function located(model: Model, base: Path): Model {
  if (model.module === undefined || !isProjectModule(model.module)) return model;
  const [module, ...others] = spellingsOf(model.module, base);
  return { ...model, module, aliases: [...others, ...(model.aliases ?? [])] };
}
