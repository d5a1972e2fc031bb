/** Secrets stay where they stand: blanked out of the line that is shown, and no fix repeats them. */
import type { Fix, Snippet, Span } from './finding';
import type { Lines } from './source/lines';

/** What to blank out: spans of the text, and what a line shows by itself. */
export interface Blanking {
  readonly secrets: readonly Span[];
  readonly sensitive?: (line: string) => readonly Span[];
}

/** The first line of the finding, secrets blanked to dots of the same length, so that columns stay. */
export function snippetOf(at: Span, lines: Lines, { secrets, sensitive }: Blanking): Snippet {
  const line = lines.lineAt(at.start);
  const start = lines.startOf(line);
  const original = lines.textOf(line);
  const inLine = secrets.map((secret) => ({ start: secret.start - start, end: secret.end - start }));
  const text = [...inLine, ...(sensitive?.(original) ?? [])].reduce(blank, original);
  return { line: text, from: at.start - start, to: Math.min(at.end - start, text.length) };
}

/** A text that is taken out of its line. */
export function blanked(text: string, { sensitive }: Blanking): string {
  return (sensitive?.(text) ?? []).reduce(blank, text);
}

function blank(line: string, secret: Span): string {
  const from = Math.max(0, secret.start);
  const to = Math.min(line.length, secret.end);
  return from < to ? line.slice(0, from) + '•'.repeat(to - from) + line.slice(to) : line;
}

/** Shorter ones are met by chance. */
const SHORTEST_SECRET = 6;

/** Does the fix write again what stands in the code as a secret? Reports carry the text of fixes. */
export function repeatsSecret(fix: Fix, text: string, { secrets, sensitive }: Blanking): boolean {
  const bare = secrets.map(({ start, end }) => text.slice(start, end).replace(/^['"`]|['"`]$/g, '')).filter((secret) => secret.length >= SHORTEST_SECRET);
  const repeated = (written: string) => bare.some((secret) => written.includes(secret)) || (sensitive?.(written) ?? []).some(({ start, end }) => text.includes(written.slice(start, end)));
  return [...fix.edits.map((edit) => edit.text), ...(fix.lines ?? []).map(({ line }) => line)].some(repeated);
}
