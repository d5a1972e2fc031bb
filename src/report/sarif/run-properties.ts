/** What is said of a run that SARIF has no place for, and that is read again when reports are put together. */
import type { Run } from 'sarif';
import type { ReportedBaseline, ReportedGate, ReportedShard, ReportInput } from '../input';
import { sortedByPath } from '../order';
import { absolutePath, relativeTo } from '../paths';

export interface Part {
  /** Counts from 1. */
  readonly index: number;
  readonly count: number;
  /** Of all parts together. */
  readonly results: number;
}

interface Baseline extends Omit<ReportedBaseline, 'path'> {
  readonly file: string;
}

export interface RunProperties {
  readonly filesAnalysed: number;
  readonly baselines?: readonly Baseline[];
  readonly gates?: readonly ReportedGate[];
  readonly shard?: ReportedShard;
  /** Of a report that is too large for GitHub. */
  readonly part?: Part;
}

export function runProperties({ root, analysed, baselines, gates, shard }: Pick<ReportInput, 'root' | 'analysed' | 'baselines' | 'gates' | 'shard'>): RunProperties {
  return {
    filesAnalysed: analysed,
    ...(baselines.length > 0 && { baselines: sortedByPath(baselines).map(({ path, entries, fixed }) => ({ file: relativeTo(root, path), entries, fixed })) }),
    ...(gates.length > 0 && { gates: gates.map(({ name, rule, found, allowed, failed }) => ({ name, ...(rule !== undefined && { rule }), found, allowed, failed })) }),
    ...(shard && { shard }),
  };
}

export function propertiesOf({ properties }: Run): RunProperties {
  return properties as unknown as RunProperties;
}

export function baselinesIn(run: Run, root: string): readonly ReportedBaseline[] {
  return (propertiesOf(run).baselines ?? []).map(({ file, ...counts }) => ({ path: absolutePath(root, file), ...counts }));
}
