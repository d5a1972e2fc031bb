/** Takes the rows of a model away one by one, to see whether anything depends on them. */
import type { Knowledge, Model } from '../../src/engine';

export interface Row {
  readonly model: Model;
  /** `crypto.createHash`, as a reader finds it in the model. */
  readonly name: string;
  /** A word without which no code can meet the row. */
  readonly word: string | undefined;
  /** The model without the row. */
  readonly without: Model;
}

export function rowsOf(model: Model): readonly Row[] {
  const keyed = (['functions', 'writes'] as const).flatMap((part) => {
    const entries = Object.entries(model[part] ?? {});
    return entries.map(([name]) => ({
      model,
      name,
      word: wordOf(name, model),
      without: { ...model, [part]: Object.fromEntries(entries.filter(([other]) => other !== name)) },
    }));
  });
  const conventions = (model.conventions ?? []).map((convention, index) => ({
    model,
    name: `${convention.receivers[0]}.${convention.methods[0]} …`,
    word: undefined,
    without: { ...model, conventions: model.conventions?.filter((_, other) => other !== index) },
  }));
  return [...keyed, ...conventions];
}

/** What a module exports by default has whatever name the import gives it, and so may what stands under a path. */
function wordOf(name: string, model: Model): string | undefined {
  const free = name === 'default' || name === model.defaultExport || Object.values(model.subpaths ?? {}).includes(name);
  return free ? undefined : name.split('.').at(-1);
}

export function knowledgeWithout(row: Row, knowledge: Knowledge): Knowledge {
  return { ...knowledge, models: knowledge.models.map((model) => (model === row.model ? row.without : model)) };
}

/** Rows after whose removal each of the texts gives the same findings as before. */
export function idleRows(model: Model, texts: readonly string[], run: (text: string, knowledge: Knowledge) => string, knowledge: Knowledge): readonly string[] {
  return rowsOf(model)
    .filter((row) => {
      const meeting = texts.filter((text) => row.word === undefined || text.includes(row.word));
      return meeting.every((text) => run(text, knowledgeWithout(row, knowledge)) === run(text, knowledge));
    })
    .map((row) => row.name);
}
