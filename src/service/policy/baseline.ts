/**
 * The baseline of a project: findings that were there when it began to be looked at, which count no longer. A file that is reviewed like code: one line a finding,
 * sorted, without places, so that it changes only where findings come and go.
 */
import { type Node, type ParseError, getNodeValue, parseTree } from 'jsonc-parser';
import { type Finding, Lines } from '../../engine';
import type { Path } from '../host';
import type { ConfigProblem } from '../result';

export const BASELINE_FILE = '.centinel/baseline.json';

/** Of the format. What a later version has written is not read, and never overwritten. */
export const BASELINE_VERSION = 1;

export interface BaselineEntry {
  /** Relative to the folder that the baseline is for, with forward slashes. */
  readonly file: string;
  readonly rule: string;
  readonly fingerprint: string;
  /** What was found, for the reader of the file. */
  readonly what: string;
}

export type BaselineReading = { readonly entries: readonly BaselineEntry[]; readonly problem?: undefined } | { readonly entries?: undefined; readonly problem: ConfigProblem };

/** Byte for byte the same for the same entries, in whatever order they come. */
export function baselineText(entries: readonly BaselineEntry[]): string {
  const lines = [...new Map(entries.map((entry) => [keyOf(entry), entry])).values()].sort(inOrder).map(lineOf);
  return `{\n  "version": ${BASELINE_VERSION},\n  "findings": [${lines.length > 0 ? `\n${lines.join(',\n')}\n  ` : ''}]\n}\n`;
}

function lineOf({ file, rule, fingerprint, what }: BaselineEntry): string {
  const fields = { file, rule, fingerprint, what };
  return `    { ${Object.entries(fields).map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`).join(', ')} }`;
}

function inOrder(a: BaselineEntry, b: BaselineEntry): number {
  return byText(a.file, b.file) || byText(a.rule, b.rule) || byText(a.fingerprint, b.fingerprint);
}

/** By code unit, so that no locale decides. */
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export function keyOf({ file, rule, fingerprint }: BaselineEntry): string {
  return `${rule} ${fingerprint} ${file}`;
}

/** What is the same when the code has moved to another file. */
export function anywhere({ rule, fingerprint }: BaselineEntry): string {
  return `${rule} ${fingerprint}`;
}

/** `nameOf` gives the path as the baseline has it. */
export function entryOf({ ruleId, fingerprint, place, message }: Finding, nameOf: (path: Path) => string): BaselineEntry {
  return { file: nameOf(place.file), rule: ruleId, fingerprint, what: message.what };
}

export function readBaseline(path: Path, text: string): BaselineReading {
  const problem = (offset: number, message: string): BaselineReading => ({ problem: { path, ...new Lines(path, text).position(offset), message } });
  const conflict = /^(?:<{7}|={7}|>{7})/m.exec(text);
  if (conflict) return problem(conflict.index, 'A merge has left its marks in the baseline. Keep the lines of both sides, without the marks, and run: centinel baseline update');
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors);
  if (errors[0] || !tree) return problem(errors[0]?.offset ?? 0, `The baseline is no JSON. Take it back from git, or delete it and run: centinel baseline create`);
  const { version, findings } = (getNodeValue(tree) ?? {}) as { version?: unknown; findings?: unknown };
  if (typeof version === 'number' && version > BASELINE_VERSION) return problem(valueOffset(tree, 'version'), `The baseline was written by a newer version of Centinel (format ${version}, this one knows ${BASELINE_VERSION}). Update Centinel.`);
  if (version !== BASELINE_VERSION || !Array.isArray(findings)) return problem(0, `This is no baseline: it has "version": ${BASELINE_VERSION} and a list of "findings".`);
  const wrong = findings.findIndex((entry) => !isEntry(entry));
  if (wrong >= 0) return problem(valueOffset(tree, 'findings', wrong), 'An entry of a baseline has "file", "rule", "fingerprint" and "what", all of them texts.');
  return { entries: findings as readonly BaselineEntry[] };
}

function isEntry(entry: unknown): boolean {
  const fields = (entry ?? {}) as Record<keyof BaselineEntry, unknown>;
  return [fields.file, fields.rule, fields.fingerprint, fields.what].every((field) => typeof field === 'string');
}

function valueOffset(tree: Node, name: string, index?: number): number {
  const property = tree.children?.find(({ children }) => children?.[0]?.value === name);
  const value = property?.children?.[1];
  return (index === undefined ? value : value?.children?.[index])?.offset ?? 0;
}

/** A baseline in force. */
export class Baseline {
  private readonly keys: ReadonlySet<string>;
  /** Of files that are there no longer: they may have another name by now. */
  private readonly homeless: ReadonlySet<string>;

  /** `isGone` says of a file of an entry whether it is there no longer. */
  constructor(
    readonly path: Path,
    readonly entries: readonly BaselineEntry[],
    isGone: (file: string) => boolean,
  ) {
    this.keys = new Set(entries.map(keyOf));
    this.homeless = new Set(entries.filter(({ file }) => isGone(file)).map(anywhere));
  }

  /** `file` as the entries have it. Moved to another file, a finding is the same as long as its old file is gone. */
  holds(entry: BaselineEntry): boolean {
    return this.keys.has(keyOf(entry)) || this.homeless.has(anywhere(entry));
  }
}
