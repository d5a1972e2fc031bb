/** A suppression that breaks the grammar silences nothing: better said than believed. */
import { pieces } from '../../engine/marks/trigger';
import { on, rule } from '../../engine/rule';
import type { Match } from '../../engine/rule';
import type { DirectiveProblem } from '../../engine/source/directives';
import { KEYWORD } from '../../engine/source/directives';

interface DirectiveMatch extends Match {
  readonly problem: DirectiveProblem;
}

export default rule<DirectiveMatch>({
  id: 'invalid-suppression',
  title: 'Suppression comment that suppresses nothing',
  severity: 'warning',
  cwe: [1116],
  pci: [],
  score: 1,
  message: ({ problem }) => ({
    what: whatIsWrong(problem),
    why: 'A suppression must say which rule and why, so that whoever reads it later can judge it.',
    instead: `Write: ${KEYWORD} RULE -- REASON.`,
  }),
  detect: on('directive', ({ directive, problem }) => ({ at: { start: directive.start, end: directive.end }, problem }), { here: pieces(KEYWORD) }),
});

function whatIsWrong(problem: DirectiveProblem): string {
  switch (problem.kind) {
    case 'missing-reason':
      return 'The suppression gives no reason and is not applied.';
    case 'missing-rule':
      return 'The suppression names no rule and is not applied.';
    case 'unknown-rule':
      return `There is no rule "${problem.rule}", so the suppression is not applied.`;
    case 'unknown-keyword':
      return `"${problem.keyword}" is no suppression: ${KEYWORD}, -start, -end and -file are.`;
    case 'unclosed':
      return 'The suppressed block has no end: it goes on to the end of the file.';
  }
}
