/** What a variable is by its declaration: an import, a function, a class, a type, an enum, a namespace, or what is written to it. */
import { isFunction, staticName } from '../source/tree';
import type { Variable } from '../source/scopes';
import type { Node, TSESTree } from '../source/tree';
import { declaredFunction, entityValue, aliasValue, interfaceValue } from './annotations';
import { ENUM } from './enums';
import type { Evaluator } from './evaluator';
import { withoutInputs } from './inputs';
import { updatedValue } from './updates';
import { UNKNOWN, constantValue, onlyConstant, valueLike, newValue } from './value';
import type { Constant, Value } from './value';
import { writtenValue } from './variables';

export function variableValue(variable: Variable, evaluator: Evaluator): Value {
  const value = firstValue(variable, evaluator);
  const isMerged = variable.defs.length > 1 && variable.defs.slice(1).some(({ node }) => node.type === 'TSModuleDeclaration');
  if (!isMerged || variable.defs[0]!.node.type === 'TSModuleDeclaration') return value;
  // A namespace beside a class, a function or an enum adds to it.
  return valueLike(value, { properties: new Map([...(value.properties ?? []), ...(namespaceValue(variable, evaluator).properties ?? [])]) });
}

function firstValue(variable: Variable, evaluator: Evaluator): Value {
  const [definition] = variable.defs;
  if (!definition) return UNKNOWN;
  const { node } = definition;
  switch (node.type) {
    case 'ImportSpecifier':
    case 'ImportDefaultSpecifier':
    case 'ImportNamespaceSpecifier':
    case 'TSImportEqualsDeclaration':
      return importedValue(node, evaluator);
    case 'FunctionDeclaration':
    case 'TSDeclareFunction':
      return definition.name === node.id ? withProperties(functionValue(variable, evaluator), variable, evaluator) : writtenValue(variable, evaluator);
    case 'ClassDeclaration':
    case 'ClassExpression':
      return withProperties(evaluator.valueOf(node), variable, evaluator);
    case 'TSInterfaceDeclaration':
      return interfaceValue(variable, evaluator);
    case 'TSTypeAliasDeclaration':
      return aliasValue(variable.name, node.typeAnnotation, evaluator);
    case 'TSEnumDeclaration':
      return enumValue(variable, evaluator);
    case 'TSEnumMember':
      return memberValue(node, evaluator);
    case 'TSModuleDeclaration':
      return namespaceValue(variable, evaluator);
    default:
      return writtenValue(variable, evaluator);
  }
}

/** Of several overloads the one with a body. */
/** What is written to properties of a function or a class: `Box.prototype.read = …`, `Box.made = …`. */
function withProperties(value: Value, variable: Variable, evaluator: Evaluator): Value {
  const { updates } = evaluator.useOf(variable);
  if (updates.length === 0) return value;
  const { properties } = withoutInputs(updates.reduce((before, at) => updatedValue(before, at, isAlways(at), evaluator), value), undefined);
  return valueLike(value, { properties });
}

/** In the order of the module, or where the class is set up. */
function isAlways({ parent }: Node): boolean {
  return parent?.type === 'ExpressionStatement' && (parent.parent.type === 'Program' || parent.parent.type === 'StaticBlock');
}

function functionValue({ defs }: Variable, evaluator: Evaluator): Value {
  const body = defs.find(({ node }) => isFunction(node as Node))?.node as Node | undefined;
  if (body) return newValue({ callable: body });
  const [{ node }] = defs as [Variable['defs'][number]];
  return node.type === 'TSDeclareFunction' && node.returnType ? declaredFunction(node.returnType, evaluator) : UNKNOWN;
}

function importedValue(node: Node, evaluator: Evaluator): Value {
  if (node.type === 'TSImportEqualsDeclaration') {
    const { moduleReference } = node;
    if (moduleReference.type !== 'TSExternalModuleReference') return entityValue(moduleReference, evaluator);
    const { expression } = moduleReference;
    return expression.type === 'Literal' ? moduleValue(String(expression.value), '=', evaluator) : UNKNOWN;
  }
  const declaration = node.parent;
  if (declaration?.type !== 'ImportDeclaration') return UNKNOWN;
  const module = declaration.source.value;
  if (node.type === 'ImportNamespaceSpecifier') return moduleValue(module, undefined, evaluator);
  if (node.type !== 'ImportSpecifier') return moduleValue(module, 'default', evaluator);
  const { imported } = node;
  return moduleValue(module, imported.type === 'Identifier' ? imported.name : imported.value, evaluator);
}

/** What a module gives under the name: the whole of it without a name, or as CommonJS has it with `=`. */
export function moduleValue(specifier: string, name: string | undefined, evaluator: Evaluator): Value {
  const own = evaluator.project.resolve(specifier);
  const path = name === undefined || name === '=' ? [] : [name];
  if (own === undefined) return newValue({ reference: evaluator.models.normalise({ module: specifier, path }) });
  const known = name === undefined ? undefined : evaluator.project.exported(own, name);
  return valueLike((known ?? UNKNOWN), { reference: known?.reference && evaluator.models.behaviour({ module: own, path }) === undefined ? known.reference : { module: own, path } });
}

/** The members by name, and the names by number. */
function enumValue({ defs }: Variable, evaluator: Evaluator): Value {
  const properties = new Map<string, Value>();
  for (const { node } of defs) {
    if (node.type !== 'TSEnumDeclaration') continue;
    let before: Constant | undefined = -1;
    for (const member of node.body.members) {
      const value = member.initializer ? evaluator.valueOf(member.initializer) : following(before);
      before = onlyConstant(value);
      const name = staticName(member.id, member.computed);
      if (name === undefined) continue;
      properties.set(name, value);
      if (typeof before === 'number') properties.set(String(before), constantValue(name));
    }
  }
  return newValue({ type: { path: [ENUM] }, properties });
}

/** A member without a value is one more than the one before it. */
function following(before: Constant | undefined): Value {
  return typeof before === 'number' ? constantValue(before + 1) : UNKNOWN;
}

/** A member as the members behind it name it. */
function memberValue(member: TSESTree.TSEnumMember, evaluator: Evaluator): Value {
  const { members } = (member.parent as TSESTree.TSEnumBody);
  const index = members.indexOf(member);
  let start = index;
  while (start >= 0 && !members[start]!.initializer) start--;
  const { initializer } = members[start] ?? {};
  const first = initializer ? onlyConstant(evaluator.valueOf(initializer)) : -1;
  if (start === index && initializer) return evaluator.valueOf(initializer);
  return typeof first === 'number' ? constantValue(first + index - start) : UNKNOWN;
}

/** What the bodies of the namespace export. */
function namespaceValue({ defs }: Variable, evaluator: Evaluator): Value {
  const properties = new Map<string, Value>();
  for (const { node } of defs) {
    if (node.type !== 'TSModuleDeclaration' || node.body?.type !== 'TSModuleBlock') continue;
    for (const statement of node.body.body) {
      if (statement.type !== 'ExportNamedDeclaration' || !statement.declaration) continue;
      for (const name of namesOf(statement.declaration)) properties.set(name.name, evaluator.valueOf(name));
    }
  }
  return newValue({ type: { path: ['Object'] }, properties });
}

/** The identifiers that a declaration gives a value. */
export function namesOf(declaration: Node): readonly TSESTree.Identifier[] {
  if (declaration.type === 'VariableDeclaration') return declaration.declarations.flatMap(({ id }) => namesIn(id));
  return 'id' in declaration && declaration.id && (declaration.id as Node).type === 'Identifier' ? [declaration.id as TSESTree.Identifier] : [];
}

function namesIn(pattern: Node): readonly TSESTree.Identifier[] {
  switch (pattern.type) {
    case 'Identifier':
      return [pattern];
    case 'ObjectPattern':
      return pattern.properties.flatMap((part) => namesIn(part.type === 'Property' ? part.value : part.argument));
    case 'ArrayPattern':
      return pattern.elements.flatMap((element) => (element ? namesIn(element) : []));
    case 'AssignmentPattern':
      return namesIn(pattern.left);
    case 'RestElement':
      return namesIn(pattern.argument);
    default:
      return [];
  }
}
