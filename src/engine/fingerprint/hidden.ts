/** What no hash is made of: card numbers and passwords are short enough to be guessed from one. */
import type { Blanking } from '../blanking';
import type { Span } from '../finding';

/** Stands for a text that is hidden, whatever its length. */
const BLANK = '•';

export class Hidden {
  constructor(private readonly blanking: Blanking) {}

  /** The text itself, or a blank for all of it where the part of the file that it comes from holds something secret. */
  shown(text: string, [start, end]: readonly [number, number]): string {
    return this.overlaps(start, end) || this.isSensitive(text) ? BLANK : text;
  }

  /** The same for a text that is not taken apart any further, as of a line: what is secret is blanked, and the rest stays. */
  around(text: string, offset: number): string {
    const spans = [...this.blanking.secrets.map(({ start, end }) => ({ start: start - offset, end: end - offset })), ...(this.blanking.sensitive?.(text) ?? [])];
    let [shown, at] = ['', 0];
    for (const { start, end } of spans.filter((span) => span.end > 0 && span.start < text.length).sort(byStart)) {
      if (start >= at) shown += text.slice(at, start) + BLANK;
      at = Math.max(at, end);
    }
    return shown + text.slice(at);
  }

  private overlaps(start: number, end: number): boolean {
    return this.blanking.secrets.some((secret) => secret.start < end && start < secret.end);
  }

  /** Some formats are known only between quotes. */
  private isSensitive(text: string): boolean {
    const { sensitive } = this.blanking;
    return sensitive !== undefined && (sensitive(text).length > 0 || sensitive(`"${text}"`).length > 0);
  }
}

const byStart = (a: Span, b: Span): number => a.start - b.start;
