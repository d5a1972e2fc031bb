/** Who sends a sum decides what he pays, what he gets back, or what he owns, unless somebody looks it up. */
import { spanOf } from '../../engine/code';
import type { Code } from '../../engine/code';
import type { EventOf } from '../../engine/event';
import { words } from '../../engine/marks/trigger';
import { on, rule } from '../../engine/rule';
import type { Match } from '../../engine/rule';
import { writtenAt } from '../../engine/flow/access';
import type { KnownLabel } from '../../engine/flow/labels';
import type { EffectStep } from '../../engine/flow/summary';
import type { Value } from '../../engine/flow/value';
import { staticName } from '../../engine/source/tree';
import type { Node } from '../../engine/source/tree';
import { LEDGER_WORDS } from '../../domain/money/ledger';
import { isInProduct } from '../../domain/file-kind';
import { comesFromOutside, wayOf } from '../../domain/way';
import { isForThoseInCharge, isPayersChoice, isSigned } from './circumstance';
import { markedPaid, writtenPaid } from './paid';
import { chosenBy, chosenSum, writtenBy } from './written';

/** Rows of which a sum is always a part say nothing of money themselves. */
const MOVES = words(LEDGER_WORDS);

type Asked = 'nothing' | 'positive' | 'limited' | 'the provider';

export interface UntrustedMatch extends Match {
  readonly label: KnownLabel;
  /** What he decides: the sum of a charge, a currency, a column, a whole row. */
  readonly what: string;
  readonly sink: string;
  readonly asked: Asked;
}

const MISSING: Readonly<Record<Asked, string>> = {
  nothing: 'nothing is asked of it',
  positive: 'it is only asked to be above a bound, and compared with nothing that the program knows',
  'the provider': 'the provider of the payment is not asked',
  limited: 'only its upper bound is asked, so a negative sum goes through and moves money the other way',
};

export default rule<UntrustedMatch>({
  id: 'money-untrusted-amount',
  title: 'Sum of money from a request',
  severity: 'error',
  cwe: [602, 20],
  pci: ['6.2.4'],
  score: 8.2,
  message: ({ label, what, sink, asked }) => ({
    what: `${what} ${asked === 'the provider' ? 'is taken' : 'comes'} from the request (${label.name || 'an argument'}) and reaches ${sink}: ${MISSING[asked]}.`,
    why: 'Who sends the request decides how much he pays, gets back or owns.',
    instead: 'Take only ids from the request and read the sum from the stored order or price; where the user chooses it, ask for a positive sum and compare it with what he has.',
  }),
  detect: [
    on('sink', (event, code) => found(event, code), { where: isInProduct, after: [['untrusted'], ['charge', 'currency', 'ledger'], ['money', MOVES]] }),
    on('naming', (event, code) => paid(event, code), { where: isInProduct, here: words('paid payment'), after: [['untrusted']] }),
  ],
});

function paid(event: EventOf<'naming'>, code: Code): UntrustedMatch | undefined {
  const label = markedPaid(event, code);
  if (!label || isForThoseInCharge(event.node, code) || isSigned(event.node)) return undefined;
  return { ...matchAt(event.nameNode.parent ?? event.node, label, []), what: 'That it is paid', sink: `${event.owner}.${event.name}`, asked: 'the provider' };
}

function found(event: EventOf<'sink'>, code: Code): UntrustedMatch | undefined {
  const match = event.sink === 'ledger' ? inLedger(event, code) : event.sink === 'charge' || event.sink === 'currency' ? inCharge(event, code) : undefined;
  if (!match || isForThoseInCharge(event.node, code) || isSigned(event.node)) return undefined;
  return match;
}

function inCharge({ sink, value, node, text, steps }: EventOf<'sink'>, code: Code): UntrustedMatch | undefined {
  const label = sink === 'currency' ? chosenBy(value)[0] : chosenSum(value);
  const asked = label && askedOf(value);
  if (!label || asked === undefined) return undefined;
  if (sink === 'currency') return asked === 'nothing' && !hasChosenSum(node, code) ? { ...matchAt(node, label, steps), what: 'The currency', sink: text, asked } : undefined;
  if (asked === 'positive' && isPayersChoice(node, code, text, label.name)) return undefined;
  return { ...matchAt(node, label, steps), what: 'The sum', sink: text, asked };
}

function inLedger({ value, node, text, table = '', steps }: EventOf<'sink'>, code: Code): UntrustedMatch | undefined {
  for (const { label, value: part, path, column } of writtenBy(value, table, code.words())) {
    const asked = askedOf(part);
    if (asked === undefined || (asked === 'positive' && isPayersChoice(node, code, text, label.name))) continue;
    const what = column === '' ? `The whole row of \`${table}\`` : `\`${column}\` of \`${table}\``;
    return { ...matchAt(writtenAt(node, path), label, steps), what, sink: text, asked };
  }
  const label = writtenPaid(value, table, node);
  return label && { ...matchAt(node, label, steps), what: 'That it is paid', sink: text, asked: 'the provider' };
}

/** What was asked of the sum; undefined where it was enough. */
function askedOf({ labels }: Value): Asked | undefined {
  const has = (kind: KnownLabel['kind']) => labels.some((label) => label.kind === kind);
  if (has('matched') || (has('positive') && has('limited'))) return undefined;
  return has('positive') ? 'positive' : has('limited') ? 'limited' : 'nothing';
}

/** Of one call one thing is said: the sum before the currency. */
function hasChosenSum(node: Node, code: Code): boolean {
  const object = node.parent?.type === 'Property' ? node.parent.parent : undefined;
  if (object?.type !== 'ObjectExpression') return false;
  return object.properties.some((property) => property.type === 'Property' && property.value !== node && /amount|price|value|total/i.test(staticName(property.key, property.computed) ?? '') && chosenSum(code.value(property.value)));
}

function matchAt(node: Node, label: KnownLabel, inside: readonly EffectStep[]): Pick<UntrustedMatch, 'at' | 'label' | 'steps' | 'confidence'> {
  const at = spanOf(node);
  return { at, label, confidence: label.confidence, steps: wayOf(label, inside, at, comesFromOutside(label)) };
}
