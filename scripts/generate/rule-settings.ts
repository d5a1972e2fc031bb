/** The severities that `centinel.rules` in package.json offers, one property a rule. */
import { applyEdits, modify, parse } from 'jsonc-parser';
import type { RuleMeta } from '../../src/engine';

const SETTING = ['contributes', 'configuration', 'properties', 'centinel.rules'];

export function withRuleSettings(packageJson: string, rules: readonly RuleMeta[]): string {
  const setting = SETTING.reduce<Record<string, unknown> | undefined>((value, key) => value?.[key] as Record<string, unknown> | undefined, parse(packageJson));
  if (!setting) throw new Error('package.json declares no setting centinel.rules, whose severities are generated.');
  const properties = Object.fromEntries(rules.map((rule) => [rule.id, severityOf(rule)]));
  if (JSON.stringify(setting['properties']) === JSON.stringify(properties)) return packageJson;
  const formattingOptions = { insertSpaces: true, tabSize: 2, eol: '\n' };
  return applyEdits(packageJson, modify(packageJson, [...SETTING, 'properties'], properties, { formattingOptions }));
}

/** No default: a rule that is not named has the severity that it was made with. */
function severityOf(rule: RuleMeta): object {
  return { type: 'string', enum: ['off', 'error', 'warning', 'info'], description: rule.title };
}
