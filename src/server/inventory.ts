/** `centinel/cryptoInventory`: what the workspace uses of cryptography, as it stands on the disk and in the editors. Beside the scans, which know nothing of it. */
import { LSPErrorCodes, ResponseError, type CancellationToken, type Connection } from 'vscode-languageserver/node';
import type { Finding } from '../engine';
import { usualThreads } from '../hosts/cores';
import { NodeHost } from '../hosts/node';
import { INVENTORY_PROGRESS, INVENTORY_REQUEST, type InventoryProgressParams, type InventoryReply } from '../protocol';
import { countsOf, usesOf } from '../report/inventory/input';
import { inventoryLines } from '../report/inventory/text';
import { AnalysisService } from '../service/analysis-service';
import type { Path } from '../service/host';
import type { ScanResult } from '../service/result';
import type { Configuration } from './configuration';
import type { Documents } from './documents';
import type { Folders } from './folders';
import { uriOfPath } from './uri';

const PROGRESS_EVERY_MS = 100;

interface Parts {
  readonly connection: Connection;
  readonly configuration: Configuration;
  readonly folders: Folders;
  readonly documents: Documents;
  readonly trusted?: boolean;
}

export class Inventories {
  constructor(private readonly parts: Parts) {
    // The token comes last, behind as many parameters as the client sends.
    parts.connection.onRequest(INVENTORY_REQUEST, (...given: readonly unknown[]) => this.asked(given.at(-1) as CancellationToken));
  }

  private async asked(token: CancellationToken): Promise<InventoryReply> {
    const { configuration, folders } = this.parts;
    await configuration.ready;
    if (!configuration.settings.enable) throw refusal('Centinel is switched off by the setting centinel.enable.');
    if (folders.paths.length === 0) throw refusal('There is no folder open of which an inventory could be made.');
    const abort = new AbortController();
    if (token.isCancellationRequested) abort.abort();
    token.onCancellationRequested(() => abort.abort());
    return reply(await this.scan(folders.paths, abort.signal), folders.paths[0]!);
  }

  private async scan(paths: readonly Path[], signal: AbortSignal): Promise<ScanResult> {
    const { configuration, documents, trusted } = this.parts;
    const service = new AnalysisService(new NodeHost({ trusted }), { inventory: true, isOnce: true });
    await service.within(paths);
    // What stands in the editors is what counts.
    await service.link({ changes: documents.contents, watched: [], signal });
    return service.scan({ paths, signal, jobs: configuration.settings.jobs || usualThreads(), onProgress: this.progress() });
  }

  /** Not more often than a person can read, but always the last state. */
  private progress(): (progress: InventoryProgressParams) => void {
    let sentAt = 0;
    return ({ done, total }) => {
      if (done < total && Date.now() - sentAt < PROGRESS_EVERY_MS) return;
      sentAt = Date.now();
      void this.parts.connection.sendNotification(INVENTORY_PROGRESS, { done, total } satisfies InventoryProgressParams);
    };
  }
}

function reply({ files, notAnalysed, analysed, cancelled }: ScanResult, root: Path): InventoryReply {
  // What a comment suppresses is used all the same.
  const findings: readonly Finding[] = files.flatMap((file) => [...file.findings, ...file.suppressed.map(({ finding }) => finding)]);
  const uses = usesOf({ findings });
  const lines = [{ text: `${countsOf(uses)} ${analysed} ${analysed === 1 ? 'file' : 'files'} analysed.` }, { text: '' }, ...inventoryLines({ findings, root })];
  return {
    cancelled,
    analysed,
    uses: uses.length,
    text: lines.map(({ text }) => `${text}\n`).join(''),
    links: lines.flatMap((line, index) => ('use' in line && line.use ? [linkTo(line.use.place, index, line.indent ?? 0, line.placeLength ?? 0)] : [])),
    failed: notAnalysed.filter(({ kind }) => kind === 'failed').map(({ path, reason }) => ({ uri: uriOfPath(path), reason })),
  };
}

function linkTo({ file, from: { line, column } }: Finding['place'], at: number, indent: number, length: number): InventoryReply['links'][number] {
  return { line: at, from: indent, to: indent + length, uri: uriOfPath(file), position: { line, character: column } };
}

function refusal(message: string): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestFailed, message);
}
