/** Parts of acts that rules ask for by themselves, wherever they are handed over: through functions of the project as well. */
import type { Act, Acting, Behaviour, Part, Role } from './model';

type Roles = Readonly<Partial<Record<Part, Role>>>;

const cipher: Roles = { algorithm: 'cipher-algorithm', key: 'key', iv: 'iv' };
const signature: Roles = { algorithm: 'signature-algorithm', hash: 'signature-algorithm', key: 'key', curve: 'curve' };
const token: Roles = { key: 'token-key' };

export const ROLE_OF_PART: Readonly<Partial<Record<Act, Roles>>> = {
  hash: { algorithm: 'hash-algorithm' },
  'keyed-hash': { algorithm: 'hmac-algorithm', key: 'key' },
  'derive-key': { salt: 'salt', data: 'key', iterations: 'iterations' },
  'hash-password': { salt: 'salt', rounds: 'rounds' },
  encrypt: cipher,
  // What is decrypted takes its vector from the message, or from whoever has encrypted it.
  decrypt: { ...cipher, algorithm: 'decipher-algorithm', iv: undefined },
  sign: signature,
  verify: { ...signature, key: undefined },
  'make-key': { hash: 'signature-algorithm', size: 'key-size', curve: 'curve' },
  'agree-key': { size: 'key-size', curve: 'curve' },
  'issue-token': token,
  'check-token': token,
  'keep-session': { key: 'key' },
  connect: { address: 'address', verified: 'tls-verification' },
};

const NONE: readonly Acting[] = [];

export function actingsOf(behaviour: Pick<Behaviour, 'acts' | 'alsoActs'> | undefined): readonly Acting[] {
  if (!behaviour?.acts) return NONE;
  const { acts, alsoActs } = behaviour;
  return alsoActs ? [acts, ...alsoActs] : [acts];
}

/** The roles that an act may tell of. */
export function rolesTold({ act, parts = {}, fixed = {} }: Acting): readonly Role[] {
  const roles = Object.entries(ROLE_OF_PART[act] ?? {}) as [Part, Role | undefined][];
  return roles.flatMap(([part, role]) => (role !== undefined && (part in parts || part in fixed) ? [role] : []));
}
