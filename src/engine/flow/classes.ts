/** What an instance of a class of this module holds: fields and parameter properties, each looked at only when it is asked for. */
import { ancestor, staticName } from '../source/tree';
import type { Node, TSESTree } from '../source/tree';
import { heldAs, typeValue } from './annotations';
import type { Evaluator } from './evaluator';
import { UNKNOWN } from './value';
import type { Value } from './value';

type Class = TSESTree.ClassDeclaration | TSESTree.ClassExpression;

function isClass(node: Node): node is Class {
  return node.type === 'ClassDeclaration' || node.type === 'ClassExpression';
}

/** `this.name`. Undefined where the class declares no such field. */
export function fieldOfThis(node: Node, name: string, evaluator: Evaluator): Value | undefined {
  const owner = ancestor(node, isClass);
  const declared = owner && fieldsOf(owner).get(name);
  return declared && fieldValue(declared, name, owner, evaluator);
}

export function thisValue(node: Node, evaluator: Evaluator): Value {
  const owner = ancestor(node, isClass);
  return owner ? evaluator.valueOf(owner) : UNKNOWN;
}

export function classValue(owner: Class, evaluator: Evaluator): Value {
  const fields = [...fieldsOf(owner)].map(([name, field]) => [name, fieldValue(field, name, owner, evaluator)] as const);
  return { ...UNKNOWN, type: { path: ['Object'] }, properties: new Map(fields) };
}

/** A field that the body declares, or a parameter such as `constructor(private readonly logger: Logger)`. */
type Field = TSESTree.PropertyDefinition | TSESTree.Identifier;

const fieldMaps = new WeakMap<Class, ReadonlyMap<string, Field>>();

function fieldsOf(owner: Class): ReadonlyMap<string, Field> {
  const known = fieldMaps.get(owner) ?? new Map(owner.body.body.flatMap(declaredFields));
  fieldMaps.set(owner, known);
  return known;
}

function declaredFields(member: Node): [string, Field][] {
  if (member.type === 'PropertyDefinition') {
    const name = staticName(member.key, member.computed);
    return name === undefined ? [] : [[name, member]];
  }
  if (member.type !== 'MethodDefinition' || member.kind !== 'constructor') return [];
  return member.value.params.flatMap((parameter): [string, Field][] => {
    if (parameter.type !== 'TSParameterProperty') return [];
    const name = parameter.parameter.type === 'AssignmentPattern' ? parameter.parameter.left : parameter.parameter;
    return name.type === 'Identifier' ? [[name.name, name]] : [];
  });
}

function fieldValue(field: Field, name: string, owner: Class, evaluator: Evaluator): Value {
  if (field.type === 'Identifier') return evaluator.valueOf(field);
  const declared = field.typeAnnotation ? typeValue(field.typeAnnotation, evaluator) : UNKNOWN;
  const initial = field.value ? evaluator.valueOf(field.value) : UNKNOWN;
  // Only a readonly field is sure to keep what it was made with.
  const value = { ...initial, complete: initial.complete && field.readonly, type: initial.type ?? declared.type };
  const merged = { ...value, numeric: initial.numeric ?? declared.numeric, properties: initial.properties ?? declared.properties };
  return evaluator.vocabulary.named(heldAs(declared, merged), name, owner.id?.name, field.key);
}
