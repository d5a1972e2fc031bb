/** What an editor underlines of the findings of a report, and what of them are hints. */

interface Entry {
  readonly file: string;
  readonly start: { readonly line: number; readonly column: number };
  readonly ruleId: string;
  readonly confidence: string;
}

/** Findings of low confidence are shown to nobody who did not ask. */
export function underlinedBy(report: string): readonly string[] {
  const { findings, baselined } = JSON.parse(report) as { readonly findings: readonly Entry[]; readonly baselined: readonly Entry[] };
  const lines = (entries: readonly Entry[], mark: string): readonly string[] =>
    entries.filter(({ confidence }) => confidence !== 'low').map(({ file, start, ruleId }) => `${file}:${start.line}:${start.column} ${ruleId}${mark}`);
  return [...lines(findings, ''), ...lines(baselined, ' hint')].sort();
}
