/** All that the engine does not know by itself and is given: what libraries do, what names mean, what is wrong. */
import type { Span } from './finding';
import type { AnswerKind } from './flow/asked-before';
import type { Recogniser } from './flow/recognise';
import type { Redaction } from './flow/vocabulary';
import type { LabelKind, NumericForm } from './flow/value';
import type { Trigger } from './marks/trigger';
import type { Model } from './model';
import type { Rule } from './rule';

export interface Knowledge {
  /** The rules to run. */
  readonly rules: readonly Rule[];
  /** Ids of rules that exist and are switched off here: a suppression may name them. */
  readonly otherRules?: readonly string[];
  /** Ids of rules whose findings no comment suppresses. */
  readonly unsuppressible?: readonly string[];
  /** Rules that report nothing here, and whose secrets are blanked all the same where another rule shows the line. */
  readonly redacting?: readonly Rule[];
  /** Does a function, by its name, take out what is sensitive, or encrypt it? `maskCard`, `tokenize`; `encrypt`, `hash`. */
  readonly redactor?: (functionName: string) => Redaction | undefined;
  /** What does a function, by its name, ask of what it is handed? `validateAmount`, `checkBalance`. */
  readonly checker?: (functionName: string) => readonly AnswerKind[];
  /** Does a function, by its name, look at what somebody sends before it is used? `isValidUrl`, `assertAllowedHost`. */
  readonly validator?: (functionName: string) => boolean;
  /** Of a regular expression that may take very long: what a text has to hold a long row of. Asked where somebody outside may choose the text. */
  readonly slowPattern?: (source: string, flags: string) => string | undefined;
  /** Tell as well what is put together from parts of which nobody knows where they come from: for an audit. */
  readonly audit?: boolean;
  /** How a type holds numbers, by the bare name of the type, wherever and as whatever it is declared: `Cents`. */
  readonly typeForm?: (typeName: string) => NumericForm | undefined;
  /** Spans of a line of source that no finding may repeat. */
  readonly sensitive?: (line: string) => readonly Span[];
  readonly models: readonly Model[];
  readonly recognisers: readonly Recogniser[];
  /** What a text has to say for the recognisers to find such a label in it. */
  readonly labelTriggers?: readonly { readonly kind: LabelKind; readonly trigger: Trigger }[];
}
