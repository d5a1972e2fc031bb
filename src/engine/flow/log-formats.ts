/** Formats of loggers that take something out of what is logged: by what they are called, or by what they are seen to write over. */
import { bare, isFunction, staticName } from '../source/tree';
import type { Node, TSESTree } from '../source/tree';
import { childrenOf } from '../source/tree';
import type { Evaluator } from './evaluator';
import { lastName } from './vocabulary';

const NONE: readonly string[] = [];

/** Formats are put together of formats, and kept in variables, no deeper than this. */
const DEPTH = 5;

/** The paths that the format takes out of each line; `**` is all that is sensitive. */
export function hiddenByFormat(format: Node, evaluator: Evaluator, depth = DEPTH): readonly string[] {
  const node = bare(format);
  if (depth === 0) return NONE;
  switch (node.type) {
    case 'Identifier':
      return ofVariable(node, evaluator, depth);
    case 'CallExpression':
      return ofCall(node, evaluator, depth);
    case 'ArrowFunctionExpression':
    case 'FunctionExpression':
    case 'FunctionDeclaration':
      return ofFunction(node, evaluator);
    default:
      return NONE;
  }
}

function ofVariable(node: TSESTree.Identifier, evaluator: Evaluator, depth: number): readonly string[] {
  if (isRedactor(node.name, evaluator)) return ['**'];
  const definition = evaluator.scopes.variableOf(node)?.defs[0]?.node;
  if (definition?.type === 'VariableDeclarator' && definition.init) return hiddenByFormat(definition.init, evaluator, depth - 1);
  return definition?.type === 'FunctionDeclaration' ? ofFunction(definition, evaluator) : NONE;
}

/** `combine(masked(), json())`, `format((info) => …)`, and the call of what that gives. */
function ofCall(node: TSESTree.CallExpression, evaluator: Evaluator, depth: number): readonly string[] {
  if (isRedactor(lastName(node.callee), evaluator)) return ['**'];
  const made = node.callee.type === 'MemberExpression' ? NONE : hiddenByFormat(node.callee, evaluator, depth - 1);
  return [...made, ...node.arguments.flatMap((argument) => (argument.type === 'SpreadElement' ? NONE : hiddenByFormat(argument, evaluator, depth - 1)))];
}

/** What the function deletes or writes over in what it gets, and what it hands to a redactor. */
function ofFunction({ params: [line], body }: Written, evaluator: Evaluator): readonly string[] {
  const found: string[] = [];
  if (line?.type !== 'Identifier') return found;
  const waiting: Node[] = [body];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    found.push(...hiddenBy(node, line.name, evaluator));
    if (node === body || !isFunction(node)) waiting.push(...childrenOf(node));
  }
  return found;
}

type Written = Pick<TSESTree.ArrowFunctionExpression | TSESTree.FunctionExpression | TSESTree.FunctionDeclaration, 'params'> & { readonly body: Node };

function hiddenBy(node: Node, line: string, evaluator: Evaluator): readonly string[] {
  if (node.type === 'UnaryExpression' && node.operator === 'delete') return pathBelow(node.argument, line);
  if (node.type === 'AssignmentExpression' && node.operator === '=') return pathBelow(node.left, line);
  const isWhole = node.type === 'CallExpression' && isRedactor(lastName(node.callee), evaluator) && node.arguments.some((argument) => argument.type === 'Identifier' && argument.name === line);
  return isWhole ? ['**'] : NONE;
}

function pathBelow(node: Node, line: string): readonly string[] {
  const names: string[] = [];
  for (let current = bare(node); ; current = bare(current.object)) {
    if (current.type === 'Identifier') return current.name === line && names.length > 0 ? [names.join('.')] : NONE;
    const name = current.type === 'MemberExpression' ? staticName(current.property, current.computed) : undefined;
    if (current.type !== 'MemberExpression' || name === undefined) return NONE;
    names.unshift(name);
  }
}

function isRedactor(name: string | undefined, evaluator: Evaluator): boolean {
  return name !== undefined && evaluator.vocabulary.redacts(name) === 'removes';
}
