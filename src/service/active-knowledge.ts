/** The engine's knowledge without the rules that are switched off. A rule that is off does not run, and so costs nothing. */
import type { Knowledge } from '../engine';
import type { Severities } from './severity';

export class ActiveKnowledge {
  /** One object for one choice of rules, so that what the engine prepares for it is prepared once. */
  private readonly made = new Map<string, Knowledge>();

  constructor(private readonly all: Knowledge) {}

  under(severities: Severities): Knowledge {
    const active = this.all.rules.filter((rule) => severities[rule.id] !== 'off');
    const key = active.map((rule) => rule.id).join(' ');
    const knowledge = this.made.get(key) ?? { ...this.all, rules: active };
    this.made.set(key, knowledge);
    return knowledge;
  }
}
