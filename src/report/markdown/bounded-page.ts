/** A page that ends before it is too long, and says what is missing. */
import { head, row } from './table';

/** GitHub takes 1 MiB; the rest is for the lines that say what is left out. */
const MOST_BYTES = 1_000_000;

interface Table<T> {
  readonly heading: string;
  /** Shown when the reader asks for it. */
  readonly isFolded?: boolean;
  readonly columns: readonly string[];
  readonly rows: readonly T[];
  /** Markdown without ends of lines and without bars. */
  readonly cells: (row: T) => readonly string[];
}

export class BoundedPage {
  private readonly parts: string[] = [];
  private bytes = 0;

  add(text: string): void {
    this.parts.push(text);
    this.bytes += bytesOf(text);
  }

  /** Nothing where there are no rows. */
  table<T>({ heading, isFolded = false, columns, rows, cells }: Table<T>): void {
    if (rows.length === 0) return;
    this.add(isFolded ? `\n<details><summary>${heading}</summary>\n\n` : `\n${heading}\n\n`);
    for (const line of head(columns)) this.add(`${line}\n`);
    const left = this.rows(rows, cells);
    if (left > 0) this.add(`\nAnd ${left} more, for which there is no room on this page.\n`);
    if (isFolded) this.add('\n</details>\n');
  }

  text(): string {
    return this.parts.join('');
  }

  /** How many were left. */
  private rows<T>(rows: readonly T[], cells: (row: T) => readonly string[]): number {
    for (const [index, each] of rows.entries()) {
      const line = `${row(cells(each))}\n`;
      if (this.bytes + bytesOf(line) > MOST_BYTES) return rows.length - index;
      this.add(line);
    }
    return 0;
  }
}

const ENCODER = new TextEncoder();
const bytesOf = (text: string): number => ENCODER.encode(text).length;
