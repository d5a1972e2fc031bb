/** Settings line by line: `.env` files as dotenv and shells read them, and properties (`.properties`, `.npmrc`). */
import { Settings } from './setting';
import type { Group, SettingsText } from './setting';

const ASSIGNMENT = /^([ \t]*(?:export[ \t]+)?)([A-Za-z_][\w.-]*)([ \t]*=[ \t]*|:[ \t]+)/;
/** Only what is surely one: comments have colons in their sentences. */
const IN_COMMENT = /^([ \t#]*(?:export[ \t]+)?)([A-Za-z_][\w.-]*)([ \t]*=[ \t]*)/;

export function readEnv(text: string): SettingsText {
  return new EnvReader(text).read();
}

class EnvReader {
  private readonly settings: Settings;
  private readonly group: Group;
  private at = 0;
  /** Quotes that are not closed from here on: nobody looks again. */
  private readonly unclosed = new Set<string>();

  constructor(private readonly text: string) {
    this.settings = new Settings('env', text);
    this.group = this.settings.group([]);
  }

  read(): SettingsText {
    while (this.at < this.text.length) this.line();
    return this.settings.all;
  }

  private line(): void {
    const { text, at } = this;
    const end = endOfLine(text, at);
    const line = text.slice(at, end);
    this.at = behindLine(text, end);
    const comment = /^[ \t]*#/.exec(line);
    if (comment) this.settings.comment(at + comment[0].length - 1, end, line.slice(comment[0].length));
    const [head, before = '', name, between = ''] = (comment ? IN_COMMENT : ASSIGNMENT).exec(line) ?? [];
    if (head === undefined || name === undefined) return;
    this.value(name, at + before.length + name.length + between.length, end, comment !== null);
  }

  private value(name: string, start: number, end: number, isComment: boolean): void {
    const { text } = this;
    const quote = text[start] ?? '';
    const close = /["'`]/.test(quote) ? this.closing(quote, start + 1, isComment ? end : text.length) : -1;
    if (close < 0) return this.unquoted(name, start, end, isComment);
    const inside = text.slice(start + 1, close);
    const value = quote === '"' ? inside.replace(/\\([nrt"\\$])/g, (_, sign: string) => ESCAPED[sign] ?? sign) : inside;
    this.add(name, value, start, close + 1, isComment);
    const lineEnd = endOfLine(text, close);
    if (!isComment) this.at = behindLine(text, lineEnd);
    const rest = /^[ \t]+#/.exec(text.slice(close + 1, lineEnd));
    if (rest && !isComment) this.settings.comment(close + rest[0].length, lineEnd, text.slice(close + 1 + rest[0].length, lineEnd));
  }

  private unquoted(name: string, start: number, end: number, isComment: boolean): void {
    const rest = this.text.slice(start, end);
    const comment = /(?:^|[ \t]+)#/.exec(rest);
    const value = (comment ? rest.slice(0, comment.index) : rest).trimEnd();
    this.add(name, value, start, start + value.length, isComment);
    if (!comment || isComment) return;
    const behind = start + comment.index + comment[0].length;
    this.settings.comment(behind - 1, end, this.text.slice(behind, end));
  }

  /** Negative where there is none. */
  private closing(quote: string, from: number, to: number): number {
    if (this.unclosed.has(quote)) return -1;
    for (let at = this.text.indexOf(quote, from); at >= 0 && at < to; at = this.text.indexOf(quote, at + 1)) if (this.text[at - 1] !== '\\') return at;
    if (to === this.text.length) this.unclosed.add(quote);
    return -1;
  }

  private add(name: string, text: string, start: number, end: number, isComment: boolean): void {
    this.settings.add(this.group, name, { text, at: { start, end }, ...(isComment && { isComment }) });
  }
}

const ESCAPED: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

/** `name = value`, `name: value`; in `.npmrc` the name may be an address, `//registry.example/:_authToken=…`. */
const PROPERTY = /^([ \t]*)((?:\/\/[^\s=]*|[^\s=:#!;]+))([ \t]*[=:][ \t]*|[ \t]+)/;

export function readProperties(text: string): SettingsText {
  const settings = new Settings('properties', text);
  const group = settings.group([]);
  for (let at = 0; at < text.length; ) {
    const end = endOfLine(text, at);
    const line = text.slice(at, end);
    const comment = /^[ \t]*[#!;]/.exec(line);
    if (comment) settings.comment(at + comment[0].length - 1, end, line.slice(comment[0].length));
    const [head, , name = ''] = (comment ? undefined : PROPERTY.exec(line)) ?? [];
    const stop = head === undefined ? end : endOfValue(text, end);
    if (head !== undefined) {
      const value = text.slice(at + head.length, stop).trimEnd();
      settings.add(group, lastPart(name), { text: joined(value), at: { start: at + head.length, end: at + head.length + value.length } });
    }
    at = behindLine(text, stop);
  }
  return settings.all;
}

function lastPart(name: string): string {
  return name.startsWith('//') ? name.slice(name.lastIndexOf(':') + 1) : name;
}

/** A backslash at the end of a line goes on with the next one. */
function endOfValue(text: string, end: number): number {
  let stop = end;
  while (text[stop - 1] === '\\' && stop < text.length) stop = endOfLine(text, behindLine(text, stop));
  return stop;
}

function joined(value: string): string {
  return value.replace(/\\(?:\r\n|\r|\n)[ \t]*/g, '').replace(/^"(.*)"$/, '$1');
}

function endOfLine(text: string, from: number): number {
  const end = /[\r\n]/g;
  end.lastIndex = from;
  return end.exec(text)?.index ?? text.length;
}

function behindLine(text: string, end: number): number {
  return end + (text.startsWith('\r\n', end) ? 2 : 1);
}
