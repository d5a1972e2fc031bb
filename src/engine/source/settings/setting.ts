/** A setting: a text under a name, in a file that a program reads when it starts. */
import type { Span } from '../../finding';

export interface Setting {
  readonly written: 'env' | 'properties' | 'json' | 'yaml';
  /** The names that lead to the value, the outermost first; elements of lists have none. */
  readonly path: readonly string[];
  /** As a program reads it, quotes and escapes taken away. */
  readonly text: string;
  /** The value as it stands there, with its quotes; of a block of lines, from the sign on that opens it. */
  readonly at: Span;
  /** The names that stand beside it, its own included. */
  readonly siblings: readonly string[];
  /** It stands in a comment: nobody reads it, and it is there to be seen. */
  readonly isComment?: boolean;
}

export type SettingComment = Span & { readonly text: string };

export interface SettingsText {
  readonly settings: readonly Setting[];
  readonly comments: readonly SettingComment[];
}

/** What stands together under one name. */
export interface Group {
  readonly path: readonly string[];
  readonly names: string[];
  /** `DB_PASSWORD` of `{ name: DB_PASSWORD, value: … }`. */
  called?: string;
}

interface Value {
  readonly text: string;
  readonly at: Span;
  readonly isComment?: boolean;
}

const CALLING = /^(?:name|key)$/i;
/** `KEY=value` as an element of a list, `--key=value` among arguments. */
const PAIR = /^(?:--?)?([A-Za-z_][\w.-]*)=(?=[^])/;

/** Settings in the order in which they are read. */
export class Settings {
  private readonly found: { readonly group: Group; readonly name?: string; readonly value: Value }[] = [];
  readonly comments: SettingComment[] = [];

  constructor(
    private readonly written: Setting['written'],
    private readonly source: string,
  ) {}

  group(path: readonly string[]): Group {
    return { path, names: [] };
  }

  /** `name` is missing for an element of a list. */
  add(group: Group, name: string | undefined, value: Value): void {
    if (name !== undefined) group.names.push(name);
    if (name !== undefined && CALLING.test(name)) group.called = value.text;
    this.found.push({ group, name, value });
  }

  comment(start: number, end: number, text: string): void {
    this.comments.push({ start, end, text });
  }

  get all(): SettingsText {
    return { settings: this.found.map((each) => this.setting(each)), comments: this.comments };
  }

  private setting({ group, name, value }: (typeof this.found)[number]): Setting {
    const { written } = this;
    const pair = name === undefined ? this.pairIn(value) : undefined;
    if (pair) return { written, path: [...group.path, pair.name], siblings: [pair.name], text: pair.text, at: pair.at };
    const path = name === undefined ? group.path : [...group.path, name];
    const called = name !== undefined && /^value$/i.test(name) && group.called !== undefined ? [group.called] : [];
    return { written, path: [...path, ...called], siblings: group.names, ...value };
  }

  private pairIn({ text, at }: Value): { readonly name: string; readonly text: string; readonly at: Span } | undefined {
    const [head, name] = PAIR.exec(text) ?? [];
    if (head === undefined || name === undefined) return undefined;
    const start = this.source.indexOf(text, at.start);
    // With escapes in it the text stands there otherwise.
    const isThere = start >= 0 && start + text.length <= at.end;
    return { name, text: text.slice(head.length), at: isThere ? { start: start + head.length, end: start + text.length } : at };
  }
}
