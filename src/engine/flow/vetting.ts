/** Tests that make something safe which somebody outside chose, where they hold: `if (!ALLOWED.includes(sort)) return`, `/^\\d+$/.test(id)`, `isValidUrl(url)`. */
import { bare, calledName, childrenOf, isFunction, isWithin, staticName } from '../source/tree';
import type { Node, TSESTree } from '../source/tree';
import { holdsAt } from './asked-before';
import { toldBySchema } from './asked-schema';
import { calleeOf } from './callee';
import { CLEAN_AS_TEXT, CLEAN_FOR_ALL, NOTHING_CLEAN, cleanBehind, cleanBits, isChosen } from './clean';
import { cleanByPattern, cleanWithout } from './cleaning';
import type { Evaluator } from './evaluator';
import { byBody, vetsOfCallee } from './own-vetting';
import { onlyConstant } from './value';
import type { Label } from './value';

/** What the labels are safe for by the test. */
export interface Vetting {
  readonly about: readonly Label[];
  readonly bits: number;
}

const NONE: readonly Node[] = [];
const COMPARING = /^(?:[<>]=?|[=!]==?|in)$/;
export const ASKING: ReadonlySet<string> = new Set(['test', 'match', 'exec', 'search', 'includes', 'has', 'hasOwn', 'hasOwnProperty', 'some', 'every', 'isIn', 'contains', 'startsWith', 'endsWith', 'call', 'isNaN', 'isFinite', 'isInteger', 'isSafeInteger', 'get']);

/** What is known to hold at the node, by the tests in front of it and around it. */
export function vettingsAt(node: Node, evaluator: Evaluator): readonly Vetting[] {
  const found: Vetting[] = [];
  for (let current: Node | undefined = node; current; current = current.parent) {
    if (current.type === 'SwitchCase' && current.test && !isWithin(node, current.test)) found.push(...about(current.parent.discriminant, CLEAN_FOR_ALL, evaluator));
    const around = current;
    if (!isFunction(around)) continue;
    const tests = evaluator.once('vetting', around, NONE, () => vettingWithin(around, evaluator));
    for (const test of tests) if (test.range[0] < node.range[1] && !isWithin(node, test)) found.push(...vettingsOf(test, node, evaluator));
  }
  return found;
}

/** What a condition tells of one of its branches. */
export function vettingsIn(condition: Node, branch: Node, evaluator: Evaluator): readonly Vetting[] {
  return vettingWithin(condition, evaluator).flatMap((test) => vettingsOf(test, branch, evaluator));
}

/** In the function itself, and in what it hands to others to ask with: `ALLOWED.some((one) => one === sort)`. */
function vettingWithin(root: Node, evaluator: Evaluator): readonly Node[] {
  const found: Node[] = [];
  const waiting = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type === 'BinaryExpression' && COMPARING.test(node.operator)) found.push(node);
    else if (node.type === 'CallExpression' && mayVet(calledName(node) ?? '', evaluator)) found.push(node);
    else if (node.type === 'IfStatement' || node.type === 'ConditionalExpression') found.push(...lookUps(node.test));
    if (node === root || !isFunction(node) || (node.type === 'ArrowFunctionExpression' && node.expression)) waiting.push(...childrenOf(node));
  }
  return found.sort((a, b) => a.range[0] - b.range[0]);
}

/** `if (!REPORTS[kind])`, and `if (!report)` of what was looked up before: what a condition says is there. */
function lookUps(condition: Node): readonly Node[] {
  const asked = bare(condition);
  switch (asked.type) {
    case 'UnaryExpression':
      return asked.operator === '!' ? lookUps(asked.argument) : NONE;
    case 'LogicalExpression':
      return [...lookUps(asked.left), ...lookUps(asked.right)];
    case 'MemberExpression':
      return asked.computed ? [asked] : NONE;
    case 'Identifier':
      return [asked];
    default:
      return NONE;
  }
}

/** The name under which something was found that the program put there. */
function byLookingUp(test: TSESTree.MemberExpression | TSESTree.Identifier, evaluator: Evaluator): readonly Vetting[] {
  const definition = test.type === 'Identifier' ? (evaluator.scopes.variableOf(test)?.defs[0]?.node as Node | undefined) : undefined;
  if (test.type !== 'Identifier') return toldByTable(test, evaluator);
  const init = definition?.type === 'VariableDeclarator' ? (definition.init ?? undefined) : undefined;
  return init ? [...toldByTable(bare(init), evaluator), ...byAnswer(init, evaluator)] : [];
}

/** What a function of the project was asked for by a name, and has: the name is one of those that it knows. Only of files it says something. */
function byAnswer(init: Node, evaluator: Evaluator): readonly Vetting[] {
  const call = bare(init.type === 'AwaitExpression' ? init.argument : init);
  if (call.type !== 'CallExpression' || call.arguments.length !== 1) return [];
  const { callable, value } = calleeOf(call, evaluator);
  const [name] = call.arguments;
  return (callable ?? value.summary) && name && name.type !== 'SpreadElement' ? about(name, IN_FRONT, evaluator) : [];
}

/** `TABLE[name]`: what is there was put there by the program. */
export function toldByTable(found: Node, evaluator: Evaluator): readonly Vetting[] {
  if (found.type !== 'MemberExpression' || !found.computed || found.property.type === 'Literal') return [];
  // What somebody sends himself is there when he likes, and `__proto__` is in every object.
  return evaluator.valueOf(bare(found.object)).labels.some(({ kind }) => kind === 'untrusted') ? [] : about(found.property, CLEAN_FOR_ALL & ~OF_NAMES, evaluator);
}

function mayVet(name: string, { models, vocabulary }: Evaluator): boolean {
  return ASKING.has(name) || ASKS.test(name) || models.isVouching(name) || vocabulary.vets(name);
}

/** What a function of the project may be called that asks something: its body says what. */
const ASKS = /^(?:is|are|has|can|must|should|check|validate|assert|ensure|verify|guard|matches|only|valid)(?:[A-Z_]|$)/;

function vettingsOf(test: Node, node: Node, evaluator: Evaluator): readonly Vetting[] {
  if (isPassedBy(test, node)) return [];
  // What asks for an answer that nobody looks at has told nothing: `child.exec(text)` is called as a pattern is.
  if (isStatement(test) && ASKING.has(calledName(test as TSESTree.CallExpression) ?? '')) return [];
  const holds = isStatement(test) ? true : isHandedOn(test) ? undefined : holdsAt(test, node, evaluator.models.words);
  if (holds === undefined) return [];
  if (test.type === 'MemberExpression' || test.type === 'Identifier') return holds ? byLookingUp(test, evaluator) : [];
  if (test.type === 'CallExpression') return toldByCall(test, holds, evaluator);
  return test.type === 'BinaryExpression' ? toldByComparison(test, holds, evaluator) : [];
}

/** Methods that hand each element to a test. */
const SEARCHING = new Set(['some', 'every', 'find', 'findIndex', 'findLast', 'filter', 'includes']);

/** Whoever comes to the node has not come by the test: it stands in another function, or in a branch that ends the work. */
function isPassedBy(test: Node, node: Node): boolean {
  let below = test;
  for (let { parent } = test; parent && !isWithin(node, parent); below = parent, { parent } = parent) {
    if (isFunction(parent)) {
      const call = parent.parent;
      if (call?.type !== 'CallExpression' || !SEARCHING.has(calledName(call) ?? '')) return true;
    } else if (parent.type === 'IfStatement' && below !== parent.test && endsWork(below)) return true;
  }
  return false;
}

/** Does nobody come out of the branch at its end? */
function endsWork(branch: Node): boolean {
  const last = branch.type === 'BlockStatement' ? branch.body.at(-1) : branch;
  return last !== undefined && /^(?:ReturnStatement|ThrowStatement|ContinueStatement|BreakStatement)$/.test(last.type);
}

/** What it gives is a matter of course only where somebody asks for it: `storage.get(name)` alone says nothing of the name. */
function isQuestion(test: Node): boolean {
  return test.type === 'CallExpression' && ASKING.has(calledName(test) ?? '');
}

const ASSERTING = /^(?:assert\w*|ok|invariant|expect|strictEqual|equal|Boolean|\$?check\w*|must\w*|require\w*|ensure\w*)$/;

/** What is found goes on as an argument, under a name or to the caller: `send(await storage.get(name))`. */
function isHandedOn(test: Node): boolean {
  if (!isQuestion(test)) return false;
  let current = test;
  while (current.parent && /^(?:AwaitExpression|ChainExpression|TS\w+)$/.test(current.parent.type)) current = current.parent;
  const { parent } = current;
  if (parent?.type === 'CallExpression' || parent?.type === 'NewExpression') return parent.callee !== current && !ASSERTING.test(calledName(parent) ?? '');
  return calledName(test as TSESTree.CallExpression) === 'get' && /^(?:VariableDeclarator|ReturnStatement|ArrowFunctionExpression|AssignmentExpression|Property|MemberExpression)$/.test(parent?.type ?? '');
}

/** `assertValid(path);` comes back only where it is. */
function isStatement(test: Node): boolean {
  const { parent } = test;
  // What these answer is nothing by itself: `database.exec(sql);` asks nobody.
  if (test.type !== 'CallExpression' || ASKING.has(calledName(test) ?? '')) return false;
  return parent?.type === 'ExpressionStatement' || (parent?.type === 'AwaitExpression' && parent.parent?.type === 'ExpressionStatement');
}

function about(node: Node, bits: number, evaluator: Evaluator): readonly Vetting[] {
  if (bits === NOTHING_CLEAN) return [];
  const expression = bare(node);
  const { labels: own, properties } = evaluator.valueOf(expression);
  // `validate({ email, password })` asks each of them.
  const parts = expression.type === 'ObjectExpression' ? [...(properties?.values() ?? [])].flatMap((property) => property.labels) : [];
  const labels = [...own, ...parts].filter(isChosen);
  return labels.length > 0 ? [{ about: labels, bits }] : [];
}

export function toldByComparison({ operator, left, right }: TSESTree.BinaryExpression, holds: boolean, evaluator: Evaluator): readonly Vetting[] {
  if (operator === 'in') return holds ? about(left, CLEAN_FOR_ALL, evaluator) : [];
  const relation = holds ? operator : (CONTRARY[operator] ?? operator);
  return [...side(left, relation, right, evaluator), ...side(right, MIRRORED[relation] ?? relation, left, evaluator)];
}

const CONTRARY: Readonly<Record<string, string>> = { '<': '>=', '<=': '>', '>': '<=', '>=': '<', '===': '!==', '==': '!=', '!==': '===', '!=': '==' };
const MIRRORED: Readonly<Record<string, string>> = { '<': '>', '<=': '>=', '>': '<', '>=': '<=' };
const OF_NAMES = cleanBits(['property-name', 'merged']);
/** A short text takes no pattern long. */
const BY_LENGTH = cleanBits(['tried']);
const PROTOTYPES = new Set<unknown>(['__proto__', 'constructor', 'prototype']);

function side(node: Node, relation: string, other: Node, evaluator: Evaluator): readonly Vetting[] {
  const expression = bare(node);
  if (expression.type === 'UnaryExpression' && expression.operator === 'typeof') return ofType(expression.argument, relation, other, evaluator);
  const letter = letterOf(expression, evaluator);
  if (letter) return beginning(letter, relation, other, evaluator);
  if (expression.type === 'CallExpression') return found(expression, relation, other, evaluator);
  if (expression.type === 'Literal') return [];
  const constant = onlyConstant(evaluator.valueOf(other));
  switch (relation) {
    case '===':
    case '==':
      return isNothing(other) ? [] : about(expression, isSent(other, evaluator) ? WITHIN_SITE : CLEAN_FOR_ALL, evaluator);
    case '!==':
    case '!=':
      return PROTOTYPES.has(constant) ? about(expression, OF_NAMES, evaluator) : [];
    default:
      if (typeof constant === 'number' && isLength(expression)) return relation.startsWith('<') ? about(expression.object, BY_LENGTH, evaluator) : [];
      // Only what reads as a number is more or less than something.
      return typeof constant === 'number' ? about(expression, CLEAN_FOR_ALL, evaluator) : [];
  }
}

function isSent(node: Node, evaluator: Evaluator): boolean {
  return evaluator.valueOf(bare(node)).labels.some(({ kind }) => kind === 'untrusted');
}

/** `target.host === req.headers.host`: a browser says by itself where it is. */
const WITHIN_SITE = cleanBits(['redirect']);

interface Letter {
  readonly text: Node;
  readonly at: number;
}

/** `to[0]`, `to.charAt(1)` */
function letterOf(node: Node, evaluator: Evaluator): Letter | undefined {
  const target = node.type === 'CallExpression' ? bare(node.callee) : node;
  const place = node.type === 'CallExpression' ? node.arguments[0] : node.type === 'MemberExpression' && node.computed ? node.property : undefined;
  if (target.type !== 'MemberExpression' || !place || (node.type === 'CallExpression' && !/^(?:charAt|at)$/.test(calledName(node) ?? ''))) return undefined;
  const at = onlyConstant(evaluator.valueOf(place));
  return typeof at === 'number' ? { text: target.object, at } : undefined;
}

/** A slash at the beginning leaves it open which host is meant, as long as nobody asks for the next letter. */
function beginning({ text, at }: Letter, relation: string, other: Node, evaluator: Evaluator): readonly Vetting[] {
  const letter = onlyConstant(evaluator.valueOf(other));
  if (at === 0) return relation.startsWith('===') || relation === '==' ? about(text, IN_FRONT | (typeof letter === 'string' ? cleanBehind(letter) : NOTHING_CLEAN), evaluator) : [];
  return at === 1 && letter === '/' && relation.startsWith('!') ? about(text, OF_HOSTS, evaluator) : [];
}

/** `text.length` */
function isLength(node: Node): node is TSESTree.MemberExpression {
  return node.type === 'MemberExpression' && staticName(node.property, node.computed) === 'length';
}

function isNothing(node: Node): boolean {
  return (node.type === 'Identifier' && node.name === 'undefined') || (node.type === 'Literal' && (node.value === null || node.value === '' || typeof node.value === 'boolean'));
}

function ofType(node: Node, relation: string, other: Node, evaluator: Evaluator): readonly Vetting[] {
  if (relation !== '===' && relation !== '==') return [];
  const name = onlyConstant(evaluator.valueOf(other));
  return about(node, name === 'string' ? CLEAN_AS_TEXT : name === 'object' || name === 'undefined' || name === 'function' ? NOTHING_CLEAN : CLEAN_FOR_ALL, evaluator);
}

/** `path.indexOf('..') === -1`, `ALLOWED.indexOf(sort) !== -1`, `path.indexOf(root) === 0` */
function found(call: TSESTree.CallExpression, relation: string, other: Node, evaluator: Evaluator): readonly Vetting[] {
  const name = calledName(call);
  const place = onlyConstant(evaluator.valueOf(other));
  if (name !== 'indexOf' && name !== 'search' && name !== 'lastIndexOf') return [];
  const isThere = (place === -1 && /^!==?$|^>$/.test(relation)) || (place === 0 && relation === '>=');
  const isAbsent = (place === -1 && /^===?$/.test(relation)) || (place === 0 && relation === '<');
  if (place === 0 && /^[=!]==?$/.test(relation)) return affixed(call, 'startsWith', relation.startsWith('='), evaluator);
  if (!isThere && !isAbsent) return [];
  return name === 'search' ? matched(call, isThere, evaluator) : listed(call, isThere, evaluator);
}

export function toldByCall(call: TSESTree.CallExpression, holds: boolean, evaluator: Evaluator): readonly Vetting[] {
  const name = calledName(call) ?? '';
  const [first] = call.arguments;
  if (!first || first.type === 'SpreadElement') return [];
  const vouched = evaluator.models.isVouching(name) ? calleeOf(call, evaluator).behaviour?.vouches : undefined;
  const bySchema = toldBySchema(call, holds, evaluator);
  if (bySchema) return bySchema;
  if (vouched) return holds ? about(first, cleanBits(vouched), evaluator) : [];
  // What a schema lets through comes back from it, and says for itself what it is; what went in is of the same form.
  if (!ASKING.has(name) && calleeOf(call, evaluator).behaviour?.validates) return about(first, CLEAN_AS_TEXT, evaluator);
  switch (name) {
    case 'exec':
      // What it is called for is more often a piece of the text than a test.
      return call.callee.type === 'MemberExpression' ? about(first, cleanByPattern(call.callee.object, holds, evaluator, NOTHING_CLEAN), evaluator) : [];
    case 'test':
      return call.callee.type === 'MemberExpression' ? about(first, cleanByPattern(call.callee.object, holds, evaluator), evaluator) : [];
    case 'match':
    case 'search':
      return matched(call, holds, evaluator);
    case 'startsWith':
    case 'endsWith':
      return affixed(call, name, holds, evaluator);
    case 'isNaN':
      return holds ? [] : about(first, CLEAN_FOR_ALL, evaluator);
    case 'isFinite':
    case 'isInteger':
    case 'isSafeInteger':
      return holds ? about(first, CLEAN_FOR_ALL, evaluator) : [];
    case 'call':
      return isOwnAsked(call) && holds && call.arguments[1] ? about(call.arguments[1], CLEAN_FOR_ALL, evaluator) : [];
    case 'hasOwn':
      return holds && call.arguments[1] ? about(call.arguments[1], CLEAN_FOR_ALL, evaluator) : [];
    default:
      if (ASKING.has(name)) return listed(call, holds, evaluator);
      return byOwnBody(call, holds, evaluator) ?? byName(call, name, holds, evaluator);
  }
}

/** Of a function of the project that does nothing but ask, the body is believed and not the name. */
function byOwnBody(call: TSESTree.CallExpression, holds: boolean, evaluator: Evaluator): readonly Vetting[] | undefined {
  const vets = vetsOfCallee(call, evaluator);
  return vets && byBody(call, isStatement(call) ? vets.back : holds ? vets.yes : vets.no)(evaluator);
}

function byName(call: TSESTree.CallExpression, name: string, holds: boolean, evaluator: Evaluator): readonly Vetting[] {
  return evaluator.vocabulary.vets(name) && !isRefused(name, holds) && !isModelled(call, evaluator) ? call.arguments.flatMap((argument) => about(argument, CLEAN_FOR_ALL, evaluator)) : [];
}

/** `if (!isValid(id)) res.send(…)`: what was found wanting is used all the same. What other names answer with, an error or a truth, nobody knows. */
function isRefused(name: string, holds: boolean): boolean {
  return /^(?:is|are|has|can)(?:[A-Z_]|$)/.test(name) && holds === /invalid|unsafe|denied|forbidden|blocked|malicious|dangerous|suspicious|blacklist/i.test(name);
}

/** Of a function of a library its model says what it does: `ensureDir(path)` makes a folder, and what a schema lets through is known. */
function isModelled(call: TSESTree.CallExpression, evaluator: Evaluator): boolean {
  const { behaviour } = calleeOf(call, evaluator);
  return behaviour?.sinks !== undefined || behaviour?.validates !== undefined;
}

/** `Object.prototype.hasOwnProperty.call(map, key)` */
function isOwnAsked({ callee }: TSESTree.CallExpression): boolean {
  const asked = callee.type === 'MemberExpression' ? bare(callee.object) : undefined;
  return asked?.type === 'MemberExpression' && staticName(asked.property, asked.computed) === 'hasOwnProperty';
}

/** `id.match(/^[a-f0-9]+$/)` */
function matched({ callee, arguments: [pattern] }: TSESTree.CallExpression, holds: boolean, evaluator: Evaluator): readonly Vetting[] {
  // Only a text has the method.
  return callee.type === 'MemberExpression' && pattern ? about(callee.object, cleanByPattern(pattern, holds, evaluator) | CLEAN_AS_TEXT, evaluator) : [];
}

/** What begins with a root that nobody knows lies below it; what begins with a slash may lead to another host. */
function affixed({ callee, arguments: [affix] }: TSESTree.CallExpression, name: 'startsWith' | 'endsWith', holds: boolean, evaluator: Evaluator): readonly Vetting[] {
  if (callee.type !== 'MemberExpression' || !affix) return [];
  const text = onlyConstant(evaluator.valueOf(affix));
  if (!holds) return typeof text === 'string' ? about(callee.object, cleanWithout(text), evaluator) : [];
  if (typeof text !== 'string') return about(callee.object, CLEAN_FOR_ALL, evaluator);
  if (name === 'endsWith') return text.startsWith('.') && text.split('.').length > 2 ? about(callee.object, OF_HOSTS, evaluator) : [];
  return about(callee.object, IN_FRONT | (text === '' ? NOTHING_CLEAN : cleanBehind(text)), evaluator);
}

const OF_HOSTS = cleanBits(['fetched', 'redirect']);
/** A path is asked what it begins with once it is resolved. */
const IN_FRONT = cleanBits(['path']);

/** `ALLOWED.includes(sort)`, `!path.includes('..')` */
function listed(call: TSESTree.CallExpression, holds: boolean, evaluator: Evaluator): readonly Vetting[] {
  const { callee } = call;
  const [first] = call.arguments;
  if (callee.type !== 'MemberExpression' || !first) return [];
  const owner = evaluator.valueOf(bare(callee.object));
  const isOfText = owner.labels.some(isChosen);
  if (isOfText) {
    const piece = onlyConstant(evaluator.valueOf(first));
    return !holds && typeof piece === 'string' ? about(callee.object, cleanWithout(piece), evaluator) : [];
  }
  if (holds) return about(first, CLEAN_FOR_ALL, evaluator);
  const refused = owner.properties?.get('*')?.constants ?? [];
  return refused.some((name) => PROTOTYPES.has(name)) ? about(first, OF_NAMES, evaluator) : [];
}
