/** What is known of one module: what it is made from, whom it imports, and what its evaluations gave. Neither text nor tree outlives an evaluation. */
import { type Answers, type Looks, type Marks, NO_LOOKS, NO_MARKS, type Prospect } from '../../engine';
import { type Manner, serves, type Terms, withoutFindings } from '../file-analysis';
import type { Path } from '../host';
import type { FileResult, NotAnalysed } from '../result';
import { type ModuleRecord, outcomeOf, type OutcomeRecord, recordOf } from './module-record';
import { JoinedOutcome, KeptOutcome, type Outcome } from './outcome';

/** All that a module is evaluated from, beside what others export. */
export interface Input {
  /** Of its text. */
  readonly hash: string;
  readonly terms: Terms;
  /** By specifier. */
  readonly imports: ReadonlyMap<string, Path>;
  /** What its text tells of what may be found in it. Without it all may be. */
  readonly prospect?: Prospect;
  /** It has no text that could be evaluated. */
  readonly notAnalysed?: NotAnalysed;
  /** It answers others, and its own findings are not wanted. */
  readonly leftOut?: NotAnalysed;
}

export class LinkedModule {
  /** Nothing has changed, here or in what it depends on, since it was linked. */
  isSettled = false;
  /** What stands in the file may be another text. */
  isUnread = true;
  /** Its specifiers may mean other files. */
  isUnresolved = true;
  /** The result is another than the one that was told last. */
  isUntold = true;
  specifiers: readonly string[] = [];
  /** From reading until it is linked. */
  text: string | undefined;
  /** Evaluations of the input as it is, each with other answers. */
  outcomes: readonly Outcome[] = [];
  imported: ReadonlySet<Path> = new Set();
  /** What those who use it may get from it, and from what it uses. */
  reach: Marks = NO_MARKS;
  /** Of the file when it was read; empty for what stands in an editor. */
  version = '';
  last: Outcome | undefined;
  /** In a circle: what it said to the others on the way to that. */
  way: readonly Outcome[] = [];
  private made: Input | undefined;
  /** What it was restored from. */
  private source: { readonly record: ModuleRecord; readonly outcome: Outcome | undefined } | undefined;

  constructor(readonly path: Path) {}

  get input(): Input | undefined {
    return this.made;
  }

  set input(input: Input | undefined) {
    this.made = input;
    this.imported = new Set(input?.imports.values());
    this.outcomes = this.way = [];
  }

  /** It was evaluated, and nothing has changed since. */
  get isEvaluated(): boolean {
    return this.isSettled && this.last !== undefined;
  }

  get exports(): Outcome['exports'] | undefined {
    return this.last?.exports;
  }

  /** The result of linking, told to whom it concerns. */
  tell(): FileResult {
    this.isUntold = false;
    const { leftOut } = this.input ?? {};
    return leftOut ? withoutFindings(this.path, { notAnalysed: leftOut }) : this.result;
  }

  /** The result of linking, if it would be the same for this input, in this manner and with these answers. */
  resultUnder(input: Input, looks: Looks | undefined, exportsOf: Answers['exportsOf']): FileResult | undefined {
    return isSameInput(this.input, input) && this.last?.manner.looks === looks && this.last?.holds(exportsOf) ? this.result : undefined;
  }

  /** An evaluation that was made in this manner with these answers, if there is one beside those that are known to have had others. */
  outcomeUnder(manner: Manner, exportsOf: Answers['exportsOf'], others: readonly Outcome[]): Outcome | undefined {
    return this.outcomes.find((outcome) => serves(outcome.manner, manner) && !others.includes(outcome) && outcome.holds(exportsOf));
  }

  /** Nothing can be found in it, and nobody has asked what it exports. */
  passOver(): void {
    this.isUntold ||= this.last !== undefined && this.last.manner.looks !== NO_LOOKS;
    this.last = undefined;
    this.way = [];
    this.isSettled = true;
    this.text = undefined;
  }

  /** It is known from before, with all that it depends on, and told. */
  restore(input: Input, record: ModuleRecord, base: Path): void {
    const { version, specifiers, reach, outcome } = record;
    this.input = input;
    this.version = version;
    this.specifiers = specifiers;
    this.reach = BigInt(reach);
    this.last = undefined;
    if (outcome) this.keep(outcome, base);
    this.isUnread = this.isUnresolved = this.isUntold = false;
    this.isSettled = true;
    this.source = { record, outcome: this.last };
  }

  /** What it gave is a text from now on, which takes less room: most modules are never asked again. */
  pack(base: Path): void {
    const { last } = this;
    if (!last || last instanceof KeptOutcome) return;
    const record = recordOf(this, base)?.outcome;
    if (record) this.keep({ ...record, result: last.result }, base, last.secrets);
  }

  private keep(record: OutcomeRecord, base: Path, secrets?: readonly string[]): void {
    this.last = outcomeOf(this.path, record, base, secrets);
    this.way = (record.way ?? []).map((step) => outcomeOf(this.path, step, base));
    this.outcomes = [this.last, ...this.way];
  }

  /** It is as it was restored. */
  get record(): ModuleRecord | undefined {
    const { record, outcome } = this.source ?? {};
    const isSame = record && outcome === this.last && record.version === this.version && record.hash === this.input?.hash && record.reach === String(this.reach);
    return isSame ? record : undefined;
  }

  /** `way`: see there. */
  settle(outcome: Outcome, way: readonly Outcome[]): void {
    this.isUntold ||= isOther(outcome, this.last);
    this.last = outcome;
    this.way = way;
    this.outcomes = [outcome instanceof JoinedOutcome ? outcome.look : outcome, ...way];
    this.isSettled = true;
    this.text = undefined;
  }

  /** Of a module in which nothing can be found nothing is said, whether or not somebody had it evaluated for what it exports. */
  private get result(): FileResult {
    if (!this.last || this.last.manner.looks === NO_LOOKS) return withoutFindings(this.path, { notAnalysed: this.input?.notAnalysed });
    return this.last.result;
  }
}

/** Would it be told? */
function isOther(outcome: Outcome, before: Outcome | undefined): boolean {
  return outcome.result !== before?.result && (outcome.manner.looks !== NO_LOOKS || (before !== undefined && before.manner.looks !== NO_LOOKS));
}

export function isSameInput(a: Input | undefined, b: Input): boolean {
  const reason = (input: Input): string | undefined => input.notAnalysed?.reason ?? input.leftOut?.reason;
  return a !== undefined && a.hash === b.hash && isSameTerms(a.terms, b.terms) && isSameMap(a.imports, b.imports) && reason(a) === reason(b);
}

function isSameTerms(a: Terms, b: Terms): boolean {
  return a.below === b.below && a.knowledge === b.knowledge && JSON.stringify(a.severities) === JSON.stringify(b.severities) && isSamePackages(a.packages, b.packages);
}

function isSamePackages(a: Terms['packages'], b: Terms['packages']): boolean {
  return a === b || (a?.size === b?.size && [...(a ?? [])].every(([name, version]) => b?.get(name) === version));
}

export function isSameMap(a: ReadonlyMap<string, Path>, b: ReadonlyMap<string, Path>): boolean {
  return a.size === b.size && [...a].every(([specifier, path]) => b.get(specifier) === path);
}
