/** The baselines that several reports met. */
import type { ReportedBaseline } from '../input';
import { sortedByPath } from '../order';

/** All that met one say how much it holds, and each what is fixed of it in its own files. */
export function mergedBaselines(lists: readonly (readonly ReportedBaseline[])[]): readonly ReportedBaseline[] {
  const merged = new Map<string, ReportedBaseline>();
  for (const each of lists.flat()) merged.set(each.path, { ...each, fixed: each.fixed + (merged.get(each.path)?.fixed ?? 0) });
  return sortedByPath([...merged.values()]);
}
