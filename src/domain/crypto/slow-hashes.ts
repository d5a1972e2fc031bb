/** Functions that are made to be slow, for passwords: what each is set up by, and the least that OWASP's Password Storage Cheat Sheet asks for. */
import type { Severity } from '../../engine/finding';
import { hashNamed } from './hashes';

export type SlowHash = 'bcrypt' | 'pbkdf2' | 'scrypt' | 'argon2id' | 'argon2i' | 'argon2d' | 'evpkdf';

/** What a call says of it; what it does not say is missing. Memory in KiB. */
export interface Costs {
  readonly rounds?: number;
  readonly iterations?: number;
  readonly hash?: string;
  readonly cost?: number;
  readonly block?: number;
  readonly lanes?: number;
  readonly memory?: number;
  readonly passes?: number;
}

/** What is too little. */
export interface Shortfall {
  readonly severity: Severity;
  /** `bcrypt with 8 rounds`. */
  readonly is: string;
  readonly least: string;
  /** What decides, and the least of it. */
  readonly part: keyof Costs;
  readonly enough: number;
}

const NAMES: Readonly<Record<string, SlowHash>> = { bcrypt: 'bcrypt', pbkdf2: 'pbkdf2', scrypt: 'scrypt', argon2id: 'argon2id', argon2i: 'argon2i', argon2d: 'argon2d', evpkdf: 'evpkdf', evpbytestokey: 'evpkdf' };

/** `PBKDF2`, `Argon2id`. Undefined where it names none. */
export function slowHashNamed(text: string): SlowHash | undefined {
  const key = text.toLowerCase().replace(/[^a-z0-9]/g, '');
  return Object.hasOwn(NAMES, key) ? NAMES[key] : undefined;
}

export const LEAST_ROUNDS = 10;
/** For a login by bcrypt today; ten is what may stay. */
export const GOOD_ROUNDS = 12;
/** By the hash inside: what is enough of PBKDF2. */
const ITERATIONS: Readonly<Record<string, number>> = { 'SHA-1': 1_300_000, 'SHA-224': 600_000, 'SHA-256': 600_000, 'SHA-384': 210_000, 'SHA-512': 210_000, 'SHA3-256': 600_000, 'SHA3-512': 210_000 };
/** Of any hash, the least that is enough: what is below it is too little whatever the hash. */
export const FEWEST_ITERATIONS = 210_000;
const FAR_TOO_FEW = 100_000;
/** Memory and passes of argon2 that are worth the same. */
const ARGON2: readonly (readonly [memory: number, passes: number])[] = [
  [47_104, 1],
  [19_456, 2],
  [12_288, 3],
  [9_216, 4],
  [7_168, 5],
];
export const GOOD_ARGON2 = { memory: 19_456, passes: 2 } as const;
export const GOOD_SCRYPT = 2 ** 17;
/** N of the library of Node, which is below what OWASP asks for, and half of what is let pass. */
const LEAST_SCRYPT = 2 ** 14;

/** How many iterations are enough with this hash; undefined where it names none that is known. */
export function enoughIterations(hash: string | undefined): number | undefined {
  const name = hash === undefined ? undefined : hashNamed(hash)?.name;
  return name === undefined ? undefined : ITERATIONS[name];
}

/** Undefined where it is enough, or nobody can say. */
export function shortfall(slow: SlowHash, costs: Costs): Shortfall | undefined {
  switch (slow) {
    case 'bcrypt':
      return ofBcrypt(costs.rounds);
    case 'pbkdf2':
      return ofPbkdf2(costs);
    case 'scrypt':
      return ofScrypt(costs);
    case 'evpkdf':
      return ofEvpKdf(costs);
    default:
      return ofArgon2(slow, costs);
  }
}

/** Zero and less are no rounds: libraries take their default then, or throw. */
function ofBcrypt(rounds: number | undefined): Shortfall | undefined {
  if (rounds === undefined || rounds >= LEAST_ROUNDS || rounds < 1) return undefined;
  return { severity: 'error', is: `bcrypt with ${rounds} rounds`, least: `at least ${LEAST_ROUNDS} rounds, better ${GOOD_ROUNDS}`, part: 'rounds', enough: GOOD_ROUNDS };
}

function ofPbkdf2({ iterations, hash }: Costs): Shortfall | undefined {
  if (iterations === undefined || iterations < 1) return undefined;
  const known = enoughIterations(hash);
  const enough = known ?? FEWEST_ITERATIONS;
  if (iterations >= enough) return undefined;
  const name = known === undefined ? '' : ` of ${hashNamed(hash!)!.name}`;
  return { severity: iterations < FAR_TOO_FEW ? 'error' : 'warning', is: `PBKDF2 with ${iterations} iteration${iterations === 1 ? '' : 's'}${name}`, least: `at least ${enough} iterations${name}`, part: 'iterations', enough };
}

/** OpenSSL's own way: it was never made to be slow. */
function ofEvpKdf({ iterations }: Costs): Shortfall | undefined {
  if (iterations === undefined || iterations >= FAR_TOO_FEW) return undefined;
  return { severity: 'error', is: `EvpKDF with ${iterations} iteration${iterations === 1 ? '' : 's'}`, least: 'PBKDF2 with 600000 iterations of SHA-256', part: 'iterations', enough: 600_000 };
}

/** Below N = 2^14 with blocks of 8 it is weak; what takes twice the memory of that is let pass, though OWASP asks for more. */
function ofScrypt({ cost, block = 8, lanes = 1 }: Costs): Shortfall | undefined {
  if (cost === undefined || cost < 2) return undefined;
  const worth = (cost * block) / 8;
  if (worth * lanes >= GOOD_SCRYPT / 2 || worth > LEAST_SCRYPT) return undefined;
  const is = `scrypt with N = ${cost}`;
  const least = 'N = 131072 with r = 8 and p = 1';
  if (worth < LEAST_SCRYPT) return { severity: 'error', is, least, part: 'cost', enough: GOOD_SCRYPT };
  return lanes >= 5 ? undefined : { severity: 'info', is, least, part: 'cost', enough: GOOD_SCRYPT };
}

function ofArgon2(kind: 'argon2id' | 'argon2i' | 'argon2d', { memory, passes }: Costs): Shortfall | undefined {
  const name = `Argon2${kind.slice('argon2'.length)}`;
  const least = 'Argon2id with 19456 KiB and 2 passes, or its like';
  if (memory !== undefined && memory < ARGON2.at(-1)![0]) return { severity: 'error', is: `${name} with ${memory} KiB`, least, part: 'memory', enough: GOOD_ARGON2.memory };
  if (memory !== undefined && passes !== undefined && !ARGON2.some(([least, times]) => memory >= least && passes >= times)) {
    return { severity: 'warning', is: `${name} with ${memory} KiB and ${passes} pass${passes === 1 ? '' : 'es'}`, least, part: 'passes', enough: GOOD_ARGON2.passes };
  }
  return undefined;
}

/** Argon2i and Argon2d each leave one attack open that Argon2id closes. */
export function isLesserArgon2(slow: SlowHash): boolean {
  return slow === 'argon2i' || slow === 'argon2d';
}
