/**
 * A scan of both sides of a change, of which what the change has brought is told. Each side is linked as a whole, under its own configuration, so that a line in
 * one file that opens a way through another one counts. Both share a cache: the old side evaluates what differs and who depends on it, and keeps nothing.
 */
import type { Path } from '../host';
import type { FileResult, NotAnalysed, ScanRequest, ScanResult } from '../result';
import type { Change } from './change';
import { introducedBy } from './introduced';

export interface Side {
  scan(request: ScanRequest): Promise<ScanResult>;
}

export interface ChangeRequest extends Omit<ScanRequest, 'shard' | 'onResult'> {
  readonly cache: NonNullable<ScanRequest['cache']>;
}

/** Never rejects. Of a scan that was cancelled nobody knows what is new: nothing is told. */
export async function scanChange(change: Change, after: Side, before: Side, request: ChangeRequest): Promise<ScanResult> {
  const now = await after.scan(request);
  const then = await otherSide(now, change, before, request);
  const told = { ...now, since: { ref: change.ref, base: change.base, changedFiles: change.files } };
  if (now.cancelled || then.cancelled) return { ...told, files: [], notAnalysed: [], cancelled: true };
  const files = await introduced(change, { now: now.files, then: then.files }, after, before, request);
  const unmatched = now.unmatched.filter(({ pattern, config }) => config !== undefined || isUnmatchedIn(then, pattern));
  return { ...told, files, notAnalysed: newlyNotAnalysed(now, then, change), unmatched };
}

type Compared = Pick<ScanResult, 'files' | 'notAnalysed' | 'unmatched' | 'cancelled'>;

const NOTHING: Compared = { files: [], notAnalysed: [], unmatched: [], cancelled: false };

/** Where the new side has nothing there is nothing to compare. */
async function otherSide(now: ScanResult, { files: changed }: Change, before: Side, request: ChangeRequest): Promise<Compared> {
  if (now.cancelled || changed.length === 0) return now;
  const hasFailed = now.notAnalysed.some(({ path, kind }) => kind === 'failed' && !changed.includes(path));
  if (now.unmatched.length === 0 && !now.files.some(hasFindings) && !hasFailed) return NOTHING;
  return before.scan({ ...request, cache: { ...request.cache, isOnlyRead: true } });
}

interface Results {
  readonly now: readonly FileResult[];
  readonly then: readonly FileResult[];
}

/** Code may have come from files that were not asked for: those are looked at when something looks new. */
async function introduced(change: Change, { now, then }: Results, after: Side, before: Side, { paths, signal }: ChangeRequest): Promise<readonly FileResult[]> {
  const found = introducedBy(change, now, then);
  const elsewhere = change.files.filter((file) => !paths.some((path) => file === path || file.startsWith(`${path.replace(/\/$/, '')}/`)));
  if (elsewhere.length === 0 || !found.some(hasFindings)) return found.filter(hasSomethingToSay);
  const asked = new Set(now.map(({ path }) => path));
  const others = { now: (await after.scan({ paths: elsewhere, signal })).files, then: (await before.scan({ paths: elsewhere, signal })).files };
  return introducedBy(change, withOthers(now, others.now), withOthers(then, others.then)).filter((file) => asked.has(file.path) && hasSomethingToSay(file));
}

function withOthers(files: readonly FileResult[], others: readonly FileResult[]): readonly FileResult[] {
  const known = new Set(files.map(({ path }) => path));
  return [...files, ...others.filter(({ path }) => !known.has(path))];
}

/** Those of changed files, and what could be analysed before. */
function newlyNotAnalysed(now: ScanResult, then: Compared, change: Change): readonly NotAnalysed[] {
  const changed = new Set<Path>(change.files);
  const failedBefore = new Set(then.notAnalysed.filter(({ kind }) => kind === 'failed').map(({ path }) => path));
  return now.notAnalysed.filter(({ path, kind }) => changed.has(path) || (kind === 'failed' && !failedBefore.has(path)));
}

/** What was asked for and is gone is no mistake. */
function isUnmatchedIn({ unmatched }: Compared, asked: string): boolean {
  return unmatched.some(({ pattern, config }) => config === undefined && pattern === asked);
}

function hasFindings({ findings, suppressed, baselined }: FileResult): boolean {
  return findings.length + suppressed.length + baselined.length > 0;
}

function hasSomethingToSay(file: FileResult): boolean {
  return hasFindings(file) || file.notes.length + file.suppressions.length > 0;
}
