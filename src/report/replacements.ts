/** A fix as replacements with positions. Imports that the fix needs are among them, which takes the text of the file. */
import { editsOf, type Finding, type Fix, Lines, type Position } from '../engine';
import type { ReportInput } from './input';

export interface Replacement {
  readonly from: Position;
  readonly to: Position;
  readonly text: string;
}

/** Undefined when the text of the file is not at hand. */
export type ReplacementsOf = (finding: Finding, fix: Fix) => readonly Replacement[] | undefined;

export function replacementsIn({ texts, quickParser }: ReportInput): ReplacementsOf {
  const known = new Map<string, Lines>();
  return ({ place: { file } }, fix) => {
    const text = texts.get(file);
    if (text === undefined) return undefined;
    const lines = known.get(file) ?? new Lines(file, text);
    known.set(file, lines);
    return editsOf(file, text, [fix], quickParser).map((edit) => ({ from: lines.position(edit.start), to: lines.position(edit.end), text: edit.text }));
  };
}
