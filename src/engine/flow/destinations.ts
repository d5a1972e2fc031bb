/** Where a value goes: the names that it is given and the calls that it is handed to, a bounded way forward from where it is made. */
import { actingsOf } from '../act-roles';
import { LIMITS } from '../limits';
import { ancestor, isComparison, isFunction, staticName } from '../source/tree';
import type { Call, Node, TSESTree } from '../source/tree';
import { calleeOf } from './callee';
import type { Evaluator } from './evaluator';
import { onlyConstant } from './value';
import { lastName } from './vocabulary';

export interface Destination {
  readonly kind: 'variable' | 'property' | 'returned' | 'argument' | 'compared' | 'computed' | 'displayed';
  /** Name given, function that returns it, or function that takes it; a constant first argument stands with it. */
  readonly name: string;
  readonly node: Node;
}

export function destinationsOf(node: Node, evaluator: Evaluator): readonly Destination[] {
  const found: Destination[] = [];
  const waiting: Node[] = [node];
  const seen = new Set<Node>();
  for (let current = waiting.shift(); current && found.length < LIMITS.destinations.value; current = waiting.shift()) {
    if (seen.has(current)) continue;
    seen.add(current);
    found.push(...step(current, evaluator, (next) => waiting.push(next)));
  }
  return found;
}

/** Calls that give back what their argument picks. */
const PICKING = new Set(['charAt', 'at', 'fromCharCode', 'fromCodePoint']);

/** Methods of lists and promises that give back what their callback gives; those of libraries say so in their models. */
const GIVES_BACK = new Set(['reduce', 'reduceRight', 'map', 'flatMap', 'then', 'from', 'replace', 'replaceAll', 'useState', 'useMemo', 'useRef']);

/** What a digest or another spelling is made of can be guessed as well as the digest. */
const SPELLS = /^(?:md5|sha\d*|hash|hashSync|digest|btoa|hex|base64|encode|String|Number|BigInt|parseInt|useState|useRef)$/i;

/** Methods of a list that put their argument into it. */
const GATHERS = new Set(['push', 'unshift', 'add', 'append']);

type GoOn = (node: Node) => void;

function step(node: Node, evaluator: Evaluator, goOn: GoOn): Destination[] {
  const { parent } = node;
  switch (parent?.type) {
    case 'VariableDeclarator':
      return parent.init === node ? declared(parent.id, evaluator, goOn) : [];
    case 'AssignmentExpression':
      return parent.right === node ? assigned(parent.left, evaluator, goOn) : [];
    case 'AssignmentPattern':
      return parent.right === node ? declared(parent.left, evaluator, goOn) : [];
    case 'Property':
      return parent.value === node ? named('property', staticName(parent.key, parent.computed), parent.key) : [];
    case 'PropertyDefinition':
      return named('property', staticName(parent.key, parent.computed), parent.key);
    case 'CallExpression':
    case 'NewExpression':
      return handed(node, parent, evaluator, goOn);
    case 'ReturnStatement':
    case 'ArrowFunctionExpression':
      return returned(node, evaluator, goOn);
    case 'MemberExpression':
      // What is picked by a value is as guessable as the value.
      if (parent.object === node || parent.computed) goOn(parent);
      return [];
    case 'BinaryExpression':
      return combined(parent, goOn);
    case 'JSXExpressionContainer':
    case 'TemplateLiteral':
      goOn(parent);
      return named('displayed', parent.type, parent);
    default:
      if (parent && PASSING.has(parent.type)) goOn(parent);
      return [];
  }
}

const PASSING: ReadonlySet<string> = new Set([
  'AwaitExpression',
  'ChainExpression',
  'ConditionalExpression',
  'LogicalExpression',
  'SequenceExpression',
  'SpreadElement',
  'ArrayExpression',
  'TSAsExpression',
  'TSNonNullExpression',
  'TSSatisfiesExpression',
  'TSTypeAssertion',
  'UnaryExpression',
  'ExpressionStatement',
]);

function named(kind: Destination['kind'], name: string | undefined, node: Node): Destination[] {
  return name === undefined ? [] : [{ kind, name, node }];
}

/** A variable: its name, and wherever it is read. */
function declared(target: Node, evaluator: Evaluator, goOn: GoOn): Destination[] {
  if (target.type === 'ArrayPattern') return target.elements.flatMap((element) => (element ? declared(element, evaluator, goOn) : []));
  if (target.type !== 'Identifier') return [];
  const variable = evaluator.scopes.variableOf(target);
  const reads = variable?.references.slice(0, LIMITS.readsFollowed.value).filter((reference) => reference.isRead()) ?? [];
  for (const { identifier } of reads) goOn(identifier);
  return named('variable', target.name, target);
}

function assigned(target: Node, evaluator: Evaluator, goOn: GoOn): Destination[] {
  if (target.type === 'Identifier') return declared(target, evaluator, goOn);
  if (target.type !== 'MemberExpression') return [];
  const constant = target.computed ? onlyConstant(evaluator.valueOf(target.property)) : undefined;
  const name = staticName(target.property, target.computed) ?? (typeof constant === 'string' ? constant : undefined);
  const owner = lastName(target.object);
  // `bytes[at] = …` is a part of all bytes.
  if (target.computed && constant === undefined && target.object.type === 'Identifier' && !/^(?:Literal|TemplateLiteral)$/.test(target.property.type)) return declared(target.object, evaluator, goOn);
  return [...named('property', name, target), ...named('property', owner === 'this' ? undefined : owner, target)];
}

/** A value that a method is called on goes on as the result; as an argument it does so where a model says that it passes. */
function handed(node: Node, call: Call, evaluator: Evaluator, goOn: GoOn): Destination[] {
  if (call.callee === node) {
    goOn(call);
    return [];
  }
  const name = lastName(call.callee) ?? '';
  const { behaviour } = calleeOf(call, evaluator);
  const passes = isFunction(node) ? GIVES_BACK.has(name) || behaviour?.invokes : PICKING.has(name) || SPELLS.test(name) || actingsOf(behaviour).some(({ act }) => act === 'hash');
  if (passes || behaviour?.propagates?.length) goOn(call);
  const into = GATHERS.has(name) && call.callee.type === 'MemberExpression' && call.callee.object.type === 'Identifier' ? declared(call.callee.object, evaluator, goOn) : [];
  const [first] = call.arguments;
  const key = first && first !== node ? keyIn(first) : undefined;
  return [...named('argument', name, call), ...named('argument', key, call), ...into];
}

/** `'otp'`, and `otp:` of `otp:${phone}`; what speaks in words is a message. */
function keyIn(first: Node): string | undefined {
  if (first.type === 'Literal') return typeof first.value === 'string' ? first.value : undefined;
  const text = first.type === 'TemplateLiteral' ? first.quasis.map(({ value }) => value.raw).join('_') : first.type === 'BinaryExpression' ? (keyIn(first.left) ?? '') : '';
  return text === '' || /\s/.test(text) ? undefined : text;
}

function returned(node: Node, evaluator: Evaluator, goOn: GoOn): Destination[] {
  if (node.parent?.type === 'ArrowFunctionExpression' && node.parent.body !== node) return [];
  const owner = node.parent?.type === 'ArrowFunctionExpression' ? node.parent : ancestor(node, isFunction);
  if (!owner) return [];
  const name = functionName(owner);
  const kept = keptIn(owner);
  if (kept) for (const reference of evaluator.scopes.variableOf(kept)?.references ?? []) goOn(reference.identifier);
  else if (name === undefined) goOn(owner);
  return named('returned', name, owner);
}

/** The identifier by which the function is called elsewhere. */
function keptIn(owner: Node): Node | undefined {
  if (owner.type === 'FunctionDeclaration') return owner.id ?? undefined;
  return owner.parent?.type === 'VariableDeclarator' && owner.parent.id.type === 'Identifier' ? owner.parent.id : undefined;
}

/** The name of the declaration, or of the variable, property or method that the function is kept in. */
export function functionName(node: Node): string | undefined {
  if (node.type === 'FunctionDeclaration' || (node.type === 'FunctionExpression' && node.id)) return node.id?.name;
  const { parent } = node;
  switch (parent?.type) {
    case 'VariableDeclarator':
      return lastName(parent.id);
    case 'AssignmentExpression':
      return lastName(parent.left);
    case 'Property':
    case 'MethodDefinition':
    case 'PropertyDefinition':
      return staticName(parent.key, parent.computed);
    default:
      return undefined;
  }
}

function combined(parent: TSESTree.BinaryExpression, goOn: GoOn): Destination[] {
  if (isComparison(parent)) return named('compared', lastName(parent.left) ?? lastName(parent.right), parent);
  goOn(parent);
  return named('computed', parent.operator, parent);
}
