/** The texts of YAML, by the tokens of a reader that gives up nowhere: anchors, tags, blocks of lines, lists and documents behind one another. */
import type * as yaml from 'yaml';
import { LIMITS } from '../../limits';
import { Settings } from './setting';
import type { Group, SettingsText } from './setting';

type Token = yaml.CST.Token;
type SourceToken = yaml.CST.SourceToken;
type Item = yaml.CST.CollectionItem;

export function readYaml(text: string): SettingsText {
  return new Reader(text).read();
}

/** Few texts have need of it: loaded when the first one has. */
function library(): typeof yaml {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- late, and at once
  return require('yaml') as typeof yaml;
}

interface Task {
  readonly token: Token;
  readonly group: Group;
  readonly name?: string;
  readonly depth: number;
}

/** Quotes that are open to the end, which a half-typed text has: each is read once more as if it were not there, as long as there are few. */
const OPEN_QUOTES = 2;

class Reader {
  private readonly library = library();
  private settings: Settings;
  private parsed: string;
  /** Where a quote is open to the end. */
  private openQuote: number | undefined;
  /** What is still to be read, the next one last. */
  private readonly tasks: Task[] = [];

  constructor(private readonly text: string) {
    this.settings = new Settings('yaml', text);
    this.parsed = withoutHoles(text);
  }

  read(): SettingsText {
    this.once();
    for (let round = 0; round < OPEN_QUOTES && this.openQuote !== undefined; round++) {
      this.parsed = `${this.parsed.slice(0, this.openQuote)} ${this.parsed.slice(this.openQuote + 1)}`;
      this.openQuote = undefined;
      this.settings = new Settings('yaml', this.text);
      this.once();
    }
    this.settings.comments.sort((a, b) => a.start - b.start);
    return this.settings.all;
  }

  private once(): void {
    for (const token of new this.library.Parser().parse(this.parsed)) {
      if (token.type === 'document') this.document(token);
      else this.comments([token as SourceToken]);
      for (let task = this.tasks.pop(); task; task = this.tasks.pop()) this.one(task);
    }
  }

  private document({ start, value, end }: yaml.CST.Document): void {
    this.comments([...start, ...(end ?? [])]);
    if (value) this.tasks.push({ token: value, group: this.settings.group([]), depth: 0 });
  }

  private one({ token, group, name, depth }: Task): void {
    switch (token.type) {
      case 'scalar':
      case 'single-quoted-scalar':
      case 'double-quoted-scalar':
        this.comments(token.end ?? []);
        return this.scalar(token, group, name, token.offset + token.source.length);
      case 'block-scalar':
        this.comments(token.props as SourceToken[]);
        return this.scalar(token, group, name, endOf(token));
      case 'block-map':
      case 'flow-collection':
      case 'block-seq':
        this.items(token, { group, name, depth });
        if (token.type === 'flow-collection') this.comments(token.end);
    }
  }

  private scalar(token: yaml.CST.FlowScalar | yaml.CST.BlockScalar, group: Group, name: string | undefined, end: number): void {
    if (token.type.endsWith('quoted-scalar') && (token.source.length < 2 || !token.source.endsWith(token.source[0]!))) this.openQuote = token.offset;
    const resolved = this.library.CST.resolveAsScalar(token, false, () => undefined);
    if (resolved) this.settings.add(group, name, { text: resolved.value, at: { start: token.offset, end } });
  }

  private items(token: yaml.CST.BlockMap | yaml.CST.BlockSequence | yaml.CST.FlowCollection, { group, name, depth }: Omit<Task, 'token'>): void {
    if (depth >= LIMITS.settingsDepth.value) return;
    const inner = this.settings.group(name === undefined ? group.path : [...group.path, name]);
    const tasks = token.items.flatMap((item) => this.item(item, inner, depth + 1) ?? []);
    for (const task of tasks.reverse()) this.tasks.push(task);
  }

  private item({ start, key, sep, value }: Item, group: Group, depth: number): Task | undefined {
    this.comments([...start, ...(sep ?? [])]);
    const isElsewhere = [...(sep ?? start)].some(({ type, source }) => type === 'tag' && READ_ELSEWHERE.test(source));
    const name = this.nameIn(key);
    // In a list in brackets the element stands in the place of a name.
    const element = sep === undefined && key ? key : undefined;
    const token = value ?? element;
    if (!token || isElsewhere) return undefined;
    return { token, group, name: element && !value ? undefined : name, depth };
  }

  private nameIn(key: Token | null | undefined): string | undefined {
    if (key?.type !== 'scalar' && key?.type !== 'single-quoted-scalar' && key?.type !== 'double-quoted-scalar') return undefined;
    return this.library.CST.resolveAsScalar(key, false, () => undefined)?.value;
  }

  private comments(tokens: readonly SourceToken[]): void {
    for (const { type, offset, source } of tokens) if (type === 'comment') this.settings.comment(offset, offset + source.length, source.slice(1));
  }
}

/** A tag of one program: what stands behind it is a name of something, or is encrypted. */
const READ_ELSEWHERE = /^!(?!!|Sub$|Join$|Base64$)/;

/** Of a block the lines break at its end belong to it, and are not shown. */
function endOf({ offset, props, source }: yaml.CST.BlockScalar): number {
  const before = props.reduce((sum, prop) => sum + ('source' in prop ? prop.source.length : 0), 0);
  return offset + before + source.trimEnd().length;
}

/** What is filled in by templates (Helm, Jinja) is no YAML: lines of it become comments, and the rest of it texts of the same length. */
function withoutHoles(text: string): string {
  if (!text.includes('{{') && !text.includes('{%')) return text;
  return text
    .replace(/^([ \t]*)\{(?=[{%])[^\r\n]*[}%]\}[ \t]*$/gm, (line, indent: string) => `${indent}#${line.slice(indent.length + 1)}`)
    .replace(/\{\{[^\r\n]*?\}\}/g, (hole) => `<${'x'.repeat(hole.length - 2)}>`);
}
