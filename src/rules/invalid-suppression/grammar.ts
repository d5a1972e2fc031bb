/** What is wrong with a suppression comment by its grammar, and what it was meant to be, as far as that can be seen. */
import type { DirectiveEvent } from '../../engine/event';
import type { Edit, Message, Span } from '../../engine/finding';
import type { DirectiveProblem } from '../../engine/suppressions/directive';
import { endKeyword, KEYWORDS } from '../../engine/suppressions/keywords';

const WHY = 'A suppression must say which rule and why, so that whoever reads it later can judge it.';
const WHY_DETAILS = 'Who answers for a suppression, and until when, can only be held to what is written as it is read.';
const WRITE = 'Write: centinel-disable-next-line RULE -- REASON (owner: TEAM, until: 2027-01-31), with the parentheses or without.';

export function grammarMessage(problem: DirectiveProblem): Message {
  switch (problem.kind) {
    case 'missing-reason':
      return { what: 'The suppression gives no reason and is not applied.', why: WHY, instead: WRITE };
    case 'missing-rule':
      return { what: 'The suppression names no rule and is not applied.', why: WHY, instead: WRITE };
    case 'unknown-rule':
      return { what: `There is no rule ${quoted(problem.rule.id, 'of the name that is written here')}, so the suppression is not applied.`, why: WHY, instead: problem.meant ? `Did you mean "${problem.meant}"?` : WRITE };
    case 'not-suppressible':
      return { what: `Findings of ${problem.rule.id} cannot be suppressed, so the suppression is not applied.`, why: 'They are about suppressions themselves.', instead: 'Mend the comment that the finding is about, or set the severity of the rule in the config.' };
    case 'unknown-keyword':
      return { what: 'The comment begins with no keyword of a suppression and is not applied.', why: WHY, instead: problem.meant ? `Did you mean "${problem.meant}"?` : `The keywords are: ${KEYWORDS.join(', ')}.` };
    case 'unclosed':
      return { what: 'The suppressed block has no end: it goes on to the end of the file.', why: 'Code that is added later is suppressed with it, unseen.', instead: `End it with: ${KEYWORDS[3]} ${problem.rules.join(', ')}` };
    case 'unopened':
      return { what: `No suppressed block of ${problem.rule.id} ends here.`, why: 'Whoever reads it believes that something before it is suppressed.', instead: 'Remove it, or begin the block where it was meant to begin.' };
    case 'unknown-detail':
      return { what: `A suppression has "owner" and "until" in its parentheses, and not ${quoted(problem.word, 'what is written here')}: it is not applied.`, why: WHY_DETAILS, instead: 'Put what else is to be said into the reason, in front of the parentheses.' };
    case 'repeated-detail':
      return { what: `The suppression has "${problem.key}" twice and is not applied.`, why: WHY_DETAILS, instead: 'Leave one of them.' };
    case 'empty-owner':
      return { what: 'The suppression names no owner behind "owner:" and is not applied.', why: WHY_DETAILS, instead: 'Name the team or the person, or leave "owner:" out.' };
    case 'wrong-date':
      return { what: `There is no such day as ${quoted(problem.date, 'is written here')}, so the suppression is not applied.`, why: WHY_DETAILS, instead: 'Write the day as year, month and day: 2027-01-31.' };
  }
}

/** Words of the comment are repeated where they cannot be a number or a secret that nobody may see. */
function quoted(word: string, otherwise: string): string {
  return /^(?:[a-z][a-z-]{0,40}|\d{4}-\d{1,2}-\d{1,2})$/.test(word) ? `"${word}"` : otherwise;
}

interface Mending {
  readonly title: string;
  readonly edits: readonly Edit[];
}

export function grammarFix({ directive, problem, removal }: DirectiveEvent, text: string): Mending | undefined {
  switch (problem.kind) {
    case 'unknown-rule':
      return problem.meant === undefined ? undefined : replaced(problem.rule, problem.meant);
    case 'unknown-keyword':
      return problem.meant === undefined ? undefined : replaced(directive.keyword, problem.meant);
    case 'unclosed':
      return { title: 'End the suppressed block at the end of the file', edits: [endOfBlock(text, directive, problem.rules)] };
    case 'unopened':
      return { title: 'Remove the end of a block that is none', edits: removal };
    default:
      return undefined;
  }
}

function replaced({ start, end }: Span, text: string): Mending {
  return { title: `Write ${text}`, edits: [{ start, end, text }] };
}

/** A comment of the same kind, on a line of its own. */
function endOfBlock(text: string, { start, keyword }: DirectiveEvent['directive'], rules: readonly string[]): Edit {
  const open = /^(?:\/\/|\/\*|--|#)/.exec(text.slice(start))?.[0] ?? '//';
  const endOfLine = text.includes('\r\n') ? '\r\n' : '\n';
  const comment = `${open} ${endKeyword(keyword.text)} ${rules.join(', ')}${open === '/*' ? ' */' : ''}`;
  return { start: text.length, end: text.length, text: `${/[\r\n]$/.test(text) ? '' : endOfLine}${comment}${endOfLine}` };
}
