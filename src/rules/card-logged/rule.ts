/** Logs are copied, shipped and kept: card data in a log outlives every retention rule that it was under. */
import { on, rule } from '../../engine/rule';
import { isInProduct } from '../../domain/file-kind';
import { keepLastFour, leaveOut, maskCardNumber } from '../../domain/sensitive/fixes';
import { CARD_DATA, inWords, requirementsOf } from '../../domain/sensitive/kinds';
import { reached } from '../../domain/sensitive/reached';
import type { Reached } from '../../domain/sensitive/reached';
import { redactInLogger } from '../../domain/sensitive/redacting';
import { takeOut } from '../../domain/sensitive/without';

export default rule<Reached>({
  id: 'card-logged',
  title: 'Card data in a log',
  severity: 'error',
  cwe: [532],
  pci: ['3.3.1', '3.3.1.1', '3.3.1.2', '3.3.1.3', '3.4.1', '3.5.1'],
  score: 8.1,
  message: ({ label, sink, by }) => ({
    what: `${inWords(label.kind)} (${label.name}) reaches ${sink}.`,
    why: by === 'analytics' ? 'What is counted elsewhere is kept elsewhere: card data leave the program for good.' : 'Logs are copied, shipped and kept: card data in them outlives every rule of retention.',
    instead: label.kind === 'pan' ? 'Log a token or the last four digits.' : 'Leave it out: after authorization it must not be kept at all.',
  }),
  against: ({ label }) => requirementsOf(label.kind, ['3.4.1', '3.5.1']),
  detect: on('sink', (event, code) => (event.sink === 'log' || event.sink === 'analytics' ? reached(event, CARD_DATA, code) : undefined), {
    where: isInProduct,
    after: [CARD_DATA, ['log', 'analytics']],
  }),
  fixes: [maskCardNumber, leaveOut, takeOut, keepLastFour, redactInLogger],
});
