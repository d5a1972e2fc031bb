/** What is wrong with a suppression by the policy in the config, and the day that would be right. */
import type { Edit, Message, Suppression } from '../../engine/finding';
import type { SuppressionVerdict } from '../../engine/suppressions/verdict';

const WHY = 'The config of the project asks for it ("suppressions"), so that a suppression has somebody who answers for it and an end.';

/** Undefined for what is no matter of the policy. */
export function policyMessage(verdict: SuppressionVerdict): Message | undefined {
  switch (verdict.kind) {
    case 'missing-owner':
      return { what: 'The suppression names no owner and is not applied.', why: WHY, instead: 'Add at the end of the reason: (owner: TEAM).' };
    case 'missing-until':
      return { what: 'The suppression says no day until which it holds, and is not applied.', why: WHY, instead: `Add at the end of the reason: (until: ${verdict.latest ?? '2027-01-31'}).` };
    case 'too-long':
      return { what: `The suppression holds for longer than ${days(verdict.longestDays)} and is not applied.`, why: WHY, instead: `Write a day until ${verdict.latest}, and renew it when it is looked at again.` };
    case 'never':
      return { what: `Findings of ${verdict.rule} may not be suppressed in this project, so this one is not.`, why: 'The config says so ("suppressions", "never").', instead: 'Mend what is found, and remove the suppression.' };
    default:
      return undefined;
  }
}

export function policyFix({ addition, untilAt, removal, named }: Suppression, verdict: SuppressionVerdict): { readonly title: string; readonly edits: readonly Edit[] } | undefined {
  switch (verdict.kind) {
    case 'missing-until': {
      const { at, before, after } = addition;
      return verdict.latest === undefined ? undefined : { title: `Let it hold until ${verdict.latest}`, edits: [{ start: at, end: at, text: `${before}until: ${verdict.latest}${after}` }] };
    }
    case 'too-long':
      return untilAt && { title: `Let it hold until ${verdict.latest}`, edits: [{ ...untilAt, text: verdict.latest }] };
    case 'never':
      return { title: 'Remove the suppression', edits: named.length === 1 ? removal : (named.find(({ rule }) => rule === verdict.rule)?.removal ?? removal) };
    default:
      return undefined;
  }
}

function days(count: number): string {
  return count === 1 ? '1 day' : `${count} days`;
}
