/** What the engine knows of an expression. Unknown is a value too, and unknown means silent. */
import type { Place, Span } from '../finding';
import type { Node } from '../source/tree';
import type { Summary } from './summary';

export type Constant = string | number | boolean | bigint | null;

/** A name that stands for the same thing in every file: `node:crypto` + `createHash`; globals have no module. */
export interface QualifiedName {
  readonly module?: string;
  readonly path: readonly string[];
}

/**
 * What kind of thing a value is, whatever it is called. `bank-account`: IBAN, account or routing number; `national-id`: of a person or of a tax office; `token`:
 * whoever has it may do something; `contact`: e-mail, telephone, postal address; `person`: a record of somebody, whatever is in it. `untrusted`: somebody outside
 * chose it, and whoever has it has all that is below it so; `launch`: whoever starts the program. `mac`: it proves who made a text, and can be made with a key alone. The last three tell what was asked of a number since then: that it is above some bound, below one,
 * or what the program expects.
 */
export const LABEL_KINDS = ['pan', 'cvv', 'track', 'pin', 'bank-account', 'national-id', 'birth-date', 'password', 'token', 'contact', 'person', 'mac', 'money', 'random-weak', 'untrusted', 'launch', 'positive', 'limited', 'matched'] as const;
export type LabelKind = (typeof LABEL_KINDS)[number];

export interface Label {
  /**
   * `input`: whatever the caller's value has, to be filled in at the call. `piece`: a character or a group of characters of something
   * sensitive, which tells nothing by itself. `sealed`: it was encrypted or hashed, and may not be kept even so. `shaped`: a schema
   * lets through no other text than one that is safe for some sinks. Rules see none of them as they are.
   */
  readonly kind: LabelKind | 'input' | 'piece' | 'sealed' | 'shaped';
  /** Of a `piece`: what all of them together are; of `sealed`: what is inside. */
  readonly whole?: LabelKind;
  /** Where it came from; the first step of the trace. */
  readonly source: Site;
  /** How a person would name the source, for instance `card.number`. Never its value. */
  readonly name: string;
  readonly confidence: 'high' | 'medium' | 'low';
  /** Property path below the value that carries the label, when it is not the value itself: `['payment', 'cvv']`. */
  readonly path: readonly string[];
  /** The last step of the way from the source to here. */
  readonly way?: Way;
  /** The value is a text that holds it among other things. */
  readonly embedded?: boolean;
  /** Declared by a type: it comes into being where a value of the type is read. */
  readonly declared?: boolean;
  /** Of an `input`. */
  readonly input?: Input;
  /** Of an `input`: a piece of it, no more digits than may be shown of a card number, or what is left of it behind a cipher. */
  readonly part?: 'piece' | 'few' | 'sealed';
  /** The value is a number that was computed from it: only what numbers carry comes along. */
  readonly computed?: boolean;
  /** Of what somebody chose: sinks that it was made safe for, as the bits of `clean.ts`. */
  readonly cleanFor?: number;
}

/** A label with all fields, in one order: see `copyOf`. */
export function newLabel(label: Label): Label {
  return {
    kind: label.kind,
    whole: label.whole,
    source: label.source,
    name: label.name,
    confidence: label.confidence,
    path: label.path,
    way: label.way,
    embedded: label.embedded,
    declared: label.declared,
    input: label.input,
    part: label.part,
    computed: label.computed,
    cleanFor: label.cleanFor,
  };
}

/** The label, but for what is said. */
export function labelLike(label: Label, changes: Partial<Label>): Label {
  return Object.assign(newLabel(label), changes);
}

/** A place in this module, or with `file` and positions in another one. */
export type Site = Span | Place;

export function siteOf(node: Node): Site {
  return { start: node.range[0], end: node.range[1] };
}

/** One step on the way of a label, and those before it. */
export interface Way {
  readonly message: string;
  readonly at: Site;
  readonly before?: Way;
  /** Number of steps, this one included. */
  readonly length: number;
}

/** A part of what a function is called with: `argument 0 . card . number`. */
export interface Input {
  /** Where the function begins in its module: which function's input it is. */
  readonly of: number;
  /** Of the parameter; `RECEIVER` for `this`. */
  readonly index: number;
  /** Parameter `...rest`: all arguments from the index on. */
  readonly rest?: boolean;
  /** Properties on the way down; `*` is an element, `()` what a call of it gives. */
  readonly path: readonly string[];
  /** What each `()` on the path is called with, in their order. */
  readonly calls?: readonly InputCall[];
  /** What it is where nothing that is known is given: by a default, or by its type. */
  readonly byDefault?: readonly Constant[];
  /** Sinks that what comes in is safe for, as the bits of `clean.ts`, by tests in the function. */
  readonly cleanFor?: number;
}

/** A call of something that the caller brings. */
export interface InputCall {
  /** Where it is called. */
  readonly at: number;
  readonly arguments: readonly Value[];
  /** What the method is called on, as the function knows it: where the caller brings nothing better, its type says which method it is. */
  readonly receiver?: Value;
  readonly method?: string;
}

export const RECEIVER = -1;

export function sameInput(a: Input, b: Input): boolean {
  return a.of === b.of && a.index === b.index && sameParts(a.path, b.path) && (a.calls === b.calls || (a.calls ?? []).every(({ at }, i) => b.calls?.[i]?.at === at));
}

/** A part of the same parameter, further down. */
export function isBelow(part: Input, whole: Input): boolean {
  return part.of === whole.of && part.index === whole.index && part.path.length > whole.path.length && whole.path.every((name, at) => part.path[at] === name);
}

export function sameParts(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
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
  /** It can be nothing else than its constants, or undefined. */
  readonly orUndefined?: boolean;
  /** Name of its type: declared, constructed, or returned by a modelled function. Primitives are globals: `string`. */
  readonly type?: QualifiedName;
  /** The imported or global thing that the value is: a function, a class, a namespace. */
  readonly reference?: QualifiedName;
  readonly numeric?: NumericForm;
  readonly labels: readonly Label[];
  /** The parts of the caller's values that it is, as they are; what was made from them has labels of kind `input`. */
  readonly inputs?: readonly Input[];
  /** With it, the value can be nothing else than its constants and its inputs. */
  readonly closed?: boolean;
  /** What is known of it only as long as nobody knows what its inputs are: a class below may write the method anew that gave it. */
  readonly assumed?: Value;
  /** What it holds by name. A name that begins with a bracket is the engine's own: no code can say it. */
  readonly properties?: ReadonlyMap<string, Value>;
  /** Of a list: how many elements it has, where each of them is known. */
  readonly length?: number;
  /** The function expression or declaration that it is, when it is one of this module. */
  readonly callable?: Node;
  /** What a function or class of another module does when it is called. */
  readonly summary?: Summary;
  /** Of a class or interface of another module: what its instances hold, by name. */
  readonly members?: ReadonlyMap<string, Value>;
  /** The class of this module that it is an instance of. */
  readonly declaration?: Node;
  /** The types that it is one of, where a declaration says so: tests tell which. */
  readonly alternatives?: readonly Value[];
  /** It was written to a property, and what was there before is gone. */
  readonly written?: boolean;
  /** The one expression that made the value, when there is one: the literal behind a name. */
  readonly origin?: Node;
  /** Property paths that the logger blanks out before it writes: `card.number`, `*.cvv`. */
  readonly redacts?: readonly string[];
  /** Went through something that removes what is sensitive: its name no longer says what it holds. */
  readonly cleansed?: boolean;
  /** Of a value that leaves its module (seal.ts): how many values lie below one another in it. One that is made from it has not left yet. */
  readonly height?: number;
}

/**
 * All fields in one order, whether they say anything or not: V8 reads objects of one layout several times as fast as those of many, and each `{ ...value }`
 * makes a layout of its own. Values come from `newValue` and `valueLike` alone.
 */
function copyOf(value: Value): Value {
  return {
    constants: value.constants,
    complete: value.complete,
    orUndefined: value.orUndefined,
    type: value.type,
    reference: value.reference,
    numeric: value.numeric,
    labels: value.labels,
    inputs: value.inputs,
    closed: value.closed,
    assumed: value.assumed,
    properties: value.properties,
    length: value.length,
    callable: value.callable,
    summary: value.summary,
    members: value.members,
    declaration: value.declaration,
    alternatives: value.alternatives,
    written: value.written,
    origin: value.origin,
    redacts: value.redacts,
    cleansed: value.cleansed,
    height: undefined,
  };
}

export const UNKNOWN: Value = copyOf({ constants: [], complete: false, labels: [] });

/** What is known, and nothing else. */
export function newValue(known: Partial<Value>): Value {
  return Object.assign(copyOf(UNKNOWN), known);
}

/** The value, but for what is said: `undefined` takes out what was known. */
export function valueLike(value: Value, changes: Partial<Value>): Value {
  return Object.assign(copyOf(value), changes);
}

/** The properties, each changed; the same ones where none is. */
export function eachProperty(properties: ReadonlyMap<string, Value>, change: (property: Value, name: string) => Value): ReadonlyMap<string, Value> {
  let made: Map<string, Value> | undefined;
  properties.forEach((property, name) => {
    const next = change(property, name);
    if (next !== property) (made ??= new Map(properties)).set(name, next);
  });
  return made ?? properties;
}

/** Nothing was given. */
export const UNDEFINED: Value = newValue({ orUndefined: true, cleansed: true });

export function isUndefined({ constants, orUndefined, inputs }: Value): boolean {
  return orUndefined === true && constants.length === 0 && !inputs;
}

/** A property that nobody can name: what is below it is no part of the text, nor of what is walked through. */
export function isHidden(property: string): boolean {
  return property.startsWith('(');
}

/** The value of an expression that rests on itself alone: `join` takes the other side. */
export const NOTHING_NEW: Value = newValue({});

export function constantValue(constant: Constant): Value {
  const { type, numeric } = evidenceOf(constant);
  return newValue({ constants: [constant], complete: true, type, numeric });
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
  return newValue({ type: value.type, cleansed: true });
}

export function ofType(type: QualifiedName): Value {
  return newValue({ type });
}

export function sameName(a: QualifiedName | undefined, b: QualifiedName | undefined): boolean {
  if (!a || !b) return a === b;
  return a.module === b.module && sameParts(a.path, b.path);
}

/** `createHash` of module `node:crypto` → `node:crypto.createHash`, for messages. */
export function printName(name: QualifiedName): string {
  const path = name.path.filter((part) => part !== 'default').join('.');
  if (!name.module || /^(?:[./]|[a-zA-Z]:\/)/.test(name.module)) return path;
  return path ? `${name.module}.${path}` : name.module;
}

/** The one constant that the value must be, if there is just one. */
export function onlyConstant(value: Value): Constant | undefined {
  return value.complete && value.constants.length === 1 ? value.constants[0] : undefined;
}
