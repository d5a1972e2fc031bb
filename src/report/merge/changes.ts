/** Are reports about the same change? */
import type { JsonChange } from '../json-shape';
import { CannotMerge } from './cannot-merge';
import type { ReportFile } from './report-file';

/** What all of them are about: of the packages of one repository, each scanned by itself. Undefined where they are about all there is. */
export function commonChange(files: readonly ReportFile[]): JsonChange | undefined {
  const [first, ...others] = files;
  const other = others.find((file) => nameOf(file) !== nameOf(first!));
  if (other) throw new CannotMerge(`${first!.name} tells of ${nameOf(first!)} and ${other.name} of ${nameOf(other)}. Give reports of the same change, or of whole scans.`);
  const changedFiles = new Set(files.flatMap(({ since }) => since?.changedFiles ?? []));
  return first?.since && { ...first.since, changedFiles: [...changedFiles].sort() };
}

function nameOf({ since }: ReportFile): string {
  if (!since) return 'all there is';
  return since.ref === null ? 'what is staged' : `what has come since ${since.ref} (${since.base})`;
}
