/** From what a scan gave to what a report is made of, the same for every face. */
import type { Finding, Note, Suppressed } from '../engine';
import type { ReportInput } from './input';

/** A scan as its service tells of it. */
export interface Scanned extends Pick<ReportInput, 'notAnalysed' | 'configProblems' | 'analysed' | 'cancelled' | 'unmatched' | 'baselines' | 'gates' | 'shard' | 'since' | 'untold'> {
  readonly files: readonly ScannedFile[];
}

export interface ScannedFile {
  readonly path: string;
  readonly findings: readonly Finding[];
  readonly suppressed: readonly Suppressed[];
  readonly baselined: readonly Finding[];
  readonly notes: readonly Note[];
}

export type Frame = Pick<ReportInput, 'root' | 'toolVersion' | 'homepage' | 'rules' | 'pages' | 'sourceUrl'>;

export function fromScan({ files, notAnalysed, configProblems, analysed, cancelled, unmatched, baselines, gates, shard, since, untold }: Scanned, frame: Frame, more: Pick<ReportInput, 'texts' | 'quickParser'>): ReportInput {
  return {
    ...frame,
    ...more,
    findings: files.flatMap((file) => file.findings),
    suppressed: files.flatMap((file) => file.suppressed),
    baselined: files.flatMap((file) => file.baselined),
    notes: files.flatMap((file) => file.notes),
    notAnalysed,
    configProblems,
    unmatched,
    analysed,
    cancelled,
    baselines,
    gates,
    shard,
    since,
    untold,
  };
}

/** By the name that its findings have for the file: of those that a report needs the text of, to tell what their fixes change. */
export function filesWithFixes(files: readonly ScannedFile[]): ReadonlyMap<string, string> {
  const withFixes = files.map((file) => ({ path: file.path, found: [...file.findings, ...file.suppressed.map(({ finding }) => finding), ...file.baselined] }));
  return new Map(withFixes.filter(({ found }) => found.some(({ fixes }) => fixes.length > 0)).map(({ path, found }) => [found[0]!.place.file, path]));
}
