/** Many files, linked, with what was found in those that were asked for; that stays when the scan is cancelled. */
import { posix } from 'node:path';
import { type Asked, discover, inPathOrder } from './discovery';
import type { ConfigStore } from './config-store';
import type { Host, Path } from './host';
import type { Linking } from './linking/linking';
import type { FileResult, NotAnalysed, ScanRequest, ScanResult } from './result';
import { type Selected, type Selection, select } from './selection';
import { shardOf } from './shard';

export interface ScanParts {
  readonly host: Host;
  readonly configs: ConfigStore;
  readonly linking: Linking;
}

export async function scan(parts: ScanParts, request: ScanRequest): Promise<ScanResult> {
  const asked = await discoverAll(parts.host, request);
  const selection = await select(asked, parts.configs);
  const folders = asked.filter(({ as }) => as === 'folder').map(({ path }) => posix.resolve(path));
  const { files, shard } = await shardOf(inPathOrder(selection.files), request.shard, parts.host);
  const results = await analyseAll(parts.linking, files, folders, request);
  const isCut = asked.length < new Set(request.paths).size || results.length < files.length;
  return { ...summary(selection, inPathOrder(results), isCut), ...(shard ? { shard } : {}) };
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

async function analyseAll(linking: Linking, files: readonly Selected[], folders: readonly Path[], { signal, onResult, onProgress }: ScanRequest): Promise<readonly FileResult[]> {
  const results: FileResult[] = [];
  const total = files.length;
  let findings = 0;
  onProgress?.({ done: 0, total, findings });
  await linking.scan(
    files.map(({ path }) => path),
    {
      folders,
      signal,
      onResult: (result) => {
        results.push(result);
        findings += result.findings.length;
        onResult?.(result);
        onProgress?.({ done: results.length, total, findings });
      },
    },
  );
  return results;
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
