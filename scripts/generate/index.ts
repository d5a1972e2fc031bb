/** Everything that is made from the rules, the models and the bounds. */
import type { Knowledge } from '../../src/engine';
import { readIfThere } from './generated-file';
import { limitsPage } from './limits-page';
import { modelTables } from './model-tables';
import { ruleFacts } from './rule-facts';
import { withRuleSettings } from './rule-settings';
import { ruleTable } from './rule-table';
import type { GeneratedFile } from './generated-file';

export { writeStale } from './generated-file';
export { moduleIndexes } from './module-indexes';

/** What is made from the loaded rules; `moduleIndexes` must be fresh before they are loaded. */
export function generatedFrom(knowledge: Knowledge): readonly GeneratedFile[] {
  const rules = ruleFacts(knowledge);
  return [
    { path: 'package.json', text: withRuleSettings(readIfThere('package.json') ?? '', rules) },
    ...ruleTable('docs/rules.md', rules, (id) => `../src/rules/${id}/rule.md`),
    ...ruleTable('README.md', rules, (id) => `src/rules/${id}/rule.md`),
    limitsPage(),
    modelTables('docs/models.md'),
  ];
}
