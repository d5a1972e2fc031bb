/** Which comment ends a block. */
import type { Directive, DirectiveProblem } from './directive';

/** A block goes on for a rule to the next end that names it, or to the end of the file. */
export function endOf(start: Directive, rule: string, all: readonly Directive[]): Directive | undefined {
  return all.find((other) => other.scope === 'end' && other.start > start.start && names(other, rule));
}

export function blockProblem(directive: Directive, all: readonly Directive[]): DirectiveProblem | undefined {
  if (directive.scope === 'start') {
    const open = directive.rules.map(({ id }) => id).filter((rule) => !endOf(directive, rule, all));
    return open.length > 0 ? { kind: 'unclosed', rules: open } : undefined;
  }
  if (directive.scope !== 'end') return undefined;
  const rule = directive.rules.find(({ id }) => !all.some((start) => start.scope === 'start' && endOf(start, id, all) === directive));
  return rule && { kind: 'unopened', rule };
}

function names({ rules }: Directive, rule: string): boolean {
  return rules.some(({ id }) => id === rule);
}
