/** Which comments end which blocks. A block goes on for a rule to the next end that names it, or to the end of the file. */
import type { Directive, DirectiveProblem } from './directive';

export class Blocks {
  /** By the comment that opens, for each of its rules the one that ends it. */
  private readonly ends = new Map<Directive, Map<string, Directive>>();
  private readonly unopened = new Map<Directive, string>();

  /** In the order of the text. */
  constructor(directives: readonly Directive[]) {
    const open = new Map<string, Directive[]>();
    for (const directive of directives) {
      if (directive.scope === 'start') this.open(directive, open);
      if (directive.scope === 'end') this.close(directive, open);
    }
  }

  endOf(start: Directive, rule: string): Directive | undefined {
    return this.ends.get(start)?.get(rule);
  }

  problemOf(directive: Directive): DirectiveProblem | undefined {
    const { scope, rules } = directive;
    if (scope === 'start') {
      const open = rulesOf(directive).filter((rule) => !this.endOf(directive, rule));
      return open.length > 0 ? { kind: 'unclosed', rules: open } : undefined;
    }
    const unopened = this.unopened.get(directive);
    const rule = unopened === undefined ? undefined : rules.find(({ id }) => id === unopened);
    return rule && { kind: 'unopened', rule };
  }

  private open(directive: Directive, open: Map<string, Directive[]>): void {
    for (const rule of rulesOf(directive)) {
      const before = open.get(rule);
      if (before) before.push(directive);
      else open.set(rule, [directive]);
    }
  }

  private close(directive: Directive, open: Map<string, Directive[]>): void {
    for (const rule of rulesOf(directive)) {
      const starts = open.get(rule);
      if (!starts && !this.unopened.has(directive)) this.unopened.set(directive, rule);
      for (const start of starts ?? []) this.ends.set(start, (this.ends.get(start) ?? new Map<string, Directive>()).set(rule, directive));
      open.delete(rule);
    }
  }
}

/** Each once, however often the comment names it. */
export function rulesOf({ rules }: Directive): readonly string[] {
  return [...new Set(rules.map(({ id }) => id))];
}
