/** Which comments cover a finding. */
import type { Span } from '../finding';
import { LIMITS } from '../limits';
import type { Lines } from '../source/lines';
import type { Node } from '../source/tree';
import { around, isOn } from './around';
import type { Around, Counting } from './around';
import type { Beside } from './beside';
import { rulesOf } from './blocks';
import type { Blocks } from './blocks';
import type { Directive } from './directive';

/** First and last line. */
interface Range {
  readonly from: number;
  readonly to: number;
}

interface LineTarget extends Range {
  /** The line of code that is meant, among these. */
  readonly line?: number;
  /** Where something around the finding counts that is on the line. */
  readonly counting: Counting;
}

/** A comment and what it says of one of its rules; of a block or a file without `counting`. */
interface Reached extends Range {
  readonly directive: Directive;
  readonly line?: number;
  readonly counting?: Counting;
}

/** A finding, as comments are asked about it. */
interface Asked {
  readonly first: number;
  readonly last: number;
  readonly around: readonly Around[];
}

export class Reach {
  /** By rule; those that speak of the fewest lines come first, then those that stand first. */
  private readonly byRule = new Map<string, Reached[]>();

  constructor(
    directives: readonly Directive[],
    private readonly blocks: Blocks,
    private readonly lines: Lines,
    private readonly program: Node,
    beside: Beside,
  ) {
    const covering = directives.filter(({ scope }) => scope !== 'end');
    for (const directive of covering.sort((a, b) => WIDTHS[a.scope] - WIDTHS[b.scope])) {
      const target = this.targetOf(directive, beside);
      for (const rule of rulesOf(directive)) this.add(rule, { directive, ...(target ?? this.rangeOf(directive, rule)) });
    }
  }

  private add(rule: string, reached: Reached): void {
    const naming = this.byRule.get(rule);
    if (naming) naming.push(reached);
    else this.byRule.set(rule, [reached]);
  }

  /** All that cover a finding of the rule at the span; those that speak of the fewest lines come first, then those that stand first. */
  covering(rule: string, span: Span): readonly Directive[] {
    const naming = this.byRule.get(rule);
    if (!naming) return [];
    const first = this.lines.lineAt(span.start);
    const last = this.lines.lineAt(Math.max(span.start, span.end - 1));
    const asked: Asked = { first, last, around: around(span, this.program, this.lines) };
    return naming.filter((reached) => covers(reached, asked)).map(({ directive }) => directive);
  }

  /** Of a block or a file. */
  private rangeOf(directive: Directive, rule: string): Range {
    if (directive.scope === 'file') return { from: 0, to: Infinity };
    const end = this.blocks.endOf(directive, rule);
    return { from: this.lines.lineAt(directive.start), to: end ? this.lines.lineAt(end.start) : Infinity };
  }

  private targetOf(directive: Directive, beside: Beside): LineTarget | undefined {
    const own = this.lines.lineAt(directive.start);
    const isAlone = beside.standsAlone(directive);
    switch (directive.scope) {
      case 'line':
        return this.own(directive, beside.lineBefore(directive) ?? own, own, beside);
      case 'either':
        return isAlone ? this.next(directive, own, beside) : this.own(directive, own, own, beside);
      case 'next-line':
        return this.next(directive, isAlone ? own : undefined, beside);
      default:
        return undefined;
    }
  }

  private own(directive: Directive, line: number, to: number, beside: Beside): LineTarget {
    return { line, from: line, to, counting: { begins: beside.isInFront(directive), ends: true } };
  }

  private next(directive: Directive, own: number | undefined, beside: Beside): LineTarget {
    const line = beside.nextLine(directive);
    const to = line ?? this.lines.count;
    return { line, from: own ?? to, to, counting: { begins: true, ends: false } };
  }
}

const WIDTHS: Readonly<Record<Directive['scope'], number>> = { line: 0, 'next-line': 0, either: 0, start: 1, end: 1, file: 2 };

function covers(reached: Reached, { first, last, around: nodes }: Asked): boolean {
  const { from, to, line, counting } = reached;
  if (!counting) return from <= first && first <= to;
  if (overlaps(reached, first, last)) return true;
  return line !== undefined && nodes.some((each) => isOn(line, each, counting));
}

/** A comment in the middle of a finding over several lines covers it. */
function overlaps({ from, to }: Range, first: number, last: number): boolean {
  if (last < from || to < first) return false;
  const isInTheMiddle = first < from && to < last;
  return !isInTheMiddle || last - first < LIMITS.suppressedLines.value;
}
