/** The day that this program is from: a clock that says an earlier one is wrong. */

/** Put in by the build. */
declare const CENTINEL_BUILT_ON: string | undefined;

/** From source: no version is older. */
export const BUILT_ON = typeof CENTINEL_BUILT_ON === 'string' ? CENTINEL_BUILT_ON : '2026-11-01';

/** Undefined where the day cannot be right, or nobody can say it. */
export function believable(today: string | undefined): string | undefined {
  return today && today >= BUILT_ON ? today : undefined;
}
