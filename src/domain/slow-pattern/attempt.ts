/** Tries a pattern on a text in the way that JavaScript does, and counts the steps. */
import { has, LINE_ENDS, WORD } from './characters';
import type { Pattern } from './pattern';

type Next = (at: number) => boolean;

class TooLong extends Error {}

/** How many steps it takes to find a match, or that there is none; `most` where there are more. */
export function stepsOn(pattern: Pattern, flags: string, text: string, most: number): number {
  const attempt = new Attempt(text, flags.includes('m'), most);
  try {
    for (let start = 0; start <= text.length; start += 1) {
      if (attempt.tries(pattern, start, () => true)) break;
    }
  } catch (error) {
    if (error instanceof TooLong) return most;
    throw error;
  }
  return attempt.steps;
}

class Attempt {
  steps = 0;
  private readonly captured = new Map<number, string>();

  constructor(
    private readonly text: string,
    private readonly lines: boolean,
    private readonly most: number,
  ) {}

  tries(pattern: Pattern, at: number, next: Next): boolean {
    this.steps += 1;
    if (this.steps >= this.most) throw new TooLong();
    switch (pattern.type) {
      case 'set':
        return at < this.text.length && has(pattern.set, this.text.charCodeAt(at)) && next(at + 1);
      case 'sequence':
        return this.sequence(pattern.parts, 0, at, next);
      case 'choice':
        return pattern.options.some((option) => this.tries(option, at, next));
      case 'repeat':
        return this.repeat(pattern, 0, at, next);
      case 'group':
        return this.group(pattern, at, next);
      case 'look':
        return this.looks(pattern, at) !== pattern.negative && next(at);
      case 'same':
        return this.same(pattern.index, at, next);
      default:
        return this.stands(pattern.type, at) && next(at);
    }
  }

  private sequence(parts: readonly Pattern[], index: number, at: number, next: Next): boolean {
    const part = parts[index];
    return part ? this.tries(part, at, (then) => this.sequence(parts, index + 1, then, next)) : next(at);
  }

  private repeat(pattern: Extract<Pattern, { type: 'repeat' }>, count: number, at: number, next: Next): boolean {
    const { body, least, most, lazy } = pattern;
    const again = () => count < most && this.tries(body, at, (then) => (then > at || count < least) && this.repeat(pattern, count + 1, then, next));
    if (count < least) return again();
    return lazy ? next(at) || again() : again() || next(at);
  }

  private group({ index, body }: Extract<Pattern, { type: 'group' }>, at: number, next: Next): boolean {
    return this.tries(body, at, (then) => {
      const before = this.captured.get(index);
      this.captured.set(index, this.text.slice(at, then));
      if (next(then)) return true;
      if (before === undefined) this.captured.delete(index);
      else this.captured.set(index, before);
      return false;
    });
  }

  private looks({ body, behind }: Extract<Pattern, { type: 'look' }>, at: number): boolean {
    if (!behind) return this.tries(body, at, () => true);
    for (let from = at; from >= Math.max(0, at - longest(body)); from -= 1) if (this.tries(body, from, (to) => to === at)) return true;
    return false;
  }

  private same(index: number, at: number, next: Next): boolean {
    const captured = this.captured.get(index) ?? '';
    return this.text.startsWith(captured, at) && next(at + captured.length);
  }

  private stands(type: 'start' | 'end' | 'edge' | 'no-edge', at: number): boolean {
    if (type === 'start') return at === 0 || (this.lines && this.isAt(at - 1, LINE_ENDS));
    if (type === 'end') return at === this.text.length || (this.lines && this.isAt(at, LINE_ENDS));
    return (this.isAt(at - 1, WORD) !== this.isAt(at, WORD)) === (type === 'edge');
  }

  private isAt(at: number, set: typeof WORD): boolean {
    return at >= 0 && at < this.text.length && has(set, this.text.charCodeAt(at));
  }
}

/** How many characters it reads at most. */
function longest(pattern: Pattern): number {
  switch (pattern.type) {
    case 'set':
      return 1;
    case 'sequence':
      return pattern.parts.reduce((sum, part) => sum + longest(part), 0);
    case 'choice':
      return Math.max(...pattern.options.map(longest));
    case 'repeat':
      return (longest(pattern.body) || 0) && longest(pattern.body) * pattern.most;
    case 'group':
      return longest(pattern.body);
    case 'same':
      return Infinity;
    default:
      return 0;
  }
}
