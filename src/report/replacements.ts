/** A fix as replacements with positions. Imports that the fix needs are among them, which takes the text of the file. */
import { editsOf, type Finding, type Fix, Lines } from '../engine';
import type { Replacement, ReportInput } from './input';

/** Undefined when the text of the file is not at hand. */
export type ReplacementsOf = (finding: Finding, fix: Fix) => readonly Replacement[] | undefined;

export function replacementsIn({ texts, replacements, quickParser }: ReportInput): ReplacementsOf {
  const known = new Map<string, Lines>();
  return ({ place: { file } }, fix) => {
    if (replacements) return replacements.get(fix);
    const text = texts.get(file);
    if (text === undefined) return undefined;
    const lines = known.get(file) ?? new Lines(file, text);
    known.set(file, lines);
    return editsOf(file, text, [fix], quickParser).map((edit) => ({ from: lines.position(edit.start), to: lines.position(edit.end), text: edit.text }));
  };
}
