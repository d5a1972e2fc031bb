/**
 * Suppression comments. The grammar is strict, so that a stray word silences nothing. In a line or a block comment, of SQL behind `--` as well, of settings behind `#`:
 *
 *     centinel-disable-next-line RULE[, RULE] -- REASON (owner: TEAM, until: 2027-01-31)
 *     centinel-disable-line RULE[, RULE] -- REASON
 *     centinel-disable RULE[, RULE] -- REASON           up to centinel-enable RULE[, RULE]
 *     centinel-disable-file RULE[, RULE] -- REASON      the whole file
 *
 * A comment that begins with a keyword and breaks the grammar suppresses nothing and is a problem of its own.
 */
import type { TSESTree } from '../source/tree';
import { Blocks } from './blocks';
import { readDetails } from './details';
import type { DetailProblem, Directive, DirectiveProblem } from './directive';
import { hullOf } from './hull';
import { isNearlyKeyword, meantKeyword, scopeOf } from './keywords';
import { nearest } from './nearest';

// Nobody knows who wrote a comment: no pattern here looks at a character more than a few times, however long the comment is.
const HEAD = /^(\s*(?:\*\s*)?)(centinel-[a-z]+(?:-[a-z]+)*)(?![\w-])/;
const RULE_ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
const ATTEMPT = /^\s*([a-z0-9-]+)(?![a-z0-9-])[\s\w,-]*\s--\s*\S/;

/** What may be named in a suppression. */
export interface KnownRules {
  readonly ids: ReadonlySet<string>;
  /** Those that nobody may suppress, whatever the policy says. */
  readonly unsuppressible: ReadonlySet<string>;
}

export interface ReadDirectives {
  /** Those that keep the grammar. */
  readonly directives: readonly Directive[];
  readonly blocks: Blocks;
  readonly problems: readonly { readonly directive: Directive; readonly problem: DirectiveProblem }[];
}

export function readDirectives(text: string, comments: readonly TSESTree.Comment[], program: TSESTree.Program, rules: KnownRules): ReadDirectives {
  const read = comments.flatMap((comment) => readComment(text, comment, program, rules) ?? []);
  const kept = read.filter(({ problem }) => !problem).map(({ directive }) => directive);
  const blocks = new Blocks(kept);
  const inBlocks = kept.flatMap((directive) => {
    const problem = blocks.problemOf(directive);
    return problem ? [{ directive, problem }] : [];
  });
  const wrong = read.flatMap(({ directive, problem }) => (problem ? [{ directive, problem }] : []));
  return { directives: kept, blocks, problems: [...wrong, ...inBlocks].sort((a, b) => a.directive.start - b.directive.start) };
}

interface ReadComment {
  readonly directive: Directive;
  readonly problem?: DirectiveProblem;
}

function readComment(text: string, comment: TSESTree.Comment, program: TSESTree.Program, rules: KnownRules): ReadComment | undefined {
  const [, indent = '', word = ''] = HEAD.exec(comment.value) ?? [];
  const rest = comment.value.slice(indent.length + word.length);
  if (word === '' || !isMeant(word, rest, rules)) return undefined;
  const [start, end] = comment.range;
  const keywordStart = text.indexOf(word, start);
  const scope = scopeOf(word);
  const { detailProblem, ...said } = saidIn(rest, keywordStart + word.length);
  const keyword = { text: word, start: keywordStart, end: keywordStart + word.length };
  const directive: Directive = { start, end, keyword, scope: scope ?? 'line', ...said, hull: hullOf({ start, end }, program) };
  return { directive, problem: scope ? problemOf(directive, detailProblem, rules) : { kind: 'unknown-keyword', meant: meantKeyword(word) } };
}

/** Other words may begin with Centinel's name: they are told by what stands behind them. */
function isMeant(word: string, rest: string, { ids }: KnownRules): boolean {
  return scopeOf(word) !== undefined || isNearlyKeyword(word) || ids.has(ATTEMPT.exec(rest)?.[1] ?? '');
}

/** A dash or a dot says nothing. */
const HAS_WORDS = /[\p{L}\p{N}]/u;

type Said = Pick<Directive, 'rules' | 'reason' | 'reasonEnd' | 'details'> & { readonly detailProblem?: DetailProblem };

/** What stands behind the keyword; `at` is its offset. */
function saidIn(rest: string, at: number): Said {
  const separator = rest.indexOf('--');
  const list = separator < 0 ? rest : rest.slice(0, separator);
  const rules = [...list.matchAll(/[^\s,]+/g)].map((match) => ({ id: match[0], start: at + match.index, end: at + match.index + match[0].length }));
  const reasonStart = separator < 0 ? rest.trimEnd().length : behindBlanks(rest, separator + 2);
  const written = rest.slice(reasonStart).trimEnd();
  const { details, problem, reasonLength } = readDetails(written, at + reasonStart);
  const reason = onOneLine(written.slice(0, reasonLength));
  return { rules, reason, reasonEnd: at + reasonStart + reasonLength, details, detailProblem: problem };
}

/** A comment over several lines may have a star before each. */
function onOneLine(text: string): string {
  return text.replace(/\s+/g, (space) => (/[\r\n]/.test(space) ? '\n' : space)).replace(/\n(?:\*\s*)?/g, ' ').trim();
}

function behindBlanks(text: string, at: number): number {
  const blanks = /[^\S\r\n]*/y;
  blanks.lastIndex = at;
  blanks.test(text);
  return blanks.lastIndex;
}

function problemOf({ rules, scope, reason }: Directive, detailProblem: DetailProblem | undefined, known: KnownRules): DirectiveProblem | undefined {
  if (rules.length === 0) return { kind: 'missing-rule' };
  const unknown = rules.find(({ id }) => !RULE_ID.test(id) || !known.ids.has(id));
  if (unknown) return { kind: 'unknown-rule', rule: unknown, meant: RULE_ID.test(unknown.id) ? nearest(unknown.id, known.ids) : undefined };
  const unsuppressible = rules.find(({ id }) => known.unsuppressible.has(id));
  if (unsuppressible) return { kind: 'not-suppressible', rule: unsuppressible };
  if (scope === 'end') return undefined;
  return detailProblem ?? (!HAS_WORDS.test(reason) ? { kind: 'missing-reason' } : undefined);
}
