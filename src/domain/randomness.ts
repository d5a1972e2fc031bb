/** Drawn by a machine, or written by a person: what tells a random text from words. */

/** Bits per character by Shannon; about 4 for random hexadecimal, 3 for words. */
function entropy(text: string): number {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  return [...counts.values()].reduce((sum, count) => sum - (count / text.length) * Math.log2(count / text.length), 0);
}

export function looksRandom(text: string): boolean {
  return text.length >= 16 && /\d/.test(text) && /[A-Za-z]/.test(text) && entropy(text) >= 3.2 && !isWords(text);
}

/** What stands between the words of names, paths, selectors, rules of validators, media types and dates. */
const BETWEEN = /[-_.:|/+;,=%#@$~ ]+/;
/** A word in one spelling, perhaps numbered: `password`, `V2`, `accessToken1`, `2024`. */
const WORD = /^(?:[a-z]{1,20}|[A-Z]{1,20}|[A-Z]?[a-z]+(?:[A-Z][a-z]+){0,5})?\d{0,4}$/;

/** Words and numbers put together, as people name things: `newPassword`, `access_token_v1`, `required|min:8`, `queue:rotation:v1`. */
export function isWords(text: string): boolean {
  const parts = text.split(BETWEEN).filter((part) => part !== '');
  if (parts.length === 1) return /^[A-Za-z]+$/.test(parts[0]!);
  return parts.every((part) => WORD.test(part));
}
