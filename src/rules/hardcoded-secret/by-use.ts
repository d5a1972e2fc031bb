/** Whatever it looks like: a literal that signs, encrypts or opens something is a secret. */
import type { Code } from '../../engine/code';
import type { EventOf } from '../../engine/event';
import type { Node } from '../../engine/source/tree';
import { wordsOf } from '../../domain/names';
import { isPlaceholder } from '../../domain/placeholder';
import { tokenFormat } from '../../domain/token-formats';
import { declaredName, matchOf } from './match';
import type { SecretMatch } from './match';
import { literalsIn } from './places';

export function keyByUse({ role, value, node, text }: EventOf<'role'>, code: Code): readonly SecretMatch[] {
  if (role !== 'key') return [];
  const use = /[a-z]/i.test(text) ? text : 'a signing function';
  return literalsIn(value.origin ?? node, code)
    .filter((literal) => literal.text !== '' && !isPlaceholder(literal.text) && !tokenFormat(literal.text) && !isPublic(literal.text))
    .map((literal) => ({ ...matchOf(literal), what: `The key handed to ${use}`, name: nameOf(literal.node, text) }));
}

/** Its own name; a plain `secret` or `password` is told from others by what takes it, so that no two become one variable. */
function nameOf(literal: Node, taker: string): string {
  const own = declaredName(literal);
  if (own !== undefined && wordsOf(own).length > 1) return own;
  const [head = '', method] = taker.split('.');
  const isStep = method !== undefined && /^(?:set|with|add|get)[A-Z]/.test(head);
  const words = wordsOf(isStep ? 'signing' : head.replace(/iv$/, '')).filter((word) => !/^(?:create|get|sign|verify|module|service|strategy|js|this)$/.test(word));
  return [...words, own ?? 'secret'].join('_');
}

/** A public key or a certificate verifies, and is no secret. */
function isPublic(text: string): boolean {
  return /-----BEGIN (?:RSA |EC )?(?:PUBLIC KEY|CERTIFICATE)/.test(text);
}
