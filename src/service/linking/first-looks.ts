/**
 * The first word on a file: evaluated at once with what is known of the others by now, however little that is. It is remembered for a while: when the
 * file is linked and would be answered the same, or an edit is undone, the work is not done again.
 */
import type { Answers } from '../../engine';
import { withoutFindings } from '../file-analysis';
import type { Path } from '../host';
import type { FileResult } from '../result';
import { type Input, isSameInput } from './linked-module';
import type { ModuleGraph } from './module-graph';
import type { ModuleLoading } from './module-loading';
import type { ModuleSource } from './module-source';
import { Outcome } from './outcome';
import type { Pace } from './pace';

/** A document is linked soon after the first look at it; a user does not type in more of them at a time, nor undo many keys one by one. */
const REMEMBERED = 16;

interface Look {
  readonly path: Path;
  readonly input: Input;
  readonly outcome: Outcome;
}

export class FirstLooks {
  /** The latest first. */
  private readonly latest: Look[] = [];

  constructor(
    private readonly loading: ModuleLoading,
    private readonly source: ModuleSource,
  ) {}

  /** `onResult` is called as soon as the findings are known, if they are not known already. Rejects with `Interrupted` where the pace stops. */
  async at(path: Path, open: string | undefined, graph: ModuleGraph, pace: Pace, onResult?: (result: FileResult) => void): Promise<FileResult> {
    const { input, text } = await this.loading.read(path, open, { isAlone: graph.isEmpty });
    if (text === undefined) return withoutFindings(path, { notAnalysed: input.notAnalysed });
    const { exportsOf } = graph;
    const linked = graph.get(path)?.resultUnder(input, exportsOf);
    if (linked) return linked;
    const known = this.remembered(path, input).find((outcome) => outcome.holds(exportsOf));
    const answers: Answers = { resolve: (specifier) => input.imports.get(specifier), exportsOf };
    const outcome = known ?? (await pace.through(Outcome.inSteps((watched) => this.source.evaluation(path, text, input.terms, watched), answers), onResult));
    this.remember({ path, input, outcome });
    return outcome.result;
  }

  /** What was found at looks at this very input. */
  remembered(path: Path, input: Input): readonly Outcome[] {
    return this.latest.filter((look) => look.path === path && isSameInput(look.input, input)).map(({ outcome }) => outcome);
  }

  private remember(look: Look): void {
    const known = this.latest.findIndex(({ outcome }) => outcome === look.outcome);
    if (known >= 0) this.latest.splice(known, 1);
    this.latest.unshift(look);
    this.latest.length = Math.min(this.latest.length, REMEMBERED);
  }
}
