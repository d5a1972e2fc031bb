/** Checks whose answer nobody looks at. */
import { spanOf } from '../../engine/code';
import type { Code } from '../../engine/code';
import type { EventOf } from '../../engine/event';
import { lastName } from '../../engine/flow/vocabulary';
import { ancestor, isFunction, nodesWithin } from '../../engine/source/tree';
import type { Node, TSESTree } from '../../engine/source/tree';
import type { TokenMatch } from './match';

export function unanswered({ node, part }: EventOf<'act'>, code: Code): TokenMatch | undefined {
  const answer = part('answer').value.constants[0];
  const alone = statementOf(node);
  if (answer === 'boolean') return alone ? { kind: 'unanswered', at: spanOf(node), call: node, place: alone, what: 'Nobody looks at what the check of the token says.' } : undefined;
  if (answer !== 'callback') return undefined;
  const callback = node.arguments.at(-1);
  if (callback && node.arguments.length > 2 && (callback.type === 'ArrowFunctionExpression' || callback.type === 'FunctionExpression')) return withoutError(callback, node, code);
  return alone && isSwallowed(alone) ? { kind: 'unanswered', at: spanOf(node), call: node, what: 'The program goes on where the token does not hold.' } : undefined;
}

/** `(error, claims) => { request.user = claims; next(); }`: a token that does not hold gives no claims, and nobody asks. */
function withoutError(callback: TSESTree.ArrowFunctionExpression | TSESTree.FunctionExpression, call: TokenMatch['call'], code: Code): TokenMatch | undefined {
  const [error, claims] = callback.params;
  if (error?.type !== 'Identifier' || isUsed(error, code) || (callback.body.type === 'BlockStatement' && callback.body.body.length === 0)) return undefined;
  if (claims?.type === 'Identifier' && isAsked(claims, code)) return undefined;
  return { kind: 'unanswered', at: spanOf(error), call, what: 'The callback does not look at the error of the check.' };
}

function isUsed(name: Node, code: Code): boolean {
  return code.references(name).some((reference) => reference !== name);
}

/** `if (claims)`, `claims?.id`, `claims && …`, or handed on to somebody who may ask. */
function isAsked(name: Node, code: Code): boolean {
  return code.references(name).some(({ parent, range }) => {
    if (!parent || range[0] === name.range[0]) return false;
    if (parent.type === 'MemberExpression') return parent.optional;
    return /^(?:IfStatement|UnaryExpression|LogicalExpression|ConditionalExpression|BinaryExpression)$/.test(parent.type);
  });
}

/** The statement that the call is, and nothing else. */
function statementOf(node: Node): TSESTree.ExpressionStatement | undefined {
  const outer = node.parent?.type === 'AwaitExpression' ? node.parent : node;
  return outer.parent?.type === 'ExpressionStatement' ? outer.parent : undefined;
}

/** `try { verify(token, key); } catch { log(); }`, after which the function goes on. */
function isSwallowed(statement: Node): boolean {
  const attempt = ancestor(statement, (node): node is TSESTree.TryStatement => node.type === 'TryStatement' || isFunction(node) as never);
  if (attempt?.type !== 'TryStatement' || statement.parent !== attempt.block || !attempt.handler || attempt.block.body.at(-1) !== statement) return false;
  if (attempt.parent.type !== 'BlockStatement' || attempt.parent.body.at(-1) === attempt) return false;
  return [...nodesWithin(attempt.handler.body)].every((node) => !/^(?:Return|Throw|Continue|Break)Statement$|^AssignmentExpression$/.test(node.type) && (node.type !== 'CallExpression' || /^(?:log|info|debug|warn|error|trace)$/.test(lastName(node.callee) ?? '')));
}
