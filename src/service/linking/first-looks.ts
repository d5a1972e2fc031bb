/**
 * The first word on a file: evaluated at once with what is known of the others by now, however little that is. It is remembered for a while: when the
 * file is linked and would be answered the same, the work is not done again.
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

/** A document is linked soon after the first look at it; a user does not type in more of them at a time. */
const REMEMBERED = 8;

export class FirstLooks {
  private readonly latest = new Map<Path, { readonly input: Input; readonly outcome: Outcome }>();

  constructor(
    private readonly loading: ModuleLoading,
    private readonly source: ModuleSource,
  ) {}

  async at(path: Path, open: string | undefined, graph: ModuleGraph): Promise<FileResult> {
    const { input, text } = await this.loading.read(path, open, { isAlone: graph.isEmpty });
    if (text === undefined) return withoutFindings(path, { notAnalysed: input.notAnalysed });
    const looks = looksAt(input, graph);
    if (looks === NO_LOOKS) return withoutFindings(path, {});
    const linked = graph.get(path)?.resultUnder(input, looks, graph.exportsOf);
    if (linked) return linked;
    const answers: Answers = { resolve: (specifier) => input.imports.get(specifier), exportsOf: graph.exportsOf };
    const outcome = FreshOutcome.of((watched) => this.source.evaluate(path, text, input.terms, watched, { looks }), answers, { looks });
    this.remember(path, input, outcome);
    return outcome.result;
  }

  /** What was found at the last look at this very input. */
  remembered(path: Path, input: Input): readonly Outcome[] {
    const known = this.latest.get(path);
    return known && isSameInput(known.input, input) ? [known.outcome] : [];
  }

  private remember(path: Path, input: Input, outcome: Outcome): void {
    this.latest.delete(path);
    this.latest.set(path, { input, outcome });
    const [oldest] = this.latest.keys();
    if (this.latest.size > REMEMBERED && oldest !== undefined) this.latest.delete(oldest);
  }
}

/** By what is known of its imports by now. */
function looksAt({ prospect, imports, terms }: Input, graph: ModuleGraph): Looks | undefined {
  if (!prospect) return undefined;
  let available = prospect.own;
  for (const imported of imports.values()) available |= graph.get(imported)?.reach ?? NO_MARKS;
  return hearingOf(terms.knowledge).looksUnder(prospect, available);
}
