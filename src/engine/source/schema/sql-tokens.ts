/** SQL of any dialect in tokens: names, words, texts and signs, each with its place. What is no SQL gives odd tokens and does no harm. */
import type { Span } from '../../finding';

export interface Token extends Span {
  /** `name`: in the quotes of some dialect; then `text` is what stands between them. */
  readonly kind: 'word' | 'name' | 'text' | 'sign';
  readonly text: string;
  /** In small letters. */
  readonly word: string;
}

export interface SqlTokens {
  readonly tokens: readonly Token[];
  readonly comments: readonly (Span & { readonly text: string })[];
}

export function tokensOf(text: string): SqlTokens {
  const scanner = new Scanner(text);
  while (scanner.next());
  return scanner;
}

const WORD = /[\p{L}\p{N}_][\p{L}\p{N}_$#]*/uy;
const BRACKETED = /\[[A-Za-z_][^\]\r\n]{0,200}\]/y;
const SPACE = /\s+/y;
const NO_TEXT = /[^'\\]+/y;

/** In one pass, forwards alone. */
class Scanner {
  readonly tokens: Token[] = [];
  readonly comments: (Span & { readonly text: string })[] = [];
  private at = 0;
  /** In rows that are inserted no column is declared: dumps consist of little else. */
  private inRows = false;

  constructor(private readonly text: string) {}

  next(): boolean {
    const { text, at } = this;
    const sign = text[at];
    if (sign === undefined) return false;
    if (this.skips(SPACE)) return true;
    if (sign === '-' && text[at + 1] === '-') this.comment(endOfLine(text, at), 0);
    else if (sign === '/' && text[at + 1] === '*') this.comment(behind(text, '*/', at + 2), '*/'.length);
    else if (sign === "'") this.literal();
    else if (sign === '"' || sign === '`') this.quoted(behind(text, sign, at + 1));
    else if (sign === '[' && this.skips(BRACKETED)) this.add('name', at, text.slice(at + 1, this.at - 1));
    else if (this.skips(WORD)) this.word(at);
    else this.sign(sign);
    return true;
  }

  private skips(piece: RegExp): boolean {
    piece.lastIndex = this.at;
    if (!piece.test(this.text)) return false;
    this.at = piece.lastIndex;
    return true;
  }

  private add(kind: Token['kind'], start: number, text: string): void {
    if (!this.inRows) this.tokens.push({ kind, start, end: this.at, text, word: text.toLowerCase() });
  }

  /** `closing`: how long the sign is that ends it. */
  private comment(end: number, closing: number): void {
    this.comments.push({ start: this.at, end, text: this.text.slice(this.at + 2, end - (this.text.endsWith('*/', end) ? closing : 0)) });
    this.at = end;
  }

  /** A quote inside is doubled, or stands behind a backslash. */
  private literal(): void {
    const start = this.at++;
    while (this.at < this.text.length) {
      if (this.skips(NO_TEXT)) continue;
      if (this.text[this.at] === "'" && this.text[this.at + 1] !== "'") break;
      this.at += 2;
    }
    this.at = Math.min(this.at + 1, this.text.length);
    this.add('text', start, this.text.slice(start, this.at));
  }

  private quoted(end: number): void {
    const start = this.at;
    this.at = end;
    this.add('name', start, this.text.slice(start + 1, end - 1));
  }

  private word(start: number): void {
    const text = this.text.slice(start, this.at);
    if (this.inRows && /^(?:create|alter)$/i.test(text)) this.inRows = false;
    this.add('word', start, text);
    if (/^insert$/i.test(text)) this.inRows = true;
  }

  private sign(sign: string): void {
    this.at++;
    if (sign === ';') this.inRows = false;
    this.add('sign', this.at - 1, sign);
    if (sign === ';') this.at = this.behindData();
  }

  /** Behind `COPY … FROM stdin;` a dump has lines of data, up to one of `\.`: an apostrophe in them opens no text. */
  private behindData(): number {
    const { tokens, text, at } = this;
    return tokens.at(-2)?.word === 'stdin' ? behind(text, '\n\\.', at) : at;
  }
}

/** Behind the next such sign; the end where there is none, from where nobody looks again. */
function behind(text: string, sign: string, from: number): number {
  const found = text.indexOf(sign, from);
  return found < 0 ? text.length : found + sign.length;
}

function endOfLine(text: string, from: number): number {
  const end = /[\r\n]/g;
  end.lastIndex = from;
  return end.exec(text)?.index ?? text.length;
}
