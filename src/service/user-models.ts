/** What a config file declares of functions, as models: the same data that libraries are described by. */
import type { Behaviour, Convention, Model } from '../engine';
import type { DeclaredFunction, Declarations } from './declarations';
import type { Path } from './host';
import { moneyForm } from './money-types';
import { namesOfModule, type Places } from './project-module';

const LOGS: Behaviour = { sinks: [{ at: 'argument[*]', kind: 'log' }] };
const CLEANS: Behaviour = { sanitizes: true };

/** In the order of their say, the strongest last: what is written out in `models` is more than a short form. */
export function modelsOf({ models = [], loggers = [], sanitizers = [], moneyTypes = [] }: Declarations, base: Path, places: Places): readonly Model[] {
  const types = moneyTypes.flatMap((type) => {
    if (typeof type === 'string' || type.module === undefined) return [];
    return [{ module: type.module, functions: { [type.name]: { returns: type.name, generates: ['money'], numeric: moneyForm(type) } satisfies Behaviour } }];
  });
  const functions = [...loggers.map((each) => modelOf(each, LOGS)), ...sanitizers.map((each) => modelOf(each, CLEANS))];
  return [...types, ...functions, ...models].flatMap((model) => placed(model, base, places));
}

function modelOf(declared: DeclaredFunction, behaviour: Behaviour): Model {
  if (typeof declared === 'string') return { conventions: [convention(declared, behaviour)] };
  return { module: declared.module, functions: { [declared.name]: behaviour } };
}

/** `trail.write`: a receiver and a method; `audit`: a function or a method of this name. */
function convention(name: string, behaviour: Behaviour): Convention {
  const [receiver, method] = name.split('.');
  if (receiver === undefined || method === undefined) return { receivers: [], methods: [name], behaviour };
  return { receivers: [receiver.toLowerCase()], methods: [method], behaviour };
}

/** One model for each name of its module: values keep the name under which the code knows them. */
function placed(model: Model, base: Path, places: Places): readonly Model[] {
  if (model.module === undefined) return [model];
  return namesOfModule(model.module, base, places).map((module, index) => (index === 0 ? { ...model, module } : { ...model, module, aliases: [], conventions: [] }));
}
