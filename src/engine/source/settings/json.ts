/** The texts of JSON, token by token: comments and commas too many do no harm, and what is half-typed hides nothing behind it. */
import { createScanner } from 'jsonc-parser';
import { LIMITS } from '../../limits';
import { Settings } from './setting';
import type { Group, SettingsText } from './setting';

/** What the scanner calls its tokens: its own names for these numbers are gone once it is compiled. */
const KIND = { openBrace: 1, closeBrace: 2, openBracket: 3, closeBracket: 4, colon: 6, string: 10, lineComment: 12, blockComment: 13, lineBreak: 14, space: 15, end: 17 } as const;

export function readJson(text: string): SettingsText {
  return new Reader(text).read();
}

interface Frame {
  readonly group: Group;
  readonly isObject: boolean;
  /** Behind its colon. */
  name?: string;
}

interface Pending {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

class Reader {
  private readonly settings: Settings;
  private readonly frames: Frame[] = [];
  /** Levels below the deepest one that is read. */
  private below = 0;
  /** A string that may be a name or a value. */
  private pending: Pending | undefined;

  constructor(private readonly text: string) {
    this.settings = new Settings('json', text);
  }

  read(): SettingsText {
    const scanner = createScanner(this.text);
    for (let kind: number = scanner.scan(); kind !== KIND.end; kind = scanner.scan()) {
      const start = scanner.getTokenOffset();
      this.token(kind, { start, end: start + scanner.getTokenLength(), text: kind === KIND.string ? scanner.getTokenValue() : '' });
    }
    this.flush();
    return this.settings.all;
  }

  private token(kind: number, token: Pending): void {
    switch (kind) {
      case KIND.space:
      case KIND.lineBreak:
        return;
      case KIND.lineComment:
      case KIND.blockComment:
        return this.comment(kind, token);
      case KIND.colon:
        return this.named();
      default:
        this.flush();
    }
    if (kind === KIND.string) this.pending = token;
    else if (kind === KIND.openBrace || kind === KIND.openBracket) this.open(kind === KIND.openBrace);
    else if (kind === KIND.closeBrace || kind === KIND.closeBracket) this.close(kind === KIND.closeBrace);
    else this.valueIsOver();
  }

  private get frame(): Frame | undefined {
    return this.below > 0 ? undefined : this.frames.at(-1);
  }

  private comment(kind: number, { start, end }: Pending): void {
    const closing = kind === KIND.blockComment && this.text.endsWith('*/', end) ? '*/'.length : 0;
    this.settings.comment(start, end, this.text.slice(start + '//'.length, end - closing));
  }

  private named(): void {
    const { frame } = this;
    if (frame?.isObject && this.pending) frame.name = this.pending.text;
    this.pending = undefined;
  }

  private flush(): void {
    const { frame, pending } = this;
    this.pending = undefined;
    if (!frame || !pending || (frame.isObject && frame.name === undefined)) return;
    const { start, end, text } = pending;
    this.settings.add(frame.group, frame.isObject ? frame.name : undefined, { text, at: { start, end } });
    frame.name = undefined;
  }

  private open(isObject: boolean): void {
    const { frame } = this;
    if (this.below > 0 || this.frames.length >= LIMITS.settingsDepth.value) {
      this.below++;
      return;
    }
    const path = [...(frame?.group.path ?? []), ...(frame?.name === undefined ? [] : [frame.name])];
    if (frame) frame.name = undefined;
    this.frames.push({ group: this.settings.group(path), isObject });
  }

  /** What nothing has opened closes nothing; what is closed around something closes that too. */
  private close(isObject: boolean): void {
    if (this.below > 0) this.below--;
    else {
      const opening = this.frames.findLastIndex((frame) => frame.isObject === isObject);
      if (opening >= 0) this.frames.length = opening;
    }
  }

  /** A number, a word or a comma. */
  private valueIsOver(): void {
    if (this.frame) this.frame.name = undefined;
  }
}
