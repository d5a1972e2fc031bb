/** Applies the fixes of a file until there are none left, as a person would who accepts each first offer. */
import { applyFixes } from '../../src/engine';
import type { Analysis, Finding, Fix, ModuleText } from '../../src/engine';

export type Analyse = (module: ModuleText) => Analysis;
export type Choose = (finding: Finding) => Fix | undefined;

export const firstFix: Choose = (finding) => finding.fixes[0];
export const safeFix: Choose = (finding) => finding.fixes.find((fix) => fix.safety === 'safe');

/** Fixes that overlap wait for the next round; this many rounds are more than any honest file needs. */
const ROUNDS = 10;

export interface Fixed {
  readonly text: string;
  readonly before: readonly Finding[];
  readonly after: readonly Finding[];
}

export function fixAll(module: ModuleText, analyse: Analyse, choose: Choose): Fixed {
  const before = analyse(module).findings;
  let after = before;
  let text = module.text;
  for (let round = 0; round < ROUNDS; round++) {
    const fixes = after.flatMap((finding) => choose(finding) ?? []);
    if (fixes.length === 0) break;
    text = applyFixes(module.file, text, fixes);
    after = analyse({ file: module.file, text }).findings;
  }
  return { text, before, after };
}

/** The findings that had a fix are gone, those that had none are still there, and nothing new came. */
export function fixFaults(file: string, { before, after }: Fixed, choose: Choose): readonly string[] {
  const restless = after.filter(choose);
  if (restless.length > 0) return restless.map((finding) => `${where(file, finding)} still offers a fix after ${ROUNDS} rounds`);
  const expected = before.filter((finding) => !choose(finding));
  return [
    ...without(expected, after).map((finding) => `${where(file, finding)} had no fix and is gone all the same`),
    ...without(after, expected).map((finding) => `${where(file, finding)} is there only after the fixes: ${finding.message.what}`),
  ];
}

export function textFaults(file: string, expected: string, actual: string): readonly string[] {
  if (expected === actual) return [];
  const [left, right] = [expected.split('\n'), actual.split('\n')];
  const line = left.findIndex((text, index) => text !== right[index]);
  const at = line < 0 ? left.length : line;
  return [`${file}:${at + 1} is not what the fixes give\n  file:  ${left[at] ?? '(end)'}\n  fixes: ${right[at] ?? '(end)'}`];
}

/** What is left of `all` when each of `others` has taken away one like it. */
function without(all: readonly Finding[], others: readonly Finding[]): readonly Finding[] {
  const left = [...all];
  for (const other of others) {
    const index = left.findIndex((finding) => finding.ruleId === other.ruleId && finding.message.what === other.message.what);
    if (index >= 0) left.splice(index, 1);
  }
  return left;
}

function where(file: string, finding: Finding): string {
  return `${file}:${finding.place.from.line + 1} ${finding.ruleId}`;
}
