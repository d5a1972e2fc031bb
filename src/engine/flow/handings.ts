/** Calls that a function is handed to, and what they say of who will call it: `router.get('/orders/:id', wrap(show))`. */
import type { Entry } from '../model';
import { bare, staticName } from '../source/tree';
import type { Node, TSESTree } from '../source/tree';
import type { Evaluator } from './evaluator';
import { endsInWord } from './tables';
import { onlyConstant } from './value';
import { lastName } from './vocabulary';

type Handed = TSESTree.CallExpression | TSESTree.NewExpression;

/** Wrappers around wrappers are not met deeper than this, and nobody hands one function to more routes. */
const WRAPPERS = 3;
const USES = 12;

/** The call of what the entry asks for that the function is handed to. */
export function handingTo(owner: Node, entry: Entry & { readonly module?: string }, evaluator: Evaluator): Handed | undefined {
  return handings(owner, evaluator).find((call) => isMeant(call, entry, evaluator));
}

/** May one of the calls be of a framework that it is handed to? */
export function isHanded(owner: Node, evaluator: Evaluator): boolean {
  const { entries } = evaluator.models;
  return handings(owner, evaluator).some(({ callee }) => entries.isTaker(lastName(bare(callee))));
}

function isMeant(call: Handed, { handedTo = [], of, calledOn, routed, saying, unlessSaying, module }: Entry & { readonly module?: string }, evaluator: Evaluator): boolean {
  const callee = bare(call.callee);
  if (!handedTo.includes(lastName(callee) ?? '')) return false;
  const target = callee.type === 'MemberExpression' ? bare(callee.object) : undefined;
  if (calledOn && !(target ? calledOn.some((word) => endsInWord(calledName(target), word)) : calledOn.includes(''))) return false;
  if (routed && !isPath(call.arguments[0])) return false;
  if (saying || unlessSaying) {
    const said = firstText(call, evaluator);
    if (said === undefined ? saying !== undefined : saying?.includes(said) === false || unlessSaying?.includes(said)) return false;
  }
  return !of || (target !== undefined && isOf(target, of, module, evaluator));
}

export function isOf(target: Node, types: readonly string[], module: string | undefined, evaluator: Evaluator): boolean {
  const { type } = evaluator.valueOf(target);
  return type !== undefined && type.module === module && types.includes(type.path.at(-1) ?? '');
}

/** Of a chain, what it begins with: `router.route('/').get(list).post(add)`. */
function calledName(target: Node): string {
  let current = target;
  for (let callee = calleeOf(current); callee; callee = calleeOf(current)) current = callee.type === 'MemberExpression' ? bare(callee.object) : callee;
  return lastName(current) ?? '';
}

function calleeOf(node: Node): Node | undefined {
  return node.type === 'CallExpression' ? bare(node.callee) : undefined;
}

/** `'/orders/:id'`, `'*'`, `/^\/a/`, and a list of them; of a path that is put together, its beginning. */
function isPath(argument: Node | undefined): boolean {
  switch (argument?.type) {
    case 'Literal':
      return typeof argument.value === 'string' ? /^[/*]|^$/.test(argument.value) : 'regex' in argument;
    case 'TemplateLiteral':
      return /^\/|^$/.test(argument.quasis[0]?.value.raw ?? '');
    case 'ArrayExpression':
      return isPath(argument.elements[0] ?? undefined);
    case 'BinaryExpression':
      return isPath(argument.left) || isPath(argument.right);
    default:
      return false;
  }
}

function firstText({ arguments: [first] }: Handed, evaluator: Evaluator): string | undefined {
  const said = first && first.type !== 'SpreadElement' ? onlyConstant(evaluator.valueOf(first)) : undefined;
  return typeof said === 'string' ? said : undefined;
}

const NOWHERE: readonly Handed[] = [];

/** Where the function is written out as an argument, or named as one. */
function handings(owner: Node, evaluator: Evaluator): readonly Handed[] {
  return evaluator.once('handed', owner, NOWHERE, () => [...around(owner), ...usesOf(owner, evaluator).flatMap(around)]);
}

function usesOf(owner: Node, evaluator: Evaluator): readonly Node[] {
  const id = owner.type === 'FunctionDeclaration' ? owner.id : owner.parent?.type === 'VariableDeclarator' && owner.parent.init === owner ? owner.parent.id : undefined;
  // Most functions are handed to nobody: no scope has to be known for that.
  const variable = id?.type === 'Identifier' && evaluator.calls.isHanded(id.name) ? evaluator.scopes.variableOf(id) : undefined;
  return (variable?.references ?? []).slice(0, USES).map(({ identifier }) => identifier as Node);
}

const CALLS_ITSELF = /^(?:map|flatMap|filter|forEach|some|every|find|findIndex|reduce|sort|then|catch|finally)$/;

/** `show.bind(this)` is called as `show` is, unless something is handed to it by then. */
function isBound(parent: Node, below: Node): boolean {
  if (parent.type === 'MemberExpression') return parent.object === below && parent.parent.type === 'CallExpression' && staticName(parent.property, parent.computed) === 'bind';
  return parent.type === 'CallExpression' && parent.callee === below && below.type === 'MemberExpression' && parent.arguments.length < 2;
}

/** By itself, in a list, in an object, behind a wrapper. */
function around(node: Node): readonly Handed[] {
  const calls: Handed[] = [];
  for (let below = node, { parent } = node; parent && calls.length < WRAPPERS; below = parent, { parent } = parent) {
    if (isBound(parent, below)) continue;
    if (parent.type === 'CallExpression' || parent.type === 'NewExpression') {
      if (parent.callee === below) break;
      calls.push(parent);
      // A list and a promise call it themselves: `Promise.all(files.map(async ({ path }) => …))`.
      if (CALLS_ITSELF.test(lastName(bare(parent.callee)) ?? '')) break;
    } else if (parent.type === 'Property' ? parent.value !== below : !/^(?:ObjectExpression|ArrayExpression|TSAsExpression|TSSatisfiesExpression)$/.test(parent.type)) break;
  }
  return calls;
}
