/** Offsets to lines and back, for one text. Lines end at LF, CRLF or CR, as editors count them. */
import type { Place, Position } from '../finding';

export class Lines {
  private found: readonly number[] | undefined;

  constructor(
    private readonly file: string,
    readonly text: string,
  ) {}

  /** Looked for when somebody asks: most modules have no finding. */
  private get starts(): readonly number[] {
    return (this.found ??= startsOf(this.text));
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

const LF = 10;
const CR = 13;

function startsOf(text: string): readonly number[] {
  const starts = [0];
  for (let offset = 0; offset < text.length; offset++) {
    const code = text.charCodeAt(offset);
    if (code === LF || (code === CR && text.charCodeAt(offset + 1) !== LF)) starts.push(offset + 1);
  }
  return starts;
}
