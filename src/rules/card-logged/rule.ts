/** Logs are copied, shipped and kept: card data in a log outlives every retention rule that it was under. */
import { spanOf } from '../../engine/code';
import type { Span } from '../../engine/finding';
import { LIMITS } from '../../engine/limits';
import { on, rule } from '../../engine/rule';
import type { Match } from '../../engine/rule';
import { labelsWithin, stepsOf } from '../../engine/flow/labels';
import type { KnownLabel } from '../../engine/flow/labels';
import type { EffectStep } from '../../engine/flow/summary';
import type { LabelKind } from '../../engine/flow/value';
import type { Call, Element, Node } from '../../engine/source/tree';
import { isInProduct } from '../../domain/file-kind';
import { carrierIn } from './carrier';
import { leaveOut, maskCardNumber } from './mask';

export interface CardLogMatch extends Match {
  readonly label: KnownLabel;
  readonly sink: string;
  /** The log is written inside the function that is called. */
  readonly inside: boolean;
  /** The name in the argument that is the card data itself, where there is one. */
  readonly carrier?: Node;
  readonly call: Call | Element;
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
  detect: on(
    'sink',
    ({ sink, value, node, call, text, steps }, code) => {
      if (sink !== 'log' || call.type === 'AssignmentExpression') return undefined;
      const labels = labelsWithin(value, LIMITS.propertyDepth.value).filter((one) => NAMES[one.kind] !== undefined);
      const label = ORDER.flatMap((kind) => labels.filter((one) => one.kind === kind))[0];
      if (!label || label.confidence === 'low') return undefined;
      const carrier = carrierIn(node, label, code);
      const at = spanOf(carrier ?? node);
      const inside = steps.length > 0;
      return { at, label, sink: text, inside, carrier, call, confidence: label.confidence, steps: wayOf(label, steps, at) };
    },
    { where: isInProduct, after: [['pan', 'cvv', 'track', 'pin'], ['log']] },
  ),
  fixes: [maskCardNumber, leaveOut],
});

/** Where it comes from, what it passes, and where it is logged, when that is not what is underlined. */
function wayOf(label: KnownLabel, inside: readonly EffectStep[], at: Span) {
  const { source } = label;
  const way = stepsOf(label);
  const same = !('file' in source) && source.start >= at.start && source.end <= at.end && way.length === 0;
  const start = same ? [] : [{ message: `${label.name} holds card data`, at: source }];
  return [...start, ...way, ...inside];
}
