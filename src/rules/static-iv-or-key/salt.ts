/** Salts of passwords: with one for all, one table of guesses opens all, and two equal passwords look equal. */
import { spanOf } from '../../engine/code';
import type { Code } from '../../engine/code';
import type { EventOf } from '../../engine/event';
import type { Value } from '../../engine/flow/value';
import { lastName } from '../../engine/flow/vocabulary';
import { bare, isWithin } from '../../engine/source/tree';
import type { Node } from '../../engine/source/tree';
import { definitionOf } from '../../domain/crypto/definitions';
import { constantBytes, fixedBytes, isSetting, partBehind } from '../../domain/crypto/fixed-bytes';
import type { FixedBytes } from '../../domain/crypto/fixed-bytes';
import { madeOfKey } from '../../domain/crypto/from-key';
import { madeOnce } from '../../domain/crypto/made-once';
import { textsSaid } from '../../domain/crypto/said';
import { isHandedOver } from './iv';
import { confidenceOf, stepsTo } from './match';
import type { StaticMatch } from './match';

const SALT_BYTES = 16;
/** Where a number stands in the place of the salt, the library draws one for each password. */
const WORK = '12';
const SALT_NAMES = ['salt', 'nonce'];

export function staticSalt({ act, part, node: call, callee }: EventOf<'act'>, code: Code): StaticMatch | undefined {
  if (act !== 'derive-key' && act !== 'hash-password') return undefined;
  const salt = part('salt');
  // RFC 5869: HKDF is made for keys, which are random already, and does without a salt.
  if (salt.by !== 'given' || !salt.place || textsSaid(part('algorithm').value).some((one) => /hkdf/i.test(one))) return undefined;
  // BIP 39 and its kin: the words of a wallet are random already.
  if (textsSaid(salt.value).some((text) => /^(?:mnemonic|electrum)/.test(text))) return undefined;
  const given = partBehind(salt.place, SALT_NAMES, code);
  const data = part('data').place;
  const isEither = part('rounds').place === salt.place;
  const fromSecret = data !== undefined && isSecretSetting(data, code);
  const shared = { subject: 'salt' as const, taker: callee.text, given, call, bytes: SALT_BYTES, written: isEither ? WORK : undefined, at: spanOf(isWithin(given, call) ? given : salt.place), unfixable: fromSecret };
  if (data && isRandom(data)) return undefined;
  const fixed = fixedBytes(given, code) ?? (bare(given).type === 'Identifier' ? undefined : constantBytes(salt.value, given));
  if (isRounds(given, code) || (fixed && isEither && isWork(fixed, salt.value))) return undefined;
  // A key of the environment is the same for all anyway, and so random that nobody has tables of it; that is hoped, not known.
  if (fixed && fromSecret && fixed.kind === 'setting') return undefined;
  if (fixed) return { ...shared, fault: fixed.kind, confidence: confidenceOf(fixed), standIn: fixed.fallback ? fixed.node : undefined, severity: fromSecret || fixed.kind === 'setting' ? 'warning' : undefined, steps: stepsTo(fixed.node, given, fixed.kind, code) };
  const root = data ? madeOfKey(given, data, code) : undefined;
  if (root) return { ...shared, fault: 'of-key', steps: stepsTo(root, given, 'of-key', code) };
  const made = fromSecret ? undefined : madeOnce(given, code);
  return made && { ...shared, fault: 'once', steps: stepsTo(made, given, 'once', code) };
}

export function staticSaltHandedOn({ role, value, node, call, text, steps }: EventOf<'role'>, code: Code): StaticMatch | undefined {
  if (role !== 'salt' || !call || call.type === 'JSXOpeningElement' || !steps?.length || /hkdf/i.test(text) || !isHandedOver(node, call)) return undefined;
  const given = partBehind(node, SALT_NAMES, code);
  const fixed = fixedBytes(given, code) ?? (bare(given).type === 'Identifier' ? undefined : constantBytes(value, given));
  if (!fixed || fixed.kind === 'setting' || isRounds(given, code)) return undefined;
  return { subject: 'salt', fault: fixed.kind, taker: text, at: spanOf(node), confidence: confidenceOf(fixed), steps: [...(stepsTo(fixed.node, node, fixed.kind, code) ?? []), ...steps] };
}

/** `hash(password, 10)`: a number in the place of the salt says how often to hash, in a text as well. */
function isRounds(given: Node, code: Code): boolean {
  return /^(?:Literal|Identifier|MemberExpression)$/.test(bare(given).type) && /^\d{1,2}$/.test(String(code.value(given).constants[0]));
}

/** Where one place takes either, a text is a salt only in the form of one. */
function isWork({ kind }: FixedBytes, value: Value): boolean {
  return kind !== 'constant' || !textsSaid(value).some((text) => /^\$2[abxy]?\$/.test(text));
}

/** Keys and tokens that are made by a program cannot be guessed, and need no salt. */
function isRandom(data: Node): boolean {
  return /(?:api|access|license|refresh|session|bearer)_?-?(?:key|token)$/i.test(lastName(bare(data)) ?? '');
}

function isSecretSetting(data: Node, code: Code): boolean {
  const inner = bare(data);
  if (isSetting(inner, code)) return true;
  const made = definitionOf(inner, code)?.made;
  if (!made) return false;
  const first = bare(made);
  return isSetting(first.type === 'LogicalExpression' ? first.left : first, code);
}
