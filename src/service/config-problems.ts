/** What the schema validator says, in words that tell what is wrong, where, and what is allowed. */
import type { ErrorObject } from 'ajv';
import { closest, distance } from 'fastest-levenshtein';
import { findNodeAtLocation, getNodeValue, type Node } from 'jsonc-parser';

/** Where in the content: `loggers`, 0, `name`. */
export type Way = readonly (string | number)[];

export interface Explanation {
  readonly offset: number;
  readonly message: string;
}

export function explain(error: ErrorObject, tree: Node): Explanation {
  const way = wayOf(error);
  const node = nodeAt(tree, way);
  const property = (error.params as { additionalProperty?: string }).additionalProperty;
  if (property !== undefined) return { offset: keyOffset(node, property), message: unknownKey(property, way, error) };
  return { offset: node.offset, message: `${placeOf(way)} ${expectation(error, node)}` };
}

export function wayOf({ instancePath }: ErrorObject): Way {
  return instancePath.split('/').slice(1).map(segment);
}

function segment(text: string): string | number {
  const name = text.replaceAll('~1', '/').replaceAll('~0', '~');
  return /^\d+$/.test(name) ? Number(name) : name;
}

export function nodeAt(tree: Node, way: Way): Node {
  return findNodeAtLocation(tree, [...way]) ?? tree;
}

function keyOffset(object: Node, key: string): number {
  const property = object.children?.find((child) => child.children?.[0]?.value === key);
  return property?.offset ?? object.offset;
}

function unknownKey(key: string, way: Way, error: ErrorObject): string {
  const known = Object.keys((error.parentSchema as { properties?: object } | undefined)?.properties ?? {});
  const what = way.at(-1) === 'rules' ? `"${key}" is no rule.` : `"${key}" is no known key.`;
  return `${what}${suggestion(key, known)} Allowed: ${known.join(', ')}.`;
}

function placeOf(way: Way): string {
  if (way.length === 0) return 'The config';
  const name = way.map((part, at) => (typeof part === 'number' ? `[${part}]` : at === 0 ? part : `.${part}`)).join('');
  return `"${name}"`;
}

function expectation(error: ErrorObject, node: Node): string {
  const params = error.params as { allowedValues?: readonly string[]; type?: string | readonly string[]; missingProperty?: string };
  switch (error.keyword) {
    case 'enum':
      return wrongValue(getNodeValue(node) as unknown, params.allowedValues ?? []);
    case 'type':
      return `is ${typeInWords(node.type)} and must be ${[params.type ?? []].flat().map(typeInWords).join(' or ')}.`;
    case 'required':
      return `lacks "${params.missingProperty}".`;
    case 'minItems':
      return 'is empty and must hold at least one glob.';
    case 'minLength':
      return 'is empty and must be a glob.';
    case 'pattern':
      return (error.parentSchema as { patternErrorMessage: string }).patternErrorMessage;
    default:
      return `${error.message ?? 'is wrong'}.`;
  }
}

const TYPES: Readonly<Record<string, string>> = {
  array: 'a list in [ ]',
  object: 'an object in { }',
  string: 'a text in double quotes',
  number: 'a number',
  boolean: 'true or false',
  null: 'null',
};

function typeInWords(type: string): string {
  return TYPES[type] ?? type;
}

function wrongValue(value: unknown, allowed: readonly string[]): string {
  const hint = typeof value === 'string' ? suggestion(value, allowed) : '';
  return `cannot be ${JSON.stringify(value)}.${hint} Allowed: ${allowed.join(', ')}.`;
}

/** The nearest word, when it is near enough to be a slip: at most two in five letters differ, or only its end is missing. */
function suggestion(word: string, known: readonly string[]): string {
  if (known.length === 0) return '';
  const nearest = closest(word.toLowerCase(), [...known]);
  return isNear(word, nearest) ? ` Did you mean "${nearest}"?` : '';
}

function isNear(word: string, nearest: string): boolean {
  const isBegun = word.length >= 3 && nearest.startsWith(word.toLowerCase());
  return isBegun || distance(word.toLowerCase(), nearest) <= Math.max(2, nearest.length * 0.4);
}
