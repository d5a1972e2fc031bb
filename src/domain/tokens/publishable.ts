/** Keys that providers make to be given to everybody, by their prefixes: for pages, maps and what is counted in them. */
const PUBLISHABLE = /^(?:pk_(?:live|test|sbox|sandbox)_|phc_|sb_publishable_|pk\.eyJ)/;

export function isPublishable(key: string): boolean {
  return PUBLISHABLE.test(key);
}
