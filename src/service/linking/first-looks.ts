/**
 * The first word on a file: evaluated at once with what is known of the others by now, however little that is. It is remembered for a while: when the
 * file is linked and would be answered the same, or an edit is undone, the work is not done again.
 */
import { type Answers, hearingOf, type Looks, NO_LOOKS, NO_MARKS } from '../../engine';
import { withoutFindings } from '../file-analysis';
import type { Path } from '../host';
import type { FileResult } from '../result';
import { type Input, isSameInput } from './linked-module';
import type { ModuleGraph } from './module-graph';
import type { ModuleLoading } from './module-loading';
import type { ModuleSource } from './module-source';
import { FreshOutcome, type Outcome } from './outcome';
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
    const looks = looksAt(input, graph);
    if (looks === NO_LOOKS) return withoutFindings(path, {});
    const linked = graph.get(path)?.resultUnder(input, looks, exportsOf);
    if (linked) return linked;
    const known = this.remembered(path, input).find((outcome) => outcome.manner.looks === looks && outcome.holds(exportsOf));
    const answers: Answers = { resolve: (specifier) => input.imports.get(specifier), exportsOf };
    const outcome = known ?? (await pace.through(FreshOutcome.inSteps((watched) => this.source.evaluation(path, text, input.terms, watched, { looks }), answers, { looks }), onResult));
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

/** By what is known of its imports by now. */
function looksAt({ prospect, imports, terms }: Input, graph: ModuleGraph): Looks | undefined {
  if (!prospect) return undefined;
  let available = NO_MARKS;
  for (const imported of imports.values()) available |= graph.get(imported)?.reach ?? NO_MARKS;
  return hearingOf(terms.knowledge).looksUnder(prospect, available);
}
