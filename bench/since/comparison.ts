/** What a commit has introduced, by the reports of whole scans of both sides; and what another report has of it. Written apart from the product, which is tried by it. */

/** Of a JSON report. */
export interface Told {
  readonly ruleId: string;
  readonly file: string;
  readonly start: { readonly line: number };
  readonly fingerprint: string;
}

/** What is in `after` and not in `before`: not in the file itself, by its old name where it has got another one, nor gone from any other file. */
export function introduced(after: readonly Told[], before: readonly Told[], renamed: ReadonlyMap<string, string>): readonly Told[] {
  const left = [...before];
  const without = (findings: readonly Told[], isSame: (a: Told, b: Told) => boolean): readonly Told[] =>
    findings.filter((finding) => {
      const at = left.findIndex((old) => old.ruleId === finding.ruleId && old.fingerprint === finding.fingerprint && isSame(finding, old));
      if (at >= 0) left.splice(at, 1);
      return at < 0;
    });
  const inOthers = without(after, (now, old) => old.file === (renamed.get(now.file) ?? now.file));
  return without(inOthers, () => true);
}

/** Those of `a` that are not in `b`. */
export function lacking(a: readonly Told[], b: readonly Told[]): readonly Told[] {
  const there = new Set(b.map(inWords));
  return a.filter((finding) => !there.has(inWords(finding)));
}

export function inWords({ ruleId, file, start, fingerprint }: Told): string {
  return `${ruleId} in ${file}:${start.line} (${fingerprint})`;
}
