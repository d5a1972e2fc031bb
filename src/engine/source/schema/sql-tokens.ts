/** SQL of any dialect in tokens: names, words, texts and signs, each with its place. What is no SQL gives odd tokens and does no harm. */
import type { Span } from '../../finding';

export interface Token extends Span {
  /** `name`: in the quotes of some dialect; then `text` is what stands between them. */
  readonly kind: 'word' | 'name' | 'text' | 'number' | 'sign';
  readonly text: string;
  /** Of words: in small letters. */
  readonly word: string;
}

export interface SqlTokens {
  readonly tokens: readonly Token[];
  readonly comments: readonly (Span & { readonly text: string })[];
}

const PIECE =
  /(?<space>\s+)|(?<line>--[^\r\n]*)|(?<block>\/\*[^]*?(?:\*\/|$))|(?<text>'(?:[^'\\]|''|\\[^])*(?:'|$))|(?<name>"(?:[^"]|"")*(?:"|$)|`(?:[^`]|``)*(?:`|$)|\[[A-Za-z_][^\]\r\n]*\])|(?<number>\d[\w.]*)|(?<word>[\p{L}_][\p{L}\p{N}_$#]*)|(?<sign>[^])/uy;

export function tokensOf(text: string): SqlTokens {
  const tokens: Token[] = [];
  const comments: (Span & { readonly text: string })[] = [];
  PIECE.lastIndex = 0;
  for (let found = PIECE.exec(text); found; found = PIECE.exec(text)) {
    const { space, line, block, ...parts } = found.groups ?? {};
    const at = { start: found.index, end: PIECE.lastIndex };
    if (line !== undefined) comments.push({ ...at, text: line.slice(2) });
    else if (block !== undefined) comments.push({ ...at, text: block.slice(2).replace(/\*\/$/, '') });
    else if (space === undefined) tokens.push(tokenOf(found[0], parts, at));
    if (found[0] === ';') PIECE.lastIndex = behindData(text, tokens, at.end);
  }
  return { tokens, comments };
}

function tokenOf(text: string, { name, word, number, text: literal }: Readonly<Record<string, string | undefined>>, at: Span): Token {
  if (name !== undefined) return { ...at, kind: 'name', text: name.slice(1, -1), word: name.slice(1, -1).toLowerCase() };
  const kind = word !== undefined ? 'word' : number !== undefined ? 'number' : literal !== undefined ? 'text' : 'sign';
  return { ...at, kind, text, word: text.toLowerCase() };
}

/** Behind `COPY … FROM stdin;` a dump has lines of data, up to one of `\.`: an apostrophe in them opens no text. */
function behindData(text: string, tokens: readonly Token[], end: number): number {
  if (tokens.at(-2)?.word !== 'stdin' && tokens.at(-3)?.word !== 'stdin') return end;
  const last = text.indexOf('\n\\.', end);
  return last < 0 ? end : last + '\n\\.'.length;
}
