/** What a call gives back: by the model of what is called, by the function of the project, else unknown. */
import { LIMITS } from '../limits';
import { INJECTIONS } from '../model';
import type { Behaviour, Passing, SinkKind } from '../model';
import { bare, isFunction } from '../source/tree';
import type { Call, Node, TSESTree } from '../source/tree';
import { valuesAt } from './access';
import type { Found } from './access';
import { namedType } from './annotations';
import { preview } from './beginnings';
import { returned } from './call-result';
import { callbackResult } from './callbacks';
import { boundTo } from './called-over';
import { argumentValue, calleeOf } from './callee';
import type { Callee } from './callee';
import { constructorOf, instanceValue, isClass } from './classes';
import { constructedFields, madeByFunction } from './construction';
import { chained, filledBy, heldUnder } from './collections';
import { CLEAN_AS_TEXT, NOTHING_CLEAN, cleanBits, cleaned, cleanedWithin, isChosen, soiled, uncleaned } from './clean';
import { cleanedByReplacing } from './cleaning';
import { moduleValue } from './declared-variables';
import { cleanedByEncoding, decodes } from './encoding';
import type { Evaluator } from './evaluator';
import { answerOf, asksSomebody } from './fetched-answers';
import { fieldInSelector } from './form-fields';
import { givenBy, inputCall } from './given';
import { givesBackArgument } from './giving-back';
import { growing, isGrowing } from './growing';
import { inputCalled } from './inputs';
import { typeIn } from './library-fields';
import { instantiate } from './instantiate';
import { JSON_FUNCTIONS } from './json';
import { formOf, putTogether } from './computed';
import { cleanTogether, isAsked, joinLabels, labelsInText, labelsOfNumber, sealed, withStep } from './labels';
import { withChangesOf } from './kept-state';
import { listCall } from './lists';
import { masked } from './masking';
import { OBJECT_FUNCTIONS } from './objects';
import { spelledValues } from './placeholders';
import { PROMISE_FUNCTIONS, promised } from './promises';
import { redactedPaths } from './redaction';
import { heldByRoute } from './route-schemas';
import { rowMade, rowsNamed } from './named-rows';
import { rowsRead, tableOfRows } from './rows';
import { selected } from './selected';
import { areGiven } from './sink-conditions';
import { OUTPUT, described, ensuring, validated } from './schemas';
import { rootedBy, segmentOf, takesOne, withinFolder } from './segments';
import { shapedBy } from './shapes';
import { pieces, textCall } from './texts';
import { chosenWith, isUntrusted } from './untrusted';
import { NOTHING_NEW, RECEIVER, UNKNOWN, cleanse, isPrimitive, newLabel, newValue, onlyConstant, siteOf, valueLike } from './value';
import type { Label, Value } from './value';
import { lastName } from './vocabulary';
import { walked } from './walked';

export function callValue(call: Call, evaluator: Evaluator): Value {
  const callee = calleeOf(call, evaluator);
  const result = resultOfCall(call, callee, evaluator);
  const value = asksSomebody(callee) ? answerOf(result, callee, evaluator) : callee.behaviour?.keepsState ? withChangesOf(result, call, evaluator) : result;
  if (!value.labels.some(isChosen)) return value;
  if (callee.method === 'valid') return heldByRoute(value, callee, evaluator) ?? value;
  if (callee.receiver && takesOne(call)) return segmentOf(value, callee.receiver, evaluator);
  return rootedBy(call, evaluator) ? withinFolder(value) : value;
}

function resultOfCall(call: Call, callee: Callee, evaluator: Evaluator): Value {
  if (callee.name?.module === undefined && callee.name?.path.join() === 'require') return requiredModule(call, evaluator);
  const bound = boundTo(call, evaluator);
  if (bound) return bound;
  const builtIn = textCall(callee, evaluator) ?? masked(callee, evaluator) ?? preview(callee, evaluator) ?? pieces(callee, evaluator) ?? builtInFunction(callee, evaluator) ?? rowsRead(callee, evaluator) ?? listCall(callee, evaluator) ?? chained(callee, evaluator) ?? promised(call, callee, evaluator);
  if (builtIn) return builtIn;
  if (call.type === 'NewExpression' && callee.behaviour && onlyTakes(callee.behaviour)) return rowMade(constructed(call, callee, evaluator), callee, evaluator);
  if (callee.behaviour && !(callee.byConvention && isKnown(callee)) && !(onlySinks(callee.behaviour) && (callee.byConvention || runsSomething(callee.behaviour)))) return modelled(callee, callee.behaviour, evaluator);
  const redaction = evaluator.vocabulary.redacts(callee.method ?? callee.text);
  if (redaction && !givesBack(callee, evaluator)) return redaction === 'seals' ? behindCipher(UNKNOWN, UNKNOWN.labels, callee, evaluator) : stillChosen(cleanse(UNKNOWN), callee, evaluator);
  if (call.type === 'NewExpression') return rowMade(constructed(call, callee, evaluator), callee, evaluator);
  return fieldCalled(callee, evaluator) ?? ownResult(callee, evaluator) ?? stringMethod(callee, evaluator) ?? rowsNamed(callee, evaluator) ?? ofGrowing(callee, evaluator) ?? chosenResult(keyedValue(callee, evaluator), callee, evaluator);
}

/** A method that computes, of what is not known before this is. */
function ofGrowing(callee: Callee, evaluator: Evaluator): Value | undefined {
  const before = callee.receiver && evaluator.valueOf(callee.receiver);
  if (before && isGrowing(before)) return before;
  const operator = before === NOTHING_NEW && callee.method !== undefined ? evaluator.models.operatorOf(callee.method) : undefined;
  return operator && growing(putTogether(operator, callee, evaluator));
}

/** Says where arguments end up, and nothing of what comes back. */
function onlySinks({ sinks, statement, acts, alsoActs: _, binds: __, ...rest }: Behaviour): boolean {
  return (sinks ?? statement ?? acts) !== undefined && Object.keys(rest).length === 0;
}

/** What is run is told by its text: of what comes back nothing is said by that. */
function runsSomething({ sinks = [] }: Behaviour): boolean {
  return sinks.some(({ kind }) => RUN.has(kind));
}

const RUN: ReadonlySet<SinkKind> = new Set(INJECTIONS);

/** Says what arguments decide or where they end up, and nothing of what is made: that is what is called. */
function onlyTakes({ sinks: _, statement: __, constrains: ___, acts: ____, alsoActs: _____, ...rest }: Behaviour): boolean {
  return Object.keys(rest).length === 0;
}

/** Methods that tell something of what they are called on, and give nothing of it away. */
const TELLING = /^(?:includes|has|some|every|test|startsWith|endsWith|indexOf|is[A-Z]\w*|equals|eq|[gl]te?|push|unshift|forEach|save|on|once)$/;

/** What an unknown method gives back of something that somebody outside chose, he chose as well: `form.get('amount')`, `amount.toFixed(2)`. */
function chosenResult(result: Value, callee: Callee, evaluator: Evaluator): Value {
  const { receiver, method = '', node } = callee;
  if (!receiver || TELLING.test(method)) return result;
  const owner = evaluator.valueOf(receiver);
  if (owner.labels.length === 0) return result;
  const key = GETTER.test(method) && node.arguments.length === 1 ? onlyConstant(argumentValue(node, 0, evaluator)) : undefined;
  // What a form holds under a name is a text, as all of it was before.
  const whole = isForm(owner) ? valueLike(owner, { labels: uncleaned(owner.labels, CLEAN_AS_TEXT) }) : owner;
  const chosen = chosenWith(result, whole, typeof key === 'string' ? key : '*');
  const bits = cleanedByReplacing(callee, evaluator) | cleanedByEncoding(callee, evaluator) | (whole === owner ? NOTHING_CLEAN : CLEAN_AS_TEXT);
  return bits === NOTHING_CLEAN ? chosen : valueLike(chosen, { labels: cleaned(chosen.labels, bits) });
}

function isKnown({ callable, value }: Callee): boolean {
  return callable !== undefined || value.summary !== undefined;
}

/** What a function of the project gives back here. */
function ownResult(callee: Callee, evaluator: Evaluator): Value | undefined {
  const { callable, value, node, text } = callee;
  if (callable && !isFunction(callable)) return undefined;
  const returns = callable ? returned(callable, evaluator) : value.summary?.returns;
  if (!returns) return undefined;
  const known = walked(callee, evaluator) ?? instantiate(returns, givenBy(callee, callable?.range[0] ?? value.summary!.of, evaluator), evaluator);
  const result = inputCalled(known, value, inputCall(callee, evaluator), node);
  return result.labels.length === 0 ? result : valueLike(result, { labels: withStep(result.labels, `comes back from ${text}`, siteOf(node)) });
}

/** A function called a redactor that is seen to give its argument back as it is does not redact. */
function givesBack(callee: Callee, evaluator: Evaluator): boolean {
  return callee.callable ? givesBackArgument(callee.callable, evaluator) : callee.value.summary?.givesBack === true;
}

/** What is called a sanitizer gives nothing secret away; what somebody outside chose is as safe as its body makes it. */
function stillChosen(result: Value, callee: Callee, evaluator: Evaluator): Value {
  if (!isKnown(callee)) return result;
  const labels = ownResult(callee, evaluator)?.labels.filter(isUntrusted) ?? [];
  return labels.length === 0 ? result : valueLike(result, { labels });
}

/** Getters that give what their key names; those that give a text or an element about it are others. */
const GETTER = /^(?:get|getData|getValue|getItem|getField|getProperty|getAttribute|getColumn|getDataValue|getParam|param|field|prop)$/;

/** `row.get('tax_amount')`: the key is the name of what comes back; of a map that was seen to be filled, what was put there. */
function keyedValue(callee: Callee, evaluator: Evaluator): Value {
  const { node, receiver, method, value } = callee;
  const unknownResult = value.inputs ? inputCalled(UNKNOWN, value, inputCall(callee, evaluator), node) : UNKNOWN;
  if (!receiver || method === undefined || !GETTER.test(method) || node.arguments.length !== 1) return unknownResult;
  const key = onlyConstant(argumentValue(node, 0, evaluator));
  const held = heldUnder(evaluator.valueOf(receiver), key) ?? unknownResult;
  return typeof key === 'string' && /^[\w-]+$/.test(key) ? evaluator.vocabulary.named(held, key, lastName(receiver), node) : held;
}

/** `document.querySelector('#cvv')` gives the field, `watch('cvv')` what is typed into it. */
function fieldCalled({ node, method, text, callable, value }: Callee, evaluator: Evaluator): Value | undefined {
  const { fieldGivers, fieldReaders } = evaluator.models.words;
  const called = method ?? text;
  // What a function of the project does is known better.
  if ((!fieldGivers.has(called) && !fieldReaders.has(called)) || callable || (value.summary && value.summary.of >= 0)) return undefined;
  const key = onlyConstant(argumentValue(node, 0, evaluator));
  const name = typeof key === 'string' ? fieldInSelector(key) : undefined;
  if (name === undefined) return undefined;
  const typed = evaluator.vocabulary.typedInto([name], UNKNOWN, node);
  if (typed === UNKNOWN) return undefined;
  if (fieldReaders.has(called)) return typed;
  return newValue({ properties: new Map([['value', typed], ['val', newValue({ summary: { of: -1, returns: typed, effects: [] } })]]), origin: node });
}

/** Functions that every engine has and that keep the structure of what they are given. */
const FUNCTIONS: Readonly<Record<string, (callee: Callee, evaluator: Evaluator) => Value | undefined>> = { ...OBJECT_FUNCTIONS, ...JSON_FUNCTIONS, ...PROMISE_FUNCTIONS };

function builtInFunction(callee: Callee, evaluator: Evaluator): Value | undefined {
  const { name } = callee;
  if (!name || name.module !== undefined || name.path.length > 2) return undefined;
  const path = name.path.join('.');
  return Object.hasOwn(FUNCTIONS, path) ? FUNCTIONS[path]!(callee, evaluator) : undefined;
}

function requiredModule(call: Call, evaluator: Evaluator): Value {
  const module = onlyConstant(argumentValue(call, 0, evaluator));
  return typeof module === 'string' ? moduleValue(module, '=', evaluator) : UNKNOWN;
}

function modelled(callee: Callee, behaviour: Behaviour, evaluator: Evaluator): Value {
  const { name, node } = callee;
  const type = behaviour.returns === undefined ? undefined : typeIn(behaviour.returns, name?.module);
  const base: Value = type ? namedType(type, evaluator) : UNKNOWN;
  if (behaviour.sanitizes) return cleanse(base);
  if (behaviour.wraps) return newValue({ reference: argumentValue(node, 0, evaluator).reference });
  if (behaviour.selects) return selected(callee, behaviour.selects, evaluator);
  if (behaviour.describes) return described(base, behaviour.describes, shapedBy(behaviour, node, evaluator), callee, evaluator);
  if (behaviour.validates) return validated(callee, behaviour.validates, evaluator);
  const invoked = behaviour.invokes ? argumentValue(node, 0, evaluator).callable : undefined;
  if (invoked && !behaviour.propagates) return returned(invoked, evaluator);
  const made = (behaviour.generates ?? []).map(
    (kind) => newLabel({ kind, source: siteOf(node), name: kind === 'untrusted' ? `${callee.text}()` : callee.text, confidence: 'high', path: [] }),
  );
  if (behaviour.seals) return behindCipher(base, made, callee, evaluator);
  const text = isPrimitive(base.type, 'string');
  const ways = (behaviour.propagates ?? []).map((way) => ({ to: way.to, values: passedBy(way, callee, evaluator).map((found) => (text ? textOf(found, node, evaluator) : found.value)) }));
  const passed = ways.flatMap(({ to, values }) => (to === 'return' ? values : []));
  const together = behaviour.computes && putTogether(behaviour.computes, callee, evaluator);
  // A decimal of what somebody sends is what he sends.
  const chosen = behaviour.numeric?.kind === 'decimal' && !behaviour.propagates ? chosenIn(callee, evaluator) : [];
  const own = joinLabels(joinLabels(joinLabels(base.labels, made), together?.labels ?? []), chosen);
  const all = passed.reduce((before, value) => joinLabels(before, text ? labelsInText(value) : value.labels), own);
  const labels = behaviour.undoes || decodes(callee, evaluator) ? soiled(all) : cleaned(all, cleanBits(behaviour.cleans ?? []) | cleanedByReplacing(callee, evaluator) | cleanedByEncoding(callee, evaluator));
  const asks = behaviour.ensures ?? (passed[0]?.properties?.has(OUTPUT) && (behaviour.cleans ?? behaviour.fits) ? [] : undefined);
  const ensured = asks && ensuring(passed[0], asks, shapedBy(behaviour, node, evaluator), node);
  if (ensured) return valueLike(base, { properties: ensured, origin: node });
  const held = ways.flatMap(({ to, values }): [string, Value][] => (to === 'return' ? [] : values.map((value) => [to.slice('return.'.length), restated(value, node, evaluator)])));
  const bits = behaviour.cleans ? cleanBits(behaviour.cleans) : NOTHING_CLEAN;
  const inherited = text ? [] : passed.flatMap((value) => [...(cleanedWithin(value, bits, bits === NOTHING_CLEAN ? 0 : LIMITS.propertyDepth.value).properties ?? [])]);
  const parts = behaviour.holds ? [...partsOf(behaviour.holds, node)] : [];
  const [rows] = behaviour.rows ? valuesAt(callee, behaviour.rows, evaluator) : [];
  const table = rows && tableOfRows(rows.value, evaluator);
  const properties = table ?? (held.length + inherited.length + parts.length > 0 ? new Map([...inherited, ...held, ...parts]) : undefined);
  const cleansed = text ? cleanTogether(passed) : passed.length > 0 && passed.every((value) => value.cleansed);
  const redacts = redactedPaths(callee, behaviour, evaluator);
  const kept = passed.length === 1 && !type ? passed[0]! : base;
  const encoded = behaviour.encodes && passed[0] ? { constants: passed[0].constants, complete: passed[0].complete } : {};
  const known = { ...encoded, inputs: kept.inputs, closed: kept.closed, type: kept.type, declaration: kept.declaration, callable: kept.callable, summary: kept.summary, reference: kept.reference };
  const result = valueLike(valueLike(base, known), { labels, properties, numeric: formOf(behaviour.numeric ?? base.numeric, together ? [together] : passed), redacts, cleansed, origin: node });
  return behaviour.reads ? readFrom(result, node.arguments[0], evaluator) : result;
}

function passedBy({ from, given, spelled }: Passing, callee: Callee, evaluator: Evaluator): readonly Found[] {
  if (given && !areGiven(given, (at) => valuesAt(callee, at, evaluator).map(({ value }) => value))) return [];
  return spelled ? spelledValues(callee, from, spelled, evaluator) : valuesAt(callee, from, evaluator);
}

/** What comes back holds parts that are labelled by themselves. */
function partsOf(holds: NonNullable<Behaviour['holds']>, at: Node): ReadonlyMap<string, Value> {
  const parts = new Map<string, Value>();
  for (const [way, kinds] of Object.entries(holds)) {
    const [first = '', ...rest] = way.split('.');
    const labels = kinds.map((kind) => newLabel({ kind, source: siteOf(at), name: way.split('.').at(-1)!, confidence: 'high', path: [] }));
    const inner = rest.length > 0 ? partsOf({ [rest.join('.')]: kinds }, at) : undefined;
    const before = parts.get(first);
    const part = inner ? newValue({ properties: new Map([...(before?.properties ?? []), ...inner]) }) : newValue({ labels });
    parts.set(first, part);
  }
  return parts;
}

/** A digest or a cipher text of all that went in. */
function behindCipher(base: Value, made: readonly Label[], { node, receiver }: Callee, evaluator: Evaluator): Value {
  const parts = [...(receiver ? [receiver] : []), ...node.arguments.filter(({ type }) => type !== 'SpreadElement')];
  const labels = parts.reduce((all, part) => joinLabels(all, sealed(labelsInText(evaluator.valueOf(part)))), made);
  return valueLike(cleanse(base), { labels });
}

function chosenIn({ node, receiver }: Callee, evaluator: Evaluator): readonly Label[] {
  const parts = [...(receiver ? [receiver] : []), ...node.arguments.filter(({ type }) => type !== 'SpreadElement')];
  return parts.flatMap((part) => labelsOfNumber(evaluator.valueOf(part).labels.filter((label) => label.kind === 'untrusted' || isAsked(label))));
}

/** In a text a function stands for what it gives back: `text.replace(pattern, () => card)`. */
function textOf({ value, node }: Found, call: Call, evaluator: Evaluator): Value {
  const position = value.callable ? call.arguments.indexOf(node as TSESTree.Expression) : -1;
  return (position < 0 ? undefined : callbackResult(call, position, [UNKNOWN], evaluator)) ?? value;
}

/** What starts as the value and may be anything of its shape later; what it is then, the names of its properties say. */
function restated(value: Value, call: Node, evaluator: Evaluator): Value {
  const properties = [...(value.properties ?? [])].map(([name, property]) => {
    const key = property.origin?.parent?.type === 'Property' ? property.origin.parent.key : call;
    return [name, evaluator.vocabulary.named(restated(property, call, evaluator), name, undefined, key)] as const;
  });
  return valueLike(value, { complete: false, constants: [], orUndefined: undefined, cleansed: false, properties: value.properties && new Map(properties) });
}

/** `parseFloat(quote.price)`: the text is no money, the number in it is. */
export function readFrom(result: Value, argument: Node | undefined, evaluator: Evaluator): Value {
  const target = argument && bare(argument);
  const name = target && (target.type === 'Identifier' || target.type === 'MemberExpression') ? lastName(target) : undefined;
  const owner = target?.type === 'MemberExpression' ? lastName(target.object) : undefined;
  return name === undefined || !target ? result : evaluator.vocabulary.named(result, name, owner, target);
}

/** An object of a class of the project or of a library. */
function constructed(call: TSESTree.NewExpression, callee: Callee, evaluator: Evaluator): Value {
  const { callable, value } = callee;
  if (isClass(callable)) {
    const properties = constructedFields(callable, (of) => givenBy(callee, of, evaluator), evaluator);
    const made = instanceValue(callable, evaluator);
    return valueLike(constructorOf(callable, evaluator) ? made : byLibrary(made, callee, evaluator), { properties: properties.size > 0 ? properties : made.properties, origin: call });
  }
  if (isFunction(callable)) return madeByFunction(value, givenBy(callee, callable.range[0], evaluator), call, evaluator);
  if (value.members && value.summary) {
    const made = instantiate(value.summary.returns, givenBy(callee, value.summary.of, evaluator), evaluator);
    return valueLike(byLibrary(made, callee, evaluator), { origin: call });
  }
  // A function of another module that fills in what is made of it.
  if (value.summary?.changes?.has(RECEIVER)) return madeByFunction(value, givenBy(callee, value.summary.of, evaluator), call, evaluator);
  if (callee.name) return valueLike(namedType(callee.name, evaluator), { properties: filledBy(call, callee, evaluator), labels: sentIn(call, callee, evaluator), origin: call });
  return UNKNOWN;
}

function isForm({ type }: Value): boolean {
  return type?.module === undefined && type?.path.join() === 'URLSearchParams';
}

/** `new URLSearchParams(text)`: what is asked of it is as the text. */
function sentIn(call: TSESTree.NewExpression, { name }: Callee, evaluator: Evaluator): readonly Label[] {
  return name?.module === undefined && name?.path.join() === 'URLSearchParams' ? argumentValue(call, 0, evaluator).labels.filter(isUntrusted) : [];
}

/** `class Money extends Decimal {}`: the library makes what the class does not. */
function byLibrary(made: Value, callee: Callee, evaluator: Evaluator): Value {
  const behaviour = made.numeric && made.type ? evaluator.models.behaviour(made.type) : undefined;
  if (!behaviour?.propagates) return made;
  const { numeric, labels } = modelled({ ...callee, name: made.type }, behaviour, evaluator);
  return valueLike(made, { numeric, labels });
}

/** A method that only strings have, on a value of unknown type. */
function stringMethod(callee: Callee, evaluator: Evaluator): Value | undefined {
  if (!callee.receiver || callee.method === undefined) return undefined;
  // What a request brings is of no type of the framework that brings it.
  if (callee.name?.module !== undefined && !evaluator.valueOf(callee.receiver).labels.some(isUntrusted)) return undefined;
  const behaviour = evaluator.models.behaviour({ path: ['string', callee.method] });
  return behaviour && modelled(callee, behaviour, evaluator);
}
