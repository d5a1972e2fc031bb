/** A regular expression as a tree. */
import { ANY, DIGITS, inBothCases, LETTERS, LINE_ENDS, only, SPACE, union, without, WORD } from './characters';
import type { Characters } from './characters';

export type Pattern =
  | { readonly type: 'set'; readonly set: Characters }
  | { readonly type: 'sequence'; readonly parts: readonly Pattern[] }
  | { readonly type: 'choice'; readonly options: readonly Pattern[] }
  | { readonly type: 'repeat'; readonly body: Pattern; readonly least: number; readonly most: number; readonly lazy: boolean }
  | { readonly type: 'group'; readonly body: Pattern; readonly index: number }
  | { readonly type: 'look'; readonly body: Pattern; readonly negative: boolean; readonly behind: boolean }
  | { readonly type: 'same'; readonly index: number }
  | { readonly type: 'start' | 'end' | 'edge' | 'no-edge' };

/** The tree of a pattern; undefined where it is none, or is written in a way that is not read here. */
export function readPattern(source: string, flags: string): Pattern | undefined {
  if (flags.includes('v')) return undefined;
  try {
    const reader = new Reader(source, flags);
    const whole = reader.choice();
    return reader.isAtEnd ? whole : undefined;
  } catch (error) {
    if (error instanceof Unreadable) return undefined;
    throw error;
  }
}

class Unreadable extends Error {}

const CONTROL: Readonly<Record<string, number>> = { t: 9, n: 10, v: 11, f: 12, r: 13, 0: 0 };
const CLASSES: Readonly<Record<string, Characters>> = { d: DIGITS, w: WORD, s: SPACE, D: without(DIGITS), W: without(WORD), S: without(SPACE) };

class Reader {
  private at = 0;
  private groups = 0;
  private readonly names = new Map<string, number>();

  constructor(
    private readonly source: string,
    private readonly flags: string,
  ) {}

  get isAtEnd(): boolean {
    return this.at >= this.source.length;
  }

  choice(): Pattern {
    const options = [this.sequence()];
    while (this.take('|')) options.push(this.sequence());
    return options.length === 1 && options[0] ? options[0] : { type: 'choice', options };
  }

  private sequence(): Pattern {
    const parts: Pattern[] = [];
    while (!this.isAtEnd && !/[|)]/.test(this.next())) parts.push(this.repeated(this.atom()));
    return parts.length === 1 && parts[0] ? parts[0] : { type: 'sequence', parts };
  }

  private repeated(body: Pattern): Pattern {
    const bounds = this.bounds();
    if (!bounds) return body;
    const [least, most] = bounds;
    return this.repeated({ type: 'repeat', body, least, most, lazy: this.take('?') });
  }

  private bounds(): readonly [number, number] | undefined {
    if (this.take('*')) return [0, Infinity];
    if (this.take('+')) return [1, Infinity];
    if (this.take('?')) return [0, 1];
    const [all, least, comma, most] = /^\{(\d+)(,?)(\d*)\}/.exec(this.source.slice(this.at, this.at + 24)) ?? [];
    if (all === undefined) return undefined;
    this.at += all.length;
    return [Number(least), most ? Number(most) : comma ? Infinity : Number(least)];
  }

  private atom(): Pattern {
    if (this.take('^')) return { type: 'start' };
    if (this.take('$')) return { type: 'end' };
    if (this.take('.')) return { type: 'set', set: this.flags.includes('s') ? ANY : without(LINE_ENDS) };
    if (this.take('(')) return this.group();
    if (this.take('[')) return this.set(this.class());
    if (this.take('\\')) return this.escape();
    return this.set(only(this.unit()));
  }

  private set(set: Characters): Pattern {
    return { type: 'set', set: this.flags.includes('i') ? inBothCases(set) : set };
  }

  private group(): Pattern {
    const look = /^\?(<?)([=!])/.exec(this.source.slice(this.at, this.at + 3));
    if (look) {
      this.at += look[0].length;
      return { type: 'look', behind: look[1] === '<', negative: look[2] === '!', body: this.closed() };
    }
    const named = /^\?<(\w+)>/.exec(this.source.slice(this.at, this.at + 64));
    if (named?.[1]) {
      this.at += named[0].length;
      this.names.set(named[1], this.groups + 1);
    } else if (this.take('?')) {
      if (!this.take(':')) throw new Unreadable();
      return this.closed();
    }
    this.groups += 1;
    const index = this.groups;
    return { type: 'group', index, body: this.closed() };
  }

  private closed(): Pattern {
    const body = this.choice();
    if (!this.take(')')) throw new Unreadable();
    return body;
  }

  private escape(): Pattern {
    if (this.take('b')) return { type: 'edge' };
    if (this.take('B')) return { type: 'no-edge' };
    const number = /^[1-9]\d?/.exec(this.source.slice(this.at, this.at + 2))?.[0];
    if (number !== undefined) {
      this.at += number.length;
      return { type: 'same', index: Number(number) };
    }
    const name = /^k<(\w+)>/.exec(this.source.slice(this.at, this.at + 64));
    if (name?.[1]) {
      this.at += name[0].length;
      return { type: 'same', index: this.names.get(name[1]) ?? 0 };
    }
    return this.set(this.escaped());
  }

  /** What stands behind a backslash, in a class or outside. */
  private escaped(): Characters {
    const letter = this.source[this.at] ?? '';
    const known = CLASSES[letter];
    if (known) {
      this.at += 1;
      return known;
    }
    const property = /^([pP])\{[^}]*\}/.exec(this.source.slice(this.at, this.at + 64));
    if (property && this.flags.includes('u')) {
      this.at += property[0].length;
      return property[1] === 'p' ? LETTERS : without(LETTERS);
    }
    const code = /^(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|u\{([\da-fA-F]+)\}|c([a-zA-Z]))/.exec(this.source.slice(this.at, this.at + 12));
    if (code) {
      this.at += code[0].length;
      return only(code[4] ? code[4].charCodeAt(0) % 32 : Math.min(Number.parseInt(code[1] ?? code[2] ?? code[3] ?? '', 16), 0xff_ff));
    }
    const unit = this.unit();
    return only(CONTROL[letter] ?? unit);
  }

  private class(): Characters {
    const negative = this.take('^');
    const sets: Characters[] = [];
    while (!this.take(']')) sets.push(this.classPart());
    const set = union(sets);
    if (!negative) return set;
    return without(this.flags.includes('i') ? inBothCases(set) : set);
  }

  private classPart(): Characters {
    const from = this.classUnit();
    if (this.source[this.at] !== '-' || this.source[this.at + 1] === ']' || !isOne(from)) return from;
    this.at += 1;
    const to = this.classUnit();
    if (!isOne(to)) return union([from, only(45), to]);
    const [first, last] = [from[0]?.[0] ?? 0, to[0]?.[0] ?? 0];
    if (last < first) throw new Unreadable();
    return [[first, last]];
  }

  private classUnit(): Characters {
    if (!this.take('\\')) return only(this.unit());
    return this.take('b') ? only(8) : this.escaped();
  }

  private unit(): number {
    if (this.isAtEnd) throw new Unreadable();
    const unit = this.source.charCodeAt(this.at);
    this.at += 1;
    return unit;
  }

  private next(): string {
    return this.source[this.at] ?? '';
  }

  private take(text: string): boolean {
    if (this.source[this.at] !== text) return false;
    this.at += 1;
    return true;
  }
}

function isOne(set: Characters): boolean {
  return set.length === 1 && set[0]?.[0] === set[0]?.[1];
}
