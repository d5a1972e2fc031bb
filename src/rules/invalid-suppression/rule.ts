/** A suppression that breaks the grammar, or the policy of the project, silences nothing: better said than believed. */
import type { Edit, Fix, Message } from '../../engine/finding';
import { spelled } from '../../engine/marks/trigger';
import { on, rule } from '../../engine/rule';
import type { Match } from '../../engine/rule';
import { MARK } from '../../engine/suppressions/keywords';
import { grammarFix, grammarMessage } from './grammar';
import { policyFix, policyMessage } from './policy';

interface Wrong extends Match {
  readonly message: Message;
  readonly fix?: { readonly title: string; readonly edits: readonly Edit[] };
}

export default rule<Wrong>({
  id: 'invalid-suppression',
  title: 'Suppression comment that suppresses nothing',
  severity: 'warning',
  cwe: [1116],
  pci: [],
  score: 1,
  unsuppressible: true,
  message: ({ message }) => message,
  detect: [
    on(
      'directive',
      (event, code) => {
        const { directive, problem } = event;
        return { at: directive, message: grammarMessage(problem), fix: grammarFix(event, code.whole) };
      },
      { here: spelled(MARK) },
    ),
    on(
      'suppression',
      ({ suppression, verdict }) => {
        const message = policyMessage(verdict);
        return message && { at: suppression.place, message, fix: policyFix(suppression, verdict) };
      },
      { here: spelled(MARK) },
    ),
  ],
  fixes: [({ fix }): Fix | undefined => fix && { ...fix, safety: 'review', imports: [] }],
});
