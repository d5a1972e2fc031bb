/** What a variable is by its declaration: an import, a function, a class, a type, an enum, a namespace, or what is written to it. */
import { isFunction, staticName } from '../source/tree';
import type { Variable } from '../source/scopes';
import type { Node, TSESTree } from '../source/tree';
import { interfaceValue, typeValue } from './annotations';
import type { Evaluator } from './evaluator';
import { constantValue, onlyConstant, UNKNOWN } from './value';
import type { Value } from './value';
import { writtenValue } from './variables';

export function variableValue(variable: Variable, evaluator: Evaluator): Value {
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
      return definition.name === node.id ? { ...UNKNOWN, callable: bodyOf(variable) } : writtenValue(variable, evaluator);
    case 'ClassDeclaration':
    case 'ClassExpression':
      return evaluator.valueOf(node);
    case 'TSInterfaceDeclaration':
      return interfaceValue(variable, evaluator);
    case 'TSTypeAliasDeclaration':
      return typeValue(node.typeAnnotation, evaluator);
    case 'TSEnumDeclaration':
      return enumValue(node, evaluator);
    case 'TSModuleDeclaration':
      return namespaceValue(variable, evaluator);
    default:
      return writtenValue(variable, evaluator);
  }
}

/** Of several overloads the one with a body. */
function bodyOf({ defs }: Variable): Node {
  const body = defs.find(({ node }) => isFunction(node as Node));
  return (body ?? defs[0]!).node as Node;
}

function importedValue(node: Node, evaluator: Evaluator): Value {
  if (node.type === 'TSImportEqualsDeclaration') {
    const { moduleReference } = node;
    if (moduleReference.type !== 'TSExternalModuleReference') return evaluator.valueOf(moduleReference);
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
  if (own === undefined) return { ...UNKNOWN, reference: evaluator.models.normalise({ module: specifier, path }) };
  const known = name === undefined ? undefined : evaluator.project.exported(own, name);
  return { ...(known ?? UNKNOWN), reference: known?.reference && evaluator.models.behaviour({ module: own, path }) === undefined ? known.reference : { module: own, path } };
}

/** A member without a value is one more than the one before it. */
function enumValue(node: TSESTree.TSEnumDeclaration, evaluator: Evaluator): Value {
  const properties = new Map<string, Value>();
  let next: number | undefined = 0;
  for (const member of node.body.members) {
    const name = staticName(member.id, member.computed);
    const value: Value = member.initializer ? evaluator.valueOf(member.initializer) : next === undefined ? UNKNOWN : constantValue(next);
    const constant = onlyConstant(value);
    next = typeof constant === 'number' ? constant + 1 : undefined;
    if (name !== undefined) properties.set(name, value);
  }
  return { ...UNKNOWN, type: { path: ['Object'] }, properties };
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
  return { ...UNKNOWN, type: { path: ['Object'] }, properties };
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
