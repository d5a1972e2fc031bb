/**
 * Findings as workflow commands: lines in the log of a GitHub job that become annotations of the code. Of one step GitHub shows the first ten of
 * each kind, so the worst come first, and the last line says how many there are beyond.
 */
import type { Finding, Severity } from '../engine';
import { gateInWords } from './gates';
import type { ReportInput } from './input';
import { worstFirst } from './order';
import { relativeTo } from './paths';
import { linesOf } from './plain-text';
import { counted } from './counted';
import { printable } from './printable';
import { troublesOf } from './troubles';

const SHOWN_BY_GITHUB = 10;

const KINDS = { error: 'error', warning: 'warning', info: 'notice' } as const satisfies Record<Severity, string>;
type Kind = (typeof KINDS)[Severity];

interface Annotation {
  readonly kind: Kind;
  readonly title: string;
  readonly lines: readonly string[];
  readonly file?: string;
  readonly line?: number;
  readonly endLine?: number;
  readonly col?: number;
  readonly endColumn?: number;
}

export function githubReport(input: ReportInput): string {
  const all = [...gates(input), ...worstFirst(input.findings, input.rules).map((finding) => ofFinding(finding, input.root)), ...troubles(input)];
  return [...all.map(command), ...beyond(all)].map((line) => `${line}\n`).join('');
}

function ofFinding(finding: Finding, root: string): Annotation {
  const { from, to, file } = finding.place;
  const isOneLine = from.line === to.line;
  return {
    kind: KINDS[finding.severity],
    title: finding.ruleId,
    lines: linesOf(finding, root),
    file: relativeTo(root, file),
    line: from.line + 1,
    endLine: to.line + 1,
    // GitHub refuses columns of a range over several lines.
    ...(isOneLine ? { col: from.column + 1, endColumn: to.column + 1 } : {}),
  };
}

const gates = (input: ReportInput): readonly Annotation[] =>
  input.gates.filter(({ failed }) => failed).map((gate) => ({ kind: 'error', title: 'Gate failed', lines: [printable(gateInWords(gate))] }));

/** Last, so that the findings of many files are not crowded out by the failure of many others. */
function troubles(input: ReportInput): readonly Annotation[] {
  return troublesOf(input).map(({ message, file, at }) => ({ kind: 'error', title: 'Centinel', lines: [printable(message)], file, ...(at && { line: at.line + 1, col: at.column + 1 }) }));
}

function command({ kind, lines, ...properties }: Annotation): string {
  const { file, line, endLine, col, endColumn, title } = properties;
  const named = Object.entries({ file, line, endLine, col, endColumn, title }).filter(([, value]) => value !== undefined);
  return `::${kind} ${named.map(([name, value]) => `${name}=${property(String(value))}`).join(',')}::${data(lines.join('\n'))}`;
}

function beyond(all: readonly Annotation[]): readonly string[] {
  const more = Object.values(KINDS).flatMap((kind) => {
    const count = all.filter((each) => each.kind === kind).length - SHOWN_BY_GITHUB;
    return count > 0 ? [counted(count, kind)] : [];
  });
  return more.length > 0 ? [`GitHub shows ${SHOWN_BY_GITHUB} annotations of each kind: ${more.join(', ')} beyond them ${more.length === 1 && more[0]?.startsWith('1 ') ? 'stands' : 'stand'} in this log alone.`] : [];
}

/** The escapes of the runner: what follows the command, and the values of its properties. */
const data = (text: string): string => text.replace(/[%\r\n]/g, percent);
const property = (text: string): string => printable(text).replace(/[%\r\n:,]/g, percent);

const percent = (char: string): string => `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
