/** What the models of hashes are put together from: hashes at once, hashes in steps, keyed ones, and functions that are made to be slow. */
import type { AccessPath, Acting, Behaviour, Part } from '../../engine/model';

type Places = Acting['parts'];
type Fixed = Acting['fixed'];

/** The text in, the digest out. */
export function hashed(algorithm: string, data: AccessPath = 'argument[0]'): Behaviour {
  return { returns: 'string', seals: true, sinks: [{ at: data, kind: 'digest' }], acts: { act: 'hash', parts: { data }, fixed: { algorithm } } };
}

/** The same where bytes come out. */
export function hashedBytes(algorithm: string, data?: AccessPath): Behaviour {
  return { ...hashed(algorithm, data), returns: 'Uint8Array' };
}

/** The same with a key. */
export function keyed(algorithm: string, key: AccessPath = 'argument[0]', data: AccessPath = 'argument[1]'): Behaviour {
  return { returns: 'string', seals: true, generates: ['mac'], sinks: [{ at: data, kind: 'digest' }], acts: { act: 'keyed-hash', parts: { key, data }, fixed: { algorithm } } };
}

/** Begins a hash that takes its text in `update`. */
export function begun(algorithm: string, type = 'Hash'): Behaviour {
  return { returns: type, acts: { act: 'hash', fixed: { algorithm } } };
}

/** What takes the text of a hash that was begun. */
export function steps(type: string, update: string): Readonly<Record<string, Behaviour>> {
  return { [`${type}.${update}`]: { returns: type, propagates: [{ from: 'argument[0]', to: 'return' }], sinks: [{ at: 'argument[0]', kind: 'digest' }] } };
}

/** A function that is made to be slow: what it is given, and what it takes where nothing is said. */
export function slow(algorithm: string, parts: Places, defaults?: Acting['defaults'], data: AccessPath = 'argument[0]'): Behaviour {
  const act = algorithm === 'scrypt' || algorithm === 'pbkdf2' ? 'derive-key' : 'hash-password';
  return { returns: 'string', seals: true, acts: { act, parts: { data, ...parts }, fixed: { algorithm } as Fixed, defaults } };
}

/** Options of one argument, by their names in the library. */
export function options(at: AccessPath, names: Readonly<Partial<Record<Part, string>>>): NonNullable<Places> {
  return Object.fromEntries(Object.entries(names).map(([part, name]) => [part, `${at}.${name}` as AccessPath]));
}
