/** Logs are copied, shipped and kept: card data in a log outlives every retention rule that it was under. */
import { spanOf } from '../../engine/code';
import type { Code } from '../../engine/code';
import { LIMITS } from '../../engine/limits';
import { on, rule } from '../../engine/rule';
import type { Match } from '../../engine/rule';
import { labelsWithin } from '../../engine/flow/value';
import type { Label, LabelKind } from '../../engine/flow/value';
import type { Call, Node } from '../../engine/source/tree';
import { isSampleFile, isTestFile } from '../../domain/file-kind';
import { leaveOut, maskCardNumber } from './mask';

export interface CardLogMatch extends Match {
  readonly label: Label;
  readonly sink: string;
  readonly argument: Node;
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
    const labels = labelsWithin(value, LIMITS.propertyDepth.value).filter(({ kind }) => NAMES[kind] !== undefined);
    const label = ORDER.flatMap((kind) => labels.filter((one) => one.kind === kind))[0];
    if (!label || label.confidence === 'low') return undefined;
    return { at: placeOf(label, node), label, sink: callee.text, argument: node, call, confidence: label.confidence, steps: stepsOf(label, node, code) };
  }),
  fixes: [maskCardNumber, leaveOut],
});

/** The name itself where it stands within the argument, else the argument. */
function placeOf(label: Label, argument: Node) {
  const inside = label.source.range[0] >= argument.range[0] && label.source.range[1] <= argument.range[1];
  return spanOf(inside ? label.source : argument);
}

function stepsOf(label: Label, argument: Node, code: Code) {
  const inside = label.source.range[0] >= argument.range[0] && label.source.range[1] <= argument.range[1];
  return inside ? [] : [{ message: `${code.text(label.source)} holds card data`, at: spanOf(label.source) }];
}
