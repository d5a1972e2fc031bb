/** The columns that SQL declares: `CREATE TABLE`, `ALTER TABLE … ADD`, and what gives a column another type. All else is stepped over. */
import type { LoneColumn } from './column';
import type { SchemaText } from './prisma';
import { tokensOf } from './sql-tokens';
import type { Token } from './sql-tokens';

export function readSql(text: string): SchemaText {
  const { tokens, comments } = tokensOf(text);
  return { columns: new Reader(tokens).columns(), comments };
}

/** Behind these stands no column. */
const NO_COLUMN = new Set('constraint primary foreign unique check key index exclude like fulltext spatial period partition'.split(' '));
/** What an alteration may begin with, beside the column that follows another one. */
const ACTIONS = new Set('add alter modify change drop rename set enable disable owner attach detach validate cluster inherit no force replica order using comment convert default'.split(' '));

/** `ALTER COLUMN price SET NOT NULL` says nothing of the type. */
const NO_TYPE = new Set('set drop add reset restart rename to'.split(' '));

class Reader {
  private at = 0;
  private readonly found: LoneColumn[] = [];

  constructor(private readonly tokens: readonly Token[]) {}

  columns(): readonly LoneColumn[] {
    while (this.at < this.tokens.length) {
      if (this.skip('create')) this.create();
      else if (this.skip('alter') && this.skip('table')) this.alter();
      else this.at++;
    }
    return this.found;
  }

  private get token(): Token | undefined {
    return this.tokens[this.at];
  }

  private is(...words: readonly string[]): boolean {
    const { token } = this;
    return token !== undefined && token.kind !== 'name' && token.kind !== 'text' && words.includes(token.word);
  }

  private skip(...words: readonly string[]): boolean {
    if (!this.is(...words)) return false;
    this.at++;
    return true;
  }

  private create(): void {
    while (this.skip('or', 'replace', 'global', 'local', 'temp', 'temporary', 'unlogged', 'foreign', 'external'));
    if (!this.skip('table')) return;
    const table = this.tableName();
    if (table === undefined || !this.skip('(')) return;
    while (this.token && !this.is(')')) {
      if (!this.is(...NO_COLUMN)) this.column(table);
      this.toComma();
    }
  }

  /** With commas between them: `ADD price float, ADD COLUMN fee float`, `ADD price float, fee float`, `ADD (price float)`. */
  private alter(): void {
    const table = this.tableName();
    if (table === undefined) return;
    let adds = false;
    do {
      adds = this.is('add') || (adds && !this.is(...ACTIONS));
      this.action(table, adds);
    } while (this.toComma());
  }

  private action(table: string, adds: boolean): void {
    const [verb] = this.skip('add', 'modify', 'change', 'alter') ? [this.tokens[this.at - 1]?.word] : [];
    if (verb === undefined && !adds) return;
    this.skip('column');
    this.ifNotExists();
    this.skip('(');
    if (this.is(...NO_COLUMN)) return;
    if (verb === 'change') this.at++;
    this.column(table);
  }

  private ifNotExists(): void {
    if (this.skip('if')) while (this.skip('not', 'exists'));
  }

  /** `shop.orders` is called `orders`. */
  private tableName(): string | undefined {
    this.ifNotExists();
    this.skip('only');
    let name = this.name();
    while (name !== undefined && this.skip('.')) name = this.name();
    return name;
  }

  private name(): string | undefined {
    const { token } = this;
    if (token?.kind !== 'word' && token?.kind !== 'name') return undefined;
    this.at++;
    return token.text;
  }

  /** The name, and the type behind it: `TYPE` and `SET DATA TYPE` may stand between. */
  private column(table: string): void {
    const first = this.token;
    const name = this.name();
    if (!first || name === undefined) return;
    if (this.is('set') && this.tokens[this.at + 1]?.word === 'data') this.at += 2;
    this.skip('type');
    while (this.tokens[this.at + 1]?.text === '.') this.at += 2;
    const start = this.token;
    const type = this.name();
    if (!start || type === undefined || NO_TYPE.has(type.toLowerCase())) return;
    const twoWords = type.toLowerCase() === 'double' && this.skip('precision');
    this.parentheses();
    const typeAt = { start: start.start, end: this.tokens[this.at - 1]!.end };
    this.found.push({ written: 'sql', name, table, type: twoWords ? 'double precision' : type.toLowerCase(), at: { start: first.start, end: typeAt.end }, typeAt });
  }

  private parentheses(): void {
    if (this.is('(')) this.toClosing();
  }

  /** Behind the bracket that closes the one that stands here. */
  private toClosing(): void {
    let depth = 0;
    do {
      if (this.is('(')) depth++;
      if (this.is(')')) depth--;
      this.at++;
    } while (depth > 0 && this.token && !this.is(';'));
  }

  /** Behind the next comma of the list; false at its end, which stays. */
  private toComma(): boolean {
    while (this.token && !this.is(')', ';', 'go') && !this.beginsStatement()) {
      if (this.skip(',')) return true;
      if (this.is('(')) this.toClosing();
      else this.at++;
    }
    return false;
  }

  private beginsStatement(): boolean {
    return this.is('create', 'alter', 'drop') && this.tokens[this.at + 1]?.word === 'table';
  }
}
