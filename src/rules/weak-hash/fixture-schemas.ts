/** Algorithms that a schema lets through. */
import { createHash } from 'node:crypto';
import { z } from 'zod';

enum Algorithm {
  Old = 'md5',
  New = 'sha256',
}

const Chosen = z.object({ algorithm: z.enum(['md5', 'sha256']), token: z.string() });
const Only = z.object({ algorithm: z.literal('sha1'), token: z.string() });
const Named = z.object({ algorithm: z.nativeEnum(Algorithm), token: z.string() });
const Strong = z.object({ algorithm: z.enum(['sha256', 'sha512']), token: z.string() });

export function tokenHash(body: unknown): string {
  const { algorithm, token } = Chosen.parse(body);
  return createHash(algorithm).update(token).digest('hex'); // $ alert=weak-hash
}

export function onlyTokenHash(body: unknown): string {
  const { algorithm, token } = Only.parse(body);
  return createHash(algorithm).update(token).digest('hex'); // $ alert=weak-hash
}

export function namedTokenHash(body: unknown): string {
  const { algorithm, token } = Named.parse(body);
  return createHash(algorithm).update(token).digest('hex'); // $ alert=weak-hash
}

export function strongTokenHash(body: unknown): string {
  const { algorithm, token } = Strong.parse(body);
  return createHash(algorithm).update(token).digest('hex'); // ok: both are strong
}
