/**
 * What may be found in the modules of one circle, before any of them is parsed: by their own texts, and by what comes from the modules that they import.
 * And, once they are settled, what may come from them.
 */
import { hearingOf, type Looks, type Marks, NO_LOOKS, NO_MARKS } from '../../engine';
import type { Path } from '../host';
import type { LinkedModule } from './linked-module';
import type { Outcome } from './outcome';

type ModuleAt = (path: Path) => LinkedModule | undefined;

export class Prospects {
  readonly available: Marks;
  private readonly inside: ReadonlySet<Path>;
  private readonly imports: Marks;
  private own = NO_MARKS;
  /** Of two members at least. */
  private shared = NO_MARKS;

  constructor(
    private readonly members: readonly LinkedModule[],
    private readonly moduleAt: ModuleAt,
  ) {
    this.inside = new Set(members.map(({ path }) => path));
    for (const { input } of members) {
      const own = input?.prospect?.own ?? NO_MARKS;
      this.shared |= this.own & own;
      this.own |= own;
    }
    this.imports = this.reachOf(this.imported);
    this.available = this.own | this.imports;
  }

  /** Modules that the circle imports and that are none of its own. */
  get imported(): ReadonlySet<Path> {
    return new Set(this.members.flatMap(({ imported }) => [...imported]).filter((path) => !this.inside.has(path)));
  }

  /** Undefined where the text is not asked. */
  readonly looksOf = ({ input }: LinkedModule): Looks | undefined => {
    if (!input?.prospect) return input?.notAnalysed ? NO_LOOKS : undefined;
    const ofOthers = (this.own & ~input.prospect.own) | this.shared;
    return hearingOf(input.terms.knowledge).looksUnder(input.prospect, this.imports | ofOthers);
  };

  /** Whether anything can be found in any of them. */
  get areWorthIt(): boolean {
    return this.members.some((module) => this.looksOf(module) !== NO_LOOKS);
  }

  /** What comes from all of them together, by what their exports hold. */
  reachOfSettled(outcomes: readonly Outcome[]): Marks {
    const carried = outcomes.map((outcome, index) => outcome.carried(this.members[index]!.input!.terms.knowledge));
    const modules = new Set(carried.flatMap((one) => [...one.modules]));
    const marks = carried.reduce((sum, one) => sum | one.marks, NO_MARKS);
    return marks | this.reachOf(modules) | (this.available & this.ofTexts());
  }

  private ofTexts(): Marks {
    return this.members.reduce((sum, { input }) => sum | (input ? hearingOf(input.terms.knowledge).ofTexts : NO_MARKS), NO_MARKS);
  }

  private reachOf(paths: Iterable<Path>): Marks {
    let sum = NO_MARKS;
    for (const path of paths) if (!this.inside.has(path)) sum |= this.moduleAt(path)?.reach ?? NO_MARKS;
    return sum;
  }
}
