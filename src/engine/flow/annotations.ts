/** What a type annotation says of the values that it allows. Only what stands in this module is looked through. */
import type { Variable } from '../source/scopes';
import { staticName } from '../source/tree';
import type { Node, TSESTree } from '../source/tree';
import type { Evaluator } from './evaluator';
import { constantValue, isPrimitive, joinAll, ofType, primitive, UNKNOWN } from './value';
import type { Constant, QualifiedName, Value } from './value';

export function typeValue(annotation: Node, evaluator: Evaluator): Value {
  switch (annotation.type) {
    case 'TSTypeAnnotation':
      return typeValue(annotation.typeAnnotation, evaluator);
    case 'TSStringKeyword':
    case 'TSTemplateLiteralType':
      return ofType(primitive('string'));
    case 'TSBooleanKeyword':
      return ofType(primitive('boolean'));
    case 'TSAnyKeyword':
      return ofType(primitive('any'));
    case 'TSNumberKeyword':
      return { ...ofType(primitive('number')), numeric: { kind: 'number' } };
    case 'TSBigIntKeyword':
      return { ...ofType(primitive('bigint')), numeric: { kind: 'bigint' } };
    case 'TSLiteralType':
      return annotation.literal.type === 'Literal' ? constantValue(annotation.literal.value as Constant) : UNKNOWN;
    case 'TSArrayType':
      return listOf(typeValue(annotation.elementType, evaluator));
    case 'TSTypeLiteral':
      return membersValue(annotation.members, aliasOf(annotation), evaluator);
    case 'TSUnionType':
      return unionValue(annotation.types, evaluator);
    case 'TSIntersectionType':
      return intersectionValue(annotation.types, evaluator);
    case 'TSTypeReference':
      return referenceValue(annotation, evaluator);
    default:
      return UNKNOWN;
  }
}

function listOf(element: Value): Value {
  return { ...UNKNOWN, type: { path: ['Array'] }, properties: new Map([['*', element]]) };
}

function unionValue(types: readonly TSESTree.TypeNode[], evaluator: Evaluator): Value {
  const empty = (type: TSESTree.TypeNode) => type.type === 'TSNullKeyword' || type.type === 'TSUndefinedKeyword';
  return joinAll(types.filter((type) => !empty(type)).map((type) => typeValue(type, evaluator)));
}

function intersectionValue(types: readonly TSESTree.TypeNode[], evaluator: Evaluator): Value {
  const values = types.map((type) => typeValue(type, evaluator));
  const properties = new Map(values.flatMap((value) => [...(value.properties ?? [])]));
  return { ...(values.find((value) => value.type) ?? UNKNOWN), properties };
}

/** Types that say no more than their argument does. */
const TRANSPARENT = new Set(['Promise', 'Readonly', 'Partial', 'Required', 'NonNullable', 'Awaited', 'DeepReadonly']);
const LISTS = new Set(['Array', 'ReadonlyArray', 'Set', 'Iterable']);

function referenceValue(reference: TSESTree.TSTypeReference, evaluator: Evaluator): Value {
  const written = lastTypeName(reference.typeName);
  const form = written === undefined ? undefined : evaluator.vocabulary.typeForm(written);
  if (written !== undefined && form) return { ...ofType({ path: [written] }), numeric: form };
  const [argument] = reference.typeArguments?.params ?? [];
  const variable = reference.typeName.type === 'Identifier' ? evaluator.scopes.variableOf(reference.typeName) : undefined;
  if (variable) return declaredType(variable, evaluator);
  const name = typeName(reference.typeName, evaluator);
  const last = name?.path.at(-1) ?? '';
  if (name && name.module === undefined && argument) {
    if (TRANSPARENT.has(last)) return typeValue(argument, evaluator);
    if (LISTS.has(last)) return listOf(typeValue(argument, evaluator));
  }
  return name ? namedType(name, evaluator) : UNKNOWN;
}

function lastTypeName(name: TSESTree.EntityName): string | undefined {
  if (name.type === 'Identifier') return name.name;
  return name.type === 'TSQualifiedName' ? name.right.name : undefined;
}

function typeName(name: TSESTree.EntityName, evaluator: Evaluator): QualifiedName | undefined {
  if (name.type === 'Identifier') {
    const variable = evaluator.scopes.variableOf(name);
    return variable ? evaluator.valueOfVariable(variable).reference : { path: [name.name] };
  }
  if (name.type !== 'TSQualifiedName') return undefined;
  const left = typeName(name.left, evaluator);
  return left && { ...left, path: [...left.path, name.right.name] };
}

/** A value of a type that has a name in some library. */
export function namedType(name: QualifiedName, evaluator: Evaluator): Value {
  const normal = evaluator.models.normalise(name);
  return { ...ofType(normal), numeric: evaluator.models.behaviour(normal)?.numeric };
}

/** A type with a name that says how it holds numbers says more than what was computed: `const fee: Cents = Math.round(x * 100)`. */
export function heldAs(declared: Value, value: Value): Value {
  const { type, numeric } = declared;
  const says = numeric && type && !isPrimitive(type, 'number') && !isPrimitive(type, 'bigint');
  return says ? { ...value, type, numeric } : value;
}

/** A value of the type that the variable declares; an imported one is known by its name. */
function declaredType(variable: Variable, evaluator: Evaluator): Value {
  const value = evaluator.valueOfVariable(variable);
  return value.reference ? namedType(value.reference, evaluator) : value;
}

/** The name that a type literal is given: by an alias, or by the property or parameter that it annotates. */
function aliasOf(literal: TSESTree.TSTypeLiteral): string | undefined {
  if (literal.parent.type === 'TSTypeAliasDeclaration') return literal.parent.id.name;
  const annotated = literal.parent.type === 'TSTypeAnnotation' ? literal.parent.parent : undefined;
  if (annotated?.type === 'TSPropertySignature') return staticName(annotated.key, annotated.computed);
  return annotated?.type === 'Identifier' ? annotated.name : undefined;
}

/** What an interface or a type literal declares of its properties. */
export function membersValue(members: readonly Node[], owner: string | undefined, evaluator: Evaluator): Value {
  const properties = new Map<string, Value>();
  for (const member of members) {
    if (member.type !== 'TSPropertySignature') continue;
    const name = staticName(member.key, member.computed);
    if (name === undefined) continue;
    const declared = member.typeAnnotation ? typeValue(member.typeAnnotation, evaluator) : UNKNOWN;
    properties.set(name, evaluator.vocabulary.named(declared, name, owner, member.key));
  }
  return { ...UNKNOWN, type: { path: ['Object'] }, properties };
}
