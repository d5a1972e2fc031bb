/** All that the engine does not know by itself and is given: what libraries do, what names mean, what is wrong. */
import type { Recogniser } from './flow/recognise';
import type { Model } from './model';
import type { Rule } from './rule';

export interface Knowledge {
  /** The rules to run. */
  readonly rules: readonly Rule[];
  /** Ids of rules that exist and are switched off here: a suppression may name them. */
  readonly otherRules?: readonly string[];
  readonly models: readonly Model[];
  readonly recognisers: readonly Recogniser[];
}
