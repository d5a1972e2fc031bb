/** Fingerprints for readers that want no two alike in a report. A fingerprint does not know its file, so that it survives a rename: the same code in two files has one. */
import type { Finding } from '../engine';

/** The second of them gets `-2` and so on: where a copy is made or goes, one comes or goes, and the others stay. */
export function uniqueFingerprints(findings: readonly Finding[]): ReadonlyMap<Finding, string> {
  const times = new Map<string, number>();
  return new Map(
    findings.map((finding) => {
      const time = (times.get(finding.fingerprint) ?? 0) + 1;
      times.set(finding.fingerprint, time);
      return [finding, time === 1 ? finding.fingerprint : `${finding.fingerprint}-${time}`];
    }),
  );
}
