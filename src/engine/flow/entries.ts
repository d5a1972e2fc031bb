/** Functions that a framework calls: what a parameter is of what somebody outside sends, by the evidence that models ask for. */
import type { Answer, Entry } from '../model';
import { isFunction, staticName } from '../source/tree';
import type { Node, TSESTree } from '../source/tree';
import type { Evaluator } from './evaluator';
import { valuesAt } from './access';
import { typeValue } from './annotations';
import { calleeOf } from './callee';
import { EACH } from './elements';
import { EVIDENCE, mayTakeApart } from './entry-index';
import type { OwnedEntry } from './entry-index';
import { callsWhatItIsHanded, isExportedAs, isKeptOn, isKeptOnOne, looksAt, saysDirective, sitsUnder, writes } from './entry-places';
import { handingTo, isHanded } from './handings';
import { describedByJson } from './json-schemas';
import { OUTPUT, letThrough } from './schemas';
import { LIMITS } from '../limits';
import { propertyValue } from './properties';
import { FLAT, FLAT_ITSELF, NOTHING_CLEAN } from './clean';
import { untrusted } from './untrusted';
import { UNKNOWN, valueLike } from './value';
import type { Value } from './value';
import { lastName } from './vocabulary';

export interface Parameter {
  readonly node: Node;
  readonly owner: TSESTree.FunctionDeclaration | TSESTree.FunctionExpression | TSESTree.ArrowFunctionExpression;
  readonly index: number;
  readonly declared: () => Value;
}

/** May a framework that is known by names hand in here what somebody outside sends? */
export function isEnteredAt(parameter: Parameter, evaluator: Evaluator): boolean {
  return fittingByName(parameter, evaluator).length > 0;
}

/** The value of the parameter with what the framework brings. */
export function entered(value: Value, parameter: Parameter, evaluator: Evaluator): Value {
  let known = value;
  for (const entry of evaluator.models.entries.all.at(parameter.index, nameIn(parameter), evidenceFor(parameter, parameter.declared().type !== undefined, evaluator))) if (fitsThere(entry, parameter, evaluator)) known = brought(known, entry, parameter, evaluator);
  return known;
}

const NONE: readonly OwnedEntry[] = [];

/** Whether a module is looked at, what a parameter is and where an answer goes: all of them ask which entries fit by names alone. */
function fittingByName(parameter: Parameter, evaluator: Evaluator): readonly OwnedEntry[] {
  const { models } = evaluator;
  return evaluator.once('entries', parameter.node, NONE, () => models.entries.byNames.at(parameter.index, nameIn(parameter), evidenceFor(parameter, false, evaluator)).filter((entry) => fits(entry, parameter, evaluator)));
}

function fitsThere(entry: OwnedEntry, parameter: Parameter, evaluator: Evaluator): boolean {
  return entry.ofPackage ? fits(entry, parameter, evaluator) : fittingByName(parameter, evaluator).includes(entry);
}

/** What is taken apart at once has none. */
function nameIn({ node }: Parameter): string | undefined {
  return node.type === 'ObjectPattern' ? undefined : calledName(node);
}

/** What there is of `EVIDENCE`, but for its type, which only some have to know. */
function evidenceFor({ node, owner }: Parameter, typed: boolean, evaluator: Evaluator): number {
  return evidenceOf(owner, evaluator) | (decoratorsOf(node).length > 0 ? EVIDENCE.decorators : 0) | (typed ? EVIDENCE.types : 0);
}

function evidenceOf(owner: Parameter['owner'], evaluator: Evaluator): number {
  return evaluator.once('evidence', owner, 0, () => {
    const { parent } = owner;
    const { entries } = evaluator.models;
    const seen: (keyof typeof EVIDENCE)[] = [];
    if (isHanded(owner, evaluator)) seen.push('handedTo');
    if (entries.isKey(keyOf(owner))) seen.push('keyed');
    if (parent?.type === 'Property') seen.push('under');
    if (parent?.type === 'AssignmentExpression') seen.push('keptOn');
    if (parent?.type === 'VariableDeclarator' && parent.id.typeAnnotation) seen.push('declaredAs');
    if (parent && 'decorators' in parent && parent.decorators.length > 0) seen.push('decorated');
    return seen.reduce((all, kind) => all | EVIDENCE[kind], 0);
  });
}

/** The name of its type is looked at before anybody finds out what the type is: every function is asked where what it gives back goes. */
function mayBeTyped({ node }: Parameter): boolean {
  return typeNamed(node) !== undefined;
}

function isTypedSo({ types }: Entry, { node }: Parameter): boolean {
  return types?.includes(typeNamed(node) ?? '') !== false;
}

function typeNamed(node: Node): string | undefined {
  const annotation = 'typeAnnotation' in node ? (node.typeAnnotation as TSESTree.TSTypeAnnotation | undefined)?.typeAnnotation : undefined;
  return annotation?.type === 'TSTypeReference' ? (annotation.typeName.type === 'TSQualifiedName' ? annotation.typeName.right.name : lastName(annotation.typeName)) : undefined;
}

function brought(value: Value, entry: OwnedEntry, { node: at, owner, declared }: Parameter, evaluator: Evaluator): Value {
  const { brings, flat = [], is, holds = {}, through, module } = entry;
  const name = at.type === 'Identifier' ? at.name : '';
  const typed = Object.entries(holds).reduce(
    (known, [property, type]) => valueLike(known, { properties: new Map(known.properties).set(property, ofLibrary(propertyValue(known, property, at, evaluator), type, module, evaluator)) }),
    is === undefined || isOfOther(declared(), module) ? value : ofLibrary(value, is, module, evaluator),
  );
  const sent = brings.reduce((known, path) => withPart(known, path, name, flat.includes(path) ? (path === '' ? FLAT_ITSELF : FLAT) : NOTHING_CLEAN, at, evaluator), typed);
  return through ? checked(sent, through, entry, owner, at, evaluator) : sent;
}

/** What the schemas let through that the call is handed, or those before it: `procedure.input(schema).query(({ input }) => …)`. */
function checked(value: Value, through: NonNullable<Entry['through']>, entry: OwnedEntry, owner: Node, at: Node, evaluator: Evaluator): Value {
  const call = handingTo(owner, entry, evaluator);
  if (!call) return value;
  let known = value;
  for (const [property, paths] of Object.entries(through)) {
    const [schema] = [paths].flat().flatMap((path) => valuesAt(calleeOf(call, evaluator), path, evaluator).at(-1)?.value ?? []);
    const output = schema && (schema.properties?.get(OUTPUT) ?? describedByJson(schema, at, evaluator));
    if (!output) continue;
    const part = letThrough(output, propertyValue(known, property, at, evaluator), call, LIMITS.propertyDepth.value, evaluator);
    known = valueLike(known, { properties: new Map(known.properties).set(property, part) });
  }
  return known;
}

/** It is declared as a thing of another package. */
function isOfOther({ type }: Value, module: string | undefined): boolean {
  return type?.module !== undefined && type.module !== module;
}

function ofLibrary(value: Value, type: string, module: string | undefined, evaluator: Evaluator): Value {
  // The first that fits says what it is: a request of one server may look like that of another.
  return value.type?.module !== undefined || isOfProject(value, evaluator) ? value : valueLike(value, { type: { module, path: type.split('.') }, reference: undefined });
}

/** A type of the project says more than one of the package. */
function isOfProject({ type }: Value, { project }: Evaluator): boolean {
  return type?.module !== undefined && project.holds(type.module);
}

function withPart(value: Value, path: string, name: string, bits: number, at: Node, evaluator: Evaluator): Value {
  const [first = '', ...rest] = path.split('.');
  if (first === '') return untrusted(value, name, at, bits);
  // What a loop over a request gives is its body.
  const shown = first === EACH ? 'body' : first;
  const below = name === '' ? shown : `${name}.${shown}`;
  const part = withPart(propertyValue(value, first, at, evaluator), rest.join('.'), below, bits, at, evaluator);
  return valueLike(value, { properties: new Map(value.properties).set(first, part) });
}

/** Everything that the entry asks for is there; what costs least is asked first. */
function fits(entry: OwnedEntry, { node, owner, index, declared }: Parameter, evaluator: Evaluator): boolean {
  if (entry.least !== undefined && owner.params.length < entry.least) return false;
  if (entry.names && !isNamed(entry, entry.names, owner, index)) return false;
  if (entry.unlessCalled && node.type !== 'ObjectPattern' && entry.unlessCalled.includes(calledName(node))) return false;
  if (entry.keyed && !entry.keyed.includes(keyOf(owner) ?? '')) return false;
  if (entry.types && !isTyped(entry, declared())) return false;
  if (entry.decorators && !isDecorated(entry, entry.decorators, node, evaluator)) return false;
  if (entry.declaredAs && !isTyped({ ...entry, types: entry.declaredAs }, keptAs(owner, evaluator))) return false;
  if (entry.decorated && !decoratedBy(owner.parent, entry.decorated, entry.module, evaluator)) return false;
  if (entry.handedTo && !handingTo(owner, entry, evaluator)) return false;
  if (entry.keptOn && !isKeptOn(owner, entry.keptOn) && !isKeptOnOne(owner, entry, evaluator)) return false;
  if (entry.under && !sitsUnder(owner, entry.under)) return false;
  if (entry.directive !== undefined && (!saysDirective(owner, entry.directive, evaluator) || callsWhatItIsHanded(node, evaluator))) return false;
  if (entry.asked && looksAt(owner, entry.asked, evaluator)) return false;
  if (entry.exportedAs && !isExportedAs(owner, entry.exportedAs, evaluator)) return false;
  return !entry.tells || looksAt(owner, entry.tells, evaluator) || writes(owner, entry.tells);
}

/** Where what the function gives back goes, by what its parameters are. */
export function answersBy(parameters: readonly Parameter[], evaluator: Evaluator): readonly Answer[] {
  for (const parameter of parameters) {
    for (const entry of evaluator.models.entries.answering.at(parameter.index, nameIn(parameter), evidenceFor(parameter, mayBeTyped(parameter), evaluator))) if (isTypedSo(entry, parameter) && fitsThere(entry, parameter, evaluator)) return entry.answers ?? [];
  }
  return [];
}

function isNamed(entry: Entry, names: readonly (readonly string[])[], { params }: Parameter['owner'], index: number): boolean {
  for (let place = 0; place < names.length; place++) {
    const given = params[index + place];
    if (given?.type === 'ObjectPattern' ? place > 0 || !mayTakeApart(entry) || !takes(given, entry) : !isCalled(given, names[place]!)) return false;
  }
  return true;
}

function isCalled(parameter: Node | undefined, allowed: readonly string[]): boolean {
  return parameter !== undefined && allowed.includes(calledName(parameter));
}

/** `_ctx` is called `ctx`. */
function calledName(parameter: Node): string {
  const name = nameOf(parameter) ?? '';
  return name.startsWith('_') ? name.replace(/^_+/, '') : name;
}

function nameOf(parameter: Node): string | undefined {
  return parameter.type === 'AssignmentPattern' ? lastName(parameter.left) : lastName(parameter);
}

/** `({ body }, res) => …` takes what the request brings out of it at once. */
function takes({ properties }: TSESTree.ObjectPattern, entry: Entry): boolean {
  const heads = headsOf(entry);
  return properties.some((part) => part.type === 'Property' && heads.has(staticName(part.key, part.computed) ?? ''));
}

const headsByEntry = new WeakMap<Entry, ReadonlySet<string>>();

/** What of the parameter the entry speaks of; each function of each module is asked for it. */
function headsOf(entry: Entry): ReadonlySet<string> {
  let heads = headsByEntry.get(entry);
  if (!heads) headsByEntry.set(entry, (heads = new Set([...entry.brings, ...Object.keys(entry.holds ?? {})].map((path) => path.split('.')[0]!))));
  return heads;
}

function isTyped({ types = [], module }: OwnedEntry, { type }: Value): boolean {
  return type !== undefined && type.module === module && types.includes(type.path.at(-1) ?? '');
}

/** What the variable is declared as that the function is kept in. */
function keptAs({ parent }: Node, evaluator: Evaluator): Value {
  const id = parent?.type === 'VariableDeclarator' ? parent.id : undefined;
  return id?.typeAnnotation ? typeValue(id.typeAnnotation, evaluator) : UNKNOWN;
}

/** The property or the method that the function is written as. */
function keyOf({ parent }: Node): string | undefined {
  if (parent?.type === 'AssignmentExpression') return lastName(parent.left);
  return parent?.type === 'Property' || parent?.type === 'MethodDefinition' ? staticName(parent.key, parent.computed) : undefined;
}

function isDecorated({ module, unlessGiven = [] }: OwnedEntry, decorators: readonly string[], node: Node, evaluator: Evaluator): boolean {
  return decoratorsOf(node).some((decorator) => isOneOf(decorator, decorators, module, evaluator) && !isGivenOneOf(decorator, unlessGiven));
}

/** Of the method, not of one of its parameters. */
function decoratedBy(method: Node | undefined, decorators: readonly string[], module: string | undefined, evaluator: Evaluator): boolean {
  return method !== undefined && 'decorators' in method && method.decorators.some((decorator) => isOneOf(decorator, decorators, module, evaluator));
}

function isOneOf({ expression }: TSESTree.Decorator, names: readonly string[], module: string | undefined, evaluator: Evaluator): boolean {
  const callee = expression.type === 'CallExpression' ? expression.callee : expression;
  const { reference } = evaluator.valueOf(callee);
  return reference?.module === module && names.includes(reference?.path.at(-1) ?? '');
}

/** `@Param('id', ParseUUIDPipe)`, `@Param('id', new ParseUUIDPipe({ version: '4' }))` */
function isGivenOneOf({ expression }: TSESTree.Decorator, names: readonly string[]): boolean {
  return expression.type === 'CallExpression' && expression.arguments.some((given) => names.includes(lastName(given.type === 'NewExpression' ? given.callee : given) ?? ''));
}

const NO_DECORATORS: readonly TSESTree.Decorator[] = [];

/** Of the parameter, whichever of its parts they stand at: a name, a default, a property that it declares. */
function decoratorsOf(node: Node): readonly TSESTree.Decorator[] {
  let found: readonly TSESTree.Decorator[] = NO_DECORATORS;
  for (let current: Node | undefined = node; current && !isFunction(current); current = current.parent) {
    if ('decorators' in current && current.decorators.length > 0) found = [...found, ...current.decorators];
  }
  return found;
}
