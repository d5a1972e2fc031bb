/** A module as its reader sees it: what the rules find in it, and what is wrong with its suppressions. No project, no policy, and a day that stays. */
import { analyse } from '../../src/engine';
import type { Analysis, ModuleText } from '../../src/engine';
import { KNOWLEDGE } from '../../src/service/knowledge';
import { judged } from '../../src/service/policy/suppressions';

const TODAY = '2026-11-29';

export function run(module: ModuleText): Analysis {
  const result = { path: module.file, baselined: [], ...analyse(module, KNOWLEDGE) };
  return judged(result, {}, { today: TODAY, mayBeUnused: () => true, rules: KNOWLEDGE.rules, severities: {} });
}
