/** A line of the table: something that is run over the corpus again and again. */
import type { Sample } from './measured';

export const GROUPS = ['parse', 'eslint', 'oxlint', 'biome', 'centinel'] as const;
export type Group = (typeof GROUPS)[number];

export interface Row {
  readonly id: string;
  readonly name: string;
  readonly group: Group;
  /** Takes minutes: fewer rounds are enough. */
  readonly isSlow?: boolean;
  /** One sample, or several of one kind. */
  run(): Promise<readonly Sample[]>;
}

export interface Measured {
  readonly row: Row;
  readonly samples: readonly Sample[];
  /** Why there is none, or not as many as wanted. */
  readonly failed?: string;
}
