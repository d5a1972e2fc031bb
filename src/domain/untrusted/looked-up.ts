/** A name by which something was found that the program knows: whoever sends another one is told that there is none, and comes no further. */
import type { Code } from '../../engine/code';
import type { KnownLabel } from '../../engine/flow/labels';
import { bare, calledName, isWithin, nodesWithin, outermostFunction, staticName } from '../../engine/source/tree';
import type { Call, Node, TSESTree } from '../../engine/source/tree';

const LOOKS = /^(?:get|find|load|look|lookup|retrieve|read|fetch|resolve|select|query)(?![a-z])/;

/** `const found = await findSnippet(key); if (!found) return …`, in front of the node. */
export function isLookedUp(node: Node, label: KnownLabel, code: Code): boolean {
  return isFound(node, (call) => looksFor(call, label, code));
}

/** The same of what nobody can look into, a database or a service: what has an entry under that name was made by the program, and is no text of somebody's own. */
export function isStored(node: Node, label: KnownLabel, code: Code): boolean {
  return isFound(node, (call) => GETS.test(calledName(call) ?? '') && call.arguments.length === 1 && call.arguments[0]!.type !== 'SpreadElement' && isSame(idIn(call.arguments[0]!), label, code));
}

const GETS = /^(?:get|find|load|lookup|retrieve|select)(?![a-z])/;
const OF_ID = /^_?(?:id|key|uuid|slug)$|(?:_id|[a-z\d](?:Id|Key|Uuid|Slug))$/;

/** `id`, `{ _id: id }`, `{ where: { id } }` */
function idIn(asked: Node, depth = 2): Node | undefined {
  const key = bare(asked);
  if (key.type !== 'ObjectExpression') return key;
  const [only, ...others] = key.properties;
  if (depth === 0 || !only || others.length > 0 || only.type !== 'Property' || only.computed) return undefined;
  const name = staticName(only.key, only.computed) ?? '';
  return name === 'where' ? idIn(only.value, depth - 1) : OF_ID.test(name) && bare(only.value).type !== 'ObjectExpression' ? only.value : undefined;
}

function isFound(node: Node, isAsked: (call: TSESTree.CallExpression) => boolean): boolean {
  const root = outermostFunction(node);
  if (!root) return false;
  const before = [...nodesWithin(root)].filter(({ range }) => range[0] < node.range[0]);
  return before.some((call) => {
    const name = call.type === 'CallExpression' && isAsked(call) ? keptAs(call) : undefined;
    return name !== undefined && before.some((test) => test.type === 'IfStatement' && test.range[0] >= call.range[0] && keepsOut(test, name, node));
  });
}

/** By nothing but that part of what was sent, in a table or by a function of the project. */
function looksFor(call: TSESTree.CallExpression, label: KnownLabel, code: Code): boolean {
  const [key, ...others] = call.arguments;
  if (!key || key.type === 'SpreadElement' || others.length > 0 || !LOOKS.test(calledName(call) ?? '')) return false;
  return isSame(key, label, code) && (isOfProject(call, code) || isOfTable(call, code));
}

function isSame(key: Node | undefined, { kind, name }: KnownLabel, code: Code): boolean {
  return key !== undefined && code.value(key).labels.some((one) => one.kind === kind && one.name === name);
}

function isOfProject(call: Call, code: Code): boolean {
  const { callable, value } = code.callee(call);
  return callable !== undefined || (value.summary !== undefined && value.summary.of >= 0);
}

/** `known.get(key)`, of what nobody outside has put together. */
function isOfTable(call: Call, code: Code): boolean {
  const callee = bare(call.callee);
  return callee.type === 'MemberExpression' && calledName(call) === 'get' && code.value(callee.object).labels.length === 0 && code.callee(call).behaviour === undefined;
}

function keptAs(call: Node): string | undefined {
  const made = call.parent?.type === 'AwaitExpression' ? call.parent : call;
  const { parent } = made;
  if (parent?.type === 'VariableDeclarator' && parent.id.type === 'Identifier') return parent.id.name;
  return parent?.type === 'AssignmentExpression' && parent.left.type === 'Identifier' ? parent.left.name : undefined;
}

/** Does nobody come to the node where nothing was found? */
function keepsOut({ test, consequent, alternate }: TSESTree.IfStatement, name: string, node: Node): boolean {
  if (isWithin(node, consequent)) return asks(test, name, true);
  return asks(test, name, false) && (endsWork(consequent) || (alternate !== null && isWithin(node, alternate)));
}

/** Does the condition hold only where something is there, or whenever nothing is? */
function asks(condition: Node, name: string, there: boolean): boolean {
  const asked = bare(condition);
  switch (asked.type) {
    case 'LogicalExpression':
      return asked.operator === (there ? '&&' : '||') && (asks(asked.left, name, there) || asks(asked.right, name, there));
    case 'UnaryExpression':
      return asked.operator === '!' && (there ? asks(asked.argument, name, false) : isOf(asked.argument, name));
    case 'BinaryExpression':
      return isOf(asked.left, name) && isNothing(asked.right) && (there ? /^(?:!==?|>)$/ : /^===?$/).test(asked.operator);
    default:
      return there && isOf(asked, name);
  }
}

/** The name, or a part of what it holds: `found.fixes.length`. */
function isOf(node: Node, name: string): boolean {
  const part = bare(node);
  return part.type === 'MemberExpression' ? isOf(part.object, name) : part.type === 'Identifier' && part.name === name;
}

function isNothing(node: Node): boolean {
  return node.type === 'Literal' ? node.value === null || node.value === 0 : node.type === 'Identifier' && node.name === 'undefined';
}

function endsWork(branch: Node): boolean {
  const last = branch.type === 'BlockStatement' ? branch.body.at(-1) : branch;
  return last !== undefined && /^(?:Return|Throw|Continue)Statement$/.test(last.type);
}
