/** Logs are copied, shipped and kept: card data in a log outlives every retention rule that it was under. */
import { spanOf } from '../../engine/code';
import type { Code } from '../../engine/code';
import type { Span } from '../../engine/finding';
import { LIMITS } from '../../engine/limits';
import { on, rule } from '../../engine/rule';
import type { Match } from '../../engine/rule';
import { labelsWithin } from '../../engine/flow/value';
import type { Label, LabelKind } from '../../engine/flow/value';
import { lastName } from '../../engine/flow/vocabulary';
import type { Call, Node } from '../../engine/source/tree';
import { saysMasked } from '../../domain/card';
import { isSampleFile, isTestFile } from '../../domain/file-kind';
import { carrierIn } from './carrier';
import { leaveOut, maskCardNumber } from './mask';

export interface CardLogMatch extends Match {
  readonly label: Label;
  readonly sink: string;
  /** The name in the argument that is the card data itself, where there is one. */
  readonly carrier?: Node;
  readonly call: Call;
}

const NAMES: Readonly<Partial<Record<LabelKind, string>>> = {
  pan: 'The card number',
  cvv: 'The card security code',
  track: 'Track data of the card',
  pin: 'The PIN',
};
/** What may never be kept comes before what may be kept unreadable. */
const ORDER: readonly LabelKind[] = ['cvv', 'track', 'pin', 'pan'];

export default rule<CardLogMatch>({
  id: 'card-logged',
  title: 'Card data in a log',
  severity: 'error',
  cwe: [532],
  pci: ['3.3.1', '3.4.1', '3.5.1'],
  score: 8.1,
  message: ({ label, sink }) => ({
    what: `${NAMES[label.kind] ?? 'Card data'} (${label.name}) reaches ${sink}.`,
    why: 'Logs are copied, shipped and kept: card data in them outlives every rule of retention.',
    instead: label.kind === 'pan' ? 'Log a token or the last four digits.' : 'Leave it out: after authorization it must not be kept at all.',
  }),
  detect: on('sink', ({ sink, value, node, call, callee }, code) => {
    if (sink !== 'log' || isTestFile(code.file) || isSampleFile(code.file)) return undefined;
    const labels = labelsWithin(value, LIMITS.propertyDepth.value).filter((one) => NAMES[one.kind] !== undefined && !isBlanked(one));
    const label = ORDER.flatMap((kind) => labels.filter((one) => one.kind === kind))[0];
    if (!label || label.confidence === 'low') return undefined;
    const carrier = carrierIn(node, label, code);
    const at = spanOf(carrier ?? node);
    return { at, label, sink: callee.text, carrier, call, confidence: label.confidence, steps: stepsOf(label, at, code) };
  }),
  fixes: [maskCardNumber, leaveOut],
});

/** `{ ...card, cvv: undefined, number: maskedNumber }`: the name of the property is all that is left of the number. */
function isBlanked({ source: { parent } }: Label): boolean {
  if (parent?.type !== 'Property') return false;
  const { value } = parent;
  if (value.type === 'UnaryExpression') return value.operator === 'void';
  const name = value.type === 'Identifier' || value.type === 'MemberExpression' ? lastName(value) : undefined;
  return name === 'undefined' || (name !== undefined && !parent.shorthand && saysMasked(name));
}

/** Where it comes from, when that is not what is underlined. */
function stepsOf(label: Label, at: Span, code: Code) {
  const source = spanOf(label.source);
  const same = source.start >= at.start && source.end <= at.end;
  return same ? [] : [{ message: `${code.text(label.source)} holds card data`, at: source }];
}
