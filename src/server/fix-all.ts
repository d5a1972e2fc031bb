/** All safe fixes of a file as edits of the text that stands. */
import { applyFixes, editsOf, linesElsewhere, type Edit, type Finding, type Fix } from '../engine';
import type { AnalysisService } from '../service/analysis-service';
import type { Path } from '../service/host';
import type { FileResult } from '../service/result';
import { difference } from './difference';
import { isShown } from './publications';

/** A fix that clashes with another waits for the next round; more than a few in one place are a fault of the fixes. */
const MAX_ROUNDS = 10;

export interface FixedAll {
  readonly edits: readonly Edit[];
  /** What other files shall say, by their names. */
  readonly lines: ReadonlyMap<string, readonly string[]>;
}

/** Undefined when there is nothing to fix. Broken code is never rewritten unasked: what it means is a guess. */
export async function fixAllEdits(service: AnalysisService, path: Path, text: string, result: FileResult): Promise<FixedAll | undefined> {
  const fixes = safeFixesOf(result);
  if (fixes.length === 0) return undefined;
  const once = applyFixes(path, text, fixes);
  const lines = new Map(linesElsewhere(fixes));
  const final = await fixFurther(service, path, once, lines);
  return { edits: final === once ? editsOf(path, text, fixes) : [difference(text, final)], lines };
}

async function fixFurther(service: AnalysisService, path: Path, text: string, lines: Map<string, readonly string[]>): Promise<string> {
  for (let round = 1; round < MAX_ROUNDS; round++) {
    const fixes = safeFixesOf(await service.analyse(path, text));
    const next = applyFixes(path, text, fixes);
    if (next === text) break;
    for (const [file, more] of linesElsewhere(fixes)) lines.set(file, [...(lines.get(file) ?? []), ...more]);
    text = next;
  }
  return text;
}

export function safeFixesOf({ findings, notes }: FileResult): readonly Fix[] {
  if (notes.some(({ kind }) => kind === 'syntax-error')) return [];
  return findings.filter(isShown).flatMap((finding) => safeFixOf(finding) ?? []);
}

/** Of several ways to fix one finding, the first safe one. */
export function safeFixOf({ fixes }: Finding): Fix | undefined {
  return fixes.find(({ safety }) => safety === 'safe');
}
