/** The known word that another one is a slip for. */

/** Undefined where none is near: at most one letter in four differs, or two. Of several the first in the order of the list. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  let found: string | undefined;
  let least = Math.max(2, Math.floor(word.length / 4)) + 1;
  for (const candidate of known) {
    // So many letters at least are to be added or taken away.
    if (Math.abs(word.length - candidate.length) >= least) continue;
    const far = distance(word, candidate);
    if (far < least) [found, least] = [candidate, far];
  }
  return found;
}

/** Levenshtein: how many letters are to be added, taken away or changed. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length]!;
}
