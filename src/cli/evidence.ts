/** `centinel report pci | owasp | asvs`: what the code says for and against each requirement of a standard. */
import { pathOf } from '../hosts/native-path';
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
import { type Asked, askedPaths, serviceFor } from './asked';
import { cacheOf } from './cache';
import { tellProblems, writeReport } from './delivery';
import { EXIT, exitCode, type FailOn } from './exit';
import { HistoryFile } from './history-file';
import { tell } from './output';
import { AS_FILE } from './page-file';
import { reportInput } from './report';
import { runScan } from './scanning';

export const EVIDENCE_FORMATS = ['markdown', 'html', 'json'] as const;
export const STANDARDS = ['pci', 'owasp', 'owasp-2021', 'asvs'] as const;

export interface EvidenceOptions extends Asked {
  readonly format: (typeof EVIDENCE_FORMATS)[number];
  readonly output?: string;
  readonly jobs?: number;
  readonly failOn: FailOn;
  readonly record?: boolean;
  readonly quiet?: boolean;
}

export async function evidence(standard: (typeof STANDARDS)[number], given: readonly string[], options: EvidenceOptions): Promise<number> {
  const root = pathOf('.');
  const file = await HistoryFile.open(pathOf(HISTORY_FILE));
  if (options.record) file.refuseConflicts();
  const asked = askedPaths(given);
  // As the code was before anything is written beside it.
  const revision = await revisionOf(root, [HISTORY_FILE, ...(options.output === undefined ? [] : [relativeTo(root, pathOf(options.output))])]);
  const service = await serviceFor(options);
  const result = await runScan(service, { paths: [...asked.keys()], cache: cacheOf(options.cache) }, options);
  const report = await reportInput(service, result, asked, ['json']);
  const circumstances = circumstancesOf(result, { root, paths: [...asked.keys()], at: new Date(), node: process.versions.node, revision, sha256: (text) => sha256(text, 'hex') });
  const isLost = options.record === true && !result.cancelled && !(await file.record(report, circumstances));
  const code = await handOver(evidenceOf({ standard, report, circumstances, history: file.history }), tallyOf(report), options, file);
  return isLost ? EXIT.usage : code;
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
