/** What of a person, or of what opens something, is in what is handed to a log: the worst of it. */
import type { Code } from '../../engine/code';
import type { EventOf } from '../../engine/event';
import { labelsWithin } from '../../engine/flow/labels';
import type { KnownLabel } from '../../engine/flow/labels';
import { UNKNOWN } from '../../engine/flow/value';
import type { LabelKind, Value } from '../../engine/flow/value';
import { lastName } from '../../engine/flow/vocabulary';
import { LIMITS } from '../../engine/limits';
import { bare } from '../../engine/source/tree';
import type { Node } from '../../engine/source/tree';
import { CARD_DATA, PERSONAL_DATA } from '../sensitive/kinds';
import { calledFor } from './called';
import { isCount } from './evidence';
import { isShown } from './shown';
import { isSerialised, valueAt, wholeIn } from './requests';
import type { Whole } from './requests';
import { isTypedBody } from './typed-requests';

/** The sink, as a reader would say it, and whether it is inside the function that is called. */
interface At {
  readonly sink: string;
  readonly inside: boolean;
}

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
export function heldIn(value: Value, node: Node, at: At, code: Code): Held | undefined {
  const called = at.inside ? undefined : calledFor(node, code);
  const within = labelsWithin(value, LIMITS.propertyDepth.value).filter(({ confidence }) => confidence !== 'low');
  const labels = called ? [...within, called] : within;
  if (labels.length === 0 || labels.some(({ kind }) => CARD_DATA.includes(kind))) return undefined;
  const [worst] = labels.filter((label) => counts(label, value, node, at, code)).sort((a, b) => rankOf(a.kind) - rankOf(b.kind));
  const whole = worst && rankOf(worst.kind) < REQUEST_RANK ? undefined : wholeOf(labels, value, node, at.inside, code);
  if (whole) return { label: whole.label, whole: whole.part, rank: REQUEST_RANK };
  return worst && { label: worst, rank: rankOf(worst.kind) };
}

function wholeOf(labels: readonly KnownLabel[], value: Value, node: Node, inside: boolean, code: Code): Whole | undefined {
  const whole = wholeIn(labels, value);
  if (!whole || (whole.part === 'body' && isTypedBody(node, code))) return undefined;
  return inside || !whole.label.embedded || isShown(node, 'untrusted', code) ? whole : undefined;
}

function rankOf(kind: LabelKind): number {
  const rank = PERSONAL_DATA.indexOf(kind);
  return rank < 0 ? PERSONAL_DATA.length : rank;
}

function counts(label: KnownLabel, value: Value, node: Node, { inside, sink }: At, code: Code): boolean {
  if (label.part === 'spelled') return false;
  switch (label.kind) {
    case 'contact':
      // An address that somebody chose to log tells where something went; a record that happens to hold it is one of a person.
      return label.path.length > 0 && !label.embedded && !TELLS_WHO.test(sink) && !isSerialised(label.path) && !isWrittenOut(label.path, value, node) && !isOfError(label.path, value, node);
    case 'person':
      if (isSerialised(label.path)) return false;
      return inside || !label.embedded || isShown(node, 'person', code);
    default:
      return PERSONAL_DATA.includes(label.kind) && !isCount(lastOf(label.name), valueAt(value, label.path) ?? UNKNOWN);
  }
}

/** Services are told by these who somebody is: to hold his address is what they are for. */
const TELLS_WHO = /\b(?:identify|setUser|setPersonProperties|setUserProperties|addUserProperties)$/;

/** What an error was made with tells what it is about. */
function isOfError([first = '']: readonly string[], { type }: Value, node: Node): boolean {
  return ERROR.test(lastName(node) ?? '') || ERROR.test(first) || ERROR.test(type?.path.at(-1) ?? '');
}

const ERROR = /^(?:e|ex|er|err|error|exception|cause|reason)$|(?:Err|Error|Exception)$/;

function lastOf(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}

/** All of it, or what the address stands in, however many functions hand it on. */
function isWrittenOut(path: readonly string[], value: Value, node: Node): boolean {
  return bare(node).type === 'ArrayExpression' || [node, value.origin, valueAt(value, path.slice(0, -1))?.origin].some(isObject);
}

function isObject(node: Node | undefined): boolean {
  return node !== undefined && bare(node).type === 'ObjectExpression';
}

/** One finding a call: the worst of its arguments, and of those that are as bad the first. */
export function isWorstOf({ call, node, steps, text }: Sink, { rank }: Held, code: Code): boolean {
  if (steps.length > 0 || !('arguments' in call)) return true;
  const at = call.arguments.findIndex((argument) => argument === node);
  return call.arguments.every((other, place) => {
    if (place === at || other.type === 'SpreadElement') return true;
    const held = heldIn(code.value(other), other, { sink: text, inside: false }, code);
    return !held || held.rank > rank || (held.rank === rank && place > at);
  });
}
