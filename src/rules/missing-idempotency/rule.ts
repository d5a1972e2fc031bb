/** What moves money and is sent twice moves it twice, unless the provider can tell that it is the same. */
import { spanOf } from '../../engine/code';
import type { Code } from '../../engine/code';
import type { EventOf } from '../../engine/event';
import type { Severity } from '../../engine/finding';
import type { ActPart } from '../../engine/flow/acts';
import { onlyConstant } from '../../engine/flow/value';
import { on, rule } from '../../engine/rule';
import type { Match } from '../../engine/rule';
import { declaredWith } from '../../engine/shape';
import { bare, isWithin } from '../../engine/source/tree';
import type { Call, Node } from '../../engine/source/tree';
import { isDocumentation, isInProduct } from '../../domain/file-kind';
import { runsInBrowser } from '../../domain/browser-code';
import { madeBy } from '../../domain/payments/fresh-key';
import { isConfirmedByPayer, isOfProvider } from '../../domain/payments/providers';
import { repeatedAround } from '../../domain/payments/repeated';
import type { Repeated } from '../../domain/payments/repeated';
import { withKey } from './with-key';

export interface OnceMatch extends Match {
  readonly call: Call;
  readonly text: string;
  readonly how?: Repeated['how'];
  /** The key that is another in each try. */
  readonly fresh?: string;
}

export default rule<OnceMatch>({
  id: 'missing-idempotency',
  title: 'Payment without an idempotency key',
  severity: 'warning',
  cwe: [837],
  pci: ['6.2.4'],
  score: 5.3,
  message: ({ text, how, fresh }) => ({
    what: fresh ? `The idempotency key of ${text} is made anew ${how ? 'each time' : `by ${fresh}`}, so the provider takes a second try for another payment.` : `${text} is called without an idempotency key${how === 'retried' ? ', in what is tried again' : how === 'delivered' ? ', in what may run again for the same message' : ''}.`,
    why: 'Where the answer is lost and the request is sent again, the money moves twice.',
    instead: 'Hand over a key that is made of what is paid for, such as the id of the order, and that is the same in each try.',
  }),
  detect: on('act', moved, { where: ({ file, text }) => isInProduct({ file }) && !isDocumentation(file) && text !== '', after: [['move-money']] }),
  fixes: [({ call, fresh }, code) => (fresh ? undefined : withKey(call, code))],
});

function moved({ act, node, callee, part }: EventOf<'act'>, code: Code): OnceMatch | undefined {
  if (act !== 'move-money' || !isPosted(part('mode'))) return undefined;
  const once = part('once');
  if (once.by !== 'absent' && once.by !== 'given') return undefined;
  if (!isOfProvider(callee, code) || runsInBrowser(code)) return undefined;
  const repeated = repeatedAround(node, code);
  const shown = { at: headOf(node), call: node, text: callee.text, how: repeated?.how };
  if (once.by === 'absent') return { ...shown, severity: severityOf(repeated, movesAtOnce(part('confirm')) && !isConfirmedByPayer(callee, code)) };
  const given = once.node ?? once.place;
  const key = given && (setTo(given, code) ?? given);
  const fresh = key && madeBy(key);
  if (!key || !fresh || !isMadeAnew(key, fresh, repeated)) return undefined;
  return { ...shown, at: once.place ? spanOf(once.place) : shown.at, fresh, severity: repeated?.how === 'retried' ? 'error' : repeated ? 'warning' : 'info' };
}

function isPosted(mode: ActPart): boolean {
  const said = onlyConstant(mode.value);
  return typeof said === 'string' && said.toUpperCase() === 'POST';
}

function movesAtOnce({ by, value }: ActPart): boolean {
  return by !== 'default' && onlyConstant(value) !== false;
}

/** Nothing is lost by an intent that nobody confirms, but it is made twice. */
function severityOf(repeated: Repeated | undefined, moves: boolean): Severity {
  if (repeated?.how === 'retried') return moves ? 'error' : 'warning';
  return moves || repeated ? 'warning' : 'info';
}

/** What a variable was declared as: `const key = randomUUID()`. */
function setTo(node: Node, code: Code): Node | undefined {
  const name = bare(node);
  const isSetOnce = code.references(name).every(({ parent }) => parent?.type !== 'AssignmentExpression');
  return isSetOnce ? declaredWith(name, code) : undefined;
}

/** What is made outside of what runs again stays the same in each try. */
function isMadeAnew(key: Node, by: string, repeated: Repeated | undefined): boolean {
  return repeated ? isWithin(key, repeated.around) : by === 'the clock';
}

function headOf({ range, callee }: Call) {
  return { start: range[0], end: callee.range[1] };
}
