/** What several reports say, said once. */

/**
 * All items of all lists. What one list says twice is said twice; what two lists say, such as a mistake in a config file that each of them
 * has read, once.
 */
export function union<T>(lists: readonly (readonly T[])[]): readonly T[] {
  const all: T[] = [];
  const told = new Map<string, number>();
  for (const list of lists) {
    const seen = new Map<string, number>();
    for (const item of list) {
      const key = JSON.stringify(item);
      const times = (seen.get(key) ?? 0) + 1;
      seen.set(key, times);
      if (times <= (told.get(key) ?? 0)) continue;
      told.set(key, times);
      all.push(item);
    }
  }
  return all;
}
