/**
 * Is a text surely not nested deep? A parser in machine code that overflows its stack takes the whole process with it, so what it is handed is skimmed
 * before, by its characters alone. What is counted: brackets and tags that are open, and at each of them what may nest to the right since the last
 * statement or element began, which are operators, and words in front of words. Where characters do not tell, too much is counted.
 */

/** Far below what the stack of a parser holds, and above nearly all that people write. */
const MOST = 150;

/** Words behind which a statement that has begun goes on. */
const GOES_ON = ['as', 'else', 'extends', 'implements', 'in', 'instanceof', 'of', 'satisfies'];
const BEHIND_BLOCK = new Set(GOES_ON);
/** Beside these, words that nest what stands behind them: `for (…)` in front of `for (…)`. */
const BEHIND_OTHERS = new Set([...GOES_ON, 'await', 'delete', 'do', 'for', 'if', 'infer', 'keyof', 'new', 'typeof', 'void', 'while', 'with', 'yield']);

const [SPACE, LINE, WORD, OPEN, CLOSE, SEMICOLON, COMMA, QUOTE, SLASH, LESS, OPERATOR] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as const;

const KINDS = new Uint8Array(128);
for (const [kind, characters] of [
  [SPACE, ' \t\r'],
  [LINE, '\n'],
  [WORD, 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_$'],
  [OPEN, '([{'],
  [CLOSE, ')]}'],
  [SEMICOLON, ';'],
  [COMMA, ','],
  [QUOTE, '\'"`'],
  [SLASH, '/'],
  [LESS, '<'],
  [OPERATOR, '+-*%=!?:&|^~>@'],
] as const) {
  for (const character of characters) KINDS[character.charCodeAt(0)] = kind;
}

const codeOf = (character: string) => character.charCodeAt(0);
const NEWLINE = codeOf('\n');
const DOLLAR = codeOf('$');
const STAR = codeOf('*');
const SLASH_SIGN = codeOf('/');
const LESS_SIGN = codeOf('<');
const GREATER_SIGN = codeOf('>');
const EQUALS = codeOf('=');
const BACKSLASH = codeOf('\\');
const BACKTICK = codeOf('`');
const BRACE = codeOf('{');
const END_BRACE = codeOf('}');
const SQUARE = codeOf('[');

export function isShallow(text: string, allowsJsx: boolean): boolean {
  return new Skim(text, allowsJsx).deepest() <= MOST;
}

class Skim {
  private at = 0;
  /** The kind of the last token, and whether a line ended behind it. */
  private last: number = SEMICOLON;
  private isNewLine = false;
  /** What nests to the right between the innermost brackets; and in each of those around them. */
  private right = 0;
  /** How much of it is `else`: that is still so when the statement behind it has ended. */
  private elses = 0;
  /** Both, of the brackets around. */
  private readonly around: number[] = [];
  /** Which bracket was opened: its character, `<` of a type, or a backtick for `${`. */
  private readonly brackets: number[] = [];
  /** The one that was closed last. */
  private bracket = 0;
  private tags = 0;
  private depth = 0;
  private most = 0;

  constructor(
    private readonly text: string,
    private readonly allowsJsx: boolean,
  ) {}

  deepest(): number {
    const { text } = this;
    while (this.at < text.length) {
      const code = text.charCodeAt(this.at);
      const kind = code < 128 ? KINDS[code]! : WORD;
      if (kind === SPACE) this.at++;
      else if (kind === LINE) this.line();
      else if (kind === WORD) this.word();
      else this.mark(kind, code);
    }
    return this.most;
  }

  private line(): void {
    this.isNewLine = true;
    this.at++;
  }

  private word(): void {
    const { text, last } = this;
    const start = this.at;
    let end = start;
    let code: number;
    do code = text.charCodeAt(++end);
    while (code >= 128 || KINDS[code] === WORD);
    this.at = end;
    const isBehindBlock = last === CLOSE && this.bracket === END_BRACE;
    if (this.at - start === 4 && text.startsWith('else', start)) this.beginElse();
    else if (last === SEMICOLON || isBehindBlock) this.elses = 0;
    if (last === WORD || last === CLOSE || last === QUOTE) {
      const isNext = (this.isNewLine || last === CLOSE) && !(isBehindBlock ? BEHIND_BLOCK : BEHIND_OTHERS).has(text.slice(start, this.at));
      if (isNext) this.right = this.elses;
      else this.nest();
    }
    this.is(WORD);
  }

  private mark(kind: number, code: number): void {
    switch (kind) {
      case OPEN:
        // `{ … } { … }`: the next statement, or the next part of what a tag encloses.
        if (code === BRACE && this.last === CLOSE && this.bracket === END_BRACE) this.right = 0;
        this.open(code);
        break;
      case CLOSE:
        this.close(code);
        break;
      case SEMICOLON:
        while (this.brackets.at(-1) === LESS_SIGN) this.pop();
        this.right = this.elses;
        this.at++;
        break;
      case COMMA:
        this.right = this.elses;
        this.at++;
        break;
      case QUOTE:
        this.quote(code);
        return;
      case SLASH:
        this.slash();
        return;
      case LESS:
        this.less();
        break;
      case OPERATOR:
        this.operator(code);
        break;
      default:
        this.at++;
    }
    this.is(kind);
  }

  private is(kind: number): void {
    this.last = kind;
    this.isNewLine = false;
  }

  private beginElse(): void {
    this.right = Math.max(this.right, this.elses);
    this.elses++;
    this.nest();
  }

  private nest(): void {
    this.right++;
    const reached = this.depth + this.right + this.tags;
    if (reached > this.most) this.most = reached;
  }

  private open(bracket: number): void {
    this.nest();
    this.around.push(this.right, this.elses);
    this.brackets.push(bracket);
    this.depth += this.right;
    this.right = 0;
    this.elses = 0;
    this.at++;
  }

  private pop(): void {
    const [right = 0, elses = 0] = this.around.splice(-2);
    const bracket = this.brackets.pop();
    this.depth -= right;
    // `a[0][1]…` goes deeper with each.
    this.right = bracket === SQUARE || right === 0 ? right : right - 1;
    this.elses = elses;
  }

  private close(code: number): void {
    while (this.brackets.at(-1) === LESS_SIGN) this.pop();
    const isTemplate = code === END_BRACE && this.brackets.at(-1) === BACKTICK;
    this.pop();
    this.bracket = code;
    this.at++;
    if (isTemplate) this.template();
  }

  private quote(code: number): void {
    const { text } = this;
    const isApostrophe = code !== BACKTICK && this.at > 0 && KINDS[text.charCodeAt(this.at - 1)] === WORD && this.last === WORD;
    this.at++;
    if (isApostrophe) return;
    this.is(QUOTE);
    if (code === BACKTICK) this.template();
    else this.skip(code);
  }

  /** To the end of a text, or of its line. */
  private skip(end: number): void {
    const { text } = this;
    for (let code = text.charCodeAt(this.at); this.at < text.length && code !== NEWLINE; code = text.charCodeAt(++this.at)) {
      if (code === BACKSLASH) this.at++;
      else if (code === end) {
        this.at++;
        return;
      }
    }
  }

  private template(): void {
    const { text } = this;
    for (; this.at < text.length; this.at++) {
      const code = text.charCodeAt(this.at);
      if (code === BACKSLASH) this.at++;
      else if (code === BACKTICK) {
        this.at++;
        return this.is(QUOTE);
      } else if (code === DOLLAR && text.charCodeAt(this.at + 1) === BRACE) {
        this.at++;
        this.open(BACKTICK);
        return this.is(OPEN);
      }
    }
  }

  private slash(): void {
    const { text } = this;
    const next = text.charCodeAt(this.at + 1);
    if (next === SLASH_SIGN) this.to('\n');
    else if (next === STAR) {
      this.at += 2;
      this.to('*/');
      this.at += 2;
    } else if (next === GREATER_SIGN && this.allowsJsx) this.endTag();
    else if (this.last === OPERATOR || this.last === OPEN || this.last === COMMA || this.last === SEMICOLON) this.regularExpression();
    else {
      this.nest();
      this.at++;
      this.is(OPERATOR);
    }
  }

  private to(end: string): void {
    const found = this.text.indexOf(end, this.at);
    this.at = found < 0 ? this.text.length : found;
  }

  private regularExpression(): void {
    this.at++;
    this.skip(SLASH_SIGN);
    this.is(QUOTE);
  }

  private less(): void {
    const { text } = this;
    const next = text.charCodeAt(this.at + 1);
    const isApart = this.at === 0 || KINDS[text.charCodeAt(this.at - 1)] !== WORD;
    if (this.allowsJsx && next === SLASH_SIGN) return this.endTag();
    const isName = KINDS[next] === WORD || next === GREATER_SIGN;
    if (!isApart) this.open(LESS_SIGN);
    else if (this.allowsJsx && isName) this.beginTag();
    else this.operator(LESS_SIGN);
  }

  private beginTag(): void {
    this.tags++;
    this.nest();
    this.right--;
    this.at++;
  }

  /** `/>`, or `</` */
  private endTag(): void {
    this.tags = Math.max(0, this.tags - 1);
    this.right = 0;
    this.at += 2;
    this.is(SEMICOLON);
  }

  private operator(code: number): void {
    const isArrow = code === EQUALS && this.text.charCodeAt(this.at + 1) === GREATER_SIGN;
    this.at += isArrow ? 2 : 1;
    if (code === GREATER_SIGN && this.brackets.at(-1) === LESS_SIGN) return this.pop();
    this.nest();
  }
}
