/** Whole requests: all that somebody has sent, as it goes into a log. A single field of one is judged by its own name. */
import { isHidden } from '../../engine/flow/value';
import type { Value } from '../../engine/flow/value';
import type { KnownLabel } from '../../engine/flow/labels';
import { judgedOnce } from '../names';

/** What a request holds as a whole, by the last name of the way to it. */
const WHOLE = /^(?:body|rawbody|headers|cookies|signedcookies|cookie|multivalueheaders)$/i;
/** What a function that a framework calls has its input called. */
const INPUT =
  /^(?:input|parsedinput|rawinput|clientinput|args|params|data|formdata|payload|values|body|form|request|req|variables|dto|prevstate)$|(?:info|data|input|details|form|values|payload|credentials|dto|request|body|fields)$/i;

export interface Whole {
  readonly label: KnownLabel;
  readonly part: 'body' | 'headers' | 'cookies' | 'input';
}

/** The first whole among the labels of the value, as `labelsWithin` gives them. */
export function wholeIn(labels: readonly KnownLabel[], value: Value): Whole | undefined {
  for (const label of labels) {
    const part = label.kind === 'untrusted' && label.computed !== true && isAllOfIt(label) ? partOf(label.name) : undefined;
    if (part && !isSerialised(label.path) && isOpen(valueAt(value, label.path), part)) return { label, part };
  }
  return undefined;
}

/** Neither the first characters of it alone, nor `[object Object]`; what is known to be a text stays one. */
function isAllOfIt({ part, name }: KnownLabel): boolean {
  return part !== 'beginning' && (part !== 'spelled' || IS_TEXT.test(name));
}

export const IS_TEXT = /rawBody$|^(?:event|evt)\./;

/** `{ req }`: loggers write of a request under that name what they are told to. */
export function isSerialised([first, second]: readonly string[]): boolean {
  return second !== undefined && (first === 'req' || first === 'request' || first === 'ctx');
}

const partOf = judgedOnce((name): Whole['part'] | undefined => {
  // `request.json()`
  if (/(?:^|\.)(?:json|text|formData)\(\)$/.test(name)) return 'body';
  const names = name.split('.');
  const last = names.at(-1)!;
  if (WHOLE.test(last) && names.length <= 3) return /header/i.test(last) ? 'headers' : /cookie/i.test(last) ? 'cookies' : 'body';
  return (names.length === 1 || /^(?:input|parsedInput)$/.test(last)) && INPUT.test(last) ? 'input' : undefined;
});

export function valueAt(value: Value, path: readonly string[]): Value | undefined {
  let part: Value | undefined = value;
  for (const name of path) part = part?.properties?.get(name);
  return part;
}

/** What is known to be one text, or what a type or a schema says that it holds, is looked at itself. Headers hold what opens something, whatever a type says. */
function isOpen(value: Value | undefined, part: Whole['part']): boolean {
  if (!value) return true;
  const { type, properties, complete, cleansed } = value;
  if (complete || cleansed) return false;
  if (part === 'headers' || part === 'cookies') return !isHeld(value);
  if (type && /^(?:number|boolean|bigint)$/.test(type.path.join('.'))) return false;
  return !properties || !isHeld(value);
}

function isHeld({ properties }: Value): boolean {
  return properties !== undefined && [...properties].some(([name, held]) => !isHidden(name) && name !== '*' && !held.written);
}

