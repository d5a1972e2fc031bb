/** Two small rules to see the service by, and short ways to ask what came out. */
import { on, rule } from '../../src/engine/rule';
import type { Knowledge, Severity } from '../../src/engine';
import { MemoryHost } from '../../src/hosts/memory';
import { AnalysisService, type ServiceOptions } from '../../src/service/analysis-service';
import type { FileResult } from '../../src/service/result';

const message = () => ({ what: 'A mark.', why: 'Marks are looked for.', instead: 'Write none.' });
const meta = { cwe: [], pci: [], score: 1 };

/** Finds the text `'red'`; `'red, mild'` and `'red, worse'` are cases that are milder and worse than the rule's own severity. */
export const redMark = rule({
  ...meta,
  id: 'red-mark',
  title: 'A red mark',
  severity: 'warning',
  message,
  detect: on('text', ({ text, node }) => {
    const cases: Readonly<Record<string, Severity>> = { red: 'warning', 'red, mild': 'info', 'red, worse': 'error' };
    const severity = cases[text];
    return severity && { at: { start: node.range[0], end: node.range[1] }, severity };
  }),
});

/** Finds the text `'blue'`. */
export const blueMark = rule({
  ...meta,
  id: 'blue-mark',
  title: 'A blue mark',
  severity: 'error',
  message,
  detect: on('text', ({ text, node }) => (text === 'blue' ? { at: { start: node.range[0], end: node.range[1] } } : undefined)),
});

export const MARKS: Knowledge = { rules: [redMark, blueMark], models: [], recognisers: [] };

export const RED = `export const mark = 'red';\n`;
export const BLUE = `export const mark = 'blue';\n`;

export function serviceOver(files: Readonly<Record<string, string | Uint8Array>>, options: ServiceOptions = {}) {
  const host = new MemoryHost(files);
  return { host, service: new AnalysisService(host, { knowledge: MARKS, ...options }) };
}

/** `/w/a.ts red-mark warning` for each finding, in the order given. */
export function summaryOf(results: readonly FileResult[]): string[] {
  return results.flatMap(({ path, findings }) => findings.map(({ ruleId, severity }) => `${path} ${ruleId} ${severity}`));
}
