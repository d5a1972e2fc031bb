/** `centinel/complianceReport`: what the workspace, as it stands on the disk, says of a standard, as a page for the editor and as one that stands by itself. */
import { createHash, randomBytes } from 'node:crypto';
import type { CancellationToken } from 'vscode-languageserver/node';
import type { Place } from '../engine';
import { revisionOf } from '../hosts/revision';
import { COMPLIANCE_REQUEST, OPEN_REPORT_PLACE, type ComplianceParams, type ComplianceReply } from '../protocol';
import { evidenceOf } from '../report/evidence/evidence';
import type { Circumstances, Revision } from '../report/evidence/input';
import { title } from '../report/evidence/words';
import { fromScan } from '../report/from-scan';
import { NO_HISTORY, readHistory, type History } from '../report/history/history';
import { evidencePage } from '../report/html/evidence-page';
import { relativeTo } from '../report/paths';
import type { Path } from '../service/host';
import type { ScanResult } from '../service/result';
import { failedOf, FreshScan, type FreshScanParts } from './fresh-scan';
import { frameOf } from './reports';
import { uriOfPath } from './uri';

/** What the command line records of earlier runs. */
const HISTORY_FILE = '.centinel/history.jsonl';
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
    const history = historyIn(await fresh.service.textOf(`${root}/${HISTORY_FILE}`));
    const evidence = evidenceOf({ standard, report, circumstances: circumstancesOf(scanned, folders.paths, root, revision), history });
    const places: Place[] = [];
    const linkTo = (place: Place): string => `command:${OPEN_REPORT_PLACE}?${encodeURIComponent(JSON.stringify([places.push(place) - 1]))}`;
    return {
      cancelled: scanned.cancelled,
      title: title(evidence),
      page: evidencePage(evidence, { allow: { nonce: randomBytes(16).toString('base64') }, linkTo }),
      file: evidencePage(evidence, { allow: { sha256: (text) => sha256(text).toString('base64') } }),
      places: places.map(({ file, from }) => ({ uri: uriOfPath(file), position: { line: from.line, character: from.column } })),
      failed: failedOf(scanned),
    };
  }
}

function historyIn(text: string | undefined | null): History {
  return typeof text === 'string' ? readHistory(text) : NO_HISTORY;
}

/** As the command line has them in the folder. */
function circumstancesOf({ configs, rulesOff }: ScanResult, paths: readonly Path[], root: Path, revision: Revision): Circumstances {
  const nameOf = (path: Path): string => (path === root ? '.' : relativeTo(root, path));
  const hashed = configs.map(({ path, sha256: hash }) => `${nameOf(path)} ${hash}\n`).join('');
  return {
    date: `${new Date().toISOString().slice(0, 19)}Z`,
    node: process.versions.node,
    revision,
    paths: paths.map(nameOf).sort(),
    configs,
    configHash: configs.length === 0 ? null : sha256(hashed).toString('hex'),
    rulesOff,
  };
}

function sha256(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
