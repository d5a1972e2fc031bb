/** `centinel report pci | owasp | asvs`: what the code says for and against each requirement of a standard. */
import { pathOf } from '../hosts/native-path';
import { NodeHost } from '../hosts/node';
import { revisionOf } from '../hosts/revision';
import { sha256 } from '../hosts/sha256';
import { circumstancesOf } from '../report/evidence/circumstances';
import { evidenceOf, type Evidence } from '../report/evidence/evidence';
import { evidenceJson } from '../report/evidence/json';
import { evidenceMarkdown } from '../report/evidence/markdown';
import { HISTORY_FILE } from '../report/history/history';
import { evidencePage } from '../report/html/evidence-page';
import { relativeTo } from '../report/paths';
import { summaryLine } from '../report/summary';
import { type Tally, tallyOf } from '../report/tally';
import { AnalysisService } from '../service/analysis-service';
import { ObservedHost } from '../service/cache/observed-host';
import type { ScanResult } from '../service/result';
import { cacheOf } from './cache';
import { configFile } from './config-file';
import { tellProblems, writeReport } from './delivery';
import { EXIT, exitCode, type FailOn } from './exit';
import { HistoryFile } from './history-file';
import { tell } from './output';
import { AS_FILE } from './page-file';
import { reportInput } from './report';
import { runScan } from './scanning';

export const EVIDENCE_FORMATS = ['markdown', 'html', 'json'] as const;
export const STANDARDS = ['pci', 'owasp', 'owasp-2021', 'asvs'] as const;

export interface EvidenceOptions {
  readonly format: (typeof EVIDENCE_FORMATS)[number];
  readonly output?: string;
  readonly config?: string;
  readonly jobs?: number;
  readonly cache?: string | true;
  readonly failOn: FailOn;
  readonly record?: boolean;
  readonly quiet?: boolean;
}

export async function evidence(standard: (typeof STANDARDS)[number], given: readonly string[], options: EvidenceOptions): Promise<number> {
  const root = pathOf('.');
  const file = await HistoryFile.open(pathOf(HISTORY_FILE));
  if (options.record) file.refuseConflicts();
  const asked = new Map((given.length > 0 ? given : ['.']).map((path) => [pathOf(path), path]));
  // As the code was before anything is written beside it.
  const revision = await revisionOf(root, [HISTORY_FILE, ...(options.output === undefined ? [] : [relativeTo(root, pathOf(options.output))])]);
  const { service, result } = await scanned([...asked.keys()], options);
  const report = await reportInput(service, result, asked, ['json']);
  const circumstances = circumstancesOf(result, { root, paths: [...asked.keys()], at: new Date(), node: process.versions.node, revision, sha256: (text) => sha256(text, 'hex') });
  const isLost = options.record === true && !result.cancelled && !(await file.record(report, circumstances));
  const code = await handOver(evidenceOf({ standard, report, circumstances, history: file.history }), tallyOf(report), options, file);
  return isLost ? EXIT.usage : code;
}

async function scanned(paths: readonly string[], options: EvidenceOptions): Promise<{ readonly service: AnalysisService; readonly result: ScanResult }> {
  const disk = new NodeHost({ blocking: true });
  const host = options.cache === undefined ? disk : new ObservedHost(disk, { isOnce: true });
  const config = options.config === undefined ? undefined : await configFile(host, options.config);
  const service = new AnalysisService(host, { configFile: config, isOnce: true });
  return { service, result: await runScan(service, { paths, cache: cacheOf(options.cache) }, options) };
}

async function handOver(made: Evidence, tally: Tally, { format, output, failOn, quiet }: EvidenceOptions, file: HistoryFile): Promise<number> {
  const written = await writeReport([inFormat(made, format)], output);
  file.tellProblems();
  tellProblems(tally, false);
  if (!quiet) tell(summaryLine(tally));
  return written ? exitCode(tally, failOn) : EXIT.usage;
}

function inFormat(made: Evidence, format: EvidenceOptions['format']): string {
  switch (format) {
    case 'json':
      return evidenceJson(made);
    case 'markdown':
      return evidenceMarkdown(made);
    case 'html':
      return evidencePage(made, AS_FILE);
  }
}
