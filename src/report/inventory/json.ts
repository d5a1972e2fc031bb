/** The inventory for programs. Within one `version`, fields are added and never renamed, removed or given another meaning. Lines and columns count from 1. */
import { assetName, type Verdict, VERDICTS } from '../../engine';
import { relativeTo } from '../paths';
import { sortedByPath } from '../order';
import { type InventoryInput, type Use, usesOf } from './input';

const VERSION = 1;

export function inventoryJson(input: InventoryInput): string {
  const nameOf = (path: string) => relativeTo(input.root, path);
  const uses = usesOf(input);
  const report = {
    version: VERSION,
    tool: { name: 'centinel', version: input.toolVersion },
    summary: { uses: uses.length, ...countsIn(uses), filesAnalysed: input.analysed, cancelled: input.cancelled },
    uses: uses.map((use) => written(use, nameOf)),
    notAnalysed: sortedByPath(input.notAnalysed).map(({ path, kind, reason }) => ({ file: nameOf(path), kind, reason })),
    configProblems: sortedByPath(input.configProblems).map(({ path, line, column, message }) => ({ file: nameOf(path), line: line + 1, column: column + 1, message })),
    unmatched: input.unmatched.map(({ pattern, config }) => ({ pattern, config: config === undefined ? null : nameOf(config) })),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

function countsIn(uses: readonly Use[]): Readonly<Record<Verdict, number>> {
  return Object.fromEntries(VERDICTS.map((verdict) => [verdict, uses.filter(({ asset }) => asset.verdict === verdict).length])) as Record<Verdict, number>;
}

/** What is not known is null, so that each use has the same fields. */
function written({ asset, place }: Use, nameOf: (path: string) => string): object {
  return {
    file: nameOf(place.file),
    line: place.from.line + 1,
    column: place.from.column + 1,
    purpose: asset.purpose,
    function: asset.does,
    name: assetName(asset),
    algorithm: asset.algorithm ?? null,
    primitive: asset.primitive,
    isOpen: asset.isOpen ?? false,
    mode: asset.mode ?? null,
    padding: asset.padding ?? null,
    keyBits: asset.bits ?? null,
    curve: asset.curve ?? null,
    hash: asset.hash ?? null,
    work: asset.work ?? null,
    version: asset.version ?? null,
    cipherSuites: asset.suites ?? null,
    library: asset.library ?? null,
    call: asset.symbol,
    isInTest: asset.isInTest ?? false,
    verdict: asset.verdict,
    reason: asset.reason,
  };
}
