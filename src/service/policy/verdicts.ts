/**
 * What the policy of a project makes of what the engine found: judged after all caches, since it rests on the day, on the config and on the baseline, and
 * never on the code alone. Every result goes through here before it leaves the service.
 */
import { posix } from 'node:path';
import type { Finding } from '../../engine';
import type { ConfigStore, Governing } from '../config-store';
import type { Path } from '../host';
import type { ConfigProblem, FileResult, GateOutcome, MetBaseline } from '../result';
import { anywhere, type BaselineEntry, entryOf, keyOf } from './baseline';
import type { BaselineInForce, BaselineStore } from './baseline-store';
import { gateOutcomes } from './gates';

interface Terms {
  readonly governing: Governing;
  readonly baseline?: BaselineInForce;
}

export class Verdicts {
  /** By folder. What is at work while they are forgotten is judged by those of before. */
  private readonly terms = new Map<Path, Terms>();
  private current = new Set<Path>();
  /** What the engine had found, by what was made of it. */
  private readonly found = new WeakMap<FileResult, FileResult>();

  constructor(
    private readonly configs: ConfigStore,
    private readonly baselines: BaselineStore,
  ) {}

  /** Looks at the disk again when asked next. */
  forget(): void {
    this.current = new Set();
    this.baselines.forget();
  }

  /** Before results of these files are judged. */
  async prepare(paths: Iterable<Path>): Promise<void> {
    const { current } = this;
    for (const folder of new Set([...paths].map((path) => posix.dirname(path)))) {
      if (current.has(folder)) continue;
      this.terms.set(folder, { governing: await this.configs.governingIn(folder), baseline: await this.baselines.in(folder) });
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

  /** Of a file that `prepare` was told of. */
  of(result: FileResult): FileResult {
    const judged = this.againstBaseline(result);
    if (judged !== result) this.found.set(judged, result);
    return judged;
  }

  /** What was judged before, by what holds now. */
  async again(judged: FileResult): Promise<FileResult> {
    await this.prepare([judged.path]);
    return this.of(this.found.get(judged) ?? judged);
  }

  private againstBaseline(result: FileResult): FileResult {
    const { baseline, base } = this.termsOf(result.path).baseline ?? {};
    if (!baseline || base === undefined || result.findings.length === 0) return result;
    const isKnown = result.findings.map((finding) => baseline.holds(entryOf(finding, nameFrom(base))));
    if (!isKnown.includes(true)) return result;
    return { ...result, findings: result.findings.filter((_, index) => !isKnown[index]), baselined: [...result.baselined, ...result.findings.filter((_, index) => isKnown[index])] };
  }

  /** Of the files that were scanned, all of them judged. `isWhole`: nothing below the folder was left for another scan. */
  baselinesMet(results: readonly FileResult[], isWhole: (base: Path) => boolean): readonly MetBaseline[] {
    const met = new Map<BaselineInForce, FileResult[]>();
    for (const result of results) {
      const inForce = this.termsOf(result.path).baseline;
      if (inForce?.baseline) met.set(inForce, [...(met.get(inForce) ?? []), result]);
    }
    return [...met].map(([{ path, base, baseline }, files]) => {
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
