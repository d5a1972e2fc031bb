/** What is said of a run that SARIF has no place for, and that is read again when reports are put together. */
import type { Run } from 'sarif';
import type { ReportedBaseline, ReportedShard, ReportInput } from '../input';
import { writtenChange } from '../change';
import type { JsonChange, JsonGate, JsonReport } from '../json-shape';
import { sortedByPath } from '../order';
import { absolutePath, relativeTo } from '../paths';

export interface Part {
  /** Counts from 1. */
  readonly index: number;
  readonly count: number;
  /** Of all parts together. */
  readonly results: number;
}

export interface RunProperties {
  readonly filesAnalysed: number;
  readonly baselines?: JsonReport['baselines'];
  readonly gates?: readonly JsonGate[];
  readonly shard?: ReportedShard;
  readonly since?: JsonChange;
  /** Of a report that is too large for GitHub. */
  readonly part?: Part;
}

type Told = Pick<ReportInput, 'root' | 'analysed' | 'baselines' | 'gates' | 'shard' | 'since'>;

export function runProperties({ root, analysed, baselines, gates, shard, since }: Told): RunProperties {
  return {
    filesAnalysed: analysed,
    ...(baselines.length > 0 && { baselines: sortedByPath(baselines).map(({ path, entries, fixed }) => ({ file: relativeTo(root, path), entries, fixed })) }),
    ...(gates.length > 0 && { gates: gates.map(({ name, rule, found, allowed, failed }) => ({ name, rule: rule ?? null, found, allowed, failed })) }),
    ...(shard && { shard }),
    ...(since && { since: writtenChange({ since, root }) }),
  };
}

export function propertiesOf({ properties }: Run): RunProperties {
  return properties as unknown as RunProperties;
}

export function reportedBaselines(told: RunProperties['baselines'] = [], root: string): readonly ReportedBaseline[] {
  return told.map(({ file, ...counts }) => ({ path: absolutePath(root, file), ...counts }));
}
