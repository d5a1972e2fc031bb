/** The table of rules between the markers of a page. */
import { betweenMarkers } from './between-markers';
import { readIfThere } from './generated-file';
import type { GeneratedFile } from './generated-file';
import type { RuleFacts } from './rule-facts';

/** Nothing when there is no such page yet. */
export function ruleTable(path: string, rules: readonly RuleFacts[], pageOf: (id: string) => string): readonly GeneratedFile[] {
  const text = readIfThere(path);
  if (text === undefined) return [];
  return [{ path, text: betweenMarkers(path, text, 'rules', tableOf(rules, pageOf)) }];
}

export function tableOf(rules: readonly RuleFacts[], pageOf: (id: string) => string): string {
  const rows = rules.map((rule) => [
    `[${rule.id}](${pageOf(rule.id)})`,
    rule.title.replaceAll('|', '\\|'),
    rule.severity,
    rule.fixes.join(', ') || 'none',
    rule.cwe.join(', '),
    rule.pci.join(', '),
  ]);
  return [['Rule', 'Finds', 'Severity', 'Fix', 'CWE', 'PCI DSS 4.0.1'], Array<string>(6).fill('---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
