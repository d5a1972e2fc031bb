/** What is sent and cannot hold more than what a class or the call names. */
import type { Code } from '../../engine/code';
import type { EventOf } from '../../engine/event';
import { calledName, isFunction, nodesWithin, outermostFunction, staticName } from '../../engine/source/tree';
import type { Call, Node, TSESTree } from '../../engine/source/tree';
import { singular } from '../names';
import { rowClassOf } from './privileged';
import { soundsLikeValidator } from '../untrusted/validator-names';
import type { WholeRow } from './whole-row';

type SinkCall = EventOf<'sink'>['call'];

export function isStripped(row: WholeRow, table: string, call: SinkCall, node: Node, code: Code): boolean {
  if (call.type !== 'CallExpression' && call.type !== 'NewExpression') return true;
  return namesFields(call) || isCondition(call, node) || (isOfClass(row, code) && !isOfTable(row, [table, rowClassOf(call) ?? ''])) || isOfResolver(node) || isLookedAt(row, node, code);
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
export function isOfClass({ value, label }: Pick<WholeRow, 'value' | 'label'>, code: Code): boolean {
  const declared = value.declaration !== undefined || value.members !== undefined || (value.type !== undefined && value.type.path.length > 0 && !/^(?:Object|Record|any|unknown|Partial|Array)$/.test(value.type.path.at(-1) ?? ''));
  return declared && !/^(?:req|request|ctx|context|event)\b/.test(label.name) && code.file !== '';
}

/** The class of the row itself names all of its columns. */
function isOfTable({ value }: WholeRow, tables: readonly string[]): boolean {
  const name = value.type?.path.at(-1) ?? (value.declaration?.type === 'ClassDeclaration' ? value.declaration.id?.name : undefined) ?? '';
  return name !== '' && tables.some((table) => asRow(table) === asRow(name));
}

function asRow(name: string): string {
  return singular(name.replace(/(?:Entity|Model|Document)$/, '').replace(/[_\s]/g, '').toLowerCase());
}

/** What a resolver of GraphQL is handed holds the fields that its schema names, and no others. */
function isOfResolver(node: Node): boolean {
  for (let current = node.parent; current; current = current.parent) {
    if (isFunction(current) && current.params.length >= 2 && current.params[0]?.type === 'Identifier' && /^_*(?:root|parent|source|obj)?$/.test(current.params[0].name) && !/^(?:req|request)$/.test(current.params[0].name)) return true;
  }
  return false;
}

/** `validateInput(body, schema)` stands in front of it, or a schema that refuses what it does not name. */
export function isLookedAt({ label }: WholeRow, node: Node, code: Code): boolean {
  const around = outermostFunction(node);
  if (!around || 'file' in label.source || label.name === '') return false;
  for (const one of nodesWithin(around)) {
    if (one.range[0] >= node.range[0]) return false;
    if (one.type === 'CallExpression' && isAsked(one, code) && one.arguments.some((argument) => isAbout(argument, label, code))) return true;
  }
  return false;
}

/** A model says what becomes of what a schema does not name; of other functions the name says enough. */
function isAsked(call: TSESTree.CallExpression, code: Code): boolean {
  const name = calledName(call) ?? '';
  if (!soundsLikeValidator(name) && !/^attempt$/.test(name)) return false;
  const unnamed = code.unnamedBy(call);
  return unnamed === undefined ? soundsLikeValidator(name) : unnamed === 'refused';
}

/** It is handed what was sent, by itself or beside other things. */
function isAbout(argument: Node, { name }: WholeRow['label'], code: Code): boolean {
  if (argument.type === 'SpreadElement') return false;
  const { labels, properties } = code.value(argument);
  const own = [...labels, ...[...(properties?.values() ?? [])].flatMap((property) => property.labels)];
  return own.some((label) => label.kind === 'untrusted' && label.path.length === 0 && (label.name === name || name.startsWith(`${label.name}.`)));
}
