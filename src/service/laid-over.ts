/** A user's models over ours: for what both speak of, the user has the last word. */
import type { Model } from '../engine';

export function laidOver(own: readonly Model[], base: readonly Model[]): readonly Model[] {
  const modules = own.filter(({ module }) => module !== undefined);
  return [...[...own].reverse().map(inFront), ...modules.reduce(withModule, base)];
}

/** What has no module is looked for from the front: the first one that fits. */
function inFront({ module, conventions = [], ...model }: Model): Model {
  const certain = conventions.map((convention) => ({ ...convention, certain: true }));
  return module === undefined ? { ...model, conventions: certain } : { conventions: certain };
}

function withModule(models: readonly Model[], given: Model): readonly Model[] {
  const model = ofWhole(given, models);
  const under = modelOfModule(model.module, models);
  return under ? models.map((other) => (other === under ? merged(model, under) : other)) : [...models, { ...model, conventions: undefined }];
}

/** The model of the module, whichever of its names it is called by. */
export function modelOfModule(module: string | undefined, models: readonly Model[]): Model | undefined {
  return module === undefined ? undefined : models.find((model) => namesOf(model).includes(module));
}

/** `crypto-js/aes` is `AES` of `crypto-js`: what is said of the part is said of the whole. */
function ofWhole(model: Model, models: readonly Model[]): Model {
  const whole = models.find(({ subpaths = {} }) => Object.hasOwn(subpaths, model.module!));
  const path = whole?.subpaths?.[model.module!];
  if (!whole || path === undefined) return model;
  const rows = Object.entries(model.functions ?? {}).map(([row, behaviour]) => [row === 'default' ? path : `${path}.${row}`, behaviour] as const);
  return { module: whole.module, functions: Object.fromEntries(rows) };
}

function namesOf({ module, aliases = [] }: Model): readonly (string | undefined)[] {
  return [module, ...aliases];
}

function merged(over: Model, under: Model): Model {
  return {
    ...under,
    aliases: [...new Set([...(under.aliases ?? []), ...(over.aliases ?? [])])],
    defaultExport: over.defaultExport ?? under.defaultExport,
    subpaths: { ...under.subpaths, ...over.subpaths },
    functions: { ...under.functions, ...over.functions },
    fields: { ...under.fields, ...over.fields },
    reexports: { ...under.reexports, ...over.reexports },
    writes: { ...under.writes, ...over.writes },
  };
}
