/** Takes the rows of a model away one by one, to see whether anything depends on them. */
import type { Convention, Knowledge, Model, ModuleText } from '../../src/engine';

export interface Row {
  readonly model: Model;
  readonly part: 'functions' | 'writes' | 'conventions' | 'enters';
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
      part,
      name,
      words: wordsOf(name, model),
      without: { ...model, [part]: Object.fromEntries(entries.filter(([other]) => other !== name)) },
    }));
  });
  const conventions = (model.conventions ?? []).map((convention, index) => ({
    model,
    part: 'conventions' as const,
    name: conventionName(convention),
    words: convention.methods.map((method) => method.replace('*', '')),
    without: { ...model, conventions: model.conventions?.filter((_, other) => other !== index) },
  }));
  const entries = (model.enters ?? []).map((entry, index) => ({
    model,
    part: 'enters' as const,
    name: `enters ${entry.names?.[0]?.[0] ?? entry.types?.[0] ?? entry.decorators?.[0] ?? entry.under?.[0] ?? entry.directive ?? ''} …`,
    words: undefined,
    without: { ...model, enters: model.enters?.filter((_, other) => other !== index) },
  }));
  return [...keyed, ...conventions, ...entries];
}

export function conventionName({ receivers, methods }: Convention): string {
  return `${receivers[0]}.${methods[0]} …`;
}

/** What a module exports by default has whatever name the import gives it, and so may what stands under a path. */
function wordsOf(name: string, model: Model): readonly string[] | undefined {
  const free = name === 'default' || name.endsWith('.()') || name === model.defaultExport || Object.values(model.subpaths ?? {}).includes(name);
  return free ? undefined : name.split('.').slice(-1);
}

export function knowledgeWithout(row: Row, knowledge: Knowledge): Knowledge {
  return { ...knowledge, models: knowledge.models.map((model) => (model === row.model ? row.without : model)) };
}

/** Rows whose removal changes nothing. `changes`: does the module give other findings without the row? They are asked in the order of the modules. */
export function idleRows(model: Model, modules: readonly ModuleText[], changes: (module: ModuleText, row: Row) => boolean): readonly string[] {
  const importing = modules.filter(({ text }) => importNames(model).some((name) => text.includes(name)));
  const isNeeded = (row: Row) => {
    const meeting = importing.filter(({ text }) => row.words?.some((word) => text.includes(word)) ?? true);
    return meeting.some((module) => changes(module, row));
  };
  return rowsOf(model).filter((row) => !isNeeded(row)).map((row) => row.name);
}

function importNames({ module = '', aliases = [] }: Model): readonly string[] {
  return [module, ...aliases];
}
