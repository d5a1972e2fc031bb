/** Whatever it looks like: a literal that signs, encrypts or opens something is a secret. */
import type { Code } from '../../engine/code';
import type { EventOf } from '../../engine/event';
import { isPlaceholder } from '../../domain/placeholder';
import { tokenFormat } from '../../domain/token-formats';
import { declaredName, isMadeUp, matchOf } from './match';
import type { SecretMatch } from './match';
import { literalsIn } from './places';

export function keyByUse({ role, value, node, text }: EventOf<'role'>, code: Code): readonly SecretMatch[] {
  if (role !== 'key' || isMadeUp(code)) return [];
  const use = /[a-z]/i.test(text) ? text : 'a signing function';
  return literalsIn(value.origin ?? node, code)
    .filter((literal) => literal.text !== '' && !isPlaceholder(literal.text) && !tokenFormat(literal.text) && !isPublic(literal.text))
    .map((literal) => ({ ...matchOf(literal), what: `The key handed to ${use}`, name: declaredName(literal.node) ?? `${text.replace(/create|sign|verify|iv$/gi, '')}_secret` }));
}

/** A public key or a certificate verifies, and is no secret. */
function isPublic(text: string): boolean {
  return /-----BEGIN (?:RSA |EC )?(?:PUBLIC KEY|CERTIFICATE)/.test(text);
}
