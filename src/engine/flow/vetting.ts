/** Tests that make something safe which somebody outside chose, where they hold: `if (!ALLOWED.includes(sort)) return`, `/^\\d+$/.test(id)`, `isValidUrl(url)`. */
import { bare, calledName, childrenOf, isFunction, isWithin, staticName } from '../source/tree';
import type { Node, TSESTree } from '../source/tree';
import { holdsAt } from './asked-before';
import { calleeOf } from './callee';
import { CLEAN_FOR_ALL, NOTHING_CLEAN, cleanBehind, cleanBits, isChosen } from './clean';
import { cleanByPattern, cleanWithout } from './cleaning';
import type { Evaluator } from './evaluator';
import { onlyConstant } from './value';
import type { Label } from './value';

/** What the labels are safe for by the test. */
export interface Vetting {
  readonly about: readonly Label[];
  readonly bits: number;
}

const NONE: readonly Node[] = [];
const COMPARING = /^(?:[<>]=?|[=!]==?|in)$/;
const ASKING = new Set(['test', 'match', 'exec', 'search', 'includes', 'has', 'hasOwn', 'hasOwnProperty', 'some', 'every', 'isIn', 'contains', 'startsWith', 'endsWith', 'call', 'isNaN', 'isFinite', 'isInteger', 'isSafeInteger', 'get']);

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
    if (node === root || !isFunction(node) || (node.type === 'ArrowFunctionExpression' && node.expression)) waiting.push(...childrenOf(node));
  }
  return found.sort((a, b) => a.range[0] - b.range[0]);
}

function mayVet(name: string, { models, vocabulary }: Evaluator): boolean {
  return ASKING.has(name) || models.isVouching(name) || vocabulary.vets(name);
}

function vettingsOf(test: Node, node: Node, evaluator: Evaluator): readonly Vetting[] {
  const holds = isStatement(test) ? true : holdsAt(test, node, evaluator.models.words);
  if (holds === undefined) return [];
  if (test.type === 'CallExpression') return byCall(test, holds, evaluator);
  return test.type === 'BinaryExpression' ? byComparison(test, holds, evaluator) : [];
}

/** `assertValid(path);` comes back only where it is. */
function isStatement(test: Node): boolean {
  const { parent } = test;
  if (test.type !== 'CallExpression') return false;
  return parent?.type === 'ExpressionStatement' || (parent?.type === 'AwaitExpression' && parent.parent?.type === 'ExpressionStatement');
}

function about(node: Node, bits: number, evaluator: Evaluator): readonly Vetting[] {
  if (bits === NOTHING_CLEAN) return [];
  const labels = evaluator.valueOf(bare(node)).labels.filter(isChosen);
  return labels.length > 0 ? [{ about: labels, bits }] : [];
}

function byComparison({ operator, left, right }: TSESTree.BinaryExpression, holds: boolean, evaluator: Evaluator): readonly Vetting[] {
  if (operator === 'in') return holds ? about(left, CLEAN_FOR_ALL, evaluator) : [];
  const relation = holds ? operator : (CONTRARY[operator] ?? operator);
  return [...side(left, relation, right, evaluator), ...side(right, MIRRORED[relation] ?? relation, left, evaluator)];
}

const CONTRARY: Readonly<Record<string, string>> = { '<': '>=', '<=': '>', '>': '<=', '>=': '<', '===': '!==', '==': '!=', '!==': '===', '!=': '==' };
const MIRRORED: Readonly<Record<string, string>> = { '<': '>', '<=': '>=', '>': '<', '>=': '<=' };
const OF_OBJECTS = cleanBits(['query', 'merged']);
const OF_NAMES = cleanBits(['property-name', 'merged']);
/** A short text takes no pattern long. */
const BY_LENGTH = cleanBits(['tried']);
const PROTOTYPES = new Set<unknown>(['__proto__', 'constructor', 'prototype']);

function side(node: Node, relation: string, other: Node, evaluator: Evaluator): readonly Vetting[] {
  const expression = bare(node);
  if (expression.type === 'UnaryExpression' && expression.operator === 'typeof') return ofType(expression.argument, relation, other, evaluator);
  if (expression.type === 'CallExpression') return found(expression, relation, other, evaluator);
  if (expression.type === 'Literal') return [];
  const constant = onlyConstant(evaluator.valueOf(other));
  switch (relation) {
    case '===':
    case '==':
      return isNothing(other) || evaluator.valueOf(bare(other)).labels.some(({ kind }) => kind === 'untrusted') ? [] : about(expression, CLEAN_FOR_ALL, evaluator);
    case '!==':
    case '!=':
      return PROTOTYPES.has(constant) ? about(expression, OF_NAMES, evaluator) : [];
    default:
      if (typeof constant === 'number' && isLength(expression)) return relation.startsWith('<') ? about(expression.object, BY_LENGTH, evaluator) : [];
      // Only what reads as a number is more or less than something.
      return typeof constant === 'number' ? about(expression, CLEAN_FOR_ALL, evaluator) : [];
  }
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
  return about(node, name === 'string' ? OF_OBJECTS : name === 'object' || name === 'undefined' || name === 'function' ? NOTHING_CLEAN : CLEAN_FOR_ALL, evaluator);
}

/** `path.indexOf('..') === -1`, `ALLOWED.indexOf(sort) !== -1`, `path.indexOf(root) === 0` */
function found(call: TSESTree.CallExpression, relation: string, other: Node, evaluator: Evaluator): readonly Vetting[] {
  const name = calledName(call);
  const place = onlyConstant(evaluator.valueOf(other));
  if (name !== 'indexOf' && name !== 'search' && name !== 'lastIndexOf') return [];
  const isThere = (place === -1 && /^!==?$|^>$/.test(relation)) || (place === 0 && relation === '>=');
  const isAbsent = (place === -1 && /^===?$/.test(relation)) || (place === 0 && relation === '<');
  if (place === 0 && /^===?$/.test(relation)) return affixed(call, 'startsWith', true, evaluator);
  if (!isThere && !isAbsent) return [];
  return name === 'search' ? matched(call, isThere, evaluator) : listed(call, isThere, evaluator);
}

function byCall(call: TSESTree.CallExpression, holds: boolean, evaluator: Evaluator): readonly Vetting[] {
  const name = calledName(call) ?? '';
  const [first] = call.arguments;
  if (!first || first.type === 'SpreadElement') return [];
  const vouched = evaluator.models.isVouching(name) ? calleeOf(call, evaluator).behaviour?.vouches : undefined;
  if (vouched) return holds ? about(first, cleanBits(vouched), evaluator) : [];
  switch (name) {
    case 'test':
    case 'exec':
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
      return ASKING.has(name) ? listed(call, holds, evaluator) : evaluator.vocabulary.vets(name) ? call.arguments.flatMap((argument) => about(argument, CLEAN_FOR_ALL, evaluator)) : [];
  }
}

/** `Object.prototype.hasOwnProperty.call(map, key)` */
function isOwnAsked({ callee }: TSESTree.CallExpression): boolean {
  const asked = callee.type === 'MemberExpression' ? bare(callee.object) : undefined;
  return asked?.type === 'MemberExpression' && staticName(asked.property, asked.computed) === 'hasOwnProperty';
}

/** `id.match(/^[a-f0-9]+$/)` */
function matched({ callee, arguments: [pattern] }: TSESTree.CallExpression, holds: boolean, evaluator: Evaluator): readonly Vetting[] {
  return callee.type === 'MemberExpression' && pattern ? about(callee.object, cleanByPattern(pattern, holds, evaluator), evaluator) : [];
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
