/** What a type annotation says of the values that it allows. Only what stands in this module is looked through. */
import { LIMITS } from '../limits';
import type { Variable } from '../source/scopes';
import { staticName } from '../source/tree';
import { propertyValue } from './properties';
import type { Node, TSESTree } from '../source/tree';
import type { Evaluator } from './evaluator';
import { isClass, typedInstance } from './classes';
import { declaration, isDeclaration } from './declared-types';
import { ENUM, enumMember } from './enums';
import { joinAll } from './join';
import { listOf } from './elements';
import { ROW } from './rows';
import { OUTPUT } from './schemas';
import { UNKNOWN, constantValue, eachProperty, isPrimitive, newValue, ofType, primitive, valueLike } from './value';
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
      return valueLike(ofType(primitive('number')), { numeric: { kind: 'number' } });
    case 'TSBigIntKeyword':
      return valueLike(ofType(primitive('bigint')), { numeric: { kind: 'bigint' } });
    case 'TSLiteralType':
      return annotation.literal.type === 'Literal' ? constantValue(annotation.literal.value as Constant) : UNKNOWN;
    case 'TSArrayType':
      return listOf(typeValue(annotation.elementType, evaluator));
    case 'TSTupleType':
      return tupleValue(annotation.elementTypes, evaluator);
    case 'TSNamedTupleMember':
      return typeValue(annotation.elementType, evaluator);
    case 'TSTypeOperator':
      return operatorValue(annotation, evaluator);
    case 'TSFunctionType':
      return annotation.returnType ? declaredFunction(annotation.returnType, evaluator) : UNKNOWN;
    case 'TSIndexedAccessType':
      return indexedValue(annotation, evaluator);
    case 'TSTypeQuery':
      return annotation.exprName.type === 'TSImportType' ? UNKNOWN : shapeOf(entityValue(annotation.exprName, evaluator));
    case 'TSTypeLiteral':
      return membersValue(annotation.members, aliasOf(annotation), evaluator);
    case 'TSUnionType':
      return unionValue(annotation.types, evaluator);
    case 'TSIntersectionType':
      return intersectionValue(annotation.types, evaluator);
    case 'TSTypeReference':
      return tableValue(annotation, evaluator);
    default:
      return UNKNOWN;
  }
}

function tupleValue(types: readonly TSESTree.TypeNode[], evaluator: Evaluator): Value {
  const elements = types.map((type) => typeValue(type, evaluator));
  const properties = new Map(elements.map((element, i) => [String(i), element]));
  return newValue({ type: { path: ['Array'] }, properties: properties.set('*', joinAll(elements)) });
}

/** A function of which only the declaration is known. */
export function declaredFunction(returnType: Node, evaluator: Evaluator): Value {
  return newValue({ summary: { of: -1, returns: typeValue(returnType, evaluator), effects: [] } });
}

/** `keyof Card` is one of the names, `readonly Card[]` the list. */
function operatorValue({ operator, typeAnnotation }: TSESTree.TSTypeOperator, evaluator: Evaluator): Value {
  if (!typeAnnotation || operator === 'unique') return UNKNOWN;
  const value = typeValue(typeAnnotation, evaluator);
  if (operator === 'readonly') return value;
  const names = [...(value.properties?.keys() ?? [])];
  return names.length === 0 || names.includes('*') ? ofType(primitive('string')) : joinAll(names.map(constantValue));
}

/** `Order['total']`, `Order[keyof Order]`. */
function indexedValue({ objectType, indexType }: TSESTree.TSIndexedAccessType, evaluator: Evaluator): Value {
  const object = typeValue(objectType, evaluator);
  if (indexType.type === 'TSNumberKeyword') return object.properties?.get('*') ?? UNKNOWN;
  return joinAll(typeValue(indexType, evaluator).constants.map((name) => propertyValue(object, String(name), indexType, evaluator)));
}

/** The type of a value: what it holds now is not part of it, unless it can hold nothing else. */
function shapeOf(value: Value, isFrozen = false): Value {
  const { type, numeric, declaration, properties, origin, constants, complete } = value;
  const isConst = isFrozen || (origin?.parent !== undefined && isConstAssertion(origin.parent));
  const shapes = properties && eachProperty(properties, (property, name) => (name === OUTPUT ? property : shapeOf(property, isConst)));
  return newValue({ constants: isConst ? constants : [], complete: isConst && complete, type, numeric, declaration, properties: shapes });
}

/** `[…] as const` */
export function isConstAssertion(node: Node): boolean {
  if (node.type !== 'TSAsExpression' && node.type !== 'TSTypeAssertion') return false;
  const { typeAnnotation } = node;
  return typeAnnotation.type === 'TSTypeReference' && typeAnnotation.typeName.type === 'Identifier' && typeAnnotation.typeName.name === 'const';
}

/** What `A.B` means: a member of a namespace or an enum. */
export function entityValue(name: TSESTree.EntityName, evaluator: Evaluator): Value {
  if (name.type !== 'TSQualifiedName') return evaluator.valueOf(name);
  return propertyValue(entityValue(name.left, evaluator), name.right.name, name, evaluator);
}

function unionValue(types: readonly TSESTree.TypeNode[], evaluator: Evaluator): Value {
  const empty = (type: TSESTree.TypeNode) => type.type === 'TSNullKeyword' || type.type === 'TSUndefinedKeyword';
  const values = types.filter((type) => !empty(type)).map((type) => typeValue(type, evaluator));
  const joined = joinAll(values);
  const value = values.length < types.length ? optional(joined) : joined;
  const areKinds = values.length > 1 && values.length <= LIMITS.tupleLength.value && values.some(({ complete }) => !complete);
  return areKinds ? valueLike(value, { alternatives: values }) : value;
}

/** Of what may be left out nothing is certain. */
function optional(value: Value): Value {
  return value.complete ? valueLike(value, { complete: false, orUndefined: true }) : value;
}

function intersectionValue(types: readonly TSESTree.TypeNode[], evaluator: Evaluator): Value {
  const values = types.map((type) => typeValue(type, evaluator));
  const properties = new Map(values.flatMap((value) => [...(value.properties ?? [])]));
  return valueLike((values.find((value) => value.type) ?? UNKNOWN), { properties });
}

/** Types that say no more than their argument does. */
const TRANSPARENT = new Set(['Promise', 'Readonly', 'Partial', 'Required', 'NonNullable', 'Awaited', 'DeepReadonly']);
const LISTS = new Set(['Array', 'ReadonlyArray', 'Set', 'Iterable']);

function referenceValue(reference: TSESTree.TSTypeReference, evaluator: Evaluator): Value {
  const written = lastTypeName(reference.typeName);
  const form = written === undefined ? undefined : evaluator.vocabulary.typeForm(written);
  if (written !== undefined && form) return valueLike(ofType({ path: [written] }), { numeric: form });
  const [argument] = reference.typeArguments?.params ?? [];
  const variable = reference.typeName.type === 'Identifier' ? evaluator.scopes.variableOf(reference.typeName) : undefined;
  const inferred = argument && inferredValue(reference.typeName, argument, evaluator);
  if (inferred) return inferred;
  if (variable) return declaredType(variable, evaluator);
  if (reference.typeName.type === 'TSQualifiedName') {
    const member = entityValue(reference.typeName, evaluator);
    if (member !== UNKNOWN && !member.reference) return instanceOf(member, evaluator);
  }
  const name = typeName(reference.typeName, evaluator);
  const last = name?.path.at(-1) ?? '';
  if (name && name.module === undefined && argument) {
    if (TRANSPARENT.has(last)) return typeValue(argument, evaluator);
    if (LISTS.has(last)) return listOf(typeValue(argument, evaluator));
    return genericValue(last, reference.typeArguments?.params ?? [], evaluator) ?? namedType(name, evaluator);
  }
  return name ? (projectType(name, evaluator) ?? namedType(name, evaluator)) : UNKNOWN;
}

/** `Repository<Order>` gives orders. */
function tableValue(reference: TSESTree.TSTypeReference, evaluator: Evaluator): Value {
  const named = referenceValue(reference, evaluator);
  const [argument] = reference.typeArguments?.params ?? [];
  if (!argument || !evaluator.models.words.rowTypes.has(lastTypeName(reference.typeName) ?? '')) return named;
  const row = typeValue(argument, evaluator);
  return row.properties ? valueLike(named, { properties: new Map(named.properties).set(ROW, row) }) : named;
}

/** `z.infer<typeof Card>` */
function inferredValue(name: TSESTree.EntityName, schema: Node, evaluator: Evaluator): Value | undefined {
  const called = typeName(name, evaluator);
  if (called?.module === undefined || !evaluator.models.behaviour(called)?.infers) return undefined;
  return typeValue(schema, evaluator).properties?.get(OUTPUT);
}

/** Types of the language that are made from other types. */
function genericValue(name: string, types: readonly TSESTree.TypeNode[], evaluator: Evaluator): Value | undefined {
  const [first, second] = types.map((type) => () => typeValue(type, evaluator));
  switch (name) {
    case 'Record':
      return second && newValue({ type: { path: ['Object'] }, properties: new Map([['*', second()]]) });
    case 'Map':
    case 'ReadonlyMap':
      return second && newValue({ type: { path: ['Map'] }, properties: new Map([['*', second()]]) });
    case 'Iterator':
    case 'IterableIterator':
    case 'Generator':
    case 'AsyncGenerator':
    case 'AsyncIterable':
    case 'AsyncIterableIterator':
      return first && listOf(first());
    case 'Pick':
    case 'Omit':
      return first && picked(first(), types[1], name === 'Pick', evaluator);
    case 'ReturnType':
      return first && (first().summary?.returns ?? UNKNOWN);
    default:
      return undefined;
  }
}

function picked(object: Value, keys: Node | undefined, keep: boolean, evaluator: Evaluator): Value {
  if (!object.properties || !keys) return object;
  const names = new Set(typeValue(keys, evaluator).constants.map(String));
  const properties = [...object.properties].filter(([name]) => names.has(name) === keep);
  return newValue({ type: { path: ['Object'] }, properties: new Map(properties) });
}

/** A class, interface or alias of another module of the project. */
function projectType({ module, path }: QualifiedName, evaluator: Evaluator): Value | undefined {
  if (module === undefined || path.length !== 1 || !evaluator.project.holds(module)) return undefined;
  const declared = evaluator.project.exported(module, path[0]!);
  if (!declared) return undefined;
  const numeric = evaluator.models.behaviour({ module, path })?.numeric;
  const made = declared.summary?.returns;
  if (declared.members) return newValue({ type: made?.type ?? declared.type ?? { module, path }, numeric: numeric ?? made?.numeric, properties: tellingMembers(declared.members) });
  if (isPrimitive(declared.type, ENUM)) return enumMember(declared);
  return numeric ? valueLike(declared, { numeric }) : valueLike(declared, { reference: undefined });
}

const telling = new WeakMap<ReadonlyMap<string, Value>, ReadonlyMap<string, Value>>();

/** The fields of a class that say by their names or types what they hold: what is known of an object as a whole. */
function tellingMembers(members: ReadonlyMap<string, Value>): Value['properties'] {
  let known = telling.get(members);
  if (!known) telling.set(members, (known = new Map([...members].filter(([, { summary, labels, properties }]) => !summary && (labels.length > 0 || properties)))));
  return known.size > 0 ? known : undefined;
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
  return valueLike(ofType(normal), { numeric: evaluator.models.behaviour(normal)?.numeric });
}

/** A type with a name that says how it holds numbers says more than what was computed: `const fee: Cents = Math.round(x * 100)`. */
export function heldAs(declared: Value, value: Value): Value {
  const { type, numeric } = declared;
  const says = numeric && type && !isPrimitive(type, 'number') && !isPrimitive(type, 'bigint');
  return says ? valueLike(value, { type, numeric }) : value;
}

/** A value of the type that the variable declares; an imported one is known by its name. */
function declaredType(variable: Variable, evaluator: Evaluator): Value {
  const alias = variable.defs.find(({ node }) => node.type === 'TSTypeAliasDeclaration')?.node as TSESTree.TSTypeAliasDeclaration | undefined;
  // `const Hash = { … }` and `type Hash = …` under one name.
  if (alias && alias !== variable.defs[0]?.node) return evaluator.once('defined', alias, UNKNOWN, () => typeValue(alias.typeAnnotation, evaluator));
  const value = evaluator.valueOfVariable(variable);
  if (value.reference) return projectType(value.reference, evaluator) ?? namedType(value.reference, evaluator);
  const made = instanceOf(value, evaluator);
  const name = { module: evaluator.project.file, path: [variable.name] };
  const numeric = !isClass(value.callable) && evaluator.models.has(name.module) ? evaluator.models.behaviour(name)?.numeric : undefined;
  return numeric ? valueLike(made, { type: name, numeric }) : made;
}

/** What a class makes, or one of the members of an enum; any other type is what its values are. */
function instanceOf(value: Value, evaluator: Evaluator): Value {
  if (isClass(value.callable)) return typedInstance(value.callable, evaluator);
  return isPrimitive(value.type, ENUM) ? enumMember(value) : value;
}

/** What the declarations of the interface, and the interfaces that it extends, say of its members. */
export function interfaceValue({ defs, name }: Variable, evaluator: Evaluator): Value {
  const properties = new Map<string, Value>();
  for (const { node } of defs) {
    if (node.type !== 'TSInterfaceDeclaration') continue;
    for (const base of node.extends) {
      const variable = base.expression.type === 'Identifier' ? evaluator.scopes.variableOf(base.expression) : undefined;
      const declared = variable && membersOf(evaluator.valueOfVariable(variable), evaluator);
      for (const [member, value] of declared ?? []) properties.set(member, value);
    }
    for (const [member, value] of membersValue(node.body.body, name, evaluator).properties ?? []) properties.set(member, value);
  }
  return newValue({ type: { module: evaluator.project.file, path: [name] }, properties: declaration(properties) });
}

/** An alias of an object type is a type with a name. */
export function aliasValue(name: string, type: Node, evaluator: Evaluator): Value {
  const value = typeValue(type, evaluator);
  if (!value.properties || isDeclaration(value.properties) || !isPrimitive(value.type, 'Object')) return value;
  return valueLike(value, { type: { module: evaluator.project.file, path: [name] }, properties: declaration(value.properties) });
}

function membersOf(base: Value, evaluator: Evaluator): ReadonlyMap<string, Value> | undefined {
  if (!base.reference) return base.properties;
  const declared = base.reference.module !== undefined && base.reference.path.length === 1 ? evaluator.project.exported(base.reference.module, base.reference.path[0]!) : undefined;
  return declared?.members ?? declared?.properties;
}

/** The name that a type literal is given: by an alias, or by the property or parameter that it annotates. */
function aliasOf(literal: TSESTree.TSTypeLiteral): string | undefined {
  if (literal.parent.type === 'TSTypeAliasDeclaration') return literal.parent.id.name;
  const annotated = literal.parent.type === 'TSTypeAnnotation' ? literal.parent.parent : undefined;
  if (annotated?.type === 'TSPropertySignature') return staticName(annotated.key, annotated.computed);
  return annotated?.type === 'Identifier' ? annotated.name : undefined;
}

/** What an interface or a type literal declares of its properties. */
function membersValue(members: readonly Node[], owner: string | undefined, evaluator: Evaluator): Value {
  const properties = new Map<string, Value>();
  for (const member of members) {
    if (member.type === 'TSIndexSignature' && member.typeAnnotation) properties.set('*', typeValue(member.typeAnnotation, evaluator));
    if (member.type !== 'TSPropertySignature' && member.type !== 'TSMethodSignature') continue;
    const name = staticName(member.key, member.computed);
    if (name === undefined) continue;
    if (member.type === 'TSMethodSignature') {
      if (member.returnType) properties.set(name, declaredFunction(member.returnType, evaluator));
      continue;
    }
    const type = member.typeAnnotation ? typeValue(member.typeAnnotation, evaluator) : UNKNOWN;
    const declared = member.optional ? optional(type) : type;
    properties.set(name, evaluator.vocabulary.named(declared, name, owner, member.key));
  }
  return newValue({ type: { path: ['Object'] }, properties });
}
