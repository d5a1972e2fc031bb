/** A finding in plain text, for formats that have a place for text and none for its parts. */
import { type Finding, type Place, stepsElsewhere, type Suppressed } from '../engine';
import { relativeTo } from './paths';
import { printable } from './printable';

/** One sentence each, as far as the rule has them. */
export function sentencesOf({ message: { what, why, instead } }: Finding): string {
  return [what, why, instead].filter(Boolean).map(printable).join(' ');
}

/** What is wrong and why, what to write instead, and the steps of the way there. */
export function linesOf(finding: Finding, root: string): readonly string[] {
  const { what, why, instead } = finding.message;
  return [
    printable(`${what} ${why}`.trim()),
    ...(instead ? [`Instead: ${printable(instead)}`] : []),
    ...stepsElsewhere(finding).map((step, index) => `${index + 1}. ${at(step.place, root)}: ${printable(step.message)}`),
  ];
}

/** `src/pay.ts:2:14` */
export function at({ file, from }: Place, root: string): string {
  return `${printable(relativeTo(root, file))}:${from.line + 1}:${from.column + 1}`;
}

/** `Suppressed: the log is a test double (owner: payments, until: 2027-01-31)` */
export function suppressedInWords({ reason, owner, until }: Omit<Suppressed, 'finding' | 'comment'>): string {
  const by = [...(owner ? [`owner: ${owner}`] : []), ...(until ? [`until: ${until}`] : [])].join(', ');
  return printable(`Suppressed${reason ? `: ${reason}` : ''}${by ? ` (${by})` : ''}`);
}
