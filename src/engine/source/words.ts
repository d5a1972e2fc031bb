/**
 * The words of a text, comments and strings included, as names are taken apart into words: `totalPriceUSD` is total, price, usd. Kept as numbers made
 * of their letters, in one pass and without a piece of text for each: whole projects are asked whether a word is there. Two words may have one
 * number; then a word seems to be there that is not, and something is looked at that need not be.
 */

const [OTHER, LOWER, UPPER, DIGIT] = [0, 1, 2, 3] as const;

const KINDS = new Uint8Array(128);
KINDS.fill(LOWER, 'a'.charCodeAt(0), 'z'.charCodeAt(0) + 1);
KINDS.fill(UPPER, 'A'.charCodeAt(0), 'Z'.charCodeAt(0) + 1);
KINDS.fill(DIGIT, '0'.charCodeAt(0), '9'.charCodeAt(0) + 1);

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

  /** Capitals that follow one another are a word; the last of them begins the next one where small letters follow. */
  private read(text: string): void {
    const { length } = text;
    let at = 0;
    while (at < length) {
      const kind = kindOf(text.charCodeAt(at));
      if (kind === OTHER) {
        at++;
        continue;
      }
      let word = 0;
      let before = 0;
      let capitals = 0;
      for (; at < length && kindOf(text.charCodeAt(at)) === UPPER; at++, capitals++) {
        before = word;
        word = withLetter(word, text.charCodeAt(at) + 32);
      }
      if (at < length && kindOf(text.charCodeAt(at)) === LOWER) {
        if (capitals > 1) this.add(before);
        if (capitals > 1) word = withLetter(0, text.charCodeAt(at - 1) + 32);
        for (; at < length && kindOf(text.charCodeAt(at)) === LOWER; at++) word = withLetter(word, text.charCodeAt(at));
      }
      if (word !== 0) this.add(word);
      if (at >= length || kindOf(text.charCodeAt(at)) !== DIGIT) continue;
      for (; at < length && kindOf(text.charCodeAt(at)) === DIGIT; at++) word = withLetter(word, text.charCodeAt(at));
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

function withLetter(word: number, code: number): number {
  // FNV-1a. Never 0, which stands for no word.
  return Math.imul((word === 0 ? 0x811c9dc5 : word) ^ code, 0x01000193) | 1;
}

/** The number of a word in small letters. */
export function wordNumber(word: string): number {
  let number = 0;
  for (let at = 0; at < word.length; at++) number = withLetter(number, word.charCodeAt(at));
  return number;
}
