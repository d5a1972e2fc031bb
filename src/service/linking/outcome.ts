/** What one evaluation of a module gave, with the answers that it rests on: as long as they are the same, it would give the same again. */
import { createHash } from 'node:crypto';
import { type Answers, type Asked, type Carried, carriedBy, ExportedValues, type Exports, inOneGo, inOneStep, type Knowledge, type ModuleId, type Steps } from '../../engine';
import type { Evaluated, Manner } from '../file-analysis';
import type { Path } from '../host';
import type { FileResult } from '../result';
import { opened, packedOf } from './kept-exports';
import { isSame } from './same';

type ExportsOf = Answers['exportsOf'];

/** Names of exports; undefined where nothing was known of the module, which says something too. */
export type Answered = ReadonlyMap<ModuleId, string | undefined>;

export interface Outcome {
  readonly result: FileResult;
  readonly exports: Exports;
  readonly manner: Manner;
  /** Texts of the module that nobody may keep. */
  readonly secrets: readonly string[];
  /** It is no use to anybody else, and not kept: the engine has failed. */
  readonly hasFailed: boolean;
  /** The modules that were looked at, with the names of what they exported then. Undefined where they are known under another base. */
  answers(base: Path): Answered | undefined;
  /** Would the module be answered the same now? */
  holds(exportsOf: ExportsOf): boolean;
  carried(knowledge: Knowledge): Carried;
}

/** An evaluation that has just been made. */
export class FreshOutcome implements Outcome {
  private broughtAlong: Carried | undefined;

  private constructor(
    readonly result: FileResult,
    readonly exports: Exports,
    readonly manner: Manner,
    readonly secrets: readonly string[],
    private readonly asked: readonly Asked[],
    private readonly seen: ReadonlyMap<ModuleId, Exports | undefined>,
    readonly hasFailed: boolean,
  ) {}

  /** `resolve` and `exportsOf` answer what is asked in the meantime. */
  static of(evaluate: (answers: Answers) => Evaluated, answers: Answers, manner: Manner): Outcome {
    return inOneGo(FreshOutcome.inSteps((watched) => inOneStep(() => evaluate(watched)), answers, manner));
  }

  /** The same where others have their turn in between: what a module exported when it was first asked for counts to the end. */
  static *inSteps(evaluation: (answers: Answers) => Steps<Evaluated, FileResult>, { resolve, exportsOf }: Answers, manner: Manner): Steps<Outcome, FileResult> {
    const seen = new Map<ModuleId, Exports | undefined>();
    const open = new Map<ModuleId, Exports | undefined>();
    const { result, exports, asked, secrets = [], hasFailed = false } = yield* evaluation({
      resolve,
      exportsOf: (module) => {
        if (!seen.has(module)) seen.set(module, exportsOf(module));
        if (!open.has(module)) open.set(module, opened(seen.get(module)));
        return open.get(module);
      },
    });
    return new FreshOutcome(result, exports, manner, secrets, asked, seen, hasFailed);
  }

  answers(base: Path): Answered {
    return new Map([...this.seen].map(([module, exports]) => [module, exports && packedOf(exports, base).hash]));
  }

  holds(exportsOf: ExportsOf): boolean {
    for (const [module, exports] of this.seen) {
      const now = exportsOf(module);
      // Where the engine failed nobody knows what it asked.
      if (this.hasFailed ? now !== exports : (now === undefined) !== (exports === undefined)) return false;
    }
    const exported = new ExportedValues((module) => opened(exportsOf(module)));
    return this.asked.every((asked) => isSame(asked.answer, exported.answer(asked)));
  }

  carried(knowledge: Knowledge): Carried {
    return (this.broughtAlong ??= carriedBy(this.exports, knowledge));
  }
}

/** What was found at one evaluation of a module, and what another one gave to others. */
export class JoinedOutcome implements Outcome {
  constructor(
    readonly look: Outcome,
    private readonly given: Outcome,
  ) {}

  get result(): FileResult {
    return this.look.result;
  }

  get manner(): Manner {
    return this.look.manner;
  }

  get secrets(): readonly string[] {
    return this.look.secrets;
  }

  get exports(): Exports {
    return this.given.exports;
  }

  get hasFailed(): boolean {
    return this.look.hasFailed || this.given.hasFailed;
  }

  answers(base: Path): Answered | undefined {
    return this.look.answers(base);
  }

  holds(exportsOf: ExportsOf): boolean {
    return this.look.holds(exportsOf);
  }

  carried(knowledge: Knowledge): Carried {
    return this.given.carried(knowledge);
  }
}

/** An evaluation that was made before, here or elsewhere, and is known by what was written of it. */
export class KeptOutcome implements Outcome {
  readonly hasFailed = false;

  constructor(
    readonly result: FileResult,
    readonly exports: Exports,
    readonly manner: Manner,
    private readonly rests: Answered,
    private broughtAlong: Carried | undefined,
    private readonly base: Path,
    /** Those are not written down. */
    readonly secrets: readonly string[] = [],
  ) {}

  answers(base: Path): Answered | undefined {
    return base === this.base ? this.rests : undefined;
  }

  holds(exportsOf: ExportsOf): boolean {
    for (const [module, hash] of this.rests) {
      const exports = exportsOf(module);
      if ((exports && packedOf(exports, this.base).hash) !== hash) return false;
    }
    return true;
  }

  carried(knowledge: Knowledge): Carried {
    return (this.broughtAlong ??= carriedBy(this.exports, knowledge));
  }
}

/** Short, so that it can be kept in place of the text. */
export function hashOfText(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
