/** A suppression that covers nothing would cover what comes there next, unseen. */
import type { Edit } from '../../engine/finding';
import { spelled } from '../../engine/marks/trigger';
import { on, rule } from '../../engine/rule';
import type { Match } from '../../engine/rule';
import { MARK } from '../../engine/suppressions/keywords';

interface Unused extends Match {
  readonly rule: string;
  readonly removal: readonly Edit[];
}

export default rule<Unused>({
  id: 'unused-suppression',
  title: 'Suppression that covers nothing',
  severity: 'warning',
  cwe: [1116],
  pci: [],
  score: 1,
  unsuppressible: true,
  message: ({ rule: id }) => ({
    what: `Nothing is found here that the suppression of ${id} would cover.`,
    why: 'What it was written for is mended or has moved, and it would hide the next finding in its place.',
    instead: 'Remove it.',
  }),
  detect: on(
    'suppression',
    ({ suppression: { place, rules, named, removal }, verdict }): readonly Unused[] => {
      if (verdict.kind !== 'unused') return [];
      if (verdict.rules.length === rules.length) return [{ at: place, rule: rules.join(', '), removal }];
      return named.filter(({ rule: id }) => verdict.rules.includes(id)).map(({ rule: id, place: at, removal: edits }) => ({ at, rule: id, removal: edits }));
    },
    { here: spelled(MARK) },
  ),
  fixes: [({ removal }) => ({ title: 'Remove the suppression that covers nothing', safety: 'safe', edits: removal, imports: [] })],
});
