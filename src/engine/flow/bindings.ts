/** What a variable is: the join of all that the module writes to it, with what its type and its name say. */
import type { Reference, Variable } from '../source/scopes';
import { isFunction, staticName } from '../source/tree';
import type { Node, TSESTree } from '../source/tree';
import { heldAs, membersValue, typeValue } from './annotations';
import { callbackArgument } from './callbacks';
import type { Evaluator } from './evaluator';
import { propertyValue } from './expressions';
import { join, joinAll, UNKNOWN } from './value';
import type { Value } from './value';

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
      return definition.name === node.id ? { ...UNKNOWN, callable: node } : writtenValue(variable, evaluator);
    case 'ClassDeclaration':
    case 'ClassExpression':
      return evaluator.valueOf(node);
    case 'TSInterfaceDeclaration':
      return membersValue(node.body.body, node.id.name, evaluator);
    case 'TSTypeAliasDeclaration':
      return typeValue(node.typeAnnotation, evaluator);
    case 'TSEnumDeclaration':
      return enumValue(node, evaluator);
    default:
      return writtenValue(variable, evaluator);
  }
}

function importedValue(node: Node, evaluator: Evaluator): Value {
  const reference = (module: string, path: string[]) => {
    return { ...UNKNOWN, reference: evaluator.models.normalise({ module, path }) };
  };
  if (node.type === 'TSImportEqualsDeclaration') {
    const { moduleReference } = node;
    if (moduleReference.type !== 'TSExternalModuleReference' || moduleReference.expression.type !== 'Literal') return UNKNOWN;
    return reference(String(moduleReference.expression.value), []);
  }
  const declaration = node.parent;
  if (declaration?.type !== 'ImportDeclaration') return UNKNOWN;
  const module = declaration.source.value;
  if (node.type === 'ImportNamespaceSpecifier') return reference(module, []);
  if (node.type !== 'ImportSpecifier') return reference(module, ['default']);
  const { imported } = node;
  return reference(module, [imported.type === 'Identifier' ? imported.name : imported.value]);
}

function enumValue(node: TSESTree.TSEnumDeclaration, evaluator: Evaluator): Value {
  const properties = new Map<string, Value>();
  for (const member of node.body.members) {
    const name = staticName(member.id, member.computed);
    if (name !== undefined) properties.set(name, member.initializer ? evaluator.valueOf(member.initializer) : UNKNOWN);
  }
  return { ...UNKNOWN, type: { path: ['Object'] }, properties };
}

/** Variables and parameters: declared type, initialiser, later writes, and the name. */
function writtenValue(variable: Variable, evaluator: Evaluator): Value {
  const definition = variable.defs[0]!;
  const name = definition.name as TSESTree.Identifier;
  const declared = definedValue(name, evaluator);
  const writes = variable.references.filter((reference) => reference.isWrite());
  const written = writes.map((reference) => writeValue(reference, evaluator));
  const assigned = definition.type === 'Parameter' ? { ...declared, complete: false } : joinAll(written);
  const value = writes.length > 0 && definition.type === 'Parameter' ? join(assigned, joinAll(written)) : assigned;
  const typed = withDeclared(value, declared);
  return evaluator.vocabulary.named(typed, variable.name, undefined, name);
}

function withDeclared(value: Value, declared: Value): Value {
  const typed = {
    ...value,
    type: value.type ?? declared.type,
    numeric: value.numeric ?? declared.numeric,
    properties: value.properties ?? declared.properties,
  };
  return heldAs(declared, typed);
}

/** What stands at the declaration itself: annotation of the pattern, or what a known caller hands in. */
function definedValue(name: Node, evaluator: Evaluator): Value {
  const path: Segment[] = [];
  const root = climb(name, path);
  const annotated = 'typeAnnotation' in root && root.typeAnnotation ? typeValue(root.typeAnnotation as Node, evaluator) : UNKNOWN;
  const parameter = isFunction(root.parent) && annotated === UNKNOWN ? callbackArgument(root, root.parent, evaluator) : undefined;
  return follow(parameter ?? annotated, path, name, evaluator);
}

function writeValue(reference: Reference, evaluator: Evaluator): Value {
  const { writeExpr } = reference;
  if (!writeExpr) return UNKNOWN;
  const { parent } = writeExpr;
  if (parent?.type === 'ForOfStatement') {
    const path: Segment[] = [];
    climb(reference.identifier, path);
    return follow(evaluator.valueOf(parent.right).properties?.get('*') ?? UNKNOWN, path, writeExpr, evaluator);
  }
  if (parent?.type === 'ForInStatement') return UNKNOWN;
  if (parent?.type === 'AssignmentExpression' && parent.operator !== '=') return compoundValue(parent, evaluator);
  const path: Segment[] = [];
  const root = climb(reference.identifier, path);
  // A default in a pattern is a write of its own; the pattern's own source is the other one.
  if (parent?.type === 'AssignmentPattern' && parent.right === writeExpr && root !== parent) return evaluator.valueOf(writeExpr);
  return follow(evaluator.valueOf(writeExpr), path, reference.identifier, evaluator);
}

type Segment = { readonly property: string } | { readonly without: ReadonlySet<string> } | 'element' | 'unknown';

/** From a name in a pattern up to the whole pattern, collecting the way down: `{ a: { b } }` gives a, b. */
function climb(name: Node, path: Segment[]): Node {
  let current = name;
  for (let parent = current.parent; parent; parent = current.parent) {
    if (parent.type === 'Property' && parent.value === current && parent.parent.type === 'ObjectPattern') {
      const key = staticName(parent.key, parent.computed);
      path.unshift(key === undefined ? 'unknown' : { property: key });
      current = parent.parent;
    } else if (parent.type === 'ArrayPattern') {
      path.unshift('element');
      current = parent;
    } else if (parent.type === 'RestElement' && parent.parent.type === 'ObjectPattern') {
      path.unshift({ without: keysOf(parent.parent) });
      current = parent.parent;
    } else if (parent.type === 'AssignmentPattern' && parent.left === current) {
      current = parent;
    } else break;
  }
  return current.type === 'AssignmentPattern' ? current.left : current;
}

function keysOf(pattern: TSESTree.ObjectPattern): ReadonlySet<string> {
  const names = pattern.properties.map((part) => (part.type === 'Property' ? staticName(part.key, part.computed) : undefined));
  return new Set(names.filter((name) => name !== undefined));
}

function follow(value: Value, path: readonly Segment[], at: Node, evaluator: Evaluator): Value {
  return path.reduce((current, segment) => {
    if (segment === 'unknown') return UNKNOWN;
    if (segment === 'element') return current.properties?.get('*') ?? UNKNOWN;
    if ('without' in segment) return without(current, segment.without);
    return propertyValue(current, segment.property, at, evaluator);
  }, value);
}

/** What `...rest` holds: the object less the properties that were taken out beside it. */
function without(value: Value, names: ReadonlySet<string>): Value {
  const properties = new Map([...(value.properties ?? [])].filter(([name]) => !names.has(name)));
  return { ...value, properties, labels: [], cleansed: true };
}

/** What `x += y` adds to what x may be: sums carry labels, any operator its kind of number, none its unit. */
function compoundValue(node: TSESTree.AssignmentExpression, evaluator: Evaluator): Value {
  const value = evaluator.valueOf(node.right);
  const numeric = node.operator === '/=' ? { kind: 'float' as const } : value.numeric && { kind: value.numeric.kind };
  const sum = node.operator === '+=' || node.operator === '-=' || /^(?:\|\||&&|\?\?)=$/.test(node.operator);
  return { ...UNKNOWN, type: value.type, numeric, labels: sum ? value.labels : [] };
}
