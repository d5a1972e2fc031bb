/** The engine's knowledge without the rules that are switched off. A rule that is off does not run, but for the one that tells which texts are secret. */
import type { Knowledge } from '../engine';
import type { Severities } from './severity';

export class ActiveKnowledge {
  /** One object for one choice of rules, so that what the engine prepares for it is prepared once. */
  private readonly made = new Map<string, Knowledge>();

  constructor(private readonly all: Knowledge) {}

  under(severities: Severities): Knowledge {
    const otherRules = this.all.rules.map((rule) => rule.id).filter((id) => severities[id] === 'off');
    const key = otherRules.join(' ');
    const knowledge = this.made.get(key) ?? this.without(otherRules);
    this.made.set(key, knowledge);
    return knowledge;
  }

  private without(otherRules: readonly string[]): Knowledge {
    const isOff = ({ id }: { readonly id: string }) => otherRules.includes(id);
    const rules = this.all.rules.filter((rule) => !isOff(rule));
    return { ...this.all, rules, otherRules, redacting: this.all.rules.filter((rule) => isOff(rule) && rule.secretive) };
  }
}
