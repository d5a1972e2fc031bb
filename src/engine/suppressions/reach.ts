/** Which comments cover a finding. */
import type { Span } from '../finding';
import { LIMITS } from '../limits';
import type { Lines } from '../source/lines';
import type { Node } from '../source/tree';
import { isAroundOn } from './around';
import type { Counting } from './around';
import type { Beside } from './beside';
import { endOf } from './blocks';
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

export class Reach {
  private readonly targets = new Map<Directive, LineTarget>();

  constructor(
    private readonly directives: readonly Directive[],
    private readonly lines: Lines,
    private readonly program: Node,
    beside: Beside,
  ) {
    for (const directive of directives) {
      const target = this.targetOf(directive, beside);
      if (target) this.targets.set(directive, target);
    }
  }

  /** All that cover a finding of the rule at the span; those that speak of the fewest lines come first, then those that stand first. */
  covering(rule: string, span: Span): readonly Directive[] {
    const covering = this.directives.filter((directive) => directive.rules.some(({ id }) => id === rule) && this.covers(directive, rule, span));
    return covering.sort((a, b) => WIDTHS[a.scope] - WIDTHS[b.scope]);
  }

  private covers(directive: Directive, rule: string, span: Span): boolean {
    if (directive.scope === 'file') return true;
    const first = this.lines.lineAt(span.start);
    const last = this.lines.lineAt(Math.max(span.start, span.end - 1));
    if (directive.scope === 'start') {
      const end = endOf(directive, rule, this.directives);
      return this.lines.lineAt(directive.start) <= first && (!end || first <= this.lines.lineAt(end.start));
    }
    const target = this.targets.get(directive);
    return target !== undefined && (this.overlaps(target, first, last) || (target.line !== undefined && isAroundOn(target.line, span, target.counting, this.program, this.lines)));
  }

  /** A comment in the middle of a finding over several lines covers it. */
  private overlaps({ from, to }: Range, first: number, last: number): boolean {
    const isIn = (line: number) => from <= line && line <= to;
    return isIn(first) || isIn(last) || (first < from && to < last && last - first < LIMITS.suppressedLines.value);
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
