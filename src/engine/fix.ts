/** The one place that turns fixes into text: edits that overlap are left for the next round, imports are merged once. */
import type { Edit, Fix } from './finding';
import { helperEdits } from './source/added-functions';
import { importEdits } from './source/imports';
import { parse } from './source/parse';
import type { QuickParser } from './source/quick-parse';

/** Those that can be applied at once: what clashes with an earlier one waits. */
function takenOf(fixes: readonly Fix[]): readonly Fix[] {
  const taken: Fix[] = [];
  for (const fix of fixes) if (!taken.some((other) => clash(other, fix))) taken.push(fix);
  return taken;
}

/** Edits of the fixes in text order, none touching another, with the imports that they need. `quick` changes nothing but the time. */
export function editsOf(file: string, text: string, fixes: readonly Fix[], quick?: QuickParser): readonly Edit[] {
  const taken = takenOf(fixes);
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

/** What the fixes that `editsOf` applies want of other files, by the name of each. */
export function linesElsewhere(fixes: readonly Fix[]): ReadonlyMap<string, readonly string[]> {
  const files = new Map<string, string[]>();
  for (const { lines = [] } of takenOf(fixes)) for (const { file, line } of lines) files.set(file, [...(files.get(file) ?? []), line]);
  return files;
}

/** Puts those of the lines at the end of the text that it does not have. Undefined when it has all of them. */
export function appending(text: string, lines: readonly string[]): Edit | undefined {
  const missing = [...new Set(lines)].filter((line) => !holdsLine(text, line));
  if (missing.length === 0) return undefined;
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const isOpen = text !== '' && !/[\r\n]$/.test(text);
  return { start: text.length, end: text.length, text: (isOpen ? end : '') + missing.map((line) => line + end).join('') };
}

const NAME = /^[\s#]*(?:export\s+)?([\w.-]+)\s*=/;

/** One that is commented out shows the name as well. */
function holdsLine(text: string, line: string): boolean {
  const name = NAME.exec(line)?.[1];
  return text.split(/\r\n|\r|\n/).some((other) => other === line || (name !== undefined && NAME.exec(other)?.[1] === name));
}

function clash(a: Fix, b: Fix): boolean {
  return a.edits.some((one) => b.edits.some((other) => (one.start < other.end && other.start < one.end) || (isInsertion(one) && isInsertion(other) && one.start === other.start)));
}

/** Two of them in one place may say the same thing twice. */
function isInsertion({ start, end }: Edit): boolean {
  return start === end;
}
