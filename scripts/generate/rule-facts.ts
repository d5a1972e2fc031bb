/** What the docs say of a rule: its own words, and the safety of the fixes that its fixtures really get. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from '../../src/engine';
import type { Knowledge, RuleMeta, Safety } from '../../src/engine';
import { judged } from '../../src/service/policy/suppressions';
import { readIfThere, ROOT } from './generated-file';

/** The day of the fixtures: some have suppressions that were past by then. */
const TODAY = '2026-11-29';

export interface RuleFacts extends RuleMeta {
  readonly fixes: readonly Safety[];
}

export function ruleFacts(knowledge: Knowledge): readonly RuleFacts[] {
  const facts = knowledge.rules.map((rule) => ({ ...rule, fixes: fixesOf(rule.id, knowledge) }));
  return facts.sort((a, b) => (a.id < b.id ? -1 : 1));
}

function fixesOf(id: string, knowledge: Knowledge): readonly Safety[] {
  const found = fixtures(id).flatMap((path) => {
    const { findings } = judged({ path, baselined: [], ...analyse({ file: path, text: readIfThere(path) ?? '' }, knowledge) }, {}, { today: TODAY, mayBeUnused: () => true, rules: knowledge.rules, severities: {} });
    return findings.filter((finding) => finding.ruleId === id).flatMap((finding) => finding.fixes.map((fix) => fix.safety));
  });
  return (['safe', 'review'] as const).filter((safety) => found.includes(safety));
}

function fixtures(id: string): readonly string[] {
  const names = readdirSync(join(ROOT, 'src/rules', id)).filter((name) => /^fixture(?:-[a-z0-9-]+)?\.tsx?$/.test(name));
  return names.sort().map((name) => `src/rules/${id}/${name}`);
}
