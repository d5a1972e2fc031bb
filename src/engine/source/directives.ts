/**
 * Suppression comments. The grammar is strict, so that a stray word silences nothing. In a line or a block comment, of SQL behind `--` as well, of settings behind `#`:
 *
 *     centinel-ignore RULE[, RULE] -- REASON           the same line; alone on its line, the next line of code
 *     centinel-ignore-start RULE[, RULE] -- REASON     up to centinel-ignore-end RULE[, RULE]
 *     centinel-ignore-file RULE[, RULE] -- REASON      the whole file
 *
 * A comment that begins with the keyword and breaks the grammar suppresses nothing and is a problem of its own.
 */
import type { Span, Suppression } from '../finding';
import type { Lines } from './lines';
import type { TSESTree } from './tree';

export const KEYWORD = 'centinel-ignore';

export type Scope = 'line' | 'start' | 'end' | 'file';

export interface Directive extends Span {
  readonly scope: Scope;
  readonly rules: readonly string[];
  readonly reason: string;
}

export type DirectiveProblem =
  | { readonly kind: 'missing-reason' }
  | { readonly kind: 'missing-rule' }
  | { readonly kind: 'unknown-rule'; readonly rule: string }
  | { readonly kind: 'unknown-keyword'; readonly keyword: string }
  | { readonly kind: 'unclosed' };

const GRAMMAR = /^\s*\*?\s*centinel-ignore(-[a-z-]*)?(?![\w-])\s*([^]*?)\s*$/;
const RULE_ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

export interface ReadDirectives {
  readonly directives: readonly Directive[];
  readonly problems: readonly { readonly directive: Directive; readonly problem: DirectiveProblem }[];
}

export function readDirectives(comments: readonly TSESTree.Comment[], isRule: (id: string) => boolean): ReadDirectives {
  const read = comments.flatMap((comment) => readComment(comment) ?? []);
  const problems = read.flatMap(({ directive, keyword }) => {
    const problem = problemOf(directive, keyword, isRule) ?? unclosed(directive, read);
    return problem ? [{ directive, problem }] : [];
  });
  const wrong = new Set(problems.filter(({ problem }) => problem.kind !== 'unclosed').map(({ directive }) => directive));
  return { directives: read.map(({ directive }) => directive).filter((directive) => !wrong.has(directive)), problems };
}

interface ReadComment {
  readonly directive: Directive;
  readonly keyword: string;
}

function readComment(comment: TSESTree.Comment): ReadComment | undefined {
  const match = GRAMMAR.exec(comment.value);
  if (!match) return undefined;
  const keyword = (match[1] ?? '').slice(1);
  const [rules = '', ...reason] = (match[2] ?? '').split(/\s*--\s*/);
  const [start, end] = comment.range;
  const names = rules.split(/[\s,]+/).filter(Boolean);
  const scope = keyword === 'start' || keyword === 'end' || keyword === 'file' ? keyword : 'line';
  return { keyword, directive: { scope, rules: names, reason: reason.join(' -- ').trim(), start, end } };
}

function problemOf(directive: Directive, keyword: string, isRule: (id: string) => boolean): DirectiveProblem | undefined {
  if (keyword !== '' && directive.scope === 'line') return { kind: 'unknown-keyword', keyword: `${KEYWORD}-${keyword}` };
  if (directive.rules.length === 0) return { kind: 'missing-rule' };
  const unknown = directive.rules.find((rule) => !RULE_ID.test(rule) || !isRule(rule));
  if (unknown !== undefined) return { kind: 'unknown-rule', rule: unknown };
  return directive.reason === '' && directive.scope !== 'end' ? { kind: 'missing-reason' } : undefined;
}

/** A start without an end goes on to the end of the file, and says so. */
function unclosed(directive: Directive, all: readonly ReadComment[]): DirectiveProblem | undefined {
  if (directive.scope !== 'start') return undefined;
  return directive.rules.every((rule) => endOf(directive, rule, all.map((one) => one.directive))) ? undefined : { kind: 'unclosed' };
}

function endOf(start: Directive, rule: string, all: readonly Directive[]): Directive | undefined {
  return all.find((other) => other.scope === 'end' && other.start > start.start && other.rules.includes(rule));
}

/** As it is told of; of the end of a block nothing is told. */
export function suppressionOf({ scope, rules, reason, start, end }: Directive, lines: Lines): Suppression {
  return { place: lines.place(start, end), scope: scope === 'start' || scope === 'end' ? 'block' : scope, rules, reason };
}

const NO_CODE = /^\s*(?:\/\/.*|\/\*.*\*\/|\{\/\*.*\*\/\}|\*.*)?\s*$/;
const NO_SQL = /^\s*(?:--.*|\/\*.*\*\/|\*.*)?\s*$/;
const NO_SETTING = /^\s*(?:#.*)?$/;

const NO_LINE = { '//': NO_CODE, '--': NO_SQL, '#': NO_SETTING } as const;

/** Which directive covers a finding of the rule at the span, if any does. */
export class Suppressions {
  private readonly targets: readonly { readonly directive: Directive; readonly from: number; readonly to: number }[];

  constructor(
    directives: readonly Directive[],
    private readonly lines: Lines,
    /** How comments of the language begin. */
    private readonly mark: '//' | '--' | '#' = '//',
  ) {
    this.targets = directives.flatMap((directive) => {
      if (directive.scope === 'end') return [];
      return directive.rules.map((rule) => ({ directive: { ...directive, rules: [rule] }, ...this.reach(directive, rule, directives) }));
    });
  }

  cover(rule: string, span: Span): Directive | undefined {
    const first = this.lines.lineAt(span.start);
    const last = this.lines.lineAt(Math.max(span.start, span.end - 1));
    const reaches = (from: number, to: number, scope: Scope) =>
      // A line directive inside a call over several lines covers the call.
      scope === 'line' ? from <= last && to >= first : from <= first && to >= first;
    return this.targets.find(({ directive, from, to }) => directive.rules[0] === rule && reaches(from, to, directive.scope))?.directive;
  }

  /** First and last line that the directive speaks of. */
  private reach(directive: Directive, rule: string, all: readonly Directive[]): { from: number; to: number } {
    const line = this.lines.lineAt(directive.start);
    if (directive.scope === 'file') return { from: 0, to: this.lines.count };
    if (directive.scope === 'start') {
      const end = endOf(directive, rule, all);
      return { from: line, to: end ? this.lines.lineAt(end.start) : this.lines.count };
    }
    return this.standsAlone(directive) ? { from: line, to: this.nextCode(directive) } : { from: line, to: line };
  }

  private standsAlone(directive: Directive): boolean {
    const start = this.lines.startOf(this.lines.lineAt(directive.start));
    return /^[\s{]*$/.test(this.lines.text.slice(start, directive.start));
  }

  /** The next line that holds code: further comments and blank lines may stand between. */
  private nextCode(directive: Directive): number {
    let line = this.lines.lineAt(directive.end);
    do line++;
    while (line < this.lines.count && NO_LINE[this.mark].test(this.lines.textOf(line)));
    return line;
  }
}
