/** The lines that a comment speaks of: where the next code begins, and where the code before it ends. */
import type { Span } from '../finding';
import type { Lines } from '../source/lines';
import type { Directive } from './directive';

/** How comments of the language begin: the others know no comment that ends within its line. */
export type CommentMark = '//' | '--' | '#';

export class Beside {
  constructor(
    private readonly lines: Lines,
    /** All of the text, in order. */
    private readonly comments: readonly Span[],
    private readonly mark: CommentMark,
  ) {}

  /** Nothing but what makes it a comment stands before it. */
  standsAlone({ hull }: Directive): boolean {
    return /^\s*$/.test(this.lines.text.slice(this.lines.startOf(this.lines.lineAt(hull.start)), hull.start));
  }

  /** The line of the next code, whatever blank lines and comments stand between; undefined at the end of the text. */
  nextLine({ hull }: Directive): number | undefined {
    const { text } = this.lines;
    let at = hull.end;
    for (;;) {
      at = behind(/\s*/y, text, at);
      const inside = behind(/(?:\{\s*(?=\/\*))?/y, text, at);
      const comment = this.comments.find(({ start }) => start === inside);
      if (!comment) return at < text.length ? this.lines.lineAt(at) : undefined;
      // Of a comment in JSX the brace behind it is no code.
      at = inside > at ? behind(/(?:\s*\})?/y, text, comment.end) : comment.end;
    }
  }

  /**
   * The line that a comment for its own line was written behind, where a formatter has given it one to itself: it goes to the next line from behind a brace that
   * opens, a bracket, an arrow, and from behind an element.
   */
  lineBefore(directive: Directive): number | undefined {
    const { hull } = directive;
    if (this.mark !== '//' || !this.standsAlone(directive)) return undefined;
    const before = this.lines.text.slice(0, hull.start).trimEnd();
    const isInJsx = hull.start !== directive.start;
    return (isInJsx ? /[}>]$/ : /(?:[{([?:=]|=>)$/).test(before) ? this.lines.lineAt(before.length - 1) : undefined;
  }
}

function behind(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
