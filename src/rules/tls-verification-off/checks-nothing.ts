/** Functions that are to check something, and let everything pass. */
import type { Code } from '../../engine/code';
import { onlyConstant } from '../../engine/flow/value';
import { returnsNothing } from '../../engine/shape';
import { isFunction, nodesWithin, staticName } from '../../engine/source/tree';
import type { Node, TSESTree } from '../../engine/source/tree';
import { lastName } from '../../engine/flow/vocabulary';

type Func = TSESTree.FunctionExpression | TSESTree.ArrowFunctionExpression | TSESTree.FunctionDeclaration;

/** Whatever it is handed, nothing comes back; what it does on the way is to write a log. */
export function checksNothing(callable: Node, code: Code): boolean {
  if (returnsNothing(callable, code)) return true;
  if (!isFunction(callable) || callable.body.type !== 'BlockStatement') return false;
  return callable.body.body.every((statement) => isLogged(statement) || (statement.type === 'ReturnStatement' && (!statement.argument || isNothing(statement.argument, code))));
}

function isNothing(node: Node, code: Code): boolean {
  return (node.type === 'Identifier' && node.name === 'undefined') || onlyConstant(code.value(node)) === null;
}

const LOG = /^(?:console|log|logger|winston|pino|debug)$/i;

function isLogged(statement: Node): boolean {
  if (statement.type !== 'ExpressionStatement' || statement.expression.type !== 'CallExpression') return false;
  const { callee } = statement.expression;
  return LOG.test((callee.type === 'MemberExpression' ? lastName(callee.object) : lastName(callee)) ?? '');
}

/** `() => true`, `(key, verify) => verify(true)`. */
export function isAlwaysTrue(callable: Node, code: Code): boolean {
  if (!isFunction(callable)) return false;
  const { body } = callable;
  if (body.type !== 'BlockStatement') return isTrue(body, code) || answers(callable, 1, (given) => given === true, code);
  const [only, ...others] = body.body;
  return others.length === 0 && ((only?.type === 'ReturnStatement' && only.argument !== null && isTrue(only.argument, code)) || answers(callable, 1, (given) => given === true, code));
}

function isTrue(node: Node, code: Code): boolean {
  return onlyConstant(code.value(node)) === true;
}

/** Is the callback in this parameter called, with such an answer alone, and whatever is asked? */
export function answers(callable: Node, parameter: number, isSuch: (given: unknown) => boolean, code: Code): boolean {
  if (!isFunction(callable) || !callable.body) return false;
  const callback = (callable as Func).params[parameter];
  if (callback?.type !== 'Identifier') return false;
  const nodes = [callable.body as Node, ...nodesWithin(callable.body)];
  if (nodes.some(({ type }) => type === 'IfStatement' || type === 'SwitchStatement' || type === 'ConditionalExpression' || type === 'LogicalExpression' || type === 'TryStatement')) return false;
  const calls = nodes.filter((node): node is TSESTree.CallExpression => node.type === 'CallExpression' && node.callee.type === 'Identifier' && node.callee.name === callback.name);
  return calls.length > 0 && calls.every(({ arguments: [first] }) => first !== undefined && isSuch(onlyConstant(code.value(first))));
}

/** Calls by which a program, or a browser that it is built on, is told to take every certificate. */
export function takesAll(call: TSESTree.CallExpression, method: string, code: Code): string | undefined {
  const [first, second] = call.arguments;
  if (method === 'setCertificateVerifyProc') return first && answersOf(first, 1, (given) => given === 0, code) ? `A ${method} that takes every certificate` : undefined;
  if (method === 'on' || method === 'once') return first && onlyConstant(code.value(first)) === 'certificate-error' && second && answersOf(second, 5, (given) => given === true, code) ? 'A listener that takes every certificate' : undefined;
  if (method === 'appendSwitch') return first && onlyConstant(code.value(first)) === 'ignore-certificate-errors' ? 'ignore-certificate-errors' : undefined;
  if (method === 'setOpt') return first && second && /SSL_VERIFY(?:PEER|HOST)\b/.test(code.text(first)) && [false, 0].includes(onlyConstant(code.value(second)) as never) ? `${nameIn(first, code)} = 0` : undefined;
  return method === 'setServerTrustMode' && first && onlyConstant(code.value(first)) === 'nocheck' ? "A trust mode of 'nocheck'" : undefined;
}

export const TAKING = ['setCertificateVerifyProc', 'certificate-error', 'ignore-certificate-errors', 'SSL_VERIFY', 'setServerTrustMode'] as const;

function answersOf(node: Node, parameter: number, isSuch: (given: unknown) => boolean, code: Code): boolean {
  const { callable } = code.value(node);
  return callable !== undefined && answers(callable, parameter, isSuch, code);
}

function nameIn(node: Node, code: Code): string {
  return node.type === 'MemberExpression' ? (staticName(node.property, node.computed) ?? code.text(node)) : String(onlyConstant(code.value(node)));
}
