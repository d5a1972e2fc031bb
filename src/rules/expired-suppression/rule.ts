/** The day is past until which somebody said that a finding may stay: it counts again. */
import { spelled } from '../../engine/marks/trigger';
import { on, rule } from '../../engine/rule';
import type { Match } from '../../engine/rule';
import type { Suppression } from '../../engine/finding';
import { MARK } from '../../engine/suppressions/keywords';

interface Expired extends Match {
  readonly suppression: Suppression;
}

export default rule<Expired>({
  id: 'expired-suppression',
  title: 'Suppression whose day is past',
  severity: 'warning',
  cwe: [1116],
  pci: [],
  score: 1,
  unsuppressible: true,
  message: ({ suppression: { until } }) => ({
    what: `The suppression held until ${until} and is not applied any more.`,
    why: 'Somebody promised to look at it again by then, and what it covered is a finding again.',
    instead: 'Mend what it covered and remove it, or decide anew, with a reason and a new day.',
  }),
  detect: on('suppression', ({ suppression, verdict }) => (verdict.kind === 'expired' ? { at: suppression.place, suppression } : undefined), { here: spelled(MARK) }),
  fixes: [({ suppression: { removal } }) => ({ title: 'Remove the suppression', safety: 'review', edits: removal, imports: [] })],
});
