/** Findings for a reader at a terminal, or in the log of a build. */
import { stepsElsewhere } from '../engine';
import type { Finding, Fix, Note, Place } from '../engine';
import { codeFrame } from './code-frame';
import { counted } from './counted';
import { failedGates } from './gates';
import type { FileNotAnalysed, ReportInput } from './input';
import { sortedByPath, sortedByPlace, sortedFindings } from './order';
import { type Paint, unpainted } from './paint';
import { relativeTo } from './paths';
import { printable } from './printable';
import { summaryLine } from './summary';
import { tallyOf } from './tally';

export interface TextOptions {
  readonly paint?: Paint;
  /** Columns of the screen that a code line may take. */
  readonly width?: number;
  /** Findings alone: no notes, no files left out, no summary. */
  readonly findingsOnly?: boolean;
}

export function textReport(input: ReportInput, options: TextOptions = {}): string {
  const writer = new TextWriter(input.root, options.paint ?? unpainted, options.width ?? 100);
  const parts = [...byFile(sortedFindings(input.findings)).flatMap((findings) => writer.file(findings))];
  if (!options.findingsOnly) parts.push(...writer.notes(input.notes), ...writer.notAnalysed(input.notAnalysed), ...failedGates(input.gates).map(printable), summaryLine(tallyOf(input)));
  return parts.map((part) => `${part}\n`).join('\n');
}

function byFile(findings: readonly Finding[]): readonly (readonly Finding[])[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.place.file);
    if (group) group.push(finding);
    else groups.set(finding.place.file, [finding]);
  }
  return [...groups.values()];
}

/** Each method gives blocks of lines; an empty line goes between two blocks. */
class TextWriter {
  constructor(
    private readonly root: string,
    private readonly paint: Paint,
    private readonly width: number,
  ) {}

  file(findings: readonly Finding[]): readonly string[] {
    const heading = `${this.paint('heading', this.name(findings[0]?.place.file ?? ''))} ${this.paint('faint', `(${counted(findings.length, 'finding')})`)}`;
    return [heading, ...findings.map((finding) => this.finding(finding))];
  }

  notes(notes: readonly Note[]): readonly string[] {
    const lines = sortedByPlace(notes).map((note) => `${this.at(note.place)}  ${this.paint('faint', 'note')}  ${noteText(note)}`);
    return lines.length > 0 ? [lines.join('\n')] : [];
  }

  notAnalysed(files: readonly FileNotAnalysed[]): readonly string[] {
    const sorted = sortedByPath(files);
    const failed = sorted.filter(({ kind }) => kind === 'failed').map((file) => this.failed(file));
    const leftOut = this.leftOut(sorted.filter(({ kind }) => kind === 'left-out'));
    return [failed, leftOut].filter((lines) => lines.length > 0).map((lines) => lines.join('\n'));
  }

  private finding(finding: Finding): string {
    const { message, severity, ruleId } = finding;
    return [
      `${this.at(finding.place)}  ${this.paint(severity, severity)}  ${this.paint('strong', ruleId)}`,
      ...this.code(finding),
      `  ${printable(`${message.what} ${message.why}`.trim())}`,
      ...(message.instead ? [`  ${this.paint('strong', 'Instead:')} ${printable(message.instead)}`] : []),
      ...finding.fixes.slice(0, 1).map((fix) => `  ${this.paint('strong', 'Fix:')} ${fixHint(fix)}`),
      ...stepsElsewhere(finding).map((step, index) => `  ${this.paint('faint', `${index + 1}. ${this.name(step.place.file)}:${lineAndColumn(step.place)}`)}  ${printable(step.message)}`),
    ].join('\n');
  }

  private code(finding: Finding): readonly string[] {
    const gutter = String(finding.place.from.line + 1);
    const { code, underline } = codeFrame(finding.snippet, this.width - gutter.length - 5);
    const empty = ' '.repeat(gutter.length);
    return [
      `  ${this.paint('faint', `${gutter} |`)} ${code}`.trimEnd(),
      `  ${this.paint('faint', `${empty} |`)} ${underline.replace(/\^+/, (marks) => this.paint(finding.severity, marks))}`,
    ];
  }

  private failed({ path, reason }: FileNotAnalysed): string {
    return `${this.name(path)}  ${this.paint('error', 'not analysed')}  ${printable(reason)}`;
  }

  /** Many files are left out for few reasons: one line a reason, with the first of the files. */
  private leftOut(files: readonly FileNotAnalysed[]): readonly string[] {
    const reasons = new Map<string, string[]>();
    for (const { path, reason } of files) reasons.set(reason, [...(reasons.get(reason) ?? []), this.name(path)]);
    return [...reasons].map(([reason, names]) => {
      const others = names.length > 1 ? ` and ${names.length - 1} more` : '';
      return `${names[0]}${others}  ${this.paint('faint', 'left out')}  ${printable(reason)}`;
    });
  }

  private at(place: Place): string {
    return this.paint('heading', `${this.name(place.file)}:${lineAndColumn(place)}`);
  }

  private name(path: string): string {
    return printable(relativeTo(this.root, path));
  }
}

const noteText = ({ kind, message }: Note): string => (kind === 'syntax-error' ? 'syntax error: ' : '') + printable(message);

const fixHint = (fix: Fix): string => `${printable(fix.title)} (${fix.safety})`;

const lineAndColumn = ({ from }: Place): string => `${from.line + 1}:${from.column + 1}`;
