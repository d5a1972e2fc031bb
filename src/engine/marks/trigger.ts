/**
 * Questions to a text that cost next to nothing. Where the answer is no, what rests on it cannot be there, and nobody looks; where it is yes, it may be.
 */
import { memberNumber, nameNumber, parameterNumber, wordNumber, Words } from '../source/words';

export type Trigger = (text: Skimmed) => boolean;

const [YES, NO] = [1, 2] as const;

/** A piece of a text that somebody looks for: in letters of any case where it is small. */
interface Piece {
  readonly number: number;
  readonly text: string;
  readonly isSmall: boolean;
}

/** Each has a number, under which a text keeps whether it holds it. */
const PIECES = new Map<string, Piece>();

function pieceOf(text: string, isSmall: boolean): Piece {
  const key = `${isSmall ? 'small' : 'spelled'} ${text}`;
  let piece = PIECES.get(key);
  if (!piece) PIECES.set(key, (piece = { number: PIECES.size, text, isSmall }));
  return piece;
}

/** A text as triggers see it. What nobody asks for is not made. */
export class Skimmed {
  private wordSet: Words | undefined;
  private small: string | undefined;
  private imported: ReadonlySet<string> | undefined;
  private readonly answers = new Map<Trigger, boolean>();
  private readonly found = new Uint8Array(PIECES.size);

  /** `imports`: what it says that it imports, and which modules are meant. */
  constructor(
    readonly text: string,
    private readonly imports: Iterable<string>,
  ) {}

  /** Each trigger is asked once: several rules may have the same. */
  holds(trigger: Trigger): boolean {
    let answer = this.answers.get(trigger);
    if (answer === undefined) this.answers.set(trigger, (answer = trigger(this)));
    return answer;
  }

  get words(): Words {
    return (this.wordSet ??= new Words(this.text));
  }

  /** Is the piece anywhere? Models share theirs, so each is looked for once. */
  has(piece: Piece): boolean {
    const { number, text, isSmall } = piece;
    const known = this.found[number];
    if (known) return known === YES;
    const isThere = (isSmall ? (this.small ??= this.text.toLowerCase()) : this.text).includes(text);
    this.found[number] = isThere ? YES : NO;
    return isThere;
  }

  get specifiers(): ReadonlySet<string> {
    return (this.imported ??= new Set(this.imports));
  }
}

/** Any of these words, of one or of several, as names are made of words. */
export function words(list: string): Trigger {
  return numbered(list.split(' ').flatMap(forms).map(wordNumber));
}

/** Any of these names, whole and as they are spelled. */
export function names(...list: readonly string[]): Trigger {
  return numbered(list.map(nameNumber));
}

/** Any of these where names of properties stand. */
export function members(...list: readonly string[]): Trigger {
  return numbered(list.map(memberNumber));
}

/** Any of these where names of parameters stand, and of what is taken out of them. */
export function parameters(...list: readonly string[]): Trigger {
  return numbered(list.map(parameterNumber));
}

function numbered(numbers: readonly number[]): Trigger {
  return ({ words: known }) => {
    for (const number of numbers) if (known.has(number)) return true;
    return false;
  };
}

/** Any of these, in small letters, written as two words: `redisclient` as `redisClient`. Names of three words are not met in models. */
export function inParts(...list: readonly string[]): Trigger {
  const pairs = list.flatMap((word) => twoParts(word).map(([first, second]) => [wordNumber(first), wordNumber(second)] as const));
  return ({ words: known }) => {
    for (const [first, second] of pairs) if (known.has(first) && known.has(second)) return true;
    return false;
  };
}

function twoParts(word: string): readonly (readonly [string, string])[] {
  return Array.from({ length: Math.max(0, word.length - 3) }, (_, i) => [word.slice(0, i + 2), word.slice(i + 2)] as const);
}

/** Every word of one of the names, as names are made of words: `rejectUnauthorized` is `reject` and `unauthorized`. */
export function named(names: readonly string[]): Trigger {
  return any(...names.map((name) => all(...wordsIn(name).map((word) => words(word)))));
}

export function wordsIn(name: string): readonly string[] {
  return (name.match(/[A-Z]+(?![a-z])\d*|[A-Z]?[a-z]+\d*|\d+/g) ?? []).map((word) => word.toLowerCase());
}

/** `tax` is there where `taxes` is. */
function forms(word: string): readonly string[] {
  return [word, `${word}s`, `${word}es`, ...(word.endsWith('y') ? [`${word.slice(0, -1)}ies`] : [])];
}

/** Any of these pieces, in letters of any case, wherever they stand. */
export function pieces(...list: readonly string[]): Trigger {
  const small = list.map((piece) => pieceOf(piece.toLowerCase(), true));
  return (text) => small.some((piece) => text.has(piece));
}

/** Any of these pieces, as they are spelled. */
export function spelled(...list: readonly string[]): Trigger {
  const spelt = list.map((piece) => pieceOf(piece, false));
  return (text) => spelt.some((piece) => text.has(piece));
}

export function pattern(expression: RegExp): Trigger {
  return ({ text }) => expression.test(text);
}

export function importing(modules: readonly string[]): Trigger {
  return ({ specifiers }) => modules.some((module) => specifiers.has(module));
}

// Loops, and no functions made for each text: hundreds of triggers are asked of each.
export function all(...triggers: readonly Trigger[]): Trigger {
  return (text) => {
    for (const trigger of triggers) if (!trigger(text)) return false;
    return true;
  };
}

export function any(...triggers: readonly Trigger[]): Trigger {
  return (text) => {
    for (const trigger of triggers) if (trigger(text)) return true;
    return false;
  };
}
