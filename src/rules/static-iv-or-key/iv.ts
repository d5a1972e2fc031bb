/** Initialisation vectors, nonces and counters of what is encrypted. What is decrypted takes them from the message, or from whoever encrypted it. */
import { spanOf } from '../../engine/code';
import type { Code } from '../../engine/code';
import type { EventOf } from '../../engine/event';
import type { ActPart } from '../../engine/flow/acts';
import { ancestor, bare, isFunction, isWithin } from '../../engine/source/tree';
import type { Node } from '../../engine/source/tree';
import { cipherNamed } from '../../domain/crypto/ciphers';
import { definitionOf } from '../../domain/crypto/definitions';
import { drawnBytes } from '../../domain/crypto/drawn-bytes';
import { constantBytes, fixedBytes, partBehind } from '../../domain/crypto/fixed-bytes';
import { madeOfKey } from '../../domain/crypto/from-key';
import { heldOnce, madeOnce } from '../../domain/crypto/made-once';
import { textsSaid } from '../../domain/crypto/said';
import { confidenceOf, stepsTo } from './match';
import type { StaticMatch } from './match';

/** NIST SP 800-38D: of 8 bytes two are the same after some billion messages. */
const GCM_BYTES = 12;
const IV_NAMES = ['iv', 'counter', 'nonce'];
/** Modes without a vector, with one that the standard sets, or that are made to be deterministic. */
const NEEDS_NONE = /ecb|wrap|kw\b|siv|xts|rsa|oaep/i;

export function staticIv({ act, part, node: call, callee }: EventOf<'act'>, code: Code): StaticMatch | undefined {
  const iv = part('iv');
  if (act !== 'encrypt' || iv.by !== 'given' || !iv.place) return undefined;
  const algorithms = [...textsSaid(part('algorithm').value), ...textsSaid(part('mode').value)];
  if (algorithms.some((one) => NEEDS_NONE.test(one))) return undefined;
  const given = partBehind(iv.place, IV_NAMES, code);
  const key = part('key');
  const shared = { subject: 'iv' as const, taker: callee.text, given, call, bytes: bytesFor(algorithms), at: spanOf(isWithin(given, call) ? given : iv.place) };
  const fixed = fixedBytes(given, code) ?? (bare(given) === given && given.type === 'Identifier' ? undefined : constantBytes(iv.value, given));
  if (fixed && fixed.kind !== 'empty') {
    if (isForThisAlone(key, call, code)) return undefined;
    return { ...shared, fault: fixed.kind, confidence: confidenceOf(fixed), standIn: fixed.fallback ? fixed.node : undefined, steps: stepsTo(fixed.node, isWithin(given, call) ? given : iv.place, fixed.kind, code) };
  }
  if (fixed) return undefined;
  const root = key.by === 'given' && key.place ? madeOfKey(given, key.place, code) : undefined;
  if (root) return { ...shared, fault: 'of-key', steps: stepsTo(root, given, 'of-key', code) };
  const made = madeOnce(given, code) ?? heldOnce(iv.place, given, code);
  if (made) return { ...shared, fault: 'once', steps: stepsTo(made, given, 'once', code) };
  const drawn = algorithms.some((one) => /gcm(?!.?siv)/i.test(one)) ? drawnBytes(given, code) : undefined;
  if (!drawn || drawn.bytes >= GCM_BYTES) return undefined;
  return { ...shared, fault: 'short', severity: 'warning', size: drawn.size, steps: stepsTo(drawn.node, given, 'short', code) };
}

/** Through a function of the project: what the call of it hands over. */
export function staticIvHandedOn({ role, value, node, call, text, steps }: EventOf<'role'>, code: Code): StaticMatch | undefined {
  if (role !== 'iv' || !call || call.type === 'JSXOpeningElement' || !steps?.length || !isHandedOver(node, call)) return undefined;
  const given = partBehind(node, IV_NAMES, code);
  const fixed = fixedBytes(given, code) ?? (bare(given).type === 'Identifier' ? undefined : constantBytes(value, given));
  const made = fixed ? undefined : madeOnce(given, code);
  if (made) return { subject: 'iv', fault: 'once', taker: text, at: spanOf(node), steps: [...(stepsTo(made, node, 'once', code) ?? []), ...steps] };
  if (!fixed || fixed.kind === 'empty') return undefined;
  return { subject: 'iv', fault: fixed.kind, taker: text, at: spanOf(node), confidence: confidenceOf(fixed), steps: [...(stepsTo(fixed.node, node, fixed.kind, code) ?? []), ...steps] };
}

/** An argument of the call, and not what the method is called on: that was told where it stands. */
export function isHandedOver(node: Node, call: { readonly arguments: readonly Node[] }): boolean {
  return call.arguments.some((argument) => isWithin(node, argument));
}

/** A key that is drawn for this message alone has never met the vector before. */
function isForThisAlone({ by, place }: ActPart, call: Node, code: Code): boolean {
  const definition = by === 'given' && place ? definitionOf(bare(place), code) : undefined;
  if (!definition || definition.scope !== 'function' || !/random|generateKey|getRandomValues/i.test(code.text(definition.made))) return false;
  return ancestor(definition.made, isFunction) === ancestor(call, isFunction);
}

/** 24 bytes for what has room for it, 12 for what counts up by itself, and as many as a block has for all else. */
function bytesFor(algorithms: readonly string[]): number {
  const ciphers = algorithms.flatMap((one) => cipherNamed(one) ?? []);
  if (algorithms.some((one) => /x(?:salsa|chacha)/i.test(one))) return 24;
  if (algorithms.some((one) => /gcm|ccm|ocb|poly1305/i.test(one))) return 12;
  return ciphers.some(({ name }) => /DES|Blowfish|IDEA|CAST|RC2|Rabbit/.test(name)) ? 8 : 16;
}
