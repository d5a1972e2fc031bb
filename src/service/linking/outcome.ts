/** What one evaluation of a module gave, with the answers that it rests on: as long as they are the same, it would give the same again. */
import { createHash } from 'node:crypto';
import { type Answers, type Exports, exportedValue, type ModuleId, type Question } from '../../engine';
import type { Evaluated } from '../file-analysis';
import type { FileResult } from '../result';
import { isSame } from './same';

type ExportsOf = Answers['exportsOf'];

interface Asked {
  readonly question: Question;
  /** Held by reference: what has not changed since is the same object. */
  readonly answer: ReturnType<typeof exportedValue>;
}

export class Outcome {
  private constructor(
    readonly result: FileResult,
    readonly exports: Exports,
    private readonly asked: readonly Asked[],
    /** Modules that were looked at beside the questions: were they known? */
    private readonly met: ReadonlyMap<ModuleId, boolean>,
    /** Where the engine failed nobody knows what it asked: all that it looked at. */
    private readonly seen: ReadonlyMap<ModuleId, Exports | undefined>,
  ) {}

  /** `resolve` and `exportsOf` answer what is asked in the meantime. */
  static of(evaluate: (answers: Answers) => Evaluated, { resolve, exportsOf }: Answers): Outcome {
    const seen = new Map<ModuleId, Exports | undefined>();
    const { result, exports, questions, hasFailed } = evaluate({ resolve, exportsOf: noting(seen, exportsOf) });
    if (hasFailed) return new Outcome(result, exports, [], new Map(), seen);
    const answering = new Map<ModuleId, Exports | undefined>();
    const asked = questions.map((question) => ({ question, answer: exportedValue(question, noting(answering, exportsOf)) }));
    for (const module of answering.keys()) seen.delete(module);
    return new Outcome(result, exports, asked, new Map([...seen].map(([module, known]) => [module, known !== undefined])), new Map());
  }

  /** Would the module be answered the same now? */
  holds(exportsOf: ExportsOf): boolean {
    for (const [module, exports] of this.seen) if (exportsOf(module) !== exports) return false;
    for (const [module, isKnown] of this.met) if ((exportsOf(module) !== undefined) !== isKnown) return false;
    return this.asked.every(({ question, answer }) => isSame(answer, exportedValue(question, exportsOf)));
  }
}

/** Remembers what was answered. */
function noting(seen: Map<ModuleId, Exports | undefined>, exportsOf: ExportsOf): ExportsOf {
  return (module) => {
    const exports = exportsOf(module);
    seen.set(module, exports);
    return exports;
  };
}

/** Short, so that it can be kept in place of the text. */
export function hashOfText(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
