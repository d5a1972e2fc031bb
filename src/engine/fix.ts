/** The one place that turns fixes into text: edits that overlap are left for the next round, imports are merged once. */
import type { Edit, Fix } from './finding';
import { helperEdits } from './source/added-functions';
import { importEdits } from './source/imports';
import { parse } from './source/parse';
import type { QuickParser } from './source/quick-parse';

/** Edits of the fixes in text order, none touching another, with the imports that they need. `quick` changes nothing but the time. */
export function editsOf(file: string, text: string, fixes: readonly Fix[], quick?: QuickParser): readonly Edit[] {
  const taken: Fix[] = [];
  for (const fix of fixes) if (!taken.some((other) => clash(other, fix))) taken.push(fix);
  const edits = taken.flatMap((fix) => fix.edits);
  const requests = taken.flatMap((fix) => fix.imports);
  const helpers = taken.flatMap((fix) => fix.helpers ?? []);
  const { program } = requests.length + helpers.length > 0 ? parse(file, text, false, quick) : { program: undefined };
  const added = program ? [...importEdits(program, text, requests), ...helperEdits(program, text, helpers)] : [];
  return [...edits, ...added].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The text after the fixes. Fixes that clash with an earlier one are not applied: analyse again and apply those. */
export function applyFixes(file: string, text: string, fixes: readonly Fix[]): string {
  let result = '';
  let done = 0;
  for (const edit of editsOf(file, text, fixes)) {
    result += text.slice(done, edit.start) + edit.text;
    done = edit.end;
  }
  return result + text.slice(done);
}

function clash(a: Fix, b: Fix): boolean {
  return a.edits.some((one) => b.edits.some((other) => one.start < other.end && other.start < one.end));
}
