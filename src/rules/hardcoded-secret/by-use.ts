/** Whatever it looks like: a literal that signs, encrypts or opens something is a secret. */
import type { Code } from '../../engine/code';
import type { EventOf } from '../../engine/event';
import type { Node } from '../../engine/source/tree';
import { wordsOf } from '../../domain/names';
import { isPlaceholder } from '../../domain/placeholder';
import { isPasswordName } from '../../domain/secret';
import { tokenFormat } from '../../domain/token-formats';
import { declaredName, matchOf } from './match';
import type { SecretMatch } from './match';
import { literalOf, literalsIn } from '../../domain/literals';
import type { TextLiteral } from '../../domain/literals';

export function keyByUse(event: EventOf<'role'>, code: Code): readonly SecretMatch[] {
  return event.role === 'key' ? handedOver(event, 'key', 'a signing function', code) : [];
}

/** What opens a connection or an account is secret as well. */
export function passwordByUse(event: EventOf<'role'>, code: Code): readonly SecretMatch[] {
  return event.role === 'password' ? handedOver(event, 'password', 'a connection', code) : [];
}

function handedOver({ value, node, text }: EventOf<'role'>, kind: 'key' | 'password', taker: string, code: Code): readonly SecretMatch[] {
  const use = /[a-z]/i.test(text) ? text : taker;
  return literalsIn(value.origin ?? node, code)
    .filter((literal) => literal.text !== '' && !isPlaceholder(literal.text) && !tokenFormat(literal.text) && !isPublic(literal.text) && !isNameOfArgument(literal))
    .map((literal) => ({ ...matchOf(literal), what: `The ${kind} handed to ${use}`, name: nameOf(literal.node, text, kind === 'key' ? 'secret' : 'password') }));
}

/** Its own name; a plain `secret` or `password` is told from others by what takes it, so that no two become one variable. */
function nameOf(literal: Node, taker: string, kind: string): string {
  const own = declaredName(literal);
  if (own !== undefined && wordsOf(own).length > 1) return own;
  const [head = '', method] = taker.split('.');
  const isStep = method !== undefined && /^(?:set|with|add|get)[A-Z]/.test(head);
  const words = wordsOf(isStep ? 'signing' : head.replace(/iv$/, '')).filter((word) => word.length > 1 && !/^(?:create|get|post|put|patch|del|head|sign|verify|update|auth|login|connect|default|module|service|strategy|js|this|require)$/.test(word));
  return [...words, ...(own === undefined ? [] : [own]), ...(own === undefined || (kind === 'password' && !isPasswordName(own)) ? [kind] : [])].join('_');
}

/** A public key or a certificate verifies, and is no secret. */
function isPublic(text: string): boolean {
  return /-----BEGIN (?:RSA |EC )?(?:PUBLIC KEY|CERTIFICATE)/.test(text);
}

/** `new Sequelize('database', 'username', 'password')`: what the arguments are called, where the kind of database has none of them. */
function isNameOfArgument({ node, text }: TextLiteral): boolean {
  const { parent } = node;
  return text === 'password' && parent !== undefined && 'arguments' in parent && parent.arguments.some((argument) => literalOf(argument)?.text === 'username');
}
