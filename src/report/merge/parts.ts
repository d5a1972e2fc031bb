/** Are all parts there of each report that was too large for one file? */
import { CannotMerge } from './cannot-merge';
import type { SarifFile } from './report-file';

export function checkParts(files: readonly SarifFile[]): void {
  const reports = new Map<string, SarifFile[]>();
  for (const file of files) {
    if (!file.part) continue;
    const key = JSON.stringify([file.shard, file.part.count, file.part.results]);
    reports.set(key, [...(reports.get(key) ?? []), file]);
  }
  for (const some of reports.values()) checkReport(some);
}

/** Two scans may have reports of the same size: then each part is there twice. */
function checkReport(files: readonly SarifFile[]): void {
  const times = new Map<number, number>();
  for (const { part } of files) if (part) times.set(part.index, (times.get(part.index) ?? 0) + 1);
  const most = Math.max(...times.values());
  const count = files[0]?.part?.count ?? 0;
  for (let index = 1; index <= count; index++) {
    if (times.get(index) === most) continue;
    throw new CannotMerge(`${files[0]?.name} is in ${count} parts, and part ${index} is missing. Nothing was written: it would look as if there were no findings.`, true);
  }
}
