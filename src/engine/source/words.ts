/**
 * The words of a text, comments and strings included, as names are taken apart into words: `totalPriceUSD` is total, price, usd; and its names as they
 * are spelled, with what stands around them. Kept as numbers made of their letters, in one pass and without a piece of text for each: whole projects
 * are asked whether a word is there. Two may have one number; then one seems to be there that is not, and something is looked at that need not be.
 */

const [OTHER, LOWER, UPPER, DIGIT] = [0, 1, 2, 3] as const;

const KINDS = new Uint8Array(128);
KINDS.fill(LOWER, 'a'.charCodeAt(0), 'z'.charCodeAt(0) + 1);
KINDS.fill(UPPER, 'A'.charCodeAt(0), 'Z'.charCodeAt(0) + 1);
KINDS.fill(DIGIT, '0'.charCodeAt(0), '9'.charCodeAt(0) + 1);

/** What makes a name besides letters and digits. */
const [DOLLAR, UNDERSCORE] = [0x24, 0x5f] as const;

/** What stands before the name of a property: `a.b`, `a['b']`. */
const BEFORE_MEMBER = among('.\'"`');
/** What stands behind the name of a parameter, and of what is taken out of one: `(a, b?: string, { c }) =>`, `d => d`; a comment may come between. */
const BEHIND_PARAMETER = among(',:?)}=/');

function among(signs: string): Uint8Array {
  const table = new Uint8Array(128);
  for (const sign of signs) table[sign.charCodeAt(0)] = 1;
  return table;
}

/** What tells the number of a name from that of a word. All are even, so that none of the numbers is 0. */
const [AS_NAME, AS_MEMBER, AS_PARAMETER] = [0x2545f490, 0x3c6ef372, 0x1f83d9aa] as const;

const SMALLEST = 1024;

export class Words {
  /** Open addressing; 0 is an empty slot. */
  private slots = new Int32Array(SMALLEST);
  private count = 0;

  constructor(text: string) {
    this.read(text);
  }

  has(word: number): boolean {
    const { slots } = this;
    const last = slots.length - 1;
    for (let at = word & last; slots[at] !== 0; at = (at + 1) & last) if (slots[at] === word) return true;
    return false;
  }

  private read(text: string): void {
    const { length } = text;
    let before = 0;
    for (let at = 0; at < length; ) {
      const code = text.charCodeAt(at);
      if (!isOfName(code)) {
        if (code > SPACE) before = code;
        at++;
        continue;
      }
      let name = 0;
      let end = at;
      for (let next = code; isOfName(next); next = text.charCodeAt(++end)) name = withLetter(name, next);
      this.takeApart(text, at, end);
      for (at = end; at < length && text.charCodeAt(at) <= SPACE; ) at++;
      const behind = text.charCodeAt(at);
      this.add(name ^ AS_NAME);
      if (BEFORE_MEMBER[before]) this.add(name ^ AS_MEMBER);
      if (BEHIND_PARAMETER[behind]) this.add(name ^ AS_PARAMETER);
      before = 0;
    }
  }

  /** Capitals that follow one another are a word; the last of them begins the next one where small letters follow. */
  private takeApart(text: string, from: number, to: number): void {
    for (let at = from; at < to; ) {
      if (kindOf(text.charCodeAt(at)) === OTHER) {
        at++;
        continue;
      }
      let word = 0;
      let before = 0;
      let capitals = 0;
      for (; at < to && kindOf(text.charCodeAt(at)) === UPPER; at++, capitals++) {
        before = word;
        word = withLetter(word, text.charCodeAt(at) + 32);
      }
      if (at < to && kindOf(text.charCodeAt(at)) === LOWER) {
        if (capitals > 1) this.add(before);
        if (capitals > 1) word = withLetter(0, text.charCodeAt(at - 1) + 32);
        for (; at < to && kindOf(text.charCodeAt(at)) === LOWER; at++) word = withLetter(word, text.charCodeAt(at));
      }
      if (word !== 0) this.add(word);
      if (at >= to || kindOf(text.charCodeAt(at)) !== DIGIT) continue;
      for (; at < to && kindOf(text.charCodeAt(at)) === DIGIT; at++) word = withLetter(word, text.charCodeAt(at));
      this.add(word);
    }
  }

  private add(word: number): void {
    if (this.has(word)) return;
    if (++this.count * 2 > this.slots.length) this.grow();
    this.put(word);
  }

  private put(word: number): void {
    const { slots } = this;
    const last = slots.length - 1;
    let at = word & last;
    while (slots[at] !== 0) at = (at + 1) & last;
    slots[at] = word;
  }

  private grow(): void {
    const known = this.slots;
    this.slots = new Int32Array(known.length * 2);
    for (const word of known) if (word !== 0) this.put(word);
  }
}

function kindOf(code: number): number {
  return code < 128 ? KINDS[code]! : OTHER;
}

const SPACE = 0x20;

function isOfName(code: number): boolean {
  return kindOf(code) !== OTHER || code === DOLLAR || code === UNDERSCORE;
}

function withLetter(word: number, code: number): number {
  // FNV-1a. Never 0, which stands for no word.
  return Math.imul((word === 0 ? 0x811c9dc5 : word) ^ code, 0x01000193) | 1;
}

/** The number of a word in small letters. */
export function wordNumber(word: string): number {
  return spelledNumber(word);
}

function spelledNumber(text: string): number {
  let number = 0;
  for (let at = 0; at < text.length; at++) number = withLetter(number, text.charCodeAt(at));
  return number;
}

/** Of a name as it is spelled. */
export function nameNumber(name: string): number {
  return spelledNumber(name) ^ AS_NAME;
}

/** Of a name that stands where properties do, in letters or as a text: `pool.query`, `pool['query']`. */
export function memberNumber(name: string): number {
  return spelledNumber(name) ^ AS_MEMBER;
}

/** Of a name that stands where parameters do. */
export function parameterNumber(name: string): number {
  return spelledNumber(name) ^ AS_PARAMETER;
}
