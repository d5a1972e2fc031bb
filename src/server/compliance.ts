/** `centinel/complianceReport`: what the workspace, as it stands on the disk, says of a standard, as a page for the editor and as one that stands by itself. */
import { randomBytes } from 'node:crypto';
import type { CancellationToken } from 'vscode-languageserver/node';
import type { Place } from '../engine';
import { revisionOf } from '../hosts/revision';
import { sha256 } from '../hosts/sha256';
import { COMPLIANCE_REQUEST, OPEN_REPORT_PLACE, type ComplianceParams, type ComplianceReply } from '../protocol';
import { circumstancesOf } from '../report/evidence/circumstances';
import { evidenceOf } from '../report/evidence/evidence';
import type { Revision } from '../report/evidence/input';
import { title } from '../report/evidence/words';
import { fromScan } from '../report/from-scan';
import { HISTORY_FILE, readHistory } from '../report/history/history';
import { evidencePage } from '../report/html/evidence-page';
import type { Path } from '../service/host';
import { failedOf, FreshScan, type FreshScanParts } from './fresh-scan';
import { frameOf } from './reports';
import { uriOfPath } from './uri';

const NOT_TRUSTED: Revision = { kind: 'none', reason: 'Unknown: the workspace is not trusted, and git was not asked.' };

export class ComplianceReports {
  constructor(private readonly parts: FreshScanParts) {
    parts.connection.onRequest(COMPLIANCE_REQUEST, (params: ComplianceParams, token: CancellationToken) => this.asked(params, token));
  }

  private async asked({ standard }: ComplianceParams, token: CancellationToken): Promise<ComplianceReply> {
    const { folders, trusted } = this.parts;
    const fresh = await FreshScan.begin(this.parts, token);
    const [root] = folders.paths as [Path];
    const revision = trusted === false ? NOT_TRUSTED : await revisionOf(root, [HISTORY_FILE]);
    const scanned = await fresh.scan(folders.paths);
    const report = fromScan(scanned, frameOf(fresh.service, root), { texts: new Map() });
    const circumstances = circumstancesOf(scanned, { root, paths: folders.paths, at: new Date(), node: process.versions.node, revision, sha256: (text) => sha256(text, 'hex') });
    const history = readHistory((await fresh.service.textOf(`${root}/${HISTORY_FILE}`)) ?? '');
    const evidence = evidenceOf({ standard, report, circumstances, history });
    const places: Place[] = [];
    const linkTo = (place: Place): string => `command:${OPEN_REPORT_PLACE}?${encodeURIComponent(JSON.stringify([places.push(place) - 1]))}`;
    return {
      cancelled: scanned.cancelled,
      title: title(evidence),
      page: evidencePage(evidence, { allow: { nonce: randomBytes(16).toString('base64') }, linkTo }),
      file: evidencePage(evidence, { allow: { sha256: (text) => sha256(text, 'base64') } }),
      places: places.map(({ file, from }) => ({ uri: uriOfPath(file), position: { line: from.line, character: from.column } })),
      failed: failedOf(scanned),
    };
  }
}
