/**
 * What the policy of a project makes of what the engine found: judged after all caches, since it rests on the day, on the config and on the baseline, and
 * never on the code alone. Every result goes through here before it leaves the service.
 */
import { posix } from 'node:path';
import type { Finding, Rule, Suppression } from '../../engine';
import type { Config } from '../config';
import type { ConfigStore, Governing } from '../config-store';
import type { Path } from '../host';
import type { ConfigProblem, FileResult, GateOutcome, MetBaseline } from '../result';
import type { Severities } from '../severity';
import { anywhere, type BaselineEntry, entryOf, keyOf } from './baseline';
import type { BaselineInForce, BaselineStore } from './baseline-store';
import { believable, BUILT_ON } from './built-on';
import { gateOutcomes } from './gates';
import { judged } from './suppressions';

interface Terms {
  readonly governing: Governing;
  readonly baseline?: BaselineInForce;
}

/** What suppressions are judged by beside the config. */
export interface JudgeParts {
  readonly rules: readonly Rule[];
  severitiesOf(config: Config, path: Path): Severities;
  today(): string | undefined;
}

export class Verdicts {
  /** By folder. What is at work while they are forgotten is judged by those of before. */
  private readonly terms = new Map<Path, Terms>();
  private current = new Set<Path>();
  /** What stood before the baseline was asked, by what it made of it. */
  private readonly unbaselined = new WeakMap<FileResult, FileResult>();
  /** What suppressions were known to cover nothing when their file was linked last. */
  private readonly unused = new Map<Path, ReadonlySet<string>>();

  constructor(
    private readonly configs: ConfigStore,
    private readonly baselines: BaselineStore,
    /** Missing where suppressions are as they are. */
    private readonly judge?: JudgeParts,
  ) {}

  /** Looks at the disk again when asked next. */
  forget(): void {
    this.current = new Set();
    this.baselines.forget();
  }

  /** Before results of these files are judged. */
  prepare(paths: Iterable<Path>): Promise<void> {
    return this.prepareFolders(new Set([...paths].map((path) => posix.dirname(path))));
  }

  /** Looks at the disk again: from then on, what is at work is judged by what holds now. */
  async renew(): Promise<void> {
    this.forget();
    await this.prepareFolders([...this.terms.keys()]);
  }

  private async prepareFolders(folders: Iterable<Path>): Promise<void> {
    const { current } = this;
    for (const folder of folders) {
      if (current.has(folder)) continue;
      const terms: Terms = { governing: await this.configs.governingIn(folder), baseline: await this.baselines.in(folder) };
      // Whoever looked meanwhile, after all was forgotten, knows better.
      if (!this.current.has(folder)) this.terms.set(folder, terms);
      current.add(folder);
    }
  }

  baselineIn(folder: Path): Promise<BaselineInForce | undefined> {
    return this.baselines.in(folder);
  }

  get hasBaselines(): boolean {
    return [...this.terms.values()].some(({ baseline }) => baseline !== undefined);
  }

  /** Does the baseline of the folder hold for the file, or would it? One that lies further down goes before it. */
  isBaselinedIn(home: Path, path: Path): boolean {
    const base = this.termsOf(path).baseline?.base;
    return base === undefined || base.length <= home.length;
  }

  problems(): readonly ConfigProblem[] {
    return this.baselines.problems();
  }

  /** Of a file that `prepare` was told of. `isLinked`: all is known of it that its imports say. */
  of(result: FileResult, isLinked = true): FileResult {
    return this.againstBaseline(this.bySuppressions(result, isLinked));
  }

  /** What was judged before, by the baseline that holds now. */
  async againstBaselineAgain(judged: FileResult): Promise<FileResult> {
    await this.prepare([judged.path]);
    return this.againstBaseline(this.unbaselined.get(judged) ?? judged);
  }

  private bySuppressions(result: FileResult, isLinked: boolean): FileResult {
    if (!this.judge || result.suppressions.length === 0) return result;
    const { path } = result;
    const { config } = this.termsOf(path).governing;
    const { rules, severitiesOf, today } = this.judge;
    // Between two keys nothing new is said of it, and what was said stays.
    const before = this.unused.get(path);
    const mayBeUnused = isLinked ? () => true : (suppression: Suppression, rule: string) => before?.has(ruleOf(suppression, rule)) === true;
    const known = judged(result, config.suppressions, { today: believable(today()), mayBeUnused, rules, severities: severitiesOf(config, path) });
    if (isLinked) this.unused.set(path, unusedIn(known.suppressions));
    return known;
  }

  /** Where days would have to be judged and the clock cannot be right: at the first comment with one. */
  clockProblem(results: readonly FileResult[]): readonly ConfigProblem[] {
    const today = this.judge?.today();
    if (!this.judge || believable(today) !== undefined) return [];
    for (const { path, suppressions } of results) {
      const dated = suppressions.find(({ until }) => until !== undefined);
      if (dated) return [{ path, ...dated.place.from, message: wrongClock(today) }];
    }
    return [];
  }

  private againstBaseline(result: FileResult): FileResult {
    const { baseline, base } = this.termsOf(result.path).baseline ?? {};
    if (!baseline || base === undefined || result.findings.length === 0) return result;
    const isKnown = result.findings.map((finding) => baseline.holds(entryOf(finding, nameFrom(base))));
    if (!isKnown.includes(true)) return result;
    const judged = { ...result, findings: result.findings.filter((_, index) => !isKnown[index]), baselined: [...result.baselined, ...result.findings.filter((_, index) => isKnown[index])] };
    this.unbaselined.set(judged, result);
    return judged;
  }

  /** Of the files that were scanned, all of them judged. `isWhole`: nothing below the folder was left for another scan. */
  baselinesMet(results: readonly FileResult[], isWhole: (base: Path) => boolean): readonly MetBaseline[] {
    // By path: of one that changes meanwhile, folders may have this and that state.
    const met = new Map<Path, { readonly inForce: BaselineInForce; readonly files: FileResult[] }>();
    for (const result of results) {
      const inForce = this.termsOf(result.path).baseline;
      if (!inForce?.baseline) continue;
      const before = met.get(inForce.path);
      if (before) before.files.push(result);
      else met.set(inForce.path, { inForce, files: [result] });
    }
    return [...met.values()].map(({ inForce: { path, base, baseline }, files }) => {
      const { entries } = baseline!;
      const isAnalysed = new Map(files.map((file) => [posix.relative(base, file.path), file.notAnalysed?.kind !== 'failed']));
      const found = files.flatMap(({ baselined }) => baselined);
      return { path, entries: entries.length, fixed: fixedOf(entries, base, found, (name) => isAnalysed.get(name) ?? isWhole(base)).length };
    });
  }

  gates(results: readonly FileResult[]): readonly GateOutcome[] {
    const governed = new Map<Governing, FileResult[]>();
    for (const result of results) {
      const { governing } = this.termsOf(result.path);
      const files = governed.get(governing);
      if (files) files.push(result);
      else governed.set(governing, [result]);
    }
    return gateOutcomes([...governed].map(([{ config, base = '/' }, files]) => ({ gates: config.gates, base, files })));
  }

  private termsOf(path: Path): Terms {
    return this.terms.get(posix.dirname(path))!;
  }
}

function wrongClock(today: string | undefined): string {
  return `The clock says ${today || 'no day'}, and this Centinel was built on ${BUILT_ON}: which suppressions are past cannot be judged, and none is taken for past. Set the clock, or CENTINEL_TODAY.`;
}

/** A rule that a comment names. */
function ruleOf({ fingerprint }: Suppression, rule: string): string {
  return `${fingerprint} ${rule}`;
}

function unusedIn(suppressions: FileResult['suppressions']): ReadonlySet<string> {
  const rulesOf = ({ verdicts = [] }: FileResult['suppressions'][number]) => verdicts.flatMap((verdict) => (verdict.kind === 'unused' ? verdict.rules : []));
  return new Set(suppressions.flatMap((suppression) => rulesOf(suppression).map((rule) => ruleOf(suppression, rule))));
}

export function nameFrom(base: Path): (path: Path) => string {
  return (path) => posix.relative(base, path);
}

/** Entries that no finding is any more. Of a file that was not looked at (`isSeen`) nothing is known. */
export function fixedOf(entries: readonly BaselineEntry[], base: Path, found: readonly Finding[], isSeen: (file: string) => boolean): readonly BaselineEntry[] {
  const known = found.map((finding) => entryOf(finding, nameFrom(base)));
  const keys = new Set(known.map(keyOf));
  const own = new Set(entries.map(keyOf));
  const moved = new Set(known.filter((entry) => !own.has(keyOf(entry))).map(anywhere));
  return entries.filter((entry) => !keys.has(keyOf(entry)) && isSeen(entry.file) && !moved.has(anywhere(entry)));
}
