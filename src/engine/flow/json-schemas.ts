/** JSON Schema written out as an object, as servers are handed it for what they let in: `{ type: 'object', properties: { page: { type: 'integer' } } }`. */
import { LIMITS } from '../limits';
import type { Node } from '../source/tree';
import { CLEAN_FOR_ALL, NOTHING_CLEAN, cleanBits } from './clean';
import { cleanByText } from './cleaning';
import { anyHeld, listOf } from './elements';
import type { Evaluator } from './evaluator';
import { OPEN, OUTPUT } from './schemas';
import { shaped } from './shapes';
import { UNKNOWN, newValue, ofType, onlyConstant, primitive } from './value';
import type { Value } from './value';

/** Texts of these forms have no room for anything else. */
const FORMS = new Set(['uuid', 'date', 'time', 'date-time', 'duration', 'ipv4', 'ipv6']);

const BUT_LONG = CLEAN_FOR_ALL & ~cleanBits(['tried']);

/** What the schema lets through; undefined where it is none. */
export function describedByJson(schema: Value, at: Node, evaluator: Evaluator): Value | undefined {
  return schema.properties ? described(schema, at, evaluator, LIMITS.propertyDepth.value) : undefined;
}

function described(schema: Value, at: Node, evaluator: Evaluator, depth: number): Value | undefined {
  const among = schema.properties?.get('enum') ?? schema.properties?.get('const');
  if (among) return schema.properties!.has('enum') ? anyHeld(among) : among;
  switch (wordIn(schema, 'type')) {
    case 'integer':
    case 'number':
      return ofType(primitive('number'));
    case 'boolean':
      return ofType(primitive('boolean'));
    case 'string':
      return shaped(ofType(primitive('string')), bitsOfText(schema), at);
    case 'array': {
      const items = schema.properties?.get('items');
      const item = items && depth > 0 ? described(items, at, evaluator, depth - 1) : undefined;
      return item && listOf(item);
    }
    case 'object':
    case undefined:
      return objectIn(schema, at, evaluator, depth);
    default:
      return undefined;
  }
}

/** What else somebody sends is let through as well. */
function objectIn(schema: Value, at: Node, evaluator: Evaluator, depth: number): Value | undefined {
  const named = schema.properties?.get('properties')?.properties ?? (wordIn(schema, 'type') === undefined ? schema.properties : undefined);
  if (!named || depth === 0) return undefined;
  const properties = new Map<string, Value>([[OPEN, UNKNOWN]]);
  for (const [name, one] of named) {
    const output = one.properties && (one.properties.get(OUTPUT) ?? described(one, at, evaluator, depth - 1));
    if (output) properties.set(name, output);
  }
  return properties.size > 1 ? newValue({ type: { path: ['Object'] }, properties }) : undefined;
}

/** Its format, or the pattern that it fits. */
export function bitsOfText(schema: Value): number {
  const pattern = wordIn(schema, 'pattern');
  return FORMS.has(wordIn(schema, 'format') ?? '') ? BUT_LONG : pattern === undefined ? NOTHING_CLEAN : cleanByText(pattern);
}

function wordIn({ properties }: Value, name: string): string | undefined {
  const held = properties?.get(name);
  const constant = held && onlyConstant(held);
  return typeof constant === 'string' ? constant : undefined;
}
