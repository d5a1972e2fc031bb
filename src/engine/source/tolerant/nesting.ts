/**
 * Code that is nested so deep that it overflows TypeScript's parser, made shallow by its tokens alone: what would be cut off the tree is
 * blanked out before there is one. Offsets and lines stay. Nothing is blanked that a tree within the bound could hold.
 */
import ts from 'typescript';
import { LIMITS } from '../../limits';
import { Blanks } from './blanks';
import { LINKS_PER_LEVEL } from './stubs';
import { BEFORE_OPERAND, endsOperand, isHead, NESTS_RIGHT, NO_TYPE, startsOperand } from './token-roles';

const Kind = ts.SyntaxKind;

/** Levels beyond the bound: where a node cannot be cut off the tree, it is cut further below. */
const SLACK = 10;
const MOST = (LIMITS.nesting.value + SLACK) * LINKS_PER_LEVEL;

export function withoutDeepNesting(text: string, variant: ts.LanguageVariant): string {
  return new Reader(text, variant).read();
}

/** What a pair of brackets or tags encloses; the outermost is the file. Depths are in links, as in the tree. */
interface Enclosure {
  kind: Bracket;
  /** How deep code nests to the right since the last statement or element began: `a => b => …`, `a ? b : c ? …`, `else if`. */
  right: number;
  /** The same of operators before one operand: `!!x`. */
  before: number;
  /** What `right` was at each `?` and each `if` whose `:` and `else` may still come. */
  readonly questions: number[];
  readonly ifs: number[];
}

type Bracket = 'file' | '(' | 'head' | 'if' | '[' | '<' | '{' | '${' | 'tag' | 'content' | 'closing tag';

class Reader {
  private readonly scanner: ts.Scanner;
  private readonly blanks: Blanks<Enclosure>;
  private readonly enclosures: Enclosure[] = [];
  private inner = enclosure('file');
  private depth = 0;
  private last: ts.SyntaxKind = Kind.Unknown;
  /** The last token ends an operand: what follows is an operator, or the next statement. */
  private hasOperand = false;

  constructor(
    text: string,
    private readonly variant: ts.LanguageVariant,
  ) {
    this.scanner = ts.createScanner(ts.ScriptTarget.Latest, true, variant, text);
    this.blanks = new Blanks(text);
  }

  read(): string {
    for (let token = this.next(); token !== Kind.EndOfFileToken; token = this.next()) {
      if (this.inner.kind === 'content') this.content(token);
      else if (this.inner.kind === 'tag' || this.inner.kind === 'closing tag') this.tag(token);
      else this.code(token);
      this.last = token;
    }
    return this.blanks.filled();
  }

  /** The scanner does not know the context that tells a slash from a regular expression, or text between tags from code. */
  private next(): ts.SyntaxKind {
    const { kind } = this.inner;
    if (kind === 'content') return this.scanner.scanJsxToken();
    if (kind === 'tag') return this.last === Kind.EqualsToken ? this.scanner.scanJsxAttributeValue() : this.scanner.scan();
    const token = this.scanner.scan();
    if (token === Kind.CloseBraceToken && kind === '${') return this.scanner.reScanTemplateToken(false);
    return !this.hasOperand && (token === Kind.SlashToken || token === Kind.SlashEqualsToken) ? this.scanner.reScanSlashToken() : token;
  }

  private content(token: ts.SyntaxKind): void {
    if (token === Kind.OpenBraceToken) this.open('{');
    if (token === Kind.LessThanToken) this.open('tag');
    if (token === Kind.LessThanSlashToken) this.turnInto('closing tag');
  }

  private tag(token: ts.SyntaxKind): void {
    const isClosed = this.inner.kind === 'closing tag' || this.last === Kind.SlashToken;
    if (token === Kind.OpenBraceToken) this.open('{');
    // It was `<T,>(x: T) => …` or `<T extends U>(…) => …`.
    if (token === Kind.CommaToken || token === Kind.ExtendsKeyword) this.close();
    if (token !== Kind.GreaterThanToken) return;
    if (isClosed) this.close();
    else this.turnInto('content');
  }

  private code(token: ts.SyntaxKind): void {
    if (this.inner.kind === '<' && NO_TYPE.has(token)) this.close();
    if (isBlock(this.inner) && this.isNext(token)) this.restart();
    if (this.hasOperand) this.endBefore();
    if (!this.bracket(token)) this.operator(token);
  }

  /** Does a statement or a member begin, with the token or where its name begins? */
  private isNext(token: ts.SyntaxKind): boolean {
    if (token === Kind.CaseKeyword || token === Kind.DefaultKeyword) return true;
    return token !== Kind.ElseKeyword && (this.last === Kind.SemicolonToken || (this.hasOperand && startsOperand(token)));
  }

  /** False where it is none. */
  private bracket(token: ts.SyntaxKind): boolean {
    switch (token) {
      case Kind.OpenParenToken:
        return this.open(this.last === Kind.IfKeyword ? 'if' : isHead(this.last) ? 'head' : '(');
      case Kind.OpenBracketToken:
        return this.open('[');
      case Kind.OpenBraceToken:
        return this.open('{');
      case Kind.LessThanToken:
        return this.angle();
      case Kind.TemplateHead:
        return this.open('${');
      case Kind.TemplateMiddle:
        return this.closeNearest('${') && this.open('${');
      case Kind.TemplateTail:
        return this.closeNearest('${');
      case Kind.CloseBraceToken:
        return this.closeNearest('{');
      case Kind.CloseBracketToken:
        return this.closeNearest('[');
      case Kind.GreaterThanToken:
        return this.inner.kind === '<' && this.closeNearest('<');
      case Kind.CloseParenToken:
        return this.closeNearest('(', 'head', 'if');
      default:
        return false;
    }
  }

  /** A tag where an operand is expected; arguments of a type where nobody would put a comparison: `Map<string, Set<T>>`. */
  private angle(): boolean {
    if (!this.hasOperand) return this.variant === ts.LanguageVariant.JSX && this.open('tag');
    const isApart = this.scanner.getTokenFullStart() < this.scanner.getTokenStart();
    return this.last === Kind.Identifier && !isApart && this.open('<');
  }

  private operator(token: ts.SyntaxKind): void {
    const isName = this.last === Kind.DotToken || this.last === Kind.QuestionDotToken;
    const isPostfix = this.hasOperand && (token === Kind.ExclamationToken || token === Kind.PlusPlusToken || token === Kind.MinusMinusToken);
    if (token === Kind.CommaToken) this.restart();
    if (!isName) this.nesting(token);
    this.hasOperand = isName || isPostfix || endsOperand(token);
  }

  private nesting(token: ts.SyntaxKind): void {
    const { inner, last } = this;
    if (token === Kind.ElseKeyword) this.resume(inner.ifs.pop() ?? inner.right, 1, ';');
    else if (token === Kind.QuestionToken) inner.questions.push(inner.right);
    else if (token === Kind.ColonToken && inner.questions.length > 0) {
      this.resume(inner.questions.pop()!, last === Kind.QuestionToken ? 0 : LINKS_PER_LEVEL, '0');
    } else if (token === Kind.ColonToken && isBlock(inner) && last === Kind.Identifier) this.nest('right', LINKS_PER_LEVEL, ';');
    if (NESTS_RIGHT.has(token)) this.nest('right', LINKS_PER_LEVEL, '0');
    if (!this.hasOperand && BEFORE_OPERAND.has(token)) this.nest('before', LINKS_PER_LEVEL, '0');
  }

  private open(kind: Bracket): true {
    this.enclosures.push(this.inner);
    this.inner = enclosure(kind);
    this.depth += LINKS_PER_LEVEL;
    this.hasOperand = false;
    if (kind !== 'tag') this.blankBeyond('bracket', kind === '{' ? '' : '0');
    return true;
  }

  /** A tag becomes what it encloses, and that the tag at its end. */
  private turnInto(kind: 'content' | 'closing tag'): void {
    this.inner.kind = kind;
    if (kind === 'content') this.blankBeyond('bracket', '');
    else this.blanks.end(this.inner, 'bracket', this.scanner.getTokenStart());
  }

  /** Brackets that were left open within are closed as well, but no block for the sake of a bracket. */
  private closeNearest(...kinds: readonly Bracket[]): boolean {
    const isEnd = ({ kind }: Enclosure) => kinds.includes(kind) || kind === '{';
    const nearest = isEnd(this.inner) ? this.inner : this.enclosures.findLast(isEnd);
    if (!nearest || !kinds.includes(nearest.kind)) return false;
    while (this.inner !== nearest) this.close();
    this.close();
    if (nearest.kind !== 'head' && nearest.kind !== 'if') return true;
    this.hasOperand = false;
    if (nearest.kind === 'if') this.inner.ifs.push(this.inner.right);
    this.nest('right', LINKS_PER_LEVEL, ';');
    return true;
  }

  private close(): void {
    this.restart();
    this.blanks.end(this.inner, 'bracket', this.scanner.getTokenStart());
    this.depth -= LINKS_PER_LEVEL;
    this.inner = this.enclosures.pop()!;
    this.hasOperand = true;
  }

  private nest(where: 'right' | 'before', links: number, stub: string): void {
    this.inner[where] += links;
    this.depth += links;
    this.blankBeyond(where, stub);
  }

  /** The other branch begins: it is as deep as the first, or, behind `else`, the next link of a chain. */
  private resume(right: number, links: number, stub: string): void {
    this.depth -= this.inner.right - right;
    this.inner.right = right;
    if (this.depth <= MOST) this.blanks.end(this.inner, 'right', this.scanner.getTokenStart());
    this.nest('right', links, stub);
  }

  private endBefore(): void {
    this.depth -= this.inner.before;
    this.inner.before = 0;
    this.blanks.end(this.inner, 'before', this.scanner.getTokenStart());
  }

  /** A statement or an element of a list begins. */
  private restart(): void {
    this.endBefore();
    this.depth -= this.inner.right;
    this.inner.right = 0;
    this.inner.questions.length = 0;
    this.inner.ifs.length = 0;
    this.blanks.end(this.inner, 'right', this.scanner.getTokenStart());
  }

  private blankBeyond(how: 'bracket' | 'right' | 'before', stub: string): void {
    if (this.depth > MOST) this.blanks.begin(this.inner, how, this.scanner.getTokenEnd(), stub);
  }
}

function enclosure(kind: Bracket): Enclosure {
  return { kind, right: 0, before: 0, questions: [], ifs: [] };
}

function isBlock({ kind }: Enclosure): boolean {
  return kind === '{' || kind === 'file';
}
