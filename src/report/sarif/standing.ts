/** What a result counts as: one that is to be mended, or one of those that are set aside. */
import type { Result } from 'sarif';

export function isSuppressed({ suppressions = [] }: Result): boolean {
  return suppressions.length > 0;
}

export function isBaselined(result: Result): boolean {
  return result.baselineState === 'unchanged' && !isSuppressed(result);
}

export const isOpen = (result: Result): boolean => !isSuppressed(result) && !isBaselined(result);
