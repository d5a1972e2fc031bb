/** A row that is read, given all that somebody sends, and kept: `Object.assign(user, req.body); await user.save()`. */
import type { Code } from '../../engine/code';
import { declaredWith } from '../../engine/shape';
import { ancestor, bare, calledName, isFunction, nodesWithin } from '../../engine/source/tree';
import type { Call, Node } from '../../engine/source/tree';
import { isCleanFor } from '../../engine/flow/clean';
import { isLookedAt } from './stripped';
import { wholeRow } from './whole-row';
import type { WholeRow } from './whole-row';

export interface AssignedRow {
  readonly node: Node;
  readonly row: WholeRow;
  readonly name: string;
  readonly how: string;
  /** The row. */
  readonly target: Node;
}

/** `call` keeps the row: `user.save()`, `users.save(user)`. */
export function assignedRow(call: Call, code: Code): AssignedRow | undefined {
  const kept = keptBy(call);
  const around = kept && ancestor(call, isFunction);
  if (!kept || !around) return undefined;
  for (const node of nodesWithin(around)) {
    if (node.range[0] >= call.range[0]) return undefined;
    const found = node.type === 'CallExpression' ? (byMaking(node, kept, code) ?? byCall(node, kept, code)) : node.type === 'AssignmentExpression' ? byName(node.left, node.right, kept, code) : undefined;
    if (found) return found;
  }
  return undefined;
}

function keptBy(call: Call): string | undefined {
  const callee = bare(call.callee);
  if (callee.type !== 'MemberExpression') return undefined;
  const [first] = call.arguments;
  if (first?.type === 'Identifier') return first.name;
  return callee.object.type === 'Identifier' && (calledName(call) === 'save' || call.arguments.length === 0) ? callee.object.name : undefined;
}

const ASSIGNING = /^(?:assign|assignIn|extend|merge|defaultsDeep)$/;
const SETTING = /^(?:set|update|merge|fill|assign|setAttributes|forceFill)$/;

/** `Object.assign(user, req.body)`, `user.set(req.body)` */
function byCall(call: Call, kept: string, code: Code): AssignedRow | undefined {
  const name = calledName(call) ?? '';
  const callee = bare(call.callee);
  if (callee.type !== 'MemberExpression') return undefined;
  const [target, ...sources] = ASSIGNING.test(name) && isNamed(call.arguments[0], kept) ? call.arguments : SETTING.test(name) && isNamed(callee.object, kept) ? [callee.object, call.arguments[0]] : [];
  if (!target) return undefined;
  for (const source of sources) {
    const row = source && source.type !== 'SpreadElement' ? wholeRow(code.value(source)) : undefined;
    if (row && source && !isLookedAt(row, source, code)) return { node: source, row, name: kept, how: code.text(call.callee), target };
  }
  return undefined;
}

/** `user[key] = req.body[key]` */
function byName(left: Node, right: Node, kept: string, code: Code): AssignedRow | undefined {
  const [target, source] = [bare(left), bare(right)];
  if (target.type !== 'MemberExpression' || !target.computed || !isNamed(target.object, kept) || source.type !== 'MemberExpression' || !source.computed) return undefined;
  if (target.property.type !== 'Identifier' || code.text(target.property) !== code.text(source.property) || !isOfAll(target.property.name, source.object, left, code)) return undefined;
  const row = isOneOfFew(target.property, code) ? undefined : wholeRow(code.value(source.object));
  return row && !isLookedAt(row, left, code) ? { node: left.parent ?? left, row, name: kept, how: `\`${code.text(target)}\``, target: target.object } : undefined;
}

/** Somebody has asked whether the name is one of those that may be set: `if (ALLOWED.includes(key))`. */
function isOneOfFew(name: Node, code: Code): boolean {
  const chosen = code.valueThere(name).labels.filter(({ kind }) => kind === 'untrusted');
  return chosen.length > 0 && chosen.every((label) => isCleanFor(label, 'sql'));
}

const MAKING = /^(?:build|forge|hydrate)$/;

/** `const account = Account.build(req.body)` */
function byMaking(call: Call, kept: string, code: Code): AssignedRow | undefined {
  const [source] = call.arguments;
  const { parent } = call;
  if (!MAKING.test(calledName(call) ?? '') || call.callee.type !== 'MemberExpression' || parent?.type !== 'VariableDeclarator' || !isNamed(parent.id, kept) || !source || source.type === 'SpreadElement') return undefined;
  const row = wholeRow(code.value(source));
  return row && !isLookedAt(row, source, code) ? { node: source, row, name: kept, how: code.text(call.callee), target: call.callee.object } : undefined;
}

/** The names are those of what was sent: `Object.keys(req.body)`, `for (const key in req.body)`. */
function isOfAll(key: string, source: Node, at: Node, code: Code): boolean {
  const text = code.text(source);
  for (let current = at.parent; current && current.type !== 'Program'; current = current.parent) {
    if (current.type === 'ForInStatement' || current.type === 'ForOfStatement') {
      const declared = current.left.type === 'VariableDeclaration' ? current.left.declarations[0]?.id : current.left;
      if (declared?.type === 'Identifier' && declared.name === key) return current.type === 'ForInStatement' ? code.text(current.right) === text : isKeysOf(current.right, text, code);
    }
    if (isFunction(current) && current.params.some((one) => one.type === 'Identifier' && one.name === key)) {
      const { parent } = current;
      return parent?.type === 'CallExpression' && parent.callee.type === 'MemberExpression' && isKeysOf(parent.callee.object, text, code);
    }
  }
  return false;
}

function isKeysOf(node: Node, text: string, code: Code): boolean {
  const call = bare(node);
  const made = call.type === 'Identifier' ? (code.value(call).origin ?? declaredWith(call, code)) : call;
  return made?.type === 'CallExpression' && calledName(made) === 'keys' && made.arguments[0] !== undefined && code.text(made.arguments[0]) === text;
}

function isNamed(node: Node | undefined, name: string): boolean {
  return node !== undefined && bare(node).type === 'Identifier' && (bare(node) as { name?: string }).name === name;
}

const GIVES_ROW = /^(?:find(?:One|ById|ByPk|First|Unique|By|OrCreate)\w*|findOrFail|getOne|first|firstOrFail|fetch)$/;

/** `const user = await User.findByPk(id); await user.update(req.body)` */
export function updatedRow(call: Call, code: Code): AssignedRow | undefined {
  const callee = bare(call.callee);
  const [source] = call.arguments;
  if (callee.type !== 'MemberExpression' || callee.object.type !== 'Identifier' || !source || source.type === 'SpreadElement' || !isRow(callee.object, code)) return undefined;
  const row = wholeRow(code.value(source));
  return row && !isLookedAt(row, source, code) ? { node: source, row, name: callee.object.name, how: code.text(callee), target: callee.object } : undefined;
}

function isRow(identifier: Node, code: Code): boolean {
  for (const { parent } of code.references(identifier)) {
    if (parent?.type !== 'VariableDeclarator' || !parent.init) continue;
    const init = bare(parent.init);
    const made = init.type === 'AwaitExpression' ? bare(init.argument) : init;
    return made.type === 'CallExpression' && GIVES_ROW.test(calledName(made) ?? '');
  }
  return false;
}
