/** What is sent and cannot hold more than what a class or the call names. */
import type { Code } from '../../engine/code';
import type { EventOf } from '../../engine/event';
import { calledName, isFunction, nodesWithin, outermostFunction, staticName } from '../../engine/source/tree';
import type { Call, Node } from '../../engine/source/tree';
import { soundsLikeValidator } from '../untrusted/validator-names';
import type { WholeRow } from './whole-row';

type SinkCall = EventOf<'sink'>['call'];

export function isStripped(row: WholeRow, call: SinkCall, node: Node, code: Code): boolean {
  if (call.type !== 'CallExpression' && call.type !== 'NewExpression') return true;
  return namesFields(call) || isCondition(call, node) || isOfClass(row, code) || isOfResolver(node) || isLookedAt(row, node, code);
}

/** `User.create(req.body, { fields: ['name'] })` */
function namesFields({ arguments: [, options] }: Call): boolean {
  return options?.type === 'ObjectExpression' && options.properties.some((part) => part.type === 'Property' && /^(?:fields|attributes|updateOnDuplicate|only|whitelist|select)$/.test(staticName(part.key, part.computed) ?? ''));
}

/** `User.update(condition, changes)` of the drivers that take the condition first. */
function isCondition(call: Call, node: Node): boolean {
  const [first, second] = call.arguments;
  if (!/^(?:update|updateMany|findOneAndUpdate|findOrCreate|patch)$/.test(calledName(call) ?? '') || first !== node || !second) return false;
  return !(second.type === 'ObjectExpression' && second.properties.some((part) => part.type === 'Property' && staticName(part.key, part.computed) === 'where')) && second.type !== 'ArrowFunctionExpression' && second.type !== 'FunctionExpression';
}

/** A body that is declared as a class: pipes let through what it names, or refuse the rest. */
function isOfClass({ value, label }: WholeRow, code: Code): boolean {
  const declared = value.declaration !== undefined || value.members !== undefined || (value.type !== undefined && value.type.path.length > 0 && !/^(?:Object|Record|any|unknown|Partial|Array)$/.test(value.type.path.at(-1) ?? ''));
  return declared && !/^(?:req|request|ctx|context|event)\b/.test(label.name) && code.file !== '';
}

/** What a resolver of GraphQL is handed holds the fields that its schema names, and no others. */
function isOfResolver(node: Node): boolean {
  for (let current = node.parent; current; current = current.parent) {
    if (isFunction(current) && current.params.length >= 2 && current.params[0]?.type === 'Identifier' && /^_*(?:root|parent|source|obj)?$/.test(current.params[0].name) && !/^(?:req|request)$/.test(current.params[0].name)) return true;
  }
  return false;
}

/** `validateInput(body, schema)` stands in front of it. */
function isLookedAt({ label }: WholeRow, node: Node, code: Code): boolean {
  const around = outermostFunction(node);
  if (!around || 'file' in label.source || label.name === '') return false;
  for (const one of nodesWithin(around)) {
    if (one.range[0] >= node.range[0]) return false;
    if (one.type === 'CallExpression' && soundsLikeValidator(calledName(one) ?? '') && one.arguments.some((argument) => code.text(argument).includes(label.name))) return true;
  }
  return false;
}
