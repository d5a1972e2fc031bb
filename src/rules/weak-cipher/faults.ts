/** What is wrong with a cipher: by the name that it has, or by how it is set up. */
import type { EventOf } from '../../engine/event';
import type { Value } from '../../engine/flow/value';
import type { Node } from '../../engine/source/tree';
import { cipherFault, cipherNamed, rsaPaddingFault } from '../../domain/crypto/ciphers';
import type { CipherFault } from '../../domain/crypto/ciphers';
import { textsSaid } from '../../domain/crypto/said';
import { writtenName } from '../../domain/crypto/written-name';

export interface Fault {
  /** `DES`, `RSA without padding`. */
  readonly what: string;
  readonly why: string;
  readonly instead: string;
  readonly isGrave: boolean;
  /** The part of the call that says it, where the name of the cipher does not. */
  readonly node?: Node;
  readonly kind: 'cipher' | 'mode' | 'password' | 'padding' | 'suites';
}

const BETTER = 'Encrypt with aes-256-gcm, with an IV from randomBytes(12) for each text, and keep the tag.';

/** The worst of all that it may be. */
export function faultByName(value: Value, node?: Node): Fault | undefined {
  const said = textsSaid(value);
  const faults = (said.length > 0 ? said : [writtenName(node) ?? '']).flatMap((name) => {
    const cipher = cipherNamed(name);
    return (cipher && cipherFault(cipher)) ?? [];
  });
  const fault = faults.find(({ isGrave }) => isGrave) ?? faults[0];
  return fault && ofCipher(fault);
}

const TABLE = 4;

/** One of many that a format or a protocol knows, good ones among them: what is written in the file says which. */
export function isFromTable({ constants }: Value): boolean {
  return constants.length >= TABLE && constants.some((name) => typeof name === 'string' && cipherNamed(name)?.strength === 'good');
}

function ofCipher({ name, why, isGrave }: CipherFault, node?: Node): Fault {
  return { what: name, why, instead: BETTER, isGrave, node, kind: name.endsWith(' mode') ? 'mode' : 'cipher' };
}

export function faultBySetup({ part }: EventOf<'act'>): Fault | undefined {
  return byMode(part) ?? byPassword(part) ?? byPadding(part);
}

type Parts = EventOf<'act'>['part'];

function byMode(part: Parts): Fault | undefined {
  const mode = part('mode');
  if (!textsSaid(mode.value).some((said) => said.toUpperCase() === 'ECB')) return undefined;
  const [name] = textsSaid(part('algorithm').value);
  const cipher = name === undefined ? undefined : cipherNamed(name);
  const fault = cipherFault({ name: 'A block cipher', strength: 'good', ...cipher, mode: 'ECB' });
  return fault && ofCipher(fault, mode.place ?? mode.node);
}

/** A digest beside a cipher is what makes its key of a password. */
function byPassword(part: Parts): Fault | undefined {
  const { by, value } = part('hash');
  if (by !== 'fixed' || textsSaid(value)[0] !== 'md5') return undefined;
  const why = 'The key and the IV are made of the password by one round of MD5 without a salt: passwords are tried out by the billion, and equal texts are encrypted alike.';
  return { what: 'A key made by createCipher or createDecipher', why, instead: `Make the key with scrypt and a random salt. ${BETTER}`, isGrave: true, kind: 'password' };
}

function byPadding(part: Parts): Fault | undefined {
  const [name] = textsSaid(part('algorithm').value);
  if (name === undefined || cipherNamed(name)?.name !== 'RSA') return undefined;
  const { value, place, node } = part('padding');
  const said = [...textsSaid(value), ...value.constants.filter((constant) => typeof constant === 'number')];
  const faults = said.map(rsaPaddingFault);
  const kind = faults.find((one) => one === 'none') ?? faults.find((one) => one !== undefined);
  if (kind === undefined) return undefined;
  const instead = 'Use OAEP: RSA_PKCS1_OAEP_PADDING with oaepHash sha256.';
  const at = place ?? node;
  if (kind === 'none') return { what: 'RSA without padding', why: 'Equal texts are encrypted alike, and cipher texts can be multiplied into others.', instead, isGrave: true, node: at, kind: 'padding' };
  return { what: 'RSA with the padding of PKCS #1 v1.5', why: 'Whoever learns whether a cipher text is padded well can decrypt others by asking often enough (Bleichenbacher).', instead, isGrave: false, node: at, kind: 'padding' };
}
