/** Logs have more readers than the data in them may have: passwords, account numbers and whole requests do not belong there. */
import type { Code } from '../../engine/code';
import type { EventOf } from '../../engine/event';
import { on, rule } from '../../engine/rule';
import type { Where } from '../../engine/rule';
import { isInProduct, isShownProgram } from '../../domain/file-kind';
import { heldIn, isWorstOf } from '../../domain/personal/logged';
import type { Held } from '../../domain/personal/logged';
import { isHashName } from '../../domain/personal/names';
import { isDevelopmentOnly } from '../../domain/personal/shown';
import { SAYS_WHOLE } from '../../domain/personal/triggers';
import { worded } from '../../domain/personal/wording';
import { PERSONAL_DATA } from '../../domain/sensitive/kinds';
import { idOnly, leaveSecretOut, maskNumber, namesOnly } from '../../domain/sensitive/personal-fixes';
import { reachedBy } from '../../domain/sensitive/reached';
import type { Reached } from '../../domain/sensitive/reached';

/** What an example shows on a screen is what it is there to show. */
const isRun: Where = (module) => isInProduct(module) && !isShownProgram(module.file);

interface Logged extends Reached {
  readonly whole?: Held['whole'];
}

export default rule<Logged>({
  id: 'pii-logged',
  title: 'Personal data in a log',
  severity: 'warning',
  cwe: [532],
  pci: ['8.3.2'],
  score: 6.5,
  message: ({ label, whole, sink }) => worded({ label, whole }, sink),
  detect: [
    on('sink', (event, code) => logged(event, false, code), { where: isRun, after: [PERSONAL_DATA, ['log', 'analytics']] }),
    on('sink', (event, code) => logged(event, true, code), { where: isRun, here: SAYS_WHOLE, after: [['untrusted'], ['log', 'analytics']] }),
  ],
  fixes: [maskNumber, leaveSecretOut, idOnly, namesOnly],
});

/** A part of a text that was handed on further than this is hardly what the log is about: the address that a client of a service asks for. */
const LONGEST_WAY = 3;

function logged(event: EventOf<'sink'>, asWhole: boolean, code: Code): Logged | undefined {
  if (event.sink !== 'log' && event.sink !== 'analytics') return undefined;
  const held = heldIn(event.value, event.node, { sink: event.text, inside: event.steps.length > 0 }, code);
  if (!held || (held.whole !== undefined) !== asWhole || !isWorstOf(event, held, code)) return undefined;
  if (event.steps.length > LONGEST_WAY && held.label.embedded) return undefined;
  const match = reachedBy(held.label, event, code);
  const isMild = (held.label.kind === 'password' && isHashName(held.label.name)) || isDevelopmentOnly(event.call, code);
  return { ...match, whole: held.whole, severity: isMild ? 'info' : undefined };
}
