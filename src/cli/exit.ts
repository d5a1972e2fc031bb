/** What the exit code says. */
import type { Tally } from '../report/tally';

export const EXIT = { clean: 0, findings: 1, usage: 2, failed: 3, cancelled: 130 } as const;

export type FailOn = 'error' | 'warning' | 'info' | 'never';

/**
 * Errors alone, as the linters of the field do it: a warning is for a reader to judge, and a rule that is new or has become stricter
 * should not stop every build on the day of an update.
 */
export const DEFAULT_FAIL_ON: FailOn = 'error';

export const EXIT_CODES = `Exit codes:
  0    no finding at or above --fail-on; with gates in the config, all of them hold
  1    findings at or above --fail-on, or a gate that failed
  2    wrong use, a config file or a baseline that is wrong, a path that matches no file, a report that cannot be written, or a
       change that git cannot tell (--since, --staged)
  3    internal failure, or files that could not be analysed (findings are still printed)
  130  cancelled (what was found is still printed)
  When several apply, 130 goes before 2, 2 before 3, and 3 before 1.`;

export const BASELINE_EXIT_CODES = `Exit codes:
  0    the baseline is written, or says what was found already
  2    wrong use, a wrong config file, or a baseline that cannot be read or written; it stays as it was
  3    internal failure, or files that could not be analysed: what the baseline holds of them stays
  130  cancelled; the baseline stays as it was`;

export const EVIDENCE_EXIT_CODES = `Exit codes:
  0    the report is made, whatever is in it
  1    findings at or above --fail-on, where one is given, or a gate that failed then
  2    wrong use, a wrong config file, a path that matches no file, or a report or history that cannot be written
  3    internal failure, or files that could not be analysed (the report says which)
  130  cancelled (the report holds what was found until then, and nothing is recorded)`;

export const INVENTORY_EXIT_CODES = `Exit codes:
  0    all files were looked at, whatever is used in them
  2    wrong use, a wrong config file, or a path that matches no file
  3    internal failure, or files that could not be analysed (the others are still listed)
  130  cancelled (what was seen is still listed)`;

export const SUPPRESSIONS_EXIT_CODES = `Exit codes:
  0    the suppressions are listed, whatever their state
  1    with --check: one has expired, covers nothing or is not allowed
  2    wrong use, a wrong config file, a path that matches no file, a clock that cannot be right, or a suppression in generated code
  3    internal failure, or files that could not be analysed (the others are still listed)
  130  cancelled (what was seen is still listed)`;

const COUNTED: Readonly<Record<FailOn, readonly (keyof Tally['found'])[]>> = {
  info: ['info', 'warning', 'error'],
  warning: ['warning', 'error'],
  error: ['error'],
  never: [],
};

/** Without a word of the user the gates of the config decide. With one, that counts as well, and `never` lets everything pass. */
export function exitCode(tally: Tally, failOn: FailOn | undefined): number {
  return troubleCode(tally) ?? (hasFailed(tally, failOn) ? EXIT.findings : EXIT.clean);
}

function hasFailed({ found, gates }: Tally, failOn: FailOn | undefined): boolean {
  if (failOn === 'never') return false;
  const bound = failOn ?? (gates.length === 0 ? DEFAULT_FAIL_ON : undefined);
  return gates.some(({ failed }) => failed) || (bound !== undefined && COUNTED[bound].some((severity) => found[severity] > 0));
}

/** Of a run that could not do all that it was asked for; undefined where it could. */
export function troubleCode({ cancelled, unmatched, configProblems, notAnalysed }: Pick<Tally, 'cancelled' | 'unmatched' | 'configProblems' | 'notAnalysed'>): number | undefined {
  if (cancelled) return EXIT.cancelled;
  if (unmatched.length > 0 || configProblems.length > 0) return EXIT.usage;
  return notAnalysed.some(({ kind }) => kind === 'failed') ? EXIT.failed : undefined;
}
