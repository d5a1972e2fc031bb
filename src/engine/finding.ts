/** What the engine says: findings, their places, and the fixes that they carry. Plain data, safe to send anywhere. */
import type { CryptoAsset } from './asset';
import type { SuppressionVerdict } from './suppressions/verdict';

export type Severity = 'error' | 'warning' | 'info';
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** How much of the way was proved. `low` is not shown unless the user asks for it. */
export type Confidence = 'high' | 'medium' | 'low';

/** Half-open range of UTF-16 offsets into the text of one file. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Zero-based line and UTF-16 column, as in the language server protocol. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A span of a named file, with its positions. `file` is the name under which the module was given to the engine. */
export interface Place extends Span {
  readonly file: string;
  readonly from: Position;
  readonly to: Position;
}

/** One step on the way from a source to the place of the finding. */
export interface Step {
  readonly message: string;
  readonly place: Place;
}

/** What is wrong, why it matters, and what to write instead: one sentence each. */
export interface Message {
  readonly what: string;
  readonly why: string;
  readonly instead: string;
}

/** Replaces the span by the text; an empty span inserts, an empty text removes. */
export interface Edit extends Span {
  readonly text: string;
}

/** `safe`: the meaning is kept, may run on save. `review`: a person must look. */
export type Safety = 'safe' | 'review';

export interface Fix {
  readonly title: string;
  readonly safety: Safety;
  readonly edits: readonly Edit[];
  /** Modules to import from; merged with the imports of the file by `applyFixes` and `editsOf`. */
  readonly imports: readonly ImportRequest[];
  /** Functions that the file gets at its end, each once, however many fixes want it. */
  readonly helpers?: readonly HelperRequest[];
  /** What other files shall say for it to work, if they do not say it already. */
  readonly lines?: readonly LineElsewhere[];
}

/** A function that a fix calls and that the file does not have. */
export interface HelperRequest {
  readonly name: string;
  /** The whole declaration, lines ended by `\n`. */
  readonly text: string;
}

/** A line of a file of the project. Whoever applies the fix brings it in: the engine reads no other file. */
export interface LineElsewhere {
  /** Its name, in the folder of the nearest package.json; where there is none, at the root of the project. */
  readonly file: string;
  /** `NAME=`: a file with such a name in it has the line already, whatever value it gives. */
  readonly line: string;
}

/** `import { name } from 'module'`, or `import name from 'module'` when `isDefault`. */
export interface ImportRequest {
  readonly module: string;
  readonly name: string;
  readonly isDefault?: boolean;
  /** Another name for it in this file, where its own is taken. */
  readonly local?: string;
}

/** The first line of the finding as a reader may see it: secrets are blanked out, columns are those of the original line. */
export interface Snippet {
  readonly line: string;
  readonly from: number;
  readonly to: number;
}

export interface Finding {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly place: Place;
  readonly message: Message;
  /** Source first; empty when the finding is of one place alone. */
  readonly trace: readonly Step[];
  readonly fixes: readonly Fix[];
  readonly snippet: Snippet;
  /** Stable while the code is moved, reformatted and written around: a hash of the rule, of the code without its layout, and of the names that lead there. One within a file. */
  readonly fingerprint: string;
  /** The PCI DSS requirements that it speaks against, where these are not all that its rule cites. */
  readonly pci?: readonly string[];
  /** What an inventory lists at this place; findings of what is wrong have none. */
  readonly assets?: readonly CryptoAsset[];
}

/** Something that the reader of the result must know beside the findings. */
export interface Note {
  readonly kind: 'syntax-error' | 'bound-reached';
  readonly message: string;
  readonly place: Place;
}

/** What one module gives. `suppressed` holds findings that a suppression comment covers. */
export interface Analysis {
  readonly findings: readonly Finding[];
  readonly suppressed: readonly Suppressed[];
  readonly notes: readonly Note[];
  /** Every suppression comment that keeps the grammar, in text order, whether it covers anything or not. */
  readonly suppressions: readonly Suppression[];
}

export interface Suppressed {
  readonly finding: Finding;
  readonly reason: string;
  readonly owner?: string;
  /** The last day on which it is suppressed: `2027-01-31`. */
  readonly until?: string;
  /** Of the comment, which is one of `suppressions`. */
  readonly comment: Place;
  /** Of other comments that cover it as well. */
  readonly also?: readonly Place[];
}

/** A suppression comment, as it is written. Whether it may suppress what it covers depends on the policy of the project and on the day. */
export interface Suppression {
  readonly place: Place;
  readonly scope: 'line' | 'block' | 'file';
  readonly rules: readonly string[];
  /** Never empty: a comment without one breaks the grammar. */
  readonly reason: string;
  readonly owner?: string;
  /** A day of the calendar, whatever day it is now. */
  readonly until?: string;
  /** Those of its rules of which it covers no finding. */
  readonly unused: readonly string[];
  /** How many findings it covers, alone or beside other comments. */
  readonly covers: number;
  /** What the policy of the project finds wrong with it; missing until it is judged. */
  readonly verdicts?: readonly SuppressionVerdict[];
  /** The first line of it as a reader may see it. */
  readonly snippet: Snippet;
  /** Stable while the code around it moves: hash of what it says and how often that was said before. */
  readonly fingerprint: string;
  /** Take the comment out of the text, of a block with its end. */
  readonly removal: readonly Edit[];
  /** Its rules where it names them, and what takes one alone out. */
  readonly named: readonly { readonly rule: string; readonly place: Place; readonly removal: readonly Edit[] }[];
  /** Where a detail can be added, with what is to be written before and behind `owner: team`. */
  readonly addition: { readonly at: number; readonly before: string; readonly after: string };
  /** The day of `until`. */
  readonly untilAt?: Span;
}

/** The steps that a reader has to be led to: those at another place than the finding's own. */
export function stepsElsewhere({ trace, place }: Finding): readonly Step[] {
  return trace.filter((step) => step.place.file !== place.file || step.place.start !== place.start || step.place.end !== place.end);
}
