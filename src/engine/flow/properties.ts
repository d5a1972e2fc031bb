/** What a property of a value is: what the value is known to hold, else what its class or type declares, else what the library's model says. */
import type { Node } from '../source/tree';
import { declaredMember } from './classes';
import { cleanBits, cleaned } from './clean';
import type { Evaluator } from './evaluator';
import { inputBelow } from './inputs';
import { fieldValue } from './library-fields';
import { anyHeld, characterOf, isEntries, isList } from './elements';
import { joinAll } from './join';
import { chosenWith, isUntrusted } from './untrusted';
import { UNKNOWN, constantValue, isPrimitive, isUndefined, primitive, valueLike, newValue } from './value';
import type { QualifiedName, Value } from './value';

export function propertyValue(object: Value, name: string, at: Node, evaluator: Evaluator): Value {
  return inputBelow(safePart(chosenWith(knownProperty(object, name, at, evaluator), object, name), object, name, evaluator), object, name, at);
}

/** What a model says that the part is safe for, whoever chose the whole: the path of an address holds no way up. */
function safePart(part: Value, object: Value, name: string, evaluator: Evaluator): Value {
  if (part.labels.length === 0 || !evaluator.models.isField(name)) return part;
  const { type } = object;
  const owner = type?.module === undefined ? type : modelName(object, evaluator);
  const field = owner && evaluator.models.field({ ...owner, path: [...owner.path, name] });
  return field?.cleans ? valueLike(part, { labels: cleaned(part.labels, cleanBits(field.cleans)) }) : part;
}

/** What is read out of a type that says how it holds numbers is held so: `price.amount` of a price in whole cents. */
function heldIn({ type, numeric }: Value, member: Value): Value {
  if (!numeric || !type || isPrimitive(type, 'number') || isPrimitive(type, 'bigint') || isPrimitive(type, 'string')) return member;
  const isNumber = member.type === undefined || isPrimitive(member.type, 'number');
  return isNumber && !member.callable && !member.summary && !member.reference ? valueLike(member, { numeric }) : member;
}

function knownProperty(object: Value, name: string, at: Node, evaluator: Evaluator): Value {
  const held = object.properties?.get(name) ?? textPart(object, name) ?? anyOf(object, name);
  if (held) return heldIn(object, inModel(held, object, name, evaluator));
  const member = declaredMember(object, name, evaluator) ?? exportedMember(object, name, evaluator);
  if (member) return heldIn(object, member);
  // What somebody sends may have anything of that name; its length is that of a text or a list.
  if (name === 'length' || (name === 'size' && !(object.type === undefined && object.labels.some(isUntrusted)))) return COUNT;
  const base = modelName(object, evaluator);
  if (!base) return heldIn(object, globalField(object, name, at, evaluator) ?? UNKNOWN);
  return fieldValue(base, name, at, evaluator) ?? newValue({ reference: evaluator.models.normalise({ ...base, path: [...base.path, name] }), origin: at });
}

/** What every engine has is of no module: `request.url` of a request of the web. */
function globalField({ type }: Value, name: string, at: Node, evaluator: Evaluator): Value | undefined {
  return type && type.module === undefined ? fieldValue(type, name, at, evaluator) : undefined;
}

/** The name by which models know the value: its own, or for a thing of a library that the project exports, that of its type. */
function modelName({ reference, type }: Value, { models, project }: Evaluator): QualifiedName | undefined {
  const ofLibrary = type?.module !== undefined && !project.holds(type.module) ? type : undefined;
  const isExport = reference?.module !== undefined && project.holds(reference.module) && !models.has(reference.module);
  return isExport ? (ofLibrary ?? reference) : (reference ?? ofLibrary);
}

/** Nothing of the name is in the object. */
export function isAbsent(value: Value, name: string): boolean {
  return isWhole(value) && !value.properties!.has(name);
}

/** Under this name stands that an object holds more than is known of it: something that nobody can see was spread into it. */
export const MORE = '(more)';

/** An object of which everything is known that it may hold, wherever it is written out. */
export function isWhole({ type, properties, inputs, labels }: Value): boolean {
  if (!properties || inputs || !isPrimitive(type, 'Object') || properties.has('*') || properties.has(MORE)) return false;
  return !labels.some(({ kind }) => kind === 'untrusted' || kind === 'input');
}

/** Of what is spread into an object, or assigned to it, nothing is unknown. */
export function holdsAllOf(spread: Value): boolean {
  return isWhole(spread) || isUndefined(spread) || (spread.complete && spread.constants.every((constant) => typeof constant !== 'string'));
}

/** Of a module that a model speaks of, what is exported is known by its name beside what is seen of it. */
function inModel(held: Value, { reference }: Value, name: string, { models }: Evaluator): Value {
  if (reference?.module === undefined || !models.has(reference.module)) return held;
  const own = { module: reference.module, path: [...reference.path, name] };
  return held.reference && !models.behaviour(own) ? held : valueLike(held, { reference: own });
}

const COUNT: Value = newValue({ type: primitive('number'), numeric: { kind: 'integer', unit: 'count' }, cleansed: true });

/** The length and the characters of a text. */
function textPart(text: Value, name: string): Value | undefined {
  const { constants, complete, labels } = text;
  const isPlace = /^\d+$/.test(name);
  if (isPlace && labels.length > 0) return isPrimitive(text.type, 'string') ? characterOf(text) : undefined;
  if (!complete || constants.length === 0 || !constants.every((constant) => typeof constant === 'string')) return undefined;
  if (name === 'length') return valueLike(joinAll(constants.map(({ length }) => constantValue(length))), { numeric: COUNT.numeric, cleansed: true });
  return isPlace ? joinAll(constants.map((constant) => constantValue(constant[Number(name)] ?? ''))) : undefined;
}

/** An element of a list; of an object, what was written under a name that is not known. */
function anyOf(object: Value, name: string): Value | undefined {
  const any = object.properties?.get('*');
  if (!any || /^\d+$/.test(name)) return any;
  return isList(object) || isEntries(object) || name === 'length' ? undefined : any;
}

/** A namespace of another module of the project, or a member of one of its classes. */
function exportedMember({ reference, type }: Value, name: string, evaluator: Evaluator): Value | undefined {
  if (reference?.module !== undefined && evaluator.project.holds(reference.module)) {
    const path = [...reference.path, name];
    const found = reference.path.length === 0 ? evaluator.project.exported(reference.module, name) : undefined;
    if (found) return valueLike(found, { reference: { module: reference.module, path } });
  }
  return type && projectMember(type, name, evaluator);
}

/** A member of a class or interface of the project, by the name of the type. */
function projectMember(type: QualifiedName, name: string, evaluator: Evaluator): Value | undefined {
  const declared = evaluator.project.type(type);
  return declared && (declared.members ?? declared.properties)?.get(name);
}

/** Any of the elements or properties. */
export function anyProperty(value: Value): Value | undefined {
  return (isList(value) ? value.properties?.get('*') : undefined) ?? anyHeld(value);
}
