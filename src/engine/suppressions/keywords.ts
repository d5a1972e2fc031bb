/** The words that a suppression comment begins with. */
import { nearest } from './nearest';

/** `either`: the same line; alone on its line, the next line of code. */
export type Scope = 'line' | 'next-line' | 'either' | 'start' | 'end' | 'file';

/** A text without it has no suppression comment. */
export const MARK = 'centinel-';

export const NEXT_LINE = 'centinel-disable-next-line';
export const SAME_LINE = 'centinel-disable-line';
const BLOCK_END = 'centinel-enable';

const WRITTEN: readonly (readonly [keyword: string, scope: Scope])[] = [
  [NEXT_LINE, 'next-line'],
  [SAME_LINE, 'line'],
  ['centinel-disable', 'start'],
  [BLOCK_END, 'end'],
  ['centinel-disable-file', 'file'],
];

/** They go on working, and nothing writes them any more. */
const OLDER: readonly (readonly [keyword: string, scope: Scope])[] = [
  ['centinel-ignore', 'either'],
  ['centinel-ignore-start', 'start'],
  ['centinel-ignore-end', 'end'],
  ['centinel-ignore-file', 'file'],
];

const SCOPES: ReadonlyMap<string, Scope> = new Map([...WRITTEN, ...OLDER]);

export const KEYWORDS: readonly string[] = WRITTEN.map(([keyword]) => keyword);

export function scopeOf(keyword: string): Scope | undefined {
  return SCOPES.get(keyword);
}

/** The ending of a block that was opened with this keyword. */
export function endKeyword(start: string): string {
  return start === 'centinel-ignore-start' ? 'centinel-ignore-end' : BLOCK_END;
}

/** A keyword with something behind it that is none: meant, and no keyword. */
export function isNearlyKeyword(word: string): boolean {
  return /^centinel-(?:disable|enable|ignore)-/.test(word);
}

/** The keyword that was meant, where one is near. */
export function meantKeyword(word: string): string | undefined {
  const inNewWords = word.replace(/^centinel-(?:ignore|suppress)/, 'centinel-disable');
  return KEYWORDS.includes(inNewWords) ? inNewWords : nearest(word, KEYWORDS);
}
