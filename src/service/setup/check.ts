/** One thing that `centinel doctor` looks at. */

/** `problem`: Centinel does not do here what it is asked to. `warning`: it does, and something could be better. */
export type CheckState = 'ok' | 'warning' | 'problem';

export interface Check {
  /** For scripts. */
  readonly id: string;
  readonly state: CheckState;
  /** What is so, in one sentence or less. */
  readonly what: string;
  /** What to do. */
  readonly advice?: string;
}

export const ok = (id: string, what: string, advice?: string): Check => ({ id, state: 'ok', what, advice });
export const warning = (id: string, what: string, advice: string): Check => ({ id, state: 'warning', what, advice });
export const problem = (id: string, what: string, advice: string): Check => ({ id, state: 'problem', what, advice });
