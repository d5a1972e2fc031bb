/** JSON reports, read back into what reports are made of. So all formats can be made of them. */
import type { Finding, Fix, Place, Position, Suppressed } from '../../engine';
import type { Replacement, ReportInput } from '../input';
import { readChange } from '../change';
import type { JsonChange, JsonFinding, JsonPlace, JsonReport, JsonSuppressed } from '../json-shape';
import { absolutePath } from '../paths';
import { mergedBaselines, mergedGates } from './policy';
import { union } from './union';

/** What a report says of the code; the rest of the input is known to every program of the same version. */
export type Told = Omit<ReportInput, 'root' | 'toolVersion' | 'homepage' | 'rules' | 'pages'>;

export function mergedJson(reports: readonly JsonReport[], root: string, since?: JsonChange): Told {
  const reader = new Reader(root);
  const all = <T>(listOf: (report: JsonReport) => readonly T[]): readonly T[] => union(reports.map(listOf));
  return {
    findings: all(({ findings }) => findings).map((each) => reader.finding(each)),
    suppressed: all(({ suppressed }) => suppressed).map((each) => reader.suppressed(each)),
    baselined: all(({ baselined = [] }) => baselined).map((each) => reader.finding(each)),
    baselines: mergedBaselines(reports.flatMap(({ baselines = [] }) => baselines)).map(({ file, ...counts }) => ({ path: reader.path(file), ...counts })),
    gates: mergedGates(reports.flatMap(({ gates = [] }) => gates)),
    notes: all(({ notes }) => notes).map((each) => ({ kind: each.kind, message: each.message, place: reader.place(each) })),
    notAnalysed: all(({ notAnalysed }) => notAnalysed).map(({ file, kind, reason }) => ({ path: reader.path(file), kind, reason })),
    configProblems: all(({ configProblems }) => configProblems).map(({ file, line, column, message }) => ({ path: reader.path(file), line: line - 1, column: column - 1, message })),
    unmatched: all(({ unmatched }) => unmatched).map(({ pattern, config }) => (config === null ? { pattern } : { pattern, config: reader.path(config) })),
    analysed: reports.reduce((sum, { summary }) => sum + summary.filesAnalysed, 0),
    cancelled: reports.some(({ summary }) => summary.cancelled),
    ...(since && { since: readChange(since, root) }),
    texts: new Map(),
    replacements: reader.replacements,
  };
}

/** More than a line that is analysed can have, and small enough for the last line of the longest file. */
const LINE = 2 ** 24;

class Reader {
  readonly replacements = new Map<Fix, readonly Replacement[]>();

  constructor(private readonly root: string) {}

  path(name: string): string {
    return absolutePath(this.root, name);
  }

  /** A report has no offsets. These are in the same order, and the same for the same place. */
  place({ file, start, end }: JsonPlace): Place {
    const [from, to] = [zeroBased(start), zeroBased(end)];
    return { file: this.path(file), start: from.line * LINE + from.column, end: to.line * LINE + to.column, from, to };
  }

  finding(told: JsonFinding): Finding {
    const { ruleId, severity, confidence, message, snippet, fingerprint } = told;
    return {
      ruleId,
      severity,
      confidence,
      message,
      fingerprint,
      place: this.place(told),
      trace: told.trace.map((step) => ({ message: step.message, place: this.place(step) })),
      fixes: told.fixes.map((fix) => this.fix(fix)),
      snippet: { line: snippet.line, from: snippet.from - 1, to: snippet.to - 1 },
    };
  }

  suppressed(told: JsonSuppressed): Suppressed {
    const { reason, owner, until, comment, file } = told;
    return { finding: this.finding(told), reason, ...(owner && { owner }), ...(until && { until }), comment: this.place({ file, ...comment }) };
  }

  private fix({ title, safety, edits, lines }: JsonFinding['fixes'][number]): Fix {
    const fix: Fix = { title, safety, edits: [], imports: [], ...(lines?.length && { lines }) };
    if (edits) this.replacements.set(fix, edits.map(({ start, end, text }) => ({ from: zeroBased(start), to: zeroBased(end), text })));
    return fix;
  }
}

const zeroBased = ({ line, column }: Position): Position => ({ line: line - 1, column: column - 1 });
