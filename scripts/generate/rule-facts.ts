/** What the docs say of a rule: its own words, and the safety of the fixes that its fixture really gets. */
import { analyse } from '../../src/engine';
import type { Knowledge, RuleMeta, Safety } from '../../src/engine';
import { readIfThere } from './generated-file';

export interface RuleFacts extends RuleMeta {
  readonly fixes: readonly Safety[];
}

export function ruleFacts(knowledge: Knowledge): readonly RuleFacts[] {
  const facts = knowledge.rules.map((rule) => ({ ...rule, fixes: fixesOf(rule.id, knowledge) }));
  return facts.sort((a, b) => (a.id < b.id ? -1 : 1));
}

function fixesOf(id: string, knowledge: Knowledge): readonly Safety[] {
  const file = [`src/rules/${id}/fixture.ts`, `src/rules/${id}/fixture.tsx`].find((path) => readIfThere(path) !== undefined);
  if (!file) return [];
  const { findings } = analyse({ file, text: readIfThere(file) ?? '' }, knowledge);
  const found = findings.filter((finding) => finding.ruleId === id).flatMap((finding) => finding.fixes.map((fix) => fix.safety));
  return (['safe', 'review'] as const).filter((safety) => found.includes(safety));
}
