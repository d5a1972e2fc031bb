/** What shards say of baselines and gates, put together: each has counted its own files. */
import type { ReportedGate } from '../input';
import type { JsonGate, JsonReport } from '../json-shape';

type Told = NonNullable<JsonReport['baselines']>;

export function mergedBaselines(told: Told): Told {
  const files = [...new Set(told.map(({ file }) => file))];
  return files.map((file) => {
    const same = told.filter((each) => each.file === file);
    return { file, entries: Math.max(...same.map(({ entries }) => entries)), fixed: same.reduce((sum, { fixed }) => sum + fixed, 0) };
  });
}

export function mergedGates(told: readonly JsonGate[]): readonly ReportedGate[] {
  const gates = new Map<string, ReportedGate>();
  for (const { name, rule, found, allowed } of told) {
    const key = JSON.stringify([name, rule, allowed]);
    const sum = (gates.get(key)?.found ?? 0) + found;
    gates.set(key, { name, ...(rule === null ? {} : { rule }), found: sum, allowed, failed: sum > allowed });
  }
  const all = [...gates.values()];
  // Where it counts each rule apart and nothing of any was found, a shard says so without a rule.
  const isSaid = ({ name, allowed }: ReportedGate): boolean => all.some((other) => other.rule !== undefined && other.name === name && other.allowed === allowed);
  return all.filter((gate) => gate.rule !== undefined || gate.found > 0 || !isSaid(gate));
}
