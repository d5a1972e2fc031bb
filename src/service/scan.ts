/** Many files, one at a time, in path order; what was found stays when the scan is cancelled. */
import { type Asked, discover, inPathOrder } from './discovery';
import type { ConfigStore } from './config-store';
import type { Host } from './host';
import type { FileResult, NotAnalysed, ScanRequest, ScanResult } from './result';
import { type Selected, type Selection, select } from './selection';

export interface ScanParts {
  readonly host: Host;
  readonly configs: ConfigStore;
  analyse(file: Selected): Promise<FileResult>;
}

export async function scan(parts: ScanParts, request: ScanRequest): Promise<ScanResult> {
  const asked = await discoverAll(parts.host, request);
  const selection = await select(asked, parts.configs);
  const results = await analyseAll(parts, inPathOrder(selection.files), request);
  const isCut = asked.length < new Set(request.paths).size || results.length < selection.files.length;
  return summary(selection, results, isCut);
}

/** What was listed before the signal aborted. */
async function discoverAll(host: Host, { paths, signal }: ScanRequest): Promise<readonly Asked[]> {
  const asked: Asked[] = [];
  try {
    for (const path of new Set(paths)) asked.push(await discover(host, path, signal));
  } catch (error) {
    if (!signal?.aborted) throw error;
  }
  return asked;
}

async function analyseAll(parts: ScanParts, files: readonly Selected[], request: ScanRequest): Promise<readonly FileResult[]> {
  const results: FileResult[] = [];
  let findings = 0;
  request.onProgress?.({ done: 0, total: files.length, findings });
  for (const file of files) {
    await turn();
    if (request.signal?.aborted) break;
    const result = await parts.analyse(file);
    results.push(result);
    findings += result.findings.length;
    request.onResult?.(result);
    request.onProgress?.({ done: results.length, total: files.length, findings });
  }
  return results;
}

/** Lets everything else that waits in the process have its turn: a request to cancel, a key that was typed. */
function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

function summary(selection: Selection, results: readonly FileResult[], cancelled: boolean): ScanResult {
  const unanalysed = results.map((result) => result.notAnalysed).filter((each) => each !== undefined);
  return {
    files: results.filter(hasSomethingToSay),
    notAnalysed: inPathOrder<NotAnalysed>([...selection.notAnalysed, ...unanalysed]),
    configProblems: inPathOrder(selection.configProblems),
    analysed: results.length - unanalysed.length,
    cancelled,
    unmatched: selection.unmatched,
  };
}

function hasSomethingToSay({ findings, suppressed, notes }: FileResult): boolean {
  return findings.length + suppressed.length + notes.length > 0;
}
