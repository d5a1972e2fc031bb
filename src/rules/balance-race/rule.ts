/** Two requests that read the same balance both find that there is enough, and both take it. */
import { spanOf } from '../../engine/code';
import type { Code } from '../../engine/code';
import { siteOf } from '../../engine/flow/value';
import { all, spelled, words } from '../../engine/marks/trigger';
import { on, rule } from '../../engine/rule';
import type { Match } from '../../engine/rule';
import { runsInBrowser } from '../../domain/browser-code';
import { isInProduct } from '../../domain/file-kind';
import { racesIn } from '../../domain/payments/races/races';
import type { Race } from '../../domain/payments/races/races';

interface RaceMatch extends Match {
  readonly race: Race;
}

const LEFT = all(
  words('balance credit wallet fund cash stock inventory quota seat point coin token owed amountowed debt allowance used usage remaining left available redeemed redemption consumed spent sold limit quantity qty amount'),
  words('update save persist flush increment decrement incr decr set put inc upsert patch send merge'),
  spelled('await', '.then(', '(err', '(error', '(e,'),
);

export default rule<RaceMatch>({
  id: 'balance-race',
  title: 'Balance that is read, checked and written in separate steps',
  severity: 'warning',
  cwe: [362, 367],
  pci: ['6.2.4'],
  score: 5.9,
  message: ({ race: { column, computed } }) => ({
    what: computed ? `\`${column}\` is read, worked out in the program and written back, and another request may change it in between.` : `\`${column}\` is checked, and then changed by another statement that does not ask for it again.`,
    why: 'Two requests at the same time both see the old value: more is taken than there is, or one of the changes is lost.',
    instead: 'Let one statement check and change it (`SET balance = balance - ? WHERE balance >= ?`, `$inc` with `$gte`), or lock the row in a transaction.',
  }),
  detect: on('call', (_, code) => (isTold(code) ? undefined : races(code)), { where: isInProduct, here: LEFT }),
});

const told = new WeakSet<Code>();

/** The whole file is looked at once, with its first call. */
function isTold(code: Code): boolean {
  const known = told.has(code);
  told.add(code);
  return known;
}

function races(code: Code): readonly RaceMatch[] {
  const found = racesIn(code);
  if (found.length === 0 || runsInBrowser(code)) return [];
  return found.map((race) => ({ at: spanOf(race.at), race, confidence: 'medium', steps: race.readAt ? [{ message: 'it is read', at: siteOf(race.readAt) }] : [] }));
}
