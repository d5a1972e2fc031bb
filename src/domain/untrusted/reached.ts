/** What somebody outside chose, and where it does harm: the first of it that nothing has made safe for the sink, and the way that it came. */
import { spanOf } from '../../engine/code';
import type { Code } from '../../engine/code';
import type { EventOf } from '../../engine/event';
import type { Span } from '../../engine/finding';
import { writtenAt } from '../../engine/flow/access';
import { isCleanFor } from '../../engine/flow/clean';
import { isKnown } from '../../engine/flow/labels';
import type { KnownLabel } from '../../engine/flow/labels';
import { isPrimitive } from '../../engine/flow/value';
import type { LabelKind, Value } from '../../engine/flow/value';
import type { Match } from '../../engine/rule';
import { bare } from '../../engine/source/tree';
import type { Node } from '../../engine/source/tree';
import { comesFromOutside, wayOf } from '../way';
import { isNarrowedInRoute } from './validator-chains';

export interface Reached extends Match {
  readonly label: KnownLabel;
  /** What of it reaches the sink: the argument, or the part of it that is chosen outside. */
  readonly node: Node;
  readonly value: Value;
  /** Properties of what is handed over that lead to it. */
  readonly path: readonly string[];
  /** As a reader would say it: `pool.query`. */
  readonly sink: string;
  /** The sink is inside the function that is called. */
  readonly inside: boolean;
}

export interface Wanted {
  /** By whom it was chosen; somebody outside, when missing. */
  readonly kinds?: readonly LabelKind[];
  /** How deep in what is handed over; the value itself, when missing. */
  readonly depth?: number;
  /** What else has to be so of the part that is chosen outside. */
  readonly fits?: (label: KnownLabel, part: Value, path: readonly string[]) => boolean;
}

const OUTSIDE: readonly LabelKind[] = ['untrusted'];

/** Undefined where nothing reaches it that somebody outside chose, or all of it is safe there. */
export function reached(event: Pick<EventOf<'sink'>, 'sink' | 'node' | 'text' | 'steps' | 'value'>, { kinds = OUTSIDE, depth = 0, fits = () => true }: Wanted = {}): Reached | undefined {
  const { sink, node, text, steps } = event;
  const found = chosenIn(event.value, [], depth, (label, part, path) => kinds.includes(label.kind) && !isCleanFor(label, sink) && fits(label, part, path) && !isNarrowedInRoute(label, sink, node));
  if (!found) return undefined;
  const place = found.path.length > 0 ? writtenAt(node, found.path) : node;
  const at = spanOf(place);
  return { at, node: place, sink: text, inside: steps.length > 0, confidence: found.label.confidence, steps: wayOf(found.label, steps, at, comesFromOutside(found.label)), ...found };
}

interface Chosen {
  readonly label: KnownLabel;
  readonly value: Value;
  readonly path: readonly string[];
}

function chosenIn(value: Value, path: readonly string[], depth: number, isWanted: (label: KnownLabel, part: Value, path: readonly string[]) => boolean): Chosen | undefined {
  if (isHarmless(value)) return undefined;
  // Of a text it was asked of one of its parts.
  const expected = isExpected(value);
  const label = value.labels.find((one): one is KnownLabel => isKnown(one) && !(expected && !one.embedded) && one.path.length === 0 && one.computed !== true && isWanted(one, value, path));
  if (label) return { label, value, path };
  if (depth === 0 || !value.properties) return undefined;
  for (const [name, property] of value.properties) {
    const found = name.startsWith('(') ? undefined : chosenIn(property, [...path, name], depth - 1, isWanted);
    if (found) return found;
  }
  return undefined;
}

/** Somebody has asked whether it is what the program expects: one of a list, a text of a form without room for anything else. */
function isExpected({ labels }: Value): boolean {
  return labels.some(({ kind, path }) => kind === 'matched' && path.length === 0);
}

/** Numbers and truth values, and what can only be one of a few constants. */
function isHarmless({ type, complete, inputs }: Value): boolean {
  return (complete && !inputs) || ['number', 'boolean', 'bigint'].some((name) => isPrimitive(type, name));
}

/** In an audit: a text is put together for the sink here, and nobody can say from what. Where the source is known, `reached` speaks. */
export function audited({ value, node, steps }: EventOf<'sink'>, code: Code): Span | undefined {
  if (!code.audit || steps.length > 0 || value.complete || isHarmless(value)) return undefined;
  return isPutTogether(bare(node)) ? spanOf(node) : undefined;
}

function isPutTogether(node: Node): boolean {
  if (node.type === 'TemplateLiteral') return node.expressions.length > 0;
  return node.type === 'BinaryExpression' && node.operator === '+';
}
