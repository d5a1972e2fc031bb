/** What one evaluation of a module gave, with the answers that it rests on: as long as they are the same, it would give the same again. */
import { createHash } from 'node:crypto';
import { type Answers, type Exports, exportedValue, type ModuleId, type Question } from '../../engine';
import type { Evaluated } from '../file-analysis';
import type { FileResult } from '../result';
import { isSame } from './same';

type Answer = ReturnType<typeof exportedValue>;
type ExportsOf = Answers['exportsOf'];

interface Asked {
  readonly question: Question;
  /** Held by reference: what has not changed since is the same object. */
  readonly answer: Answer;
}

export class Outcome {
  readonly result: FileResult;
  readonly exports: Exports;
  private readonly asked: readonly Asked[];
  /** Where the engine failed nobody knows what it asked: the modules that it looked at, as they were. */
  private readonly seen: ReadonlyMap<ModuleId, Exports | undefined>;

  private constructor({ result, exports, questions = [], hasFailed }: Evaluated, exportsOf: ExportsOf, seen: ReadonlyMap<ModuleId, Exports | undefined>) {
    this.result = result;
    this.exports = exports;
    this.asked = questions.map((question) => ({ question, answer: exportedValue(question, exportsOf) }));
    this.seen = hasFailed ? seen : new Map();
  }

  /** `resolve` and `exportsOf` answer what is asked in the meantime. */
  static of(evaluate: (answers: Answers) => Evaluated, { resolve, exportsOf }: Answers): Outcome {
    const seen = new Map<ModuleId, Exports | undefined>();
    const watching: ExportsOf = (module) => {
      const exports = exportsOf(module);
      seen.set(module, exports);
      return exports;
    };
    return new Outcome(evaluate({ resolve, exportsOf: watching }), exportsOf, seen);
  }

  /** Would the module be answered the same now? */
  holds(exportsOf: ExportsOf): boolean {
    for (const [module, exports] of this.seen) if (exportsOf(module) !== exports) return false;
    return this.asked.every(({ question, answer }) => isSame(answer, exportedValue(question, exportsOf)));
  }
}

/** Short, so that it can be kept in place of the text. */
export function hashOfText(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
