/** A suppression comment as it is read, and what may be wrong with it. */
import type { Span } from '../finding';
import type { Scope } from './keywords';

/** A rule where the comment names it. */
export interface NamedRule extends Span {
  readonly id: string;
}

export interface Directive extends Span {
  readonly keyword: Span & { readonly text: string };
  readonly scope: Scope;
  readonly rules: readonly NamedRule[];
  /** Without its details; on one line. */
  readonly reason: string;
  /** Where the reason ends, or would stand. */
  readonly reasonEnd: number;
  readonly details: Details;
  /** The comment with what holds it in JSX: the braces around it. */
  readonly hull: Span;
}

/** `(owner: team, until: 2027-01-31)`, at the end of a reason. */
export interface Details {
  readonly owner?: string;
  /** A day of the calendar: `2027-01-31`. */
  readonly until?: string;
  /** With its parentheses. */
  readonly at?: Span;
  readonly untilAt?: Span;
}

export type DetailProblem =
  | { readonly kind: 'unknown-detail'; readonly word: string }
  | { readonly kind: 'repeated-detail'; readonly key: string }
  | { readonly kind: 'empty-owner' }
  | { readonly kind: 'wrong-date'; readonly date: string };

export type DirectiveProblem =
  | DetailProblem
  | { readonly kind: 'missing-reason' }
  | { readonly kind: 'missing-rule' }
  | { readonly kind: 'unknown-rule'; readonly rule: NamedRule; readonly meant?: string }
  | { readonly kind: 'not-suppressible'; readonly rule: NamedRule }
  | { readonly kind: 'unknown-keyword'; readonly meant?: string }
  /** Of a block without an end: `rules` are those that go on to the end of the file. */
  | { readonly kind: 'unclosed'; readonly rules: readonly string[] }
  | { readonly kind: 'unopened'; readonly rule: NamedRule };
