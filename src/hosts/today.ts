/** The day that it is: that of the machine, in UTC, or the one that somebody has set for a report that comes out the same tomorrow. */

/** In the environment: `2026-11-29`. */
export const TODAY_VARIABLE = 'CENTINEL_TODAY';

export function today(): string {
  return process.env[TODAY_VARIABLE] || new Date().toISOString().slice(0, 10);
}
