/** What of a person or a card reaches a sink: the worst of it, where it stands, and the way that it came. */
import { spanOf } from '../../engine/code';
import type { Code } from '../../engine/code';
import type { EventOf } from '../../engine/event';
import { LIMITS } from '../../engine/limits';
import type { SinkKind } from '../../engine/model';
import type { Match } from '../../engine/rule';
import { labelsWithin } from '../../engine/flow/labels';
import type { KnownLabel } from '../../engine/flow/labels';
import type { LabelKind, Value } from '../../engine/flow/value';
import type { Node } from '../../engine/source/tree';
import { wayOf } from '../way';
import { carrierIn } from './carrier';
import { CARD_DATA, inWords } from './kinds';

export interface Reached extends Match {
  readonly label: KnownLabel;
  readonly by: SinkKind;
  /** As a reader would say it: `logger.info`. */
  readonly sink: string;
  /** The sink is inside the function that is called. */
  readonly inside: boolean;
  /** The name in the argument that is the sensitive thing itself, where there is one. */
  readonly carrier?: Node;
  readonly call: EventOf<'sink'>['call'];
  /** What is handed over. */
  readonly argument: Node;
  readonly value: Value;
}

/** Undefined where nothing of these kinds reaches it, or nobody can be sure; the first of the kinds goes before the others. */
export function reached(event: EventOf<'sink'>, kinds: readonly LabelKind[], code: Code): Reached | undefined {
  const labels = labelsWithin(event.value, LIMITS.propertyDepth.value).filter(({ kind }) => kinds.includes(kind));
  const label = kinds.flatMap((kind) => labels.filter((one) => one.kind === kind))[0];
  return label && label.confidence !== 'low' ? reachedBy(label, event, code) : undefined;
}

export function reachedBy(label: KnownLabel, { node, call, text, sink, steps, value }: EventOf<'sink'>, code: Code): Reached {
  const carrier = carrierIn(node, label, code);
  const at = spanOf(carrier ?? node);
  return { at, label, by: sink, sink: text, inside: steps.length > 0, carrier, call, argument: node, value, confidence: label.confidence, steps: wayOf(label, steps, at, `${label.name} holds ${heldIn(label)}`) };
}

function heldIn({ kind }: KnownLabel): string {
  if (CARD_DATA.includes(kind)) return 'card data';
  if (kind === 'untrusted') return 'all that somebody sends';
  const noun = inWords(kind);
  return `${noun[0]!.toLowerCase()}${noun.slice(1)}`;
}
