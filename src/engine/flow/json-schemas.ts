/** Schemas that are written as JSON: what they let through. */
import { LIMITS } from '../limits';
import type { Call } from '../source/tree';
import { CLEAN_FOR_ALL, NOTHING_CLEAN } from './clean';
import { cleanByPatternText } from './cleaning';
import { anyHeld, elementOf, listOf } from './elements';
import { shaped } from './shapes';
import { UNKNOWN, isHidden, newValue, ofType, onlyConstant, primitive, valueLike } from './value';
import type { Value } from './value';

/** The property of a schema under which it stands that it lets through what it does not name. */
export const OPEN = '(open)';

/** Formats of digits, letters and what stands between them. */
const PLAIN_FORMATS = new Set(['uuid', 'date', 'time', 'date-time', 'duration', 'ipv4', 'ipv6', 'iso-time', 'iso-date-time']);

export function isJsonSchema({ properties }: Value): boolean {
  return properties?.has('type') === true || properties?.has('properties') === true || properties?.has('enum') === true;
}

/** Undefined fields of a schema let anything through. */
export function jsonOutput(schema: Value, at: Call, depth: number = LIMITS.propertyDepth.value): Value {
  const { properties } = schema;
  if (!properties || depth === 0) return UNKNOWN;
  const given = properties.get('enum');
  if (given) return anyHeld(valueLike(given, { properties: onlyElements(given) })) ?? UNKNOWN;
  const constant = properties.get('const');
  if (constant) return constant;
  switch (onlyConstant(properties.get('type') ?? UNKNOWN)) {
    case 'integer':
    case 'number':
      return valueLike(ofType(primitive('number')), { numeric: { kind: onlyConstant(properties.get('type')!) === 'integer' ? 'integer' : 'number' } });
    case 'boolean':
      return ofType(primitive('boolean'));
    case 'string':
      return shaped(ofType(primitive('string')), bitsOfText(properties), at);
    case 'array':
      return listOf(jsonOutput(properties.get('items') ?? UNKNOWN, at, depth - 1));
    default:
      return properties.has('properties') ? objectOf(properties, at, depth) : UNKNOWN;
  }
}

function onlyElements({ properties }: Value): Value['properties'] {
  const all = properties?.get('*');
  return all ? new Map([['*', all]]) : properties;
}

function objectOf(properties: NonNullable<Value['properties']>, at: Call, depth: number): Value {
  const fields = new Map<string, Value>();
  for (const [name, field] of properties.get('properties')?.properties ?? []) if (!isHidden(name)) fields.set(name, name === '*' ? elementOf(field) : jsonOutput(field, at, depth - 1));
  if (onlyConstant(properties.get('additionalProperties') ?? UNKNOWN) !== false) fields.set(OPEN, UNKNOWN);
  return newValue({ type: { path: ['Object'] }, properties: fields });
}

/** Its format, or the pattern that it fits. */
export function bitsOfText(properties: NonNullable<Value['properties']>): number {
  const format = onlyConstant(properties.get('format') ?? UNKNOWN);
  const pattern = onlyConstant(properties.get('pattern') ?? UNKNOWN);
  return (typeof format === 'string' && PLAIN_FORMATS.has(format) ? CLEAN_FOR_ALL : NOTHING_CLEAN) | (typeof pattern === 'string' ? cleanByPatternText(pattern) : NOTHING_CLEAN);
}
