/** Takes the rows of a model away one by one, to see whether anything depends on them. */
import type { Knowledge, Model, ModuleText } from '../../src/engine';

export interface Row {
  readonly model: Model;
  /** `crypto.createHash`, as a reader finds it in the model. */
  readonly name: string;
  /** Words of which code that meets the row holds one; any code may meet it when missing. */
  readonly words: readonly string[] | undefined;
  /** The model without the row. */
  readonly without: Model;
}

export function rowsOf(model: Model): readonly Row[] {
  const keyed = (['functions', 'writes'] as const).flatMap((part) => {
    const entries = Object.entries(model[part] ?? {});
    return entries.map(([name]) => ({
      model,
      name,
      words: wordsOf(name, model),
      without: { ...model, [part]: Object.fromEntries(entries.filter(([other]) => other !== name)) },
    }));
  });
  const conventions = (model.conventions ?? []).map((convention, index) => ({
    model,
    name: `${convention.receivers[0]}.${convention.methods[0]} …`,
    words: convention.methods.map((method) => method.replace('*', '')),
    without: { ...model, conventions: model.conventions?.filter((_, other) => other !== index) },
  }));
  const entries = (model.enters ?? []).map((entry, index) => ({
    model,
    name: `enters ${entry.names?.[0]?.[0] ?? entry.types?.[0] ?? entry.decorators?.[0] ?? entry.under?.[0] ?? entry.directive ?? ''} …`,
    words: undefined,
    without: { ...model, enters: model.enters?.filter((_, other) => other !== index) },
  }));
  return [...keyed, ...conventions, ...entries];
}

/** What a module exports by default has whatever name the import gives it, and so may what stands under a path. */
function wordsOf(name: string, model: Model): readonly string[] | undefined {
  const free = name === 'default' || name.endsWith('.()') || name === model.defaultExport || Object.values(model.subpaths ?? {}).includes(name);
  return free ? undefined : name.split('.').slice(-1);
}

function knowledgeWithout(row: Row, knowledge: Knowledge): Knowledge {
  return { ...knowledge, models: knowledge.models.map((model) => (model === row.model ? row.without : model)) };
}

/** Rows whose removal changes nothing. `changes`: does the module give other findings under this knowledge? */
export function idleRows(
  model: Model,
  modules: readonly ModuleText[],
  changes: (module: ModuleText, knowledge: Knowledge) => boolean,
  knowledge: Knowledge,
): readonly string[] {
  const importing = modules.filter(({ text }) => importNames(model).some((name) => text.includes(name)));
  const isNeeded = (row: Row) => {
    const meeting = importing.filter(({ text }) => row.words?.some((word) => text.includes(word)) ?? true);
    return meeting.some((module) => changes(module, knowledgeWithout(row, knowledge)));
  };
  return rowsOf(model).filter((row) => !isNeeded(row)).map((row) => row.name);
}

function importNames({ module = '', aliases = [] }: Model): readonly string[] {
  return [module, ...aliases];
}
