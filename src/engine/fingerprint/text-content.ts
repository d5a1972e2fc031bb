/** What tells a finding in a text without a tree: what it says, and the names that lead to the column or the setting; of all else, its line. */
import type { Span } from '../finding';
import type { ParsedText } from '../source/parse';
import type { Hidden } from './hidden';

interface Named {
  readonly at: Span;
  readonly names: readonly string[];
}

export class TextContent {
  /** Made when somebody asks: most texts have no finding. */
  private found: readonly Named[] | undefined;

  constructor(
    private readonly text: string,
    private readonly parsed: ParsedText,
    private readonly hidden: Hidden,
  ) {}

  content(span: Span): string {
    const { text, hidden } = this;
    const around = this.named.findLast(({ at }) => at.start <= span.start && span.end <= at.end);
    const said = plain(hidden.shown(text.slice(span.start, span.end), [span.start, span.end]));
    if (around) return [said, ...around.names].join('\n');
    const line = lineAround(span, text);
    const shown = plain(hidden.around(text.slice(line.start, line.end), line.start));
    const isWholeLine = text.slice(line.start, line.end).trim() === text.slice(span.start, span.end).trim();
    // What stands on lines of its own speaks of what follows.
    const behind = isWholeLine ? this.named.find(({ at }) => at.start >= span.end) : undefined;
    return [said, shown, ...(behind?.names ?? [])].join('\n');
  }

  private get named(): readonly Named[] {
    return (this.found ??= namedIn(this.parsed));
  }
}

function namedIn({ columns = [], settings = [] }: ParsedText): readonly Named[] {
  const ofColumns = columns.map(({ at, table = '', name }): Named => ({ at, names: [table.toLowerCase(), name.toLowerCase()] }));
  const ofSettings = settings.map(({ at, path }): Named => ({ at, names: path }));
  return [...ofColumns, ...ofSettings].sort((a, b) => a.at.start - b.at.start);
}

function lineAround({ start, end }: Span, text: string): Span {
  const next = text.slice(end).search(/[\r\n]/);
  return { start: Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1, end: next < 0 ? text.length : end + next };
}

/** Without what tools change that lay the text out: quotes, what ends a line, white space, capital letters of SQL. */
function plain(text: string): string {
  return text.replace(/['"`]/g, '').replace(/\s+/g, ' ').trim().replace(/[,;]+$/, '').toLowerCase();
}
