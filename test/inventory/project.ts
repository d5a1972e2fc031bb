/** The fixture of the inventory as a project in memory, and what the service lists of it. */
import { assetName, type Finding } from '../../src/engine';
import { MemoryHost } from '../../src/hosts/memory';
import { AnalysisService } from '../../src/service/analysis-service';
import type { ScanResult } from '../../src/service/result';
import { filesBelow, readText } from '../house/tree';

export const FIXTURES = filesBelow('test/inventory/fixtures', /\.ts$/);

/** Path in memory → text. */
export const PROJECT: Readonly<Record<string, string>> = Object.fromEntries(FIXTURES.map((file) => [`/shop/src/${file.slice(file.lastIndexOf('/') + 1)}`, readText(file)]));

export function inventoryOf(files: Readonly<Record<string, string>>): Promise<ScanResult> {
  return new AnalysisService(new MemoryHost(files), { inventory: true, isOnce: true }).scan({ paths: ['/shop'] });
}

/** As `labelledUses` has them. */
export function usesIn(findings: readonly Finding[]): readonly string[] {
  return findings.flatMap(({ assets = [], place }) => assets.map((asset) => `${place.from.line + 1} ${assetName(asset)}${asset.isOpen ? ' or another' : ''}: ${asset.verdict}`));
}
