/** The single declarations of a config file: a wrong one is left out, and the others hold. */
import { type Model, modelFaults } from '../engine';
import type { ConfigContent } from './config';
import type { Way } from './config-problems';
import { DECLARED } from './declarations';
import { modelOfModule } from './laid-over';

/** `loggers 0`: the first of them. */
type Entry = `${(typeof DECLARED)[number]} ${number}`;

/** The declaration that a place in the config belongs to. */
export function entryAt([key, index]: Way): Entry | undefined {
  const list = DECLARED.find((each) => each === key);
  return list && typeof index === 'number' ? `${list} ${index}` : undefined;
}

export function withoutEntries(content: ConfigContent, wrong: readonly (Entry | undefined)[]): ConfigContent {
  const lists = DECLARED.flatMap((key) => {
    const list: readonly unknown[] | undefined = content[key];
    return list ? [[key, list.filter((_, index) => !wrong.includes(`${key} ${index}`))] as const] : [];
  });
  return { ...content, ...Object.fromEntries(lists) };
}

interface Declared {
  readonly way: Way;
  readonly message: string;
}

/** What the schema cannot see: models that the engine cannot follow. Only those that are `whole` are looked at. */
export function declaredFaults(models: readonly Model[], known: readonly Model[], whole: (model: Model, index: number) => boolean): readonly Declared[] {
  return models.flatMap((model, index) => {
    if (!whole(model, index)) return [];
    const faults = modelFaults(model, modelOfModule(model.module, known));
    return faults.map(({ way, message }) => ({ way: ['models', index, ...way], message }));
  });
}
