/** Addresses, answers, errors and messages are seen by many, and kept by machines in between. */
import { on, rule } from '../../engine/rule';
import type { SinkKind } from '../../engine/model';
import { isInProduct } from '../../domain/file-kind';
import { keepLastFour, leaveOut, maskCardNumber } from '../../domain/sensitive/fixes';
import { CARD_DATA, inWords } from '../../domain/sensitive/kinds';
import { reached } from '../../domain/sensitive/reached';
import type { Reached } from '../../domain/sensitive/reached';
import { takeOut } from '../../domain/sensitive/without';

const EXPOSING: readonly SinkKind[] = ['response', 'url', 'message', 'error'];

export default rule<Reached>({
  id: 'card-exposed',
  title: 'Card data exposed',
  severity: 'error',
  cwe: [598, 209],
  pci: ['3.4.1', '4.2.2'],
  score: 7.5,
  message: ({ label, sink }) => ({
    what: `${inWords(label.kind)} (${label.name}) is exposed by ${sink}.`,
    why: 'Addresses, answers, errors and messages are logged and shown on their way, and kept where nobody deletes them.',
    instead: label.kind === 'pan' ? 'Send the last four digits, or a token.' : 'Leave it out.',
  }),
  detect: on('sink', (event, code) => (EXPOSING.includes(event.sink) ? reached(event, CARD_DATA, code) : undefined), { where: isInProduct, after: [CARD_DATA, EXPOSING] }),
  fixes: [maskCardNumber, leaveOut, takeOut, keepLastFour],
});
