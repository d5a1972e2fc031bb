/** Offsets to lines and back, for one text. Lines end at LF, CRLF or CR, as editors count them. */
import type { Place, Position } from '../finding';

export class Lines {
  private readonly starts: number[] = [0];

  constructor(
    private readonly file: string,
    readonly text: string,
  ) {
    const ends = /\r\n|\r|\n/g;
    while (ends.exec(text)) this.starts.push(ends.lastIndex);
  }

  get count(): number {
    return this.starts.length;
  }

  position(offset: number): Position {
    const line = this.lineAt(offset);
    return { line, column: offset - this.startOf(line) };
  }

  place(start: number, end: number): Place {
    return { file: this.file, start, end, from: this.position(start), to: this.position(end) };
  }

  lineAt(offset: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.startOf(middle) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  startOf(line: number): number {
    return this.starts[line] ?? this.text.length;
  }

  /** The line without its end of line. */
  textOf(line: number): string {
    return this.text.slice(this.startOf(line), this.startOf(line + 1)).replace(/[\r\n]+$/, '');
  }
}
