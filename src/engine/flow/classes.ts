/** What an instance of a class of this module holds: fields, parameter properties, and what the constructor assigns. */
import { ancestor, staticName } from '../source/tree';
import type { Node, TSESTree } from '../source/tree';
import { typeValue } from './annotations';
import type { Evaluator } from './evaluator';
import { UNKNOWN } from './value';
import type { Value } from './value';

type Class = TSESTree.ClassDeclaration | TSESTree.ClassExpression;

function isClass(node: Node): node is Class {
  return node.type === 'ClassDeclaration' || node.type === 'ClassExpression';
}

export function thisValue(node: Node, evaluator: Evaluator): Value {
  const owner = ancestor(node, isClass);
  return owner ? classValue(owner, evaluator) : UNKNOWN;
}

export function classValue(node: Class, evaluator: Evaluator): Value {
  const properties = new Map<string, Value>();
  for (const member of node.body.body) {
    if (member.type === 'PropertyDefinition') addField(member, properties, evaluator);
    if (member.type === 'MethodDefinition' && member.kind === 'constructor') addParameters(member, properties, evaluator);
  }
  return { ...UNKNOWN, type: { path: ['Object'] }, properties };
}

function addField(member: TSESTree.PropertyDefinition, properties: Map<string, Value>, evaluator: Evaluator): void {
  const name = staticName(member.key, member.computed);
  if (name === undefined) return;
  const declared = member.typeAnnotation ? typeValue(member.typeAnnotation, evaluator) : UNKNOWN;
  const initial = member.value ? evaluator.valueOf(member.value) : UNKNOWN;
  // Only a readonly field is sure to keep what it was made with.
  const value = { ...initial, complete: initial.complete && member.readonly, type: initial.type ?? declared.type };
  const merged = { ...value, numeric: initial.numeric ?? declared.numeric, properties: initial.properties ?? declared.properties };
  properties.set(name, evaluator.vocabulary.named(merged, name, node(member)?.id?.name, member.key));
}

function node(member: TSESTree.PropertyDefinition): Class | undefined {
  return ancestor(member, isClass);
}

/** `constructor(private readonly logger: Logger)` declares a field. */
function addParameters(member: TSESTree.MethodDefinition, properties: Map<string, Value>, evaluator: Evaluator): void {
  for (const parameter of member.value.params) {
    if (parameter.type !== 'TSParameterProperty') continue;
    const name = parameter.parameter.type === 'AssignmentPattern' ? parameter.parameter.left : parameter.parameter;
    if (name.type === 'Identifier') properties.set(name.name, evaluator.valueOf(name));
  }
}
