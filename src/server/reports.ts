/** `centinel/scanReport`: a scan of the workspace into the Problems panel, told in the JSON of the command line. */
import type { CancellationToken, Connection } from 'vscode-languageserver/node';
import { homepage, version } from '../../package.json';
import { SCAN_REPORT_REQUEST, type ScanReportReply } from '../protocol';
import { filesWithFixes, type Frame, fromScan } from '../report/from-scan';
import { jsonReport } from '../report/json';
import type { AnalysisService } from '../service/analysis-service';
import type { Path } from '../service/host';
import type { ScanResult } from '../service/result';
import type { Documents } from './documents';
import type { Folders } from './folders';
import type { Publications } from './publications';
import type { Scans } from './scan';

interface Parts {
  readonly connection: Connection;
  readonly service: AnalysisService;
  readonly documents: Documents;
  readonly publications: Publications;
  readonly folders: Folders;
  readonly scans: Scans;
}

export class ScanReports {
  constructor(private readonly parts: Parts) {
    parts.connection.onRequest(SCAN_REPORT_REQUEST, (...given: readonly unknown[]) => this.asked(given.at(-1) as CancellationToken));
  }

  private async asked(token: CancellationToken): Promise<ScanReportReply> {
    const { scans, service, folders } = this.parts;
    const { reply, result } = await scans.whole(token);
    const input = fromScan(result, frameOf(service, folders.paths[0]!), { quickParser: service.host.quickParser, texts: await this.texts(result) });
    return { ...reply, report: jsonReport(input) };
  }

  /** As they were scanned: what stands in the editors, else what stands on the disk. */
  private async texts({ files }: ScanResult): Promise<ReadonlyMap<string, string>> {
    const texts = new Map<string, string>();
    for (const [name, path] of filesWithFixes(files)) {
      const text = this.parts.documents.opened(this.parts.publications.uriOf(path))?.getText() ?? (await this.parts.service.textOf(path));
      if (typeof text === 'string') texts.set(name, text);
    }
    return texts;
  }
}

/** What the command line says in the folder. */
export function frameOf({ rules }: AnalysisService, root: Path): Frame {
  return { root, toolVersion: version, homepage: homepage.replace(/#.*$/, ''), rules, pages: new Map() };
}
