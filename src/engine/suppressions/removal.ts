/** The edits that take a comment, or one rule of it, out of the text. */
import type { Edit, Span } from '../finding';
import type { Lines } from '../source/lines';
import { rulesOf } from './blocks';
import type { Blocks } from './blocks';
import type { Directive, DirectiveProblem, NamedRule } from './directive';

/** Where nothing else stands on its lines, these go as well. */
export function removal({ hull }: Directive, lines: Lines): Edit {
  const { text } = lines;
  const first = lines.startOf(lines.lineAt(hull.start));
  const behind = lines.startOf(lines.lineAt(Math.max(hull.start, hull.end - 1)) + 1);
  const isAlone = text.slice(first, hull.start).trim() === '' && text.slice(hull.end, behind).trim() === '';
  if (isAlone) return without({ start: first, end: behind });
  const isLast = text.slice(hull.end, behind).trim() === '';
  if (isLast) return without({ start: behindCode(text, hull.start), end: hull.end });
  const blanksBehind = /^[ \t]*/.exec(text.slice(hull.end, behind))![0].length;
  return without({ start: hull.start, end: hull.end + blanksBehind });
}

/** Where the blanks begin that stand before the offset. */
function behindCode(text: string, offset: number): number {
  let at = offset;
  while (text[at - 1] === ' ' || text[at - 1] === '\t') at--;
  return at;
}

/** The comment, of a block with what ends it. */
export function removalOfAll(directive: Directive, blocks: Blocks, lines: Lines): readonly Edit[] {
  const ids = rulesOf(directive);
  const ends = new Set(ids.flatMap((id) => blocks.endOf(directive, id) ?? []));
  return [removal(directive, lines), ...[...ends].flatMap((end) => withoutRules(end, ids, lines))];
}

/** Of a block also where it ends. */
export function removalOfRule(directive: Directive, rule: string, blocks: Blocks, lines: Lines): readonly Edit[] {
  const end = blocks.endOf(directive, rule);
  return [...withoutRules(directive, [rule], lines), ...(end ? withoutRules(end, [rule], lines) : [])];
}

export function removalOfProblem({ directive, problem }: { readonly directive: Directive; readonly problem: DirectiveProblem }, lines: Lines): readonly Edit[] {
  return withoutRules(directive, 'rule' in problem ? [problem.rule.id] : rulesOf(directive), lines);
}

function withoutRules(directive: Directive, ids: readonly string[], lines: Lines): readonly Edit[] {
  const { rules } = directive;
  const isLeft = ({ id }: NamedRule) => !ids.includes(id);
  if (!rules.some(isLeft)) return [removal(directive, lines)];
  return rules.flatMap((rule, index) => {
    if (isLeft(rule)) return [];
    // With the comma behind it; the last ones with the comma before.
    const isFollowed = rules.slice(index + 1).some(isLeft);
    return [without(isFollowed ? { start: rule.start, end: rules[index + 1]!.start } : { start: rules[index - 1]!.end, end: rule.end })];
  });
}

function without({ start, end }: Span): Edit {
  return { start, end, text: '' };
}
