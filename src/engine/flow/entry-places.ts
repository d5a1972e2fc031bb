/** Where a function stands, as far as that tells who calls it: exported, in a table, under a directive. */
import type { Entry } from '../model';
import { isFunction, nodesWithin, staticName } from '../source/tree';
import type { Node, TSESTree } from '../source/tree';
import type { Evaluator } from './evaluator';
import { isOf } from './handings';
import { lastName } from './vocabulary';

/** `window.onmessage = …`, by the last word of what it is a property of. */
export function isKeptOn({ parent }: Node, names: readonly string[]): boolean {
  return parent?.type === 'AssignmentExpression' && parent.left.type === 'MemberExpression' && names.includes(lastName(parent.left.object) ?? '');
}

/** The same by its type. */
export function isKeptOnOne({ parent }: Node, { of = [], module }: Entry & { readonly module?: string }, evaluator: Evaluator): boolean {
  const target = parent?.type === 'AssignmentExpression' && parent.left.type === 'MemberExpression' ? parent.left.object : undefined;
  return target !== undefined && isOf(target, of, module, evaluator);
}

/** Does the function read one of these properties of something, or take it out of its parameter? */
export function looksAt(owner: Node, names: readonly string[], { scopes }: Evaluator): boolean {
  for (const node of nodesWithin(owner)) {
    if (node.type === 'MemberExpression' && names.includes(staticName(node.property, node.computed) ?? '') && node.parent.type !== 'AssignmentExpression' && isOwn(node.object, owner, scopes)) return true;
    if (node.type === 'Property' && node.parent.type === 'ObjectPattern' && names.includes(staticName(node.key, node.computed) ?? '')) return true;
  }
  return false;
}

/** Does the function make an object with a property of that name: `{ statusCode: 200 }`? */
export function writes(owner: Node, names: readonly string[]): boolean {
  for (const node of nodesWithin(owner)) if (node.type === 'Property' && node.parent.type === 'ObjectExpression' && names.includes(staticName(node.key, node.computed) ?? '')) return true;
  return false;
}

function isOwn(object: Node, owner: Node, scopes: Evaluator['scopes']): boolean {
  return object.type !== 'Identifier' || scopes.variableOf(object)?.defs.some(({ node }) => node === owner) === true;
}

/** Is the function in an object of this name: `Mutation: { pay(…) {} }`? */
export function sitsUnder(owner: Node, names: readonly string[]): boolean {
  const table = owner.parent?.type === 'Property' ? owner.parent.parent : undefined;
  const holder = table?.type === 'ObjectExpression' ? table.parent : undefined;
  const key = holder?.type === 'Property' ? holder.key : holder?.type === 'VariableDeclarator' ? holder.id : holder?.type === 'AssignmentExpression' ? holder.left : undefined;
  return key !== undefined && names.includes(lastName(key) ?? '');
}

/** Does its own body begin with the directive, or the module that it is exported from? */
export function saysDirective(owner: Node, directive: string, evaluator: Evaluator): boolean {
  if (isFunction(owner) && owner.body?.type === 'BlockStatement' && beginsWith(owner.body.body, directive)) return true;
  let top: Node = owner;
  while (top.parent) top = top.parent;
  return top.type === 'Program' && beginsWith(top.body, directive) && isExportedAs(owner, ANY, evaluator);
}

/** `({ config, redirect }) => … redirect('/')`: what is handed functions is called by the program itself, for nothing sends one over the wire. */
export function callsWhatItIsHanded(parameter: Node, { scopes }: Evaluator): boolean {
  if (parameter.type !== 'ObjectPattern') return false;
  return parameter.properties.some((part) => {
    const local = part.type === 'Property' ? (part.value.type === 'AssignmentPattern' ? part.value.left : part.value) : undefined;
    const variable = local?.type === 'Identifier' ? scopes.variableOf(local) : undefined;
    return variable?.references.some(({ identifier }) => identifier.parent?.type === 'CallExpression' && identifier.parent.callee === identifier) === true;
  });
}

function beginsWith(statements: readonly Node[], directive: string): boolean {
  for (const statement of statements) {
    if (statement.type !== 'ExpressionStatement' || statement.directive === undefined) return false;
    if (statement.directive === directive) return true;
  }
  return false;
}

const ANY: readonly string[] = ['*'];

/** Is it exported under one of the names, by itself or as what a wrapper around it makes? */
export function isExportedAs(owner: Node, names: readonly string[], evaluator: Evaluator): boolean {
  const name = evaluator.once('exported', owner, undefined, () => exportedNameOf(owner, evaluator));
  return name !== undefined && names.some((allowed) => allowed === '*' || allowed === name || (allowed.startsWith('*') && name.endsWith(allowed.slice(1))));
}

function exportedNameOf(owner: Node, evaluator: Evaluator): string | undefined {
  let node = owner;
  while (node.parent && isWrapping(node.parent)) node = node.parent;
  const { parent } = node;
  switch (parent?.type) {
    case 'ExportDefaultDeclaration':
      return node.type === 'FunctionDeclaration' && node.id ? node.id.name : 'default';
    case 'VariableDeclarator':
      return parent.parent.parent?.type === 'ExportNamedDeclaration' ? lastName(parent.id) : exportedLater(parent.id, evaluator);
    case 'AssignmentExpression':
      return ofCommonJs(parent.left);
    case 'Property':
      return isInExports(parent) ? staticName(parent.key, parent.computed) : undefined;
    case 'ExportNamedDeclaration':
      return node.type === 'FunctionDeclaration' ? node.id?.name : undefined;
    default:
      return node.type === 'FunctionDeclaration' && node.id ? exportedLater(node.id, evaluator) : undefined;
  }
}

/** `module.exports = { handler: async (event) => … }` */
function isInExports({ parent: table }: TSESTree.Property): boolean {
  return table.type === 'ObjectExpression' && table.parent.type === 'AssignmentExpression' && ofCommonJs(table.parent.left) !== undefined;
}

/** `middy(pay).use(logged)` */
function wrappedAround(used: Node): Node {
  let node = used;
  for (let { parent } = node; parent; { parent } = node) {
    if (parent.type !== 'CallExpression' && !(parent.type === 'MemberExpression' && parent.object === node && parent.parent.type === 'CallExpression')) break;
    if (parent.type === 'CallExpression' && parent.callee === node && node.type !== 'MemberExpression') break;
    node = parent;
  }
  return node;
}

/** `withAuth(async (req) => …)` */
function isWrapping({ type }: Node): boolean {
  return type === 'CallExpression' || type === 'TSAsExpression' || type === 'TSSatisfiesExpression';
}

/** `export { pay }`, `export default pay`, `module.exports = { pay }`. */
function exportedLater(id: Node, evaluator: Evaluator): string | undefined {
  const variable = id.type === 'Identifier' ? evaluator.scopes.variableOf(id) : undefined;
  for (const { identifier } of variable?.references ?? []) {
    const around = wrappedAround(identifier as Node);
    const { parent } = around;
    if (parent?.type === 'VariableDeclarator' && parent.init === around && parent.parent.parent.type === 'ExportNamedDeclaration') return lastName(parent.id);
    if (parent?.type === 'ExportSpecifier') return lastName(parent.exported as Node);
    if (parent?.type === 'ExportDefaultDeclaration') return around === identifier ? variable!.name : 'default';
    if (parent?.type === 'AssignmentExpression' && parent.right === around) return ofCommonJs(parent.left) ?? undefined;
    if (parent?.type === 'Property' && isInExports(parent)) return staticName(parent.key, parent.computed);
  }
  return undefined;
}

/** `exports.handler`, `module.exports`, `module.exports.handler`. */
function ofCommonJs(target: Node): string | undefined {
  if (target.type !== 'MemberExpression') return undefined;
  const name = staticName(target.property, target.computed);
  const owner = lastName(target.object);
  if (owner === 'module' && name === 'exports') return 'default';
  return owner === 'exports' ? name : undefined;
}
