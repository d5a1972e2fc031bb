/** `centinel/cryptoInventory`: what the workspace uses of cryptography, as it stands on the disk and in the editors. Beside the scans, which know nothing of it. */
import type { CancellationToken } from 'vscode-languageserver/node';
import type { Finding } from '../engine';
import { INVENTORY_REQUEST, type InventoryReply } from '../protocol';
import { counted } from '../report/counted';
import { countsOf, usesOf } from '../report/inventory/input';
import { inventoryLines } from '../report/inventory/text';
import type { Path } from '../service/host';
import type { ScanResult } from '../service/result';
import type { Documents } from './documents';
import { failedOf, FreshScan, type FreshScanParts } from './fresh-scan';
import { uriOfPath } from './uri';

interface Parts extends FreshScanParts {
  readonly documents: Documents;
}

export class Inventories {
  constructor(private readonly parts: Parts) {
    // The token comes last, behind as many parameters as the client sends.
    parts.connection.onRequest(INVENTORY_REQUEST, (...given: readonly unknown[]) => this.asked(given.at(-1) as CancellationToken));
  }

  private async asked(token: CancellationToken): Promise<InventoryReply> {
    const { folders, documents } = this.parts;
    const fresh = await FreshScan.begin(this.parts, token, { inventory: true });
    // What stands in the editors is what counts.
    return reply(await fresh.scan(folders.paths, documents.contents), folders.paths[0]!);
  }
}

function reply(scanned: ScanResult, root: Path): InventoryReply {
  const { files, analysed, cancelled } = scanned;
  // What a comment suppresses is used all the same.
  const findings: readonly Finding[] = files.flatMap((file) => [...file.findings, ...file.suppressed.map(({ finding }) => finding)]);
  const uses = usesOf({ findings });
  const lines = [{ text: `${countsOf(uses)} ${counted(analysed, 'file')} analysed.` }, { text: '' }, ...inventoryLines({ findings, root })];
  return {
    cancelled,
    analysed,
    uses: uses.length,
    text: lines.map(({ text }) => `${text}\n`).join(''),
    links: lines.flatMap((line, index) => ('use' in line && line.use ? [linkTo(line.use.place, index, line.indent ?? 0, line.placeLength ?? 0)] : [])),
    failed: failedOf(scanned),
  };
}

function linkTo({ file, from: { line, column } }: Finding['place'], at: number, indent: number, length: number): InventoryReply['links'][number] {
  return { line: at, from: indent, to: indent + length, uri: uriOfPath(file), position: { line, character: column } };
}
