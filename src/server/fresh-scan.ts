/** A scan of the workspace for a request that is none of the Problems panel: by a service of its own, which the shown findings know nothing of. */
import { LSPErrorCodes, ResponseError, type CancellationToken, type Connection } from 'vscode-languageserver/node';
import { usualThreads } from '../hosts/cores';
import { NodeHost } from '../hosts/node';
import { LOOK_PROGRESS, type LookProgressParams, type ScanReply } from '../protocol';
import { AnalysisService, type ServiceOptions } from '../service/analysis-service';
import type { Path } from '../service/host';
import type { ScanResult } from '../service/result';
import type { Configuration } from './configuration';
import type { Folders } from './folders';
import { uriOfPath } from './uri';

const PROGRESS_EVERY_MS = 100;

export interface FreshScanParts {
  readonly connection: Connection;
  readonly configuration: Configuration;
  readonly folders: Folders;
  readonly trusted?: boolean;
  /** What the tests have in place of the rules of the product. */
  readonly options: ServiceOptions;
}

export class FreshScan {
  readonly service: AnalysisService;
  readonly signal: AbortSignal;

  private constructor(
    private readonly parts: FreshScanParts,
    options: ServiceOptions,
    token: CancellationToken,
  ) {
    this.service = new AnalysisService(new NodeHost({ trusted: parts.trusted }), { ...parts.options, ...options, isOnce: true });
    const abort = new AbortController();
    if (token.isCancellationRequested) abort.abort();
    token.onCancellationRequested(() => abort.abort());
    this.signal = abort.signal;
  }

  /** Rejects where there is nothing to look through. */
  static async begin(parts: FreshScanParts, token: CancellationToken, options: ServiceOptions = {}): Promise<FreshScan> {
    await parts.configuration.ready;
    if (!parts.configuration.settings.enable) throw refusal('Centinel is switched off by the setting centinel.enable.');
    if (parts.folders.paths.length === 0) throw refusal('There is no folder open that could be looked through.');
    return new FreshScan(parts, options, token);
  }

  /** `texts` go before what stands on the disk. */
  async scan(paths: readonly Path[], texts: readonly { readonly path: Path; readonly text: string }[] = []): Promise<ScanResult> {
    const { service, signal } = this;
    await service.within(paths);
    if (texts.length > 0) await service.link({ changes: texts, watched: [], signal });
    return service.scan({ paths, signal, jobs: this.parts.configuration.settings.jobs || usualThreads(), onProgress: this.progress() });
  }

  /** Not more often than a person can read, but always the last state. */
  private progress(): (progress: LookProgressParams) => void {
    let sentAt = 0;
    return ({ done, total }) => {
      if (done < total && Date.now() - sentAt < PROGRESS_EVERY_MS) return;
      sentAt = Date.now();
      void this.parts.connection.sendNotification(LOOK_PROGRESS, { done, total } satisfies LookProgressParams);
    };
  }
}

export function failedOf({ notAnalysed }: ScanResult): ScanReply['failed'] {
  return notAnalysed.filter(({ kind }) => kind === 'failed').map(({ path, reason }) => ({ uri: uriOfPath(path), reason }));
}

export function refusal(message: string): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestFailed, message);
}
