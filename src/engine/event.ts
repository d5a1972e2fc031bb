/** The semantic events that rules listen to: what happens in a module, seen through names, aliases and constants. */
import type { Callee } from './flow/callee';
import type { Conversion } from './flow/conversions';
import type { EffectStep } from './flow/summary';
import type { Value } from './flow/value';
import type { ActPart } from './flow/acts';
import type { AccessPath, Act, ExactColumn, Media, Part, Role, SinkKind } from './model';
import type { Digits } from './source/digits';
import type { Column } from './source/schema/column';
import type { Setting } from './source/settings/setting';
import type { Edit } from './finding';
import type { Directive, DirectiveProblem } from './suppressions/directive';
import type { JudgedSuppression } from './suppressions/verdict';
import type { Call, Callable, Comparison, Element, Loading, Node, PropertyWrite, TSESTree } from './source/tree';

/** A function, method or constructor is called. */
export interface CallEvent {
  readonly kind: 'call';
  readonly node: Call;
  /** The method, as it is spelled. */
  readonly method?: string;
  readonly callee: Callee;
}

/** A value reaches a place where it can do harm, by the model of what is called. */
export interface SinkEvent {
  readonly kind: 'sink';
  readonly sink: SinkKind;
  readonly value: Value;
  /** What it reaches, as a reader would say it. */
  readonly text: string;
  /** It does less harm than others of its kind. */
  readonly lesser?: boolean;
  /** The table that it is written to, as the code calls it. */
  readonly table?: string;
  /** Of an answer: what it is taken for where nobody says its type. */
  readonly media?: Media;
  /** Where the sink is inside the function that is called: the steps from the call to it. */
  readonly steps: readonly EffectStep[];
  /** The argument, the value of the attribute, or what is written to a column. */
  readonly node: Node;
  /** Of what a function gives back, the function. */
  readonly call: Call | Element | PropertyWrite | Loading | Callable;
}

/** A value decides how something works: an algorithm, a switch, a key. */
export interface RoleEvent {
  readonly kind: 'role';
  readonly role: Role;
  readonly value: Value;
  /** The argument, or the value of the option. */
  readonly node: Node;
  /** Where it is handed over, in the call itself. */
  readonly place?: Node;
  /** The value is read out of the node, which is not written out so far down. */
  readonly isInside?: boolean;
  /** The call that it is handed to; missing for a write to a property. */
  readonly call?: Call | Element;
  /** What it is handed to or written to, as a reader would say it. */
  readonly text: string;
  /** Where it is used inside the function that is called: the steps from the call to it. */
  readonly steps?: readonly EffectStep[];
}

/** Something is done that is judged by how it is set up: a text is encrypted, a token is issued, a cookie is set. */
export interface ActEvent {
  readonly kind: 'act';
  readonly act: Act;
  readonly node: Call;
  readonly callee: Callee;
  /** What it is set up by. Worked out when it is asked for. */
  part(name: Part): ActPart;
  /** Where the part stands in the call, or would: of several places, the first that holds something. */
  places(name: Part): readonly AccessPath[];
}

/** Two values are combined: `a + b`, `a += b`. */
export interface OperationEvent {
  readonly kind: 'operation';
  readonly operator: '+' | '-' | '*' | '/' | '%';
  readonly node: TSESTree.BinaryExpression | TSESTree.AssignmentExpression;
}

/** Something else is made a number: `parseFloat(x)`, `Number(x)`, `+x`, `x.toNumber()`. */
export interface ConversionEvent extends Conversion {
  readonly kind: 'conversion';
}

/** Two values are compared: `a === b`, `a < b`. */
export interface ComparisonEvent {
  readonly kind: 'comparison';
  readonly node: Comparison;
}

/** A value is given a name: variable, property, field, parameter default, assignment. */
export interface NamingEvent {
  readonly kind: 'naming';
  readonly name: string;
  /** The object that the property is on, where it has a name: `config` in `config.secret = …`. */
  readonly owner?: string;
  /** Where the name stands. */
  readonly nameNode: Node;
  /** Where the value stands. */
  readonly node: Node;
  readonly value: Value;
}

/** A string that is written out, template literals without a hole included. */
export interface TextEvent {
  readonly kind: 'text';
  readonly text: string;
  readonly node: Node;
}

/** What a text begins with that is put together: the first part of a template literal with holes. */
export interface OpeningEvent {
  readonly kind: 'opening';
  readonly text: string;
  readonly node: Node;
}

/** A long run of digits is written out: in a text, as a number, in a comment, in SQL. */
export interface DigitsEvent extends Digits {
  readonly kind: 'digits';
}

/** A comment that wants to suppress findings breaks the grammar. */
export interface DirectiveEvent {
  readonly kind: 'directive';
  readonly directive: Directive;
  readonly problem: DirectiveProblem;
  /** Take what is wrong out: the rule that is, or the comment. */
  readonly removal: readonly Edit[];
}

/** A comment that keeps the grammar is wrong by the policy of the project, or by the day. Told when the text is gone. */
export interface SuppressionEvent extends JudgedSuppression {
  readonly kind: 'suppression';
}

/** A column is declared: by a schema, by SQL in a text, or by a call, an object or a decorator of a library. */
export interface ColumnEvent extends Column {
  readonly kind: 'column';
  /** In code: the type, or the call that says it. */
  readonly node?: Node;
  /** In code: what else is said of the column. */
  readonly options?: TSESTree.ObjectExpression;
  /** In code: how the library declares a column that is exact. */
  readonly exact?: ExactColumn;
}

/** A text is given a name in a settings file. */
export interface SettingEvent extends Setting {
  readonly kind: 'setting';
}

export type Event = CallEvent | SinkEvent | RoleEvent | ActEvent | OperationEvent | ConversionEvent | ComparisonEvent | NamingEvent | TextEvent | OpeningEvent | ColumnEvent | SettingEvent | DigitsEvent | DirectiveEvent | SuppressionEvent;
export type EventKind = Event['kind'];
export type EventOf<K extends EventKind> = Extract<Event, { kind: K }>;
