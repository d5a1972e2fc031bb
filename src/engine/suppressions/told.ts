/** Suppression comments as plain data: what they say and cover, and the edits that change them. */
import { blanked, snippetOf } from '../blanking';
import type { Blanking } from '../blanking';
import type { Suppressed, Suppression } from '../finding';
import { hashOf } from '../fingerprint/hash';
import type { Lines } from '../source/lines';
import { rulesOf } from './blocks';
import type { Blocks } from './blocks';
import type { Directive } from './directive';
import { removalOfAll, removalOfRule } from './removal';

/** For each comment the rule of each finding that it covers. */
export type Covered = ReadonlyMap<Directive, readonly string[]>;

/** Of the end of a block nothing is told. */
export function suppressionsOf(directives: readonly Directive[], blocks: Blocks, covered: Covered, lines: Lines, blanking: Blanking): readonly Suppression[] {
  const counts = new Map<string, number>();
  return directives.flatMap((directive) => {
    if (directive.scope === 'end') return [];
    const content = `${directive.keyword.text} ${directive.rules.map(({ id }) => id).join(' ')} ${saidBy(directive, blanking).reason}`;
    const nth = counts.get(content) ?? 0;
    counts.set(content, nth + 1);
    return [suppressionOf(directive, blocks, `${content} ${nth}`, covered, lines, blanking)];
  });
}

function suppressionOf(directive: Directive, blocks: Blocks, content: string, covered: Covered, lines: Lines, blanking: Blanking): Suppression {
  const { start, end, scope, reasonEnd, details } = directive;
  const used = covered.get(directive) ?? [];
  const isUsed = new Set(used);
  const rules = rulesOf(directive);
  const named = new Map([...directive.rules].reverse().map((rule) => [rule.id, rule]));
  return {
    place: lines.place(start, end),
    scope: scope === 'start' ? 'block' : scope === 'file' ? 'file' : 'line',
    ...saidBy(directive, blanking),
    rules,
    unused: rules.filter((rule) => !isUsed.has(rule)),
    covers: used.length,
    snippet: snippetOf(directive, lines, blanking),
    fingerprint: hashOf(content),
    removal: removalOfAll(directive, blocks, lines),
    named: rules.map((rule) => ({ rule, place: lines.place(named.get(rule)!.start, named.get(rule)!.end), removal: removalOfRule(directive, rule, blocks, lines) })),
    addition: details.at ? { at: details.at.end - 1, before: ', ', after: '' } : { at: reasonEnd, before: ' (', after: ')' },
    ...(details.untilAt ? { untilAt: details.untilAt } : {}),
  };
}

/** Of what people write nothing is repeated that must not be shown. */
export function saidBy({ reason, details: { owner, until } }: Directive, blanking: Blanking): Pick<Suppressed, 'reason' | 'owner' | 'until'> {
  return { reason: blanked(reason, blanking), ...(owner === undefined ? {} : { owner: blanked(owner, blanking) }), ...(until === undefined ? {} : { until }) };
}
