/** What a report says of an outcome. It says "evidence for" and "finding against": whether anybody is compliant is for an assessor to say. */
import { counted } from '../counted';
import type { Evidence, Found, Outcome, RequirementEvidence } from './evidence';
import type { Revision } from './input';

export const OUTCOME: Readonly<Record<Outcome, string>> = {
  against: 'Finding against',
  for: 'Evidence for',
  off: 'No evidence: its rules are switched off',
  'nothing-analysed': 'No evidence: no file was analysed',
  inventory: 'Shown by the inventory of cryptography',
  report: 'This report is a part of the evidence',
  'no-rule': 'No rule covers it',
  elsewhere: 'Not decided in code',
};

export const CAVEAT =
  'This report says what Centinel found in the code that it analysed. It is evidence for an assessor, together with other evidence; it does not say that anybody complies with anything.';

export function title({ standard: { name, version } }: Evidence): string {
  return `Evidence for ${name} ${version}`;
}

/** `2 findings, 1 in the baseline, 3 suppressed`; empty where nothing was found. */
export function countsOf({ findings, baselined, suppressed }: Found): string {
  const parts = [
    ...(findings.length > 0 ? [counted(findings.length, 'finding')] : []),
    ...(baselined.length > 0 ? [`${baselined.length} in the baseline`] : []),
    ...(suppressed.length > 0 ? [`${suppressed.length} suppressed`] : []),
  ];
  return parts.join(', ');
}

/** What an outcome rests on, in a sentence. */
export function explained(one: RequirementEvidence, analysed: number): string {
  switch (one.outcome) {
    case 'against':
      return `${counted(one.findings.length + one.baselined.length, 'finding')} of ${counted(one.rules.length, 'rule')} in ${counted(analysed, 'file')} that ${analysed === 1 ? 'was' : 'were'} analysed.`;
    case 'for':
      return `${counted(one.rules.length, 'rule')} looked at ${counted(analysed, 'file')} and found nothing${one.suppressed.length > 0 ? ' but what is suppressed with a reason' : ''}.`;
    case 'inventory':
      return 'Run `centinel inventory crypto`: it lists each use of cryptography with its place and a verdict.';
    case 'report':
      return 'Kept for each release, it shows that the code was looked through by tools, when, and what was suppressed by whom.';
    case 'no-rule':
      return 'Code can keep it or break it, and Centinel does not look at it.';
    case 'elsewhere':
      return one.rules.length > 0 ? `${counted(one.rules.length, 'rule')} looked at ${counted(analysed, 'file')} and found nothing, which does not show it.` : '';
    default:
      return '';
  }
}

export function outcomesOf({ requirements }: Evidence): readonly (readonly [Outcome, number])[] {
  return (Object.keys(OUTCOME) as Outcome[]).map((outcome) => [outcome, requirements.filter((one) => one.outcome === outcome).length] as const).filter(([, count]) => count > 0);
}

export function revisionInWords(revision: Revision): string {
  if (revision.kind === 'none') return revision.reason;
  const { commit, isChanged, isShallow } = revision;
  return `${commit}${isChanged ? ', with changes that are not committed' : ''}${isShallow ? ' (shallow clone)' : ''}`;
}

/** `2026-11-29 09:12 UTC`. */
export const dateInWords = (date: string): string => `${date.slice(0, 10)} ${date.slice(11, 16)} UTC`;
