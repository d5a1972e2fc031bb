/** The table of rules between the markers of a page. */
import { readIfThere } from './generated-file';
import type { GeneratedFile } from './generated-file';
import type { RuleFacts } from './rule-facts';

const START = '<!-- rules:start -->';
const END = '<!-- rules:end -->';

/** Nothing when there is no such page yet. */
export function ruleTable(path: string, rules: readonly RuleFacts[], pageOf: (id: string) => string): readonly GeneratedFile[] {
  const text = readIfThere(path);
  if (text === undefined) return [];
  return [{ path, text: betweenMarkers(path, text, tableOf(rules, pageOf)) }];
}

export function betweenMarkers(path: string, text: string, content: string): string {
  const [start, end] = [text.indexOf(START), text.indexOf(END)];
  if (start < 0 || end < start) throw new Error(`${path} wants a line ${START} and below it a line ${END}: the table of rules goes between them.`);
  return `${text.slice(0, start + START.length)}\n\n${content}\n\n${text.slice(end)}`;
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
