/**
 * Fingerprints that tell all findings of a report apart. The engine's own know no file, so that a copy of a file has those of the original: of equal ones, that of the first
 * file stays as it is, and the others take in the name of their file. Doing it again changes nothing, and so reports that are put together come out as one of all files.
 */
import { type Finding, hashOf } from '../engine';
import type { ReportInput } from './input';
import { byText, sortedFindings } from './order';
import { relativeTo } from './paths';

export type FingerprintOf = (finding: Finding) => string;

/** Where a fingerprint stands, by the name of its file below the root of the report. */
export interface Printed {
  readonly file: string;
  readonly fingerprint: string;
}

export function fingerprintsIn({ root, findings, suppressed, baselined, untold = [] }: Pick<ReportInput, 'root' | 'findings' | 'suppressed' | 'baselined' | 'untold'>): FingerprintOf {
  const all = sortedFindings([...findings, ...suppressed.map(({ finding }) => finding), ...baselined, ...untold]);
  const distinct = distinctFingerprints(all.map((finding) => ({ file: relativeTo(root, finding.place.file), fingerprint: finding.fingerprint })));
  const printed = new Map(all.map((finding, index) => [finding, distinct[index]!]));
  return (finding) => printed.get(finding) ?? finding.fingerprint;
}

/** In the order of what is given: that of the places in each file. */
export function distinctFingerprints(all: readonly Printed[]): readonly string[] {
  const first = new Map<string, string>();
  for (const { file, fingerprint } of all) {
    const other = first.get(fingerprint);
    if (other === undefined || byText(file, other) < 0) first.set(fingerprint, file);
  }
  const told = new Map<string, number>();
  return all.map(({ file, fingerprint }) => {
    const key = `${fingerprint}\n${file}`;
    const before = told.get(key) ?? 0;
    told.set(key, before + 1);
    if (before > 0) return hashOf(`${key}\n${before}`);
    return first.get(fingerprint) === file ? fingerprint : hashOf(key);
  });
}
