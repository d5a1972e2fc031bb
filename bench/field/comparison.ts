/** Findings joined with the verdicts on them, and what has changed since the last scan. Pure. */
import { identityOf, type Judgement, type Remark, type Sighting, type Verdict } from './records';

export interface Judged extends Sighting {
  /** Missing: nobody has read it. */
  readonly verdict?: Verdict;
}

export type Counts = Record<Judgement | 'unread', number>;

export function judge(sightings: readonly Sighting[], verdicts: readonly Verdict[]): readonly Judged[] {
  const known = new Map(verdicts.map((verdict) => [identityOf(verdict), verdict]));
  return sightings.map((sighting) => ({ ...sighting, verdict: known.get(identityOf(sighting)) }));
}

export function count(judged: readonly Judged[]): Counts {
  const counts: Counts = { right: 0, wrong: 0, debatable: 0, unread: 0 };
  for (const { verdict } of judged) counts[verdict?.verdict ?? 'unread']++;
  return counts;
}

/** Of those that are clearly one or the other; undefined where there are none. */
export function precision({ right, wrong }: Counts): number | undefined {
  return right + wrong === 0 ? undefined : right / (right + wrong);
}

export interface Changes<T extends Sighting> {
  readonly appeared: readonly T[];
  readonly gone: readonly T[];
}

/** By identity: a finding whose line has moved has not changed. */
export function changes<T extends Sighting>(before: readonly T[], now: readonly T[]): Changes<T> {
  const [old, fresh] = [new Set(before.map(identityOf)), new Set(now.map(identityOf))];
  return { appeared: now.filter((one) => !old.has(identityOf(one))), gone: before.filter((one) => !fresh.has(identityOf(one))) };
}

/** Verdicts on what is found no longer. A right one among them is a loss. */
export function withoutFinding(verdicts: readonly Verdict[], sightings: readonly Sighting[]): readonly Verdict[] {
  const found = new Set(sightings.map(identityOf));
  return verdicts.filter((verdict) => !found.has(identityOf(verdict)));
}

/** Remarks that still hold: what was missed once and is found now is left out. */
export function standing(remarks: readonly Remark[], sightings: readonly Sighting[]): readonly Remark[] {
  const place = ({ project, rule, path, line }: Pick<Sighting, 'project' | 'rule' | 'path' | 'line'>) => [project, rule, path, line].join('\n');
  const found = new Set(sightings.map(place));
  return remarks.filter((remark) => remark.kind !== 'missed' || !found.has(place(remark)));
}
