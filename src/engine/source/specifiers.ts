/** The specifiers that a module imports, found without parsing it: one too many does no harm, it only orders the work. */

const SPECIFIER = /\b(?:from|import|require)\s*\(?\s*(?:\/\*[^*]*\*\/\s*)?(['"`])([^'"`\n\r]+)\1/g;

/** Each once, in the order of the text, which nobody who holds one of them holds by that. */
export function specifiersOf(text: string): readonly string[] {
  return [...new Set([...text.matchAll(SPECIFIER)].map(([, , specifier]) => specifier!))].map(apart);
}

/** V8 makes no copy of a part of a text: it points into it, and keeps the whole. */
function apart(part: string): string {
  return part.split('').join('');
}
