/** Schemas: what they let through, as validation libraries describe it, and what comes back from them. */
import { LIMITS } from '../limits';
import type { AccessPath, SchemaKind, Validating } from '../model';
import type { Call, Node } from '../source/tree';
import { isMissing, valuesAt } from './access';
import { ENUM, enumMember } from './enums';
import { argumentValue } from './callee';
import type { Callee } from './callee';
import { CLEAN_AS_TEXT, CLEAN_FOR_ALL, cleaned } from './clean';
import { anyHeld, elementOf, elementsIn, isList, listOf } from './elements';
import { joinAll } from './join';
import { bitsOfText, describedByJson } from './json-schemas';
import type { Evaluator } from './evaluator';
import { joinLabels } from './labels';
import { propertyValue } from './properties';
import { bitsOfShape, narrowed, shaped } from './shapes';
import { UNKNOWN, cleanse, isHidden, isPrimitive, isUndefined, newLabel, ofType, onlyConstant, primitive, siteOf, valueLike, newValue, labelLike } from './value';
import type { LabelKind, Value } from './value';
import { withDeclared } from './variables';
import { lastName } from './vocabulary';

/** The property of a schema that stands for what it lets through; no program can name it. */
export const OUTPUT = '(output)';

/** A schema with this property lets through what it does not name as well. */
export const OPEN = '(open)';
/** It is said that the schema lets through nothing that it does not name. */
const CLOSED = '(closed)';

/** What the function makes is a schema. */
export function described(schema: Value, kind: SchemaKind, bits: number, callee: Callee, evaluator: Evaluator): Value {
  // One of a few, even where nobody knows which these are.
  const fitting = kind === 'choice' ? CLEAN_FOR_ALL : bits;
  return valueLike(schema, { properties: new Map([[OUTPUT, shaped(outputOf(kind, callee, evaluator), fitting, callee.node)]]), origin: callee.node });
}

/** The schema lets through what it did before, and asks this of it. */
export function ensuring(schema: Value | undefined, kinds: readonly LabelKind[], bits: number, call: Call): ReadonlyMap<string, Value> {
  return new Map([[OUTPUT, shaped(ensured(schema?.properties?.get(OUTPUT) ?? UNKNOWN, kinds, call), bits, call)]]);
}

/** The value, of which a schema or a decorator asks this. */
export function ensured(value: Value, kinds: readonly LabelKind[], call: Node): Value {
  const asked = kinds.map((kind) => newLabel({ kind, source: siteOf(call), name: '', confidence: 'high', path: [] }));
  return valueLike(value, { labels: joinLabels(value.labels, asked) });
}

function outputOf(kind: SchemaKind, callee: Callee, evaluator: Evaluator): Value {
  const argument = argumentValue(callee.node, 0, evaluator);
  switch (kind) {
    case 'string':
      return argument.properties ? shaped(ofType(primitive(kind)), bitsOfText(argument), callee.node) : ofType(primitive(kind));
    case 'boolean':
      return ofType(primitive(kind));
    case 'number':
    case 'bigint':
      return valueLike(ofType(primitive(kind)), { numeric: { kind } });
    case 'integer':
      // `z.number().positive().int()` is positive still.
      return valueLike(ofType(primitive('number')), { numeric: { kind }, labels: before(callee, evaluator)?.labels ?? [] });
    case 'constant':
      return argument;
    case 'choice':
      return isPrimitive(argument.type, ENUM) ? enumMember(argument) : (anyHeld(argument) ?? UNKNOWN);
    case 'document':
      return documentOf(argument, ownerOf(callee.node), callee.node, evaluator);
    case 'list':
      return listOf(argument.properties?.get(OUTPUT) ?? before(callee, evaluator) ?? UNKNOWN);
    case 'open': {
      const closed = before(callee, evaluator) ?? newValue({ type: { path: ['Object'] }, properties: argument.properties ? fieldsOf(argument, callee.node, evaluator) : undefined });
      return valueLike(closed, { properties: new Map(closed.properties).set(OPEN, UNKNOWN) });
    }
    case 'closed': {
      const known = before(callee, evaluator);
      return known?.properties ? valueLike(known, { properties: new Map([...known.properties].filter(([name]) => name !== OPEN)).set(CLOSED, UNKNOWN) }) : (known ?? UNKNOWN);
    }
    case 'object':
      return newValue({ type: { path: ['Object'] }, properties: fieldsOf(argument, callee.node, evaluator) });
    case 'either':
      return anyOf(callee, evaluator);
    case 'types':
      return anyType(callee, evaluator);
    case 'json':
      return describedByJson(argument, callee.node, evaluator) ?? UNKNOWN;
    case 'first':
      return firstOf(callee, evaluator);
    default:
      return cleanse(UNKNOWN);
  }
}

/** `z.union([a, b])`, `Type.Union([a, b])`, `a.or(b)`: what is asked by each of them. */
function anyOf(callee: Callee, evaluator: Evaluator): Value {
  const argument = argumentValue(callee.node, 0, evaluator);
  const list = isList(argument) ? elementsIn(argument).first : [];
  const own = before(callee, evaluator);
  const schemas = list.length > 0 ? list : [argument];
  const outputs = [...(own ? [own] : []), ...schemas.map(({ properties }) => properties?.get(OUTPUT) ?? UNKNOWN)];
  const joined = joinAll(outputs);
  const isShaped = outputs.every(({ labels, complete }) => complete || labels.some(({ kind }) => kind === 'shaped'));
  return isShaped ? joined : valueLike(joined, { labels: joined.labels.filter(({ kind }) => kind !== 'shaped') });
}

/** `Match.OneOf(String, null)`: what is nothing does no harm. */
function anyType({ node }: Callee, evaluator: Evaluator): Value {
  const types = node.arguments.map((_, index) => argumentValue(node, index, evaluator)).filter((type) => !isUndefined(type) && onlyConstant(type) !== null);
  const [first = UNKNOWN, ...others] = types.map((type) => (type.complete ? type : typedBy(type, node, evaluator)));
  return others.length === 0 ? first : shaped(UNKNOWN, others.reduce((bits, other) => bits & bitsOfOutput(other), bitsOfOutput(first)), node);
}

/** `String`, `[String]`, `{ name: String }`, or a schema. */
export function typedBy(type: Value, at: Node, evaluator: Evaluator): Value {
  return type.properties?.get(OUTPUT) ?? fieldOf(type, '', at, evaluator);
}

/** Where it may go that is what the schema lets through. */
export function bitsOfOutput(output: Value): number {
  if (output.complete || ['number', 'boolean', 'bigint'].some((name) => isPrimitive(output.type, name))) return CLEAN_FOR_ALL;
  if (isList(output)) return bitsOfOutput(elementOf(output)) & CLEAN_AS_TEXT;
  return bitsOfShape(output, true);
}

/** `v.pipe(v.string(), v.uuid())`: the first, of which the others ask more. */
function firstOf({ node }: Callee, evaluator: Evaluator): Value {
  const [first = UNKNOWN, ...others] = node.arguments.map((_, index) => argumentValue(node, index, evaluator).properties?.get(OUTPUT) ?? UNKNOWN);
  return valueLike(first, { labels: others.reduce((labels, other) => joinLabels(labels, other.labels), first.labels) });
}

/** What the schema of which the method is called lets through. */
function before({ receiver }: Callee, evaluator: Evaluator): Value | undefined {
  return receiver && evaluator.valueOf(receiver).properties?.get(OUTPUT);
}

/** What the fields hold, and what their names say. */
function fieldsOf({ properties }: Value, call: Node, evaluator: Evaluator): ReadonlyMap<string, Value> {
  const owner = ownerOf(call);
  const fields = new Map<string, Value>();
  for (const [name, schema] of properties ?? []) {
    const key = schema.origin?.parent?.type === 'Property' ? schema.origin.parent.key : call;
    const value = evaluator.vocabulary.named(schema.properties?.get(OUTPUT) ?? UNKNOWN, name, owner, key);
    fields.set(name, value.labels.length === 0 ? value : valueLike(value, { labels: value.labels.map((label) => labelLike(label, { declared: true })) }));
  }
  return fields;
}

/** What a database holds, by an object with a property for each field: `{ number: String, lines: [{ price: { type: Number } }] }`. */
function documentOf({ properties }: Value, owner: string | undefined, call: Node, evaluator: Evaluator): Value {
  const fields = new Map<string, Value>();
  for (const [name, described] of properties ?? []) {
    if (isHidden(name) || name === '*') continue;
    const key = described.origin?.parent?.type === 'Property' ? described.origin.parent.key : call;
    const value = evaluator.vocabulary.declared(fieldOf(described, name, call, evaluator), name, owner, key);
    fields.set(name, valueLike(value, { labels: value.labels.map((label) => labelLike(label, { declared: true })) }));
  }
  return newValue({ type: { path: ['Object'] }, properties: fields });
}

const PLAIN: Readonly<Record<string, string>> = { String: 'string', Number: 'number', Boolean: 'boolean', Integer: 'number' };

/** `String`, `{ type: String }`, `[String]`, another schema, or a document inside of the document. */
function fieldOf(described: Value, name: string, call: Node, evaluator: Evaluator): Value {
  const { properties, reference } = described;
  const plain = reference && PLAIN[reference.path.at(-1) ?? ''];
  if (plain !== undefined) return ofType(primitive(plain));
  if (isList(described)) return listOf(fieldOf(elementOf(described), name, call, evaluator));
  const output = properties?.get(OUTPUT);
  if (output) return output;
  const type = properties?.get('type');
  if (type) return fieldOf(type, name, call, evaluator);
  return properties && !reference ? documentOf(described, name, call, evaluator) : UNKNOWN;
}

/** `cardSchema` lets cards through. */
function ownerOf({ parent }: Node): string | undefined {
  const name = parent?.type === 'VariableDeclarator' ? lastName(parent.id) : parent?.type === 'Property' ? lastName(parent.key) : undefined;
  return name?.replace(/_?(?:schema|validator)$/i, '') || undefined;
}

/** What comes back when a value was let through. */
export function validated(callee: Callee, validating: Validating, evaluator: Evaluator): Value {
  const { by, value, to } = validating;
  const [schema] = valuesAt(callee, by, evaluator);
  const [given] = valuesAt(callee, value, evaluator);
  const named = schema?.value.properties?.get(OUTPUT);
  const output = named?.properties && unnamedBy(callee, validating, evaluator) === 'kept' ? valueLike(named, { properties: new Map(named.properties).set(OPEN, UNKNOWN) }) : named;
  const result = output ? letThrough(output, given?.value ?? UNKNOWN, callee.node, LIMITS.propertyDepth.value, evaluator) : UNKNOWN;
  return to === 'return' ? result : newValue({ properties: new Map([[to.slice('return.'.length), result]]) });
}

/** What becomes of that which the schema does not name. */
export function unnamedBy(callee: Callee, { by, unnamed, keeps, strips }: Validating, evaluator: Evaluator): 'kept' | 'refused' | 'stripped' {
  const properties = valuesAt(callee, by, evaluator)[0]?.value.properties?.get(OUTPUT)?.properties;
  const stripping = strips === undefined ? undefined : option(callee, strips, evaluator);
  // Options that nobody can read may say it.
  if (stripping === true || stripping === 'unknown' || properties?.has(CLOSED)) return 'stripped';
  if (properties?.has(OPEN)) return 'kept';
  return keeps !== undefined && option(callee, keeps, evaluator) === true ? 'kept' : (unnamed ?? 'stripped');
}

function option(callee: Callee, at: AccessPath, evaluator: Evaluator): unknown {
  if (isMissing(callee, at, evaluator)) return undefined;
  const [found] = valuesAt(callee, at, evaluator);
  return (found && onlyConstant(found.value)) ?? 'unknown';
}

/** Only what the schema names is left of an object. */
export function letThrough(output: Value, given: Value, at: Node, depth: number, evaluator: Evaluator): Value {
  if (output.cleansed) return output;
  if (output.properties && depth > 0) {
    const part = (name: string) => (name === '*' ? elementOf(given) : propertyValue(given, name, at, evaluator));
    const sent = output.properties.has(OPEN) ? given.labels.filter(({ kind }) => kind === 'untrusted' || kind === 'input') : [];
    const parts = [...output.properties].filter(([name]) => name !== OPEN && name !== CLOSED).map(([name, one]) => [name, letThrough(one, part(name), at, depth - 1, evaluator)] as const);
    return valueLike(output, { properties: new Map(parts), ...(sent.length > 0 ? { labels: joinLabels(output.labels, sent) } : {}) });
  }
  const labels = joinLabels(output.labels, narrowed(given.labels, output, true));
  if (output.constants.length === 0 || !output.complete) return valueLike(withDeclared(given, output), { labels });
  // Whoever sent it, it is one of those that the schema lists.
  const listed = valueLike(output, { labels: cleaned(labels, CLEAN_FOR_ALL) });
  return labels.some(({ kind }) => kind === 'untrusted' || kind === 'input') ? ensured(listed, ['matched'], at) : listed;
}
