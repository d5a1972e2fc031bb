/** What of a person, or of what opens something, is in what is handed to a log: the worst of it. */
import type { Code } from '../../engine/code';
import type { EventOf } from '../../engine/event';
import { labelsWithin } from '../../engine/flow/labels';
import type { KnownLabel } from '../../engine/flow/labels';
import type { LabelKind, Value } from '../../engine/flow/value';
import { LIMITS } from '../../engine/limits';
import { bare } from '../../engine/source/tree';
import type { Node } from '../../engine/source/tree';
import { CARD_DATA, PERSONAL_DATA } from '../sensitive/kinds';
import { calledFor } from './called';
import { isShown } from './shown';
import { isSerialised, wholeIn } from './requests';
import type { Whole } from './requests';

export interface Held {
  readonly label: KnownLabel;
  /** A request, or an input, as a whole. */
  readonly whole?: Whole['part'];
  /** The smaller, the worse. */
  readonly rank: number;
}

type Sink = EventOf<'sink'>;

const REQUEST_RANK = PERSONAL_DATA.indexOf('person') - 0.5;

/** Undefined where nothing is known, or where card data in it are the matter. */
export function heldIn(value: Value, node: Node, inside: boolean, code: Code): Held | undefined {
  const called = inside ? undefined : calledFor(node, code);
  const within = labelsWithin(value, LIMITS.propertyDepth.value).filter(({ confidence }) => confidence !== 'low');
  const labels = called ? [...within, called] : within;
  if (labels.length === 0 || labels.some(({ kind }) => CARD_DATA.includes(kind))) return undefined;
  const [worst] = labels.filter((label) => counts(label, value, node, inside, code)).sort((a, b) => rankOf(a.kind) - rankOf(b.kind));
  const whole = worst && rankOf(worst.kind) < REQUEST_RANK ? undefined : wholeOf(labels, value, node, inside, code);
  if (whole) return { label: whole.label, whole: whole.part, rank: REQUEST_RANK };
  return worst && { label: worst, rank: rankOf(worst.kind) };
}

function wholeOf(labels: readonly KnownLabel[], value: Value, node: Node, inside: boolean, code: Code): Whole | undefined {
  const whole = wholeIn(labels, value);
  return whole && (inside || !whole.label.embedded || isShown(node, 'untrusted', code)) ? whole : undefined;
}

function rankOf(kind: LabelKind): number {
  const rank = PERSONAL_DATA.indexOf(kind);
  return rank < 0 ? PERSONAL_DATA.length : rank;
}

function counts(label: KnownLabel, value: Value, node: Node, inside: boolean, code: Code): boolean {
  switch (label.kind) {
    case 'contact':
      // An address that somebody chose to log tells where something went; a record that happens to hold it is one of a person.
      return label.path.length > 0 && !label.embedded && !isSerialised(label.path) && !isWrittenOut(value, node);
    case 'person':
      if (isSerialised(label.path)) return false;
      return inside || !label.embedded || isShown(node, 'person', code);
    default:
      return PERSONAL_DATA.includes(label.kind);
  }
}

function isWrittenOut({ origin }: Value, node: Node): boolean {
  return bare(node).type === 'ObjectExpression' || bare(node).type === 'ArrayExpression' || origin?.type === 'ObjectExpression';
}

/** One finding a call: the worst of its arguments, and of those that are as bad the first. */
export function isWorstOf({ call, node, steps }: Sink, { rank }: Held, code: Code): boolean {
  if (steps.length > 0 || !('arguments' in call)) return true;
  const at = call.arguments.findIndex((argument) => argument === node);
  return call.arguments.every((other, place) => {
    if (place === at || other.type === 'SpreadElement') return true;
    const held = heldIn(code.value(other), other, false, code);
    return !held || held.rank > rank || (held.rank === rank && place > at);
  });
}
