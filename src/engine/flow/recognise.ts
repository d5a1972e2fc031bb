/** What names say of values. The engine asks; domain/ knows. */
import type { LabelKind, NumericForm, Value } from './value';

/** The owner of a name that is that of a table, where the value is a row of it, or several. No code can say it. */
export const ROW = '(row)';

/** All the evidence there is about a named value: rules of naming judge by more than one word. */
export interface Naming {
  /** The last name: `number` in `order.card.number`. */
  readonly name: string;
  /** The name before it: `card` in `order.card.number`; the class for a field. */
  readonly owner?: string;
  /** The name of what is written under this name: `maskedNumber` in `{ number: maskedNumber }`. */
  readonly carrier?: string;
  /** Other properties seen on the same owner. */
  siblings(): ReadonlySet<string>;
  /** Properties seen on the value itself: of a variable, on that variable; of a property, on what has its name and that of its owner. */
  members(): ReadonlySet<string>;
  /** Every word of every identifier in the module, lower case. */
  words(): ReadonlySet<string>;
  /** What is known of the value beside its name. */
  readonly value: Value;
}

export interface Recognised {
  readonly labels: readonly { readonly kind: LabelKind; readonly confidence: 'high' | 'medium' | 'low' }[];
  readonly numeric?: NumericForm;
  /** Labels that the value cannot have under this name: `feeRatio` is made from money and is none. */
  readonly drops?: readonly LabelKind[];
}

/** Undefined: the name says nothing. */
export type Recogniser = (naming: Naming) => Recognised | undefined;
