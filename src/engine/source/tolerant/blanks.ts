/** Stretches of a text that are blanked out, so that offsets and lines stay. */

interface Open<Owner> {
  readonly from: number;
  readonly owner: Owner;
  readonly how: string;
  readonly stub: string;
}

export function blankedOut(text: string, from: number, to: number): string {
  return text.slice(0, from) + text.slice(from, to).replace(/[^\r\n]/g, ' ') + text.slice(to);
}

/** One stretch at a time: whoever began it ends it. */
export class Blanks<Owner> {
  private readonly pieces: string[] = [];
  private done = 0;
  private open: Open<Owner> | undefined;

  constructor(private readonly text: string) {}

  /** The stub, one character or none, is written where the last one of the stretch was, so that the code around it stays whole. */
  begin(owner: Owner, how: string, from: number, stub: string): void {
    this.open ??= { from, owner, how, stub };
  }

  end(owner: Owner, how: string, to: number): void {
    if (this.open?.owner !== owner || this.open.how !== how) return;
    this.blank(this.open, to);
    this.open = undefined;
  }

  filled(): string {
    if (this.open) this.blank(this.open, this.text.length);
    return this.pieces.join('') + this.text.slice(this.done);
  }

  private blank({ from, stub }: Open<Owner>, to: number): void {
    let code = this.text.slice(from, to).trimEnd();
    // The semicolon behind an expression is none of it.
    while (stub !== ';' && code.endsWith(';')) code = code.slice(0, -1).trimEnd();
    const stubAt = code.length - (code && stub ? 1 : 0);
    this.pieces.push(this.text.slice(this.done, from), code.slice(0, stubAt).replace(/[^\r\n]/g, ' '), code && stub);
    this.done = from + code.length;
  }
}
