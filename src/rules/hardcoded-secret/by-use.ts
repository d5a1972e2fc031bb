/** Whatever it looks like: a literal that signs, encrypts or opens something is a secret. */
import type { Code } from '../../engine/code';
import type { EventOf } from '../../engine/event';
import { isFilledIn } from '../../domain/crypto/tokens';
import { isPlaceholder } from '../../domain/placeholder';
import { isPublic, literalsHanded, nameOfHanded, standsAsTokenKey } from '../../domain/secrets/handed-over';
import { sameAsVariable, settingFallback } from '../../domain/secrets/places';
import { isPublishable } from '../../domain/tokens/publishable';
import { tokenFormat } from '../../domain/token-formats';
import { matchOf } from '../../domain/secrets/match';
import type { SecretMatch } from '../../domain/secrets/match';
import { literalOf } from '../../domain/literals';
import type { TextLiteral } from '../../domain/literals';

export function keyByUse(event: EventOf<'role'>, code: Code): readonly SecretMatch[] {
  return event.role === 'key' ? handedOver(event, 'key', 'a signing function', code).filter(({ literal }) => !literal || !standsAsTokenKey(literal, code)) : [];
}

/** What opens a connection or an account is secret as well. */
export function passwordByUse(event: EventOf<'role'>, code: Code): readonly SecretMatch[] {
  return event.role === 'password' ? handedOver(event, 'password', 'a connection', code) : [];
}

/** Whoever signs or encrypts takes whatever he is given, `your secret here` as well; a service refuses it. */
const TAKES_ANY: ReadonlySet<string> = new Set(['keyed-hash', 'sign', 'encrypt', 'decrypt', 'keep-session']);

function takesAny(call: EventOf<'role'>['call'], code: Code): boolean {
  if (!call || call.type === 'JSXOpeningElement') return false;
  const act = code.callee(call).behaviour?.acts?.act;
  return act !== undefined && TAKES_ANY.has(act);
}

/** `{{ secret }}`, `CHANGE_ME`: in the way of templates, and not of words. */
function isLeftOpen(text: string): boolean {
  return isFilledIn(text) || (isPlaceholder(text) && text === text.toUpperCase());
}

function handedOver({ value, node, isInside, text, call }: EventOf<'role'>, kind: 'key' | 'password', taker: string, code: Code): readonly SecretMatch[] {
  const use = /[a-z]/i.test(text) ? text : taker;
  const isNone = takesAny(call, code) ? isLeftOpen : isPlaceholder;
  return literalsHanded({ value, node, isInside }, code)
    .filter((literal) => literal.text.trim() !== '' && !isNone(literal.text) && !tokenFormat(literal.text) && !isPublic(literal.text) && !isPublishable(literal.text) && !isNameOfArgument(literal) && !(isNone === isPlaceholder && isNameless(literal, code)))
    .map((literal) => ({ ...matchOf(literal), what: `The ${kind} handed to ${use}`, name: nameOfHanded(literal.node, text, kind === 'key' ? 'secret' : 'password') }));
}

/** What a service is handed where nobody has set its variable: a text that says nothing. */
function isNameless({ node }: TextLiteral, code: Code): boolean {
  const fallback = node.parent ? settingFallback(node.parent, node, code) : undefined;
  return fallback !== undefined && sameAsVariable(fallback);
}

/** `new Sequelize('database', 'username', 'password')`: what the arguments are called, where the kind of database has none of them. */
function isNameOfArgument({ node, text }: TextLiteral): boolean {
  const { parent } = node;
  return text === 'password' && parent !== undefined && 'arguments' in parent && parent.arguments.some((argument) => literalOf(argument)?.text === 'username');
}
