/** Names of algorithms and their paddings, as parts of calls say them. */
import type { Value } from '../../engine/flow/value';
import { hashNamed } from '../crypto/hashes';
import { curveBits, groupBits } from '../crypto/keys';
import { textsSaid } from '../crypto/said';

/** Every name that it may be: a text, or the last name of a thing of a library. What a global holds, such as a variable of the environment, is no name. */
export function namesSaid(value: Value): readonly string[] {
  const { constants, reference } = value;
  return constants.length === 0 && reference?.module === undefined ? [] : textsSaid(value);
}

/** By the numbers that OpenSSL has for them. */
const BY_NUMBER: Readonly<Record<number, string>> = { 1: 'PKCS1v15', 3: 'none', 4: 'OAEP', 6: 'PSS' };

/** `RSA_PKCS1_OAEP_PADDING`, `RSA-OAEP`, `4` → `OAEP`. */
export function paddingSaid(value: Value): string | undefined {
  const [constant] = value.constants;
  if (typeof constant === 'number') return BY_NUMBER[constant];
  const [name] = namesSaid(value);
  if (name === undefined) return undefined;
  if (/oaep/i.test(name)) return 'OAEP';
  if (/pss/i.test(name)) return 'PSS';
  if (/pkcs_?1(?!\d)|pkcs-?1(?!\d)|v1_5/i.test(name)) return 'PKCS1v15';
  if (/^(?:rsa_)?no_?padding$|^none$|^raw$/i.test(name)) return 'none';
  return BLOCK_PADDING.exec(name)?.[0];
}

const BLOCK_PADDING = /^(?:pkcs-?[57]|iso10126|iso97971|ansix923|zeropadding)$/i;
const MODE = /^(?:gcm|ccm|ocb|siv|eax|xts|cbc|ctr|ctrgladman|cfb\d*|ofb|ecb|kw|poly1305)$/i;

// What stands in the wrong place may be a key: of these, only what is known by its name is listed.

export function modeSaid(value: Value): string | undefined {
  return namesSaid(value).flatMap((name) => MODE.exec(name)?.[0]?.toUpperCase() ?? [])[0];
}

export function hashSaid(value: Value): string | undefined {
  return namesSaid(value).flatMap((name) => hashNamed(name)?.name ?? [])[0];
}

export function curveSaid(value: Value): string | undefined {
  return namesSaid(value).find((name) => curveBits(name) !== undefined);
}

export function groupSaid(value: Value): string | undefined {
  return namesSaid(value).find((name) => groupBits(name) !== undefined);
}
