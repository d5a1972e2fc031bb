/** Suppression comments as plain data: what they say and cover, and the edits that change them. */
import { blanked, snippetOf } from '../blanking';
import type { Blanking } from '../blanking';
import type { Suppressed, Suppression } from '../finding';
import { hashOf } from '../fingerprint/hash';
import type { Lines } from '../source/lines';
import type { Directive } from './directive';
import { removalOfAll, removalOfRule } from './removal';

/** For each comment the rule of each finding that it covers. */
export type Covered = ReadonlyMap<Directive, readonly string[]>;

/** Of the end of a block nothing is told. */
export function suppressionsOf(directives: readonly Directive[], covered: Covered, lines: Lines, blanking: Blanking): readonly Suppression[] {
  const counts = new Map<string, number>();
  return directives.flatMap((directive) => {
    if (directive.scope === 'end') return [];
    const content = `${directive.keyword.text} ${directive.rules.map(({ id }) => id).join(' ')} ${saidBy(directive, blanking).reason}`;
    const nth = counts.get(content) ?? 0;
    counts.set(content, nth + 1);
    return [suppressionOf(directive, directives, `${content} ${nth}`, covered, lines, blanking)];
  });
}

function suppressionOf(directive: Directive, all: readonly Directive[], content: string, covered: Covered, lines: Lines, blanking: Blanking): Suppression {
  const { start, end, scope, rules, reasonEnd, details } = directive;
  const used = covered.get(directive) ?? [];
  return {
    place: lines.place(start, end),
    scope: scope === 'start' ? 'block' : scope === 'file' ? 'file' : 'line',
    ...saidBy(directive, blanking),
    rules: rules.map(({ id }) => id),
    unused: rules.map(({ id }) => id).filter((id) => !used.includes(id)),
    covers: used.length,
    snippet: snippetOf(directive, lines, blanking),
    fingerprint: hashOf(content),
    removal: removalOfAll(directive, all, lines),
    named: rules.map((rule) => ({ rule: rule.id, place: lines.place(rule.start, rule.end), removal: removalOfRule(directive, rule.id, all, lines) })),
    addition: details.at ? { at: details.at.end - 1, before: ', ', after: '' } : { at: reasonEnd, before: ' (', after: ')' },
    ...(details.untilAt ? { untilAt: details.untilAt } : {}),
  };
}

/** Of what people write nothing is repeated that must not be shown. */
export function saidBy({ reason, details: { owner, until } }: Directive, blanking: Blanking): Pick<Suppressed, 'reason' | 'owner' | 'until'> {
  return { reason: blanked(reason, blanking), ...(owner === undefined ? {} : { owner: blanked(owner, blanking) }), ...(until === undefined ? {} : { until }) };
}
