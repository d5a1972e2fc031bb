/** What a module gives to others: its exports, as ES modules and CommonJS write them, and the types that it declares. */
import type { Node, TSESTree } from '../source/tree';
import { bare, staticName } from '../source/tree';
import type { Steps } from '../steps';
import type { Exports, ModuleId } from './answers';
import { isClass } from './classes';
import { moduleValue, namesOf } from './declared-variables';
import type { Evaluator } from './evaluator';
import { isOwnExport, exportedPath } from './module-exports';
import { typeEntry } from './project';
import type { Sealer } from './seal';
import { newValue } from './value';
import type { Value } from './value';

/** In steps of one statement, or one member of a class. */
export function* exportsOf(program: TSESTree.Program, evaluator: Evaluator, sealer: Sealer): Steps<Exports> {
  const values = new Map<string, Value>();
  const stars: ModuleId[] = [];
  for (const statement of program.body) {
    yield;
    for (const { name, value } of exportedBy(statement, evaluator)) values.set(name, yield* sealer.exported(value));
    for (const { name, value } of typesIn(statement, evaluator)) values.set(name, yield* sealer.exported(value));
    if (statement.type === 'ExportAllDeclaration' && !statement.exported) {
      const module = evaluator.project.resolve(statement.source.value);
      if (module !== undefined) stars.push(module);
    }
  }
  return { values, stars };
}

interface Given {
  readonly name: string;
  readonly value: Value;
}

function exportedBy(statement: Node, evaluator: Evaluator): readonly Given[] {
  switch (statement.type) {
    case 'ExportNamedDeclaration':
      return statement.declaration ? declared(statement.declaration, evaluator) : specified(statement, evaluator);
    case 'ExportDefaultDeclaration':
      return [{ name: 'default', value: evaluator.valueOf(nameOr(statement.declaration)) }];
    case 'ExportAllDeclaration':
      return statement.exported ? [{ name: spelled(statement.exported), value: moduleValue(statement.source.value, undefined, evaluator) }] : [];
    case 'TSExportAssignment':
      return [{ name: '=', value: evaluator.valueOf(statement.expression) }];
    case 'ExpressionStatement':
      return commonJs(statement.expression, evaluator);
    default:
      return [];
  }
}

/** `export default class Order {}` is the class, by its name where it has one. */
function nameOr(node: Node): Node {
  if (node.type === 'FunctionDeclaration' || node.type === 'TSDeclareFunction' || node.type === 'TSInterfaceDeclaration') return node.id ?? node;
  return node;
}

function declared(declaration: Node, evaluator: Evaluator): readonly Given[] {
  return namesOf(declaration).map((name) => ({ name: name.name, value: evaluator.valueOf(name) }));
}

function specified(statement: TSESTree.ExportNamedDeclaration, evaluator: Evaluator): readonly Given[] {
  const { source } = statement;
  return statement.specifiers.map(({ local, exported }) => ({
    name: spelled(exported),
    value: source ? moduleValue(source.value, spelled(local), evaluator) : evaluator.valueOf(local),
  }));
}

function spelled(name: TSESTree.Identifier | TSESTree.StringLiteral): string {
  return name.type === 'Identifier' ? name.name : name.value;
}

/** `module.exports = …`, `exports.name = …`, `Object.assign(module.exports, { … })`. */
function commonJs(node: Node, evaluator: Evaluator): readonly Given[] {
  const expression = bare(node);
  if (expression.type === 'AssignmentExpression' && expression.operator === '=') {
    const path = exportedPath(expression.left);
    if (!path) return [];
    // `exports = module.exports = …`: the inner assignment is the value of the outer one.
    const inner = commonJs(expression.right, evaluator);
    return [{ name: path[0] ?? '=', value: evaluator.valueOf(expression.right) }, ...inner].filter(({ name }) => path.length < 2 || name !== path[0]);
  }
  if (expression.type !== 'CallExpression' || expression.arguments.length < 2) return [];
  const callee = bare(expression.callee);
  if (callee.type !== 'MemberExpression' || staticName(callee.property, callee.computed) !== 'assign') return [];
  if (!isOwnExport(expression.arguments[0]!)) return [];
  return [...(evaluator.valueOf(expression.arguments[1]!).properties ?? [])].map(([name, value]) => ({ name, value }));
}

/** Every type and class of the top level under its own name: a value of the type is looked up by it. */
function typesIn(statement: Node, evaluator: Evaluator): readonly Given[] {
  const isExport = statement.type === 'ExportNamedDeclaration' || statement.type === 'ExportDefaultDeclaration';
  const declaration = isExport ? statement.declaration : statement;
  if (declaration?.type === 'TSInterfaceDeclaration' || declaration?.type === 'TSTypeAliasDeclaration' || (isClass(declaration ?? undefined) && (declaration as { id?: unknown }).id)) {
    const { id } = declaration as TSESTree.TSInterfaceDeclaration;
    return [{ name: typeEntry(id.name), value: withMembers(evaluator.valueOf(id)) }];
  }
  return [];
}

/** What an interface declares is what the values of its type hold. */
function withMembers(value: Value): Value {
  return value.callable || !value.properties ? value : newValue({ type: value.type, properties: value.properties });
}
