/** What the engine knows of an expression. Unknown is a value too, and unknown means silent. */
import { LIMITS } from '../limits';
import type { Node } from '../source/tree';

export type Constant = string | number | boolean | bigint | null;

/** A name that stands for the same thing in every file: `node:crypto` + `createHash`; globals have no module. */
export interface QualifiedName {
  readonly module?: string;
  readonly path: readonly string[];
}

/** What kind of thing a value is, whatever it is called. */
export const LABEL_KINDS = ['pan', 'cvv', 'track', 'pin', 'money', 'random-weak'] as const;
export type LabelKind = (typeof LABEL_KINDS)[number];

export interface Label {
  readonly kind: LabelKind;
  /** Where it came from; the first step of the trace. */
  readonly source: Node;
  /** How a person would name the source, for instance `card.number`. Never its value. */
  readonly name: string;
  readonly confidence: 'high' | 'medium' | 'low';
  /** Property path below the value that carries the label, when it is not the value itself: `['payment', 'cvv']`. */
  readonly path: readonly string[];
}

export const NUMERIC_KINDS = ['float', 'integer', 'bigint', 'decimal', 'number'] as const;
export type NumericKind = (typeof NUMERIC_KINDS)[number];

/** `major`: 12.34 euro; `minor`: 1234 cents; `rate`: a factor such as 0.19; `percent`: 19; `count`: how many. */
export const NUMERIC_UNITS = ['major', 'minor', 'rate', 'percent', 'count'] as const;
export type NumericUnit = (typeof NUMERIC_UNITS)[number];

export interface NumericForm {
  readonly kind: NumericKind;
  readonly unit?: NumericUnit;
}

export interface Value {
  /** Constants that it may be. With `complete` it can be nothing else. */
  readonly constants: readonly Constant[];
  readonly complete: boolean;
  /** Name of its type: declared, constructed, or returned by a modelled function. Primitives are globals: `string`. */
  readonly type?: QualifiedName;
  /** The imported or global thing that the value is: a function, a class, a namespace. */
  readonly reference?: QualifiedName;
  readonly numeric?: NumericForm;
  readonly labels: readonly Label[];
  readonly properties?: ReadonlyMap<string, Value>;
  /** The function expression or declaration that it is, when it is one of this module. */
  readonly callable?: Node;
  /** The one expression that made the value, when there is one: the literal behind a name. */
  readonly origin?: Node;
  /** Property paths that the logger blanks out before it writes: `card.number`, `*.cvv`. */
  readonly redacts?: readonly string[];
  /** Went through something that removes what is sensitive: its name no longer says what it holds. */
  readonly cleansed?: boolean;
}

export const UNKNOWN: Value = { constants: [], complete: false, labels: [] };

/** The value of an expression that rests on itself alone: `join` takes the other side. */
export const NOTHING_NEW: Value = { ...UNKNOWN };

export function constantValue(constant: Constant): Value {
  return { ...UNKNOWN, constants: [constant], complete: true, ...evidenceOf(constant) };
}

function evidenceOf(constant: Constant): Pick<Value, 'type' | 'numeric'> {
  switch (typeof constant) {
    case 'number':
      return { type: primitive('number'), numeric: { kind: Number.isInteger(constant) ? 'integer' : 'float' } };
    case 'bigint':
      return { type: primitive('bigint'), numeric: { kind: 'bigint' } };
    case 'string':
    case 'boolean':
      return { type: primitive(typeof constant) };
    default:
      return {};
  }
}

const primitives = new Map<string, QualifiedName>();

/** The qualified name of a primitive type, as `typeof` prints it. */
export function primitive(name: string): QualifiedName {
  let known = primitives.get(name);
  if (!known) primitives.set(name, (known = { path: [name] }));
  return known;
}

export function isPrimitive(type: QualifiedName | undefined, name: string): boolean {
  return type?.module === undefined && type?.path.length === 1 && type.path[0] === name;
}

/** The value without all that is known of where it came from; what is sensitive in it is gone. */
export function cleanse(value: Value): Value {
  return { ...UNKNOWN, type: value.type, cleansed: true };
}

export function ofType(type: QualifiedName): Value {
  return { ...UNKNOWN, type };
}

export function sameName(a: QualifiedName | undefined, b: QualifiedName | undefined): boolean {
  if (!a || !b) return a === b;
  return a.module === b.module && a.path.length === b.path.length && a.path.every((part, i) => part === b.path[i]);
}

/** `createHash` of module `node:crypto` → `node:crypto.createHash`, for messages. */
export function printName(name: QualifiedName): string {
  const path = name.path.filter((part) => part !== 'default').join('.');
  if (!name.module || name.module.startsWith('.')) return path;
  return path ? `${name.module}.${path}` : name.module;
}

/** The one constant that the value must be, if there is just one. */
export function onlyConstant(value: Value): Constant | undefined {
  return value.complete && value.constants.length === 1 ? value.constants[0] : undefined;
}

/** All that the value may be when control comes from either side. */
export function join(a: Value, b: Value): Value {
  if (a === b || b === NOTHING_NEW) return a;
  if (a === NOTHING_NEW) return b;
  return {
    ...joinConstants(a, b),
    type: sameName(a.type, b.type) ? a.type : undefined,
    reference: sameName(a.reference, b.reference) ? a.reference : undefined,
    numeric: joinNumeric(a.numeric, b.numeric),
    labels: joinLabels(a.labels, b.labels),
    properties: joinProperties(a.properties, b.properties),
    callable: a.callable === b.callable ? a.callable : undefined,
    origin: a.origin === b.origin ? a.origin : undefined,
    redacts: a.redacts && b.redacts?.filter((path) => a.redacts?.includes(path)),
    cleansed: a.cleansed && b.cleansed,
  };
}

function joinConstants(a: Value, b: Value): Pick<Value, 'constants' | 'complete'> {
  const constants = [...new Set([...a.constants, ...b.constants])];
  if (constants.length > LIMITS.constantsPerValue.value) return { constants: [], complete: false };
  return { constants, complete: a.complete && b.complete };
}

export function joinAll(values: readonly Value[]): Value {
  const [first, ...rest] = values;
  return first ? rest.reduce(join, first) : UNKNOWN;
}

/** Float wins over integer: if one way gives a fraction, the variable can hold a fraction. */
function joinNumeric(a: NumericForm | undefined, b: NumericForm | undefined): NumericForm | undefined {
  if (!a || !b) return undefined;
  const unit = a.unit === b.unit ? a.unit : (a.unit ?? b.unit);
  if (a.kind === b.kind) return { kind: a.kind, unit };
  const plain = (form: NumericForm) => form.kind === 'float' || form.kind === 'integer' || form.kind === 'number';
  if (!plain(a) || !plain(b)) return undefined;
  return { kind: a.kind === 'float' || b.kind === 'float' ? 'float' : 'number', unit };
}

export function joinLabels(a: readonly Label[], b: readonly Label[]): readonly Label[] {
  if (b.length === 0) return a;
  if (a.length === 0) return b;
  const known = new Set(a.map(labelKey));
  return [...a, ...b.filter((label) => !known.has(labelKey(label)))];
}

/** Labels of the value and of its properties, each with the path below which it was found. */
export function labelsWithin(value: Value, depth: number): readonly Label[] {
  if (depth === 0 || !value.properties) return value.labels;
  const inner = [...value.properties].flatMap(([name, property]) =>
    labelsWithin(property, depth - 1).map((label) => ({ ...label, path: [name, ...label.path] })),
  );
  return joinLabels(value.labels, inner);
}

/** Nothing sensitive is in a text of which every part is written out or clean. */
export function cleanTogether(parts: readonly Value[]): boolean {
  return parts.length > 0 && parts.every((part) => part.cleansed || part.complete);
}

/** What text made of the value shows: its own labels and those of everything in it. */
export function labelsInText(value: Value): readonly Label[] {
  return labelsWithin(value, LIMITS.propertyDepth.value).map((label) => (label.path.length > 0 ? { ...label, path: [] } : label));
}

function labelKey(label: Label): string {
  return `${label.kind} ${label.source.range[0]} ${label.path.join('.')}`;
}

function joinProperties(a: Value['properties'], b: Value['properties']): Value['properties'] {
  if (!a || !b) return a ?? b;
  const joined = new Map(a);
  for (const [name, value] of b) {
    const other = joined.get(name);
    joined.set(name, other ? join(other, value) : value);
  }
  return joined;
}
