/** Addresses, answers, errors and messages are seen by many, and kept by machines in between. */
import type { Code } from '../../engine/code';
import type { EventOf } from '../../engine/event';
import { on, rule } from '../../engine/rule';
import type { SinkKind } from '../../engine/model';
import { spelled } from '../../engine/marks/trigger';
import { isInProduct } from '../../domain/file-kind';
import { keepLastFour, leaveOut, maskCardNumber } from '../../domain/sensitive/fixes';
import { CARD_DATA, inWords } from '../../domain/sensitive/kinds';
import { reached } from '../../domain/sensitive/reached';
import type { Reached } from '../../domain/sensitive/reached';
import { takeOut } from '../../domain/sensitive/without';
import { isInTheClear } from './in-the-clear';

const EXPOSING: readonly SinkKind[] = ['response', 'url', 'message', 'error'];

const WHY: Readonly<Partial<Record<SinkKind, string>>> = {
  response: 'Who gets the answer, and every machine and browser on the way, has it.',
  url: 'Addresses stay in the history of browsers, in caches and in the logs of every server on the way.',
  message: 'Mail, text messages and chats are kept in the clear by everybody on the way.',
  error: 'The texts of errors are logged, shown and sent to trackers.',
  request: 'The address is not encrypted: everybody on the way can read what is sent there.',
};

/** Those that are more than a number which is not masked. */
const AGAINST: Readonly<Partial<Record<SinkKind, readonly string[]>>> = { message: ['3.4.1', '4.2.2'], request: ['4.2.1'] };

export default rule<Reached>({
  id: 'card-exposed',
  title: 'Card data exposed',
  severity: 'error',
  cwe: [598, 209],
  pci: ['3.4.1', '4.2.1', '4.2.2'],
  score: 7.5,
  message: ({ label, sink, by }) => ({
    what: `${inWords(label.kind)} (${label.name}) is ${by === 'request' ? `sent in the clear by ${sink}` : `exposed by ${sink}`}.`,
    why: WHY[by] ?? '',
    instead: by === 'request' ? 'Send it to an address that begins with https:.' : label.kind === 'pan' ? 'Send the last four digits, or a token.' : 'Leave it out.',
  }),
  against: ({ by }) => AGAINST[by] ?? ['3.4.1'],
  detect: [
    on('sink', exposed, { where: isInProduct, after: [CARD_DATA, EXPOSING] }),
    on('sink', sent, { where: isInProduct, here: spelled('http://', 'ws://'), after: [CARD_DATA, ['request']] }),
  ],
  fixes: [maskCardNumber, leaveOut, takeOut, keepLastFour],
});

function exposed(event: EventOf<'sink'>, code: Code): Reached | undefined {
  return EXPOSING.includes(event.sink) ? reached(event, CARD_DATA, code) : undefined;
}

/** What an acquirer has to be told cannot be masked. */
function sent(event: EventOf<'sink'>, code: Code): Reached | undefined {
  const found = event.sink === 'request' && isInTheClear(event, code) ? reached(event, CARD_DATA, code) : undefined;
  return found && { ...found, inside: true, carrier: undefined };
}
