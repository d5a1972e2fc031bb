/** What one evaluation of a module gave, with the answers that it rests on: as long as they are the same, it would give the same again. */
import { createHash } from 'node:crypto';
import { type Answers, type Asked, ExportedValues, type Exports, inOneGo, inOneStep, type ModuleId, type Steps } from '../../engine';
import type { Evaluated } from '../file-analysis';
import type { FileResult } from '../result';
import { isSame } from './same';

type ExportsOf = Answers['exportsOf'];

export class Outcome {
  private constructor(
    readonly result: FileResult,
    readonly exports: Exports,
    private readonly asked: readonly Asked[],
    /** The modules that were looked at: that one is known says something too. Lists, which are small: there are many. */
    private readonly known: readonly ModuleId[],
    private readonly unknown: readonly ModuleId[],
    /** Where the engine failed nobody knows what it asked: all that it looked at. */
    private readonly seen: ReadonlyMap<ModuleId, Exports | undefined>,
  ) {}

  /** `resolve` and `exportsOf` answer what is asked in the meantime. */
  static of(evaluate: (answers: Answers) => Evaluated, answers: Answers): Outcome {
    return inOneGo(Outcome.inSteps((watched) => inOneStep(() => evaluate(watched)), answers));
  }

  /** The same where others have their turn in between: what a module exported when it was first asked for counts to the end. */
  static *inSteps(evaluation: (answers: Answers) => Steps<Evaluated, FileResult>, { resolve, exportsOf }: Answers): Steps<Outcome, FileResult> {
    const seen = new Map<ModuleId, Exports | undefined>();
    const { result, exports, asked, hasFailed } = yield* evaluation({
      resolve,
      exportsOf: (module) => {
        if (!seen.has(module)) seen.set(module, exportsOf(module));
        return seen.get(module);
      },
    });
    if (hasFailed) return new Outcome(result, exports, [], [], [], seen);
    const looked = [...seen.keys()];
    return new Outcome(result, exports, asked, looked.filter((module) => seen.get(module)), looked.filter((module) => !seen.get(module)), NONE);
  }

  /** Would the module be answered the same now? */
  holds(exportsOf: ExportsOf): boolean {
    for (const [module, exports] of this.seen) if (exportsOf(module) !== exports) return false;
    if (!this.known.every(exportsOf) || this.unknown.some(exportsOf)) return false;
    const exported = new ExportedValues(exportsOf);
    return this.asked.every((asked) => isSame(asked.answer, exported.answer(asked)));
  }
}

const NONE: ReadonlyMap<ModuleId, undefined> = new Map<ModuleId, undefined>();

/** Short, so that it can be kept in place of the text. */
export function hashOfText(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
