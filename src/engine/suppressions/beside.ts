/** The lines that a comment speaks of: where the next code begins, and where the code before it ends. */
import type { Lines } from '../source/lines';
import type { Directive } from './directive';

/** How comments of the language begin: the others know no comment that ends within its line. */
export type CommentMark = '//' | '--' | '#';

export class Beside {
  /** Where comments end, by where they begin; made when somebody asks. */
  private ends: ReadonlyMap<number, number> | undefined;
  /** By where the search begins: comments that stand below one another speak of the same line. */
  private readonly nextLines = new Map<number, number | undefined>();

  constructor(
    private readonly lines: Lines,
    /** All of the text. */
    private readonly comments: readonly { readonly range: readonly [number, number] }[],
    private readonly mark: CommentMark,
  ) {}

  /** Nothing but what makes it a comment stands before it. */
  standsAlone({ hull }: Directive): boolean {
    return /^\s*$/.test(this.lines.text.slice(this.lines.startOf(this.lines.lineAt(hull.start)), hull.start));
  }

  /** The line of the next code, whatever blank lines and comments stand between; undefined at the end of the text. */
  nextLine({ hull }: Directive): number | undefined {
    const passed: number[] = [];
    let at = hull.end;
    while (!this.nextLines.has(at)) {
      passed.push(at);
      const next = this.behindComment(at);
      if (next === undefined) this.nextLines.set(at, this.lineOfCode(at));
      else at = next;
    }
    const line = this.nextLines.get(at);
    for (const each of passed) this.nextLines.set(each, line);
    return line;
  }

  private lineOfCode(at: number): number | undefined {
    const code = behind(/\s*/y, this.lines.text, at);
    return code < this.lines.text.length ? this.lines.lineAt(code) : undefined;
  }

  /** Where the comment ends that comes next; undefined where code comes next, or nothing. */
  private behindComment(at: number): number | undefined {
    const { text } = this.lines;
    const start = behind(/\s*/y, text, at);
    const inside = behind(/(?:\{\s*(?=\/\*))?/y, text, start);
    this.ends ??= new Map(this.comments.map(({ range }) => range));
    const end = this.ends.get(inside);
    // Of a comment in JSX the brace behind it is no code.
    return end !== undefined && inside > start ? behind(/(?:\s*\})?/y, text, end) : end;
  }

  /** What the comment speaks of goes on behind it: it stands in front of its code, or behind a brace or a bracket that opens, or an arrow. */
  isInFront(directive: Directive): boolean {
    const { start, end } = directive.hull;
    if (this.mark !== '//') return false;
    if (OPENING.test(this.codeBefore(start).slice(-2))) return true;
    const line = this.lines.lineAt(end);
    return this.standsAlone(directive) && this.lines.text.slice(end, this.lines.startOf(line + 1)).trim() !== '';
  }

  /**
   * The line that a comment for its own line was written behind, where a formatter has given it one to itself: it goes to the next line from behind a brace that
   * opens, a bracket, an arrow, and from behind an element.
   */
  lineBefore(directive: Directive): number | undefined {
    const { hull } = directive;
    if (this.mark !== '//' || !this.standsAlone(directive)) return undefined;
    const before = this.codeBefore(hull.start);
    const isInJsx = hull.start !== directive.start;
    return (isInJsx ? /[}>]$/ : OPENING).test(before.slice(-2)) ? this.lines.lineAt(before.length - 1) : undefined;
  }

  private codeBefore(at: number): string {
    return this.lines.text.slice(0, at).trimEnd();
  }
}

const OPENING = /(?:[{([?:=]|=>)$/;

function behind(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
