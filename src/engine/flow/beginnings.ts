/** Previews: of a text of which few characters are left, what stands further behind is not among them. */
import { LIMITS } from '../limits';
import type { Callee } from './callee';
import { argumentValue } from './callee';
import type { Evaluator } from './evaluator';
import { WRITTEN } from './json';
import { labelsInText, sameLabel } from './labels';
import { isHidden, isPrimitive, labelLike, newValue, onlyConstant, primitive, valueLike } from './value';
import type { Label, Value } from './value';

/** `JSON.stringify(order).slice(0, 100)`; undefined where the call leaves more. */
export function preview(callee: Callee, evaluator: Evaluator): Value | undefined {
  const { receiver, method, node } = callee;
  if (!receiver || (method !== 'slice' && method !== 'substring' && method !== 'substr') || node.arguments.length !== 2) return undefined;
  const to = onlyConstant(argumentValue(node, 1, evaluator));
  if (typeof to !== 'number' || to <= 0 || to > LIMITS.previewLength.value || onlyConstant(argumentValue(node, 0, evaluator)) !== 0) return undefined;
  const text = evaluator.valueOf(receiver);
  if (text.labels.length === 0 || (method === 'slice' && !isPrimitive(text.type, 'string'))) return undefined;
  return newValue({ type: primitive('string'), labels: labelsAtBeginning(text), cleansed: text.cleansed });
}

/** The labels of the first characters of the text, or of the text that is made of an object. In which order an object holds what its type declares, and whether it does, nobody knows. */
export function labelsAtBeginning(value: Value): readonly Label[] {
  const written = value.properties?.get(WRITTEN);
  const object = written ?? value;
  const beginning = labelsInText(object.properties ? valueLike(object, { properties: firstOf(object.properties) }) : object);
  const shown = written ? value.labels.filter((label) => !isOfField(label) || beginning.some((one) => sameLabel(one, label))) : beginning;
  return shown.flatMap((label) => (isOfField(label) && label.declared ? [] : isOfAll(label) ? labelLike(label, { part: label.part ?? 'beginning' }) : label));
}

function isOfField({ embedded, kind }: Label): boolean {
  return embedded === true && kind !== 'input' && kind !== 'untrusted';
}

function isOfAll({ kind }: Label): boolean {
  return kind === 'input' || kind === 'untrusted';
}

/** More do hardly find room, each with its name. */
const FIRST = 4;

function firstOf(properties: ReadonlyMap<string, Value>): ReadonlyMap<string, Value> {
  return new Map([...properties].filter(([name]) => !isHidden(name)).slice(0, FIRST));
}
