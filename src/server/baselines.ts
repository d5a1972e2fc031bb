/** `centinel/baseline`: writes the baselines of the workspace as the command line does, and shows at once what one that has changed makes of the findings. */
import type { CancellationToken, Connection } from 'vscode-languageserver/node';
import { writeTextFile } from '../hosts/write-text-file';
import { BASELINE_REQUEST, type BaselineParams, type BaselineReply, type WrittenBaseline } from '../protocol';
import type { AnalysisService } from '../service/analysis-service';
import type { Path } from '../service/host';
import type { BaselineInForce } from '../service/policy/baseline-store';
import type { ScanResult } from '../service/result';
import type { ConfigReports } from './config-reports';
import type { Documents } from './documents';
import { failedOf, FreshScan, type FreshScanParts, refusal } from './fresh-scan';
import type { Scans } from './scan';
import { uriOfPath } from './uri';

interface Parts extends FreshScanParts {
  readonly connection: Connection;
  readonly service: AnalysisService;
  readonly documents: Documents;
  readonly scans: Scans;
  readonly configReports: ConfigReports;
}

export class Baselines {
  constructor(private readonly parts: Parts) {
    parts.connection.onRequest(BASELINE_REQUEST, (params: BaselineParams, token: CancellationToken) => this.asked(params, token));
  }

  /** One was made, changed or removed, or a file of one came or went. */
  async changed(): Promise<void> {
    const { service, documents, scans, configReports } = this.parts;
    await service.baselineChanged();
    await Promise.all([documents.judgedAgain(), scans.files.judgedAgain()]);
    configReports.report();
  }

  private async asked(params: BaselineParams, token: CancellationToken): Promise<BaselineReply> {
    const fresh = await FreshScan.begin(this.parts, token);
    const written: WrittenBaseline[] = [];
    const left: string[] = [];
    const scanned: ScanResult[] = [];
    for (const [home, there] of await this.homes(fresh.service, params.act)) {
      if (there?.problem) throw refusal(`${there.path}: ${there.problem.message}`);
      if ((there !== undefined) === (params.act === 'create')) left.push(uriOfPath(there?.path ?? home));
      else scanned.push(await this.write(fresh, home, params, written));
    }
    if (written.length > 0) await this.changed();
    return { cancelled: fresh.signal.aborted, written, left, failed: scanned.flatMap(failedOf) };
  }

  /** Where the baselines of the folders that are open lie, or are to lie, and which is there: of two folders with one home it is one. */
  private async homes(service: AnalysisService, act: BaselineParams['act']): Promise<ReadonlyMap<Path, BaselineInForce | undefined>> {
    const homes = new Map<Path, BaselineInForce | undefined>();
    for (const folder of this.parts.folders.paths) {
      const home = act === 'create' ? await service.baselineHome(folder) : folder;
      const there = await service.baselineIn(home);
      if (act === 'update') homes.set(there?.base ?? home, there);
      else homes.set(home, there?.base === home ? there : undefined);
    }
    return homes;
  }

  /** Nothing is written of a scan that did not come to its end, or under a config that cannot be used. */
  private async write(fresh: FreshScan, home: Path, { acceptNew = false }: BaselineParams, written: WrittenBaseline[]): Promise<ScanResult> {
    const scanned = await fresh.scan([home]);
    const [problem] = scanned.configProblems;
    if (problem) throw refusal(`Nothing was written. ${problem.path}:${problem.line + 1}: ${problem.message}`);
    if (scanned.cancelled) return scanned;
    const { path, text, entries, left, added, open } = await fresh.service.baselineAfter(home, scanned, acceptNew);
    await writeTextFile(path, text).catch((error: Error) => {
      throw refusal(`The baseline cannot be written: ${error.message}`);
    });
    written.push({ uri: uriOfPath(path), entries, fixed: left, added, open });
    return scanned;
  }
}
