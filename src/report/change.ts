/** The change that a report is about, as JSON and SARIF write it. */
import type { ReportedChange, ReportInput } from './input';
import type { JsonChange } from './json-shape';
import { absolutePath, relativeTo } from './paths';

export function writtenChange({ since, root }: Pick<ReportInput, 'since' | 'root'>): JsonChange | undefined {
  return since && { ref: since.ref ?? null, base: since.base ?? null, changedFiles: since.changedFiles.map((path) => relativeTo(root, path)) };
}

export function readChange({ ref, base, changedFiles }: JsonChange, root: string): ReportedChange {
  return { ref: ref ?? undefined, base: base ?? undefined, changedFiles: changedFiles.map((name) => absolutePath(root, name)) };
}
