/** Numbers in words. */
import type { Counts, InventoryReply, LookProgressParams, ScanProgressParams, ScanReply, StatusParams, WrittenBaseline } from '../protocol';

export function totalOf({ error, warning, info }: Counts): number {
  return error + warning + info;
}

/** `7 findings (3 errors, 4 warnings)` */
export function describeCounts(counts: Counts): string {
  const parts = [plural(counts.error, 'error'), plural(counts.warning, 'warning'), plural(counts.info, 'note')].filter((part) => !part.startsWith('0 '));
  const total = totalOf(counts);
  return total === 0 ? 'no findings' : `${plural(total, 'finding')} (${parts.join(', ')})`;
}

/** In lines: `7 findings (3 errors, 4 warnings)`, `12 in the baseline` */
export function describeStanding({ findings, baselined }: Pick<StatusParams, 'findings' | 'baselined'>): readonly string[] {
  return [describeCounts(findings), ...(baselined > 0 ? [`${number(baselined)} in the baseline`] : [])];
}

/** `412 of 1,024 files · 7 findings` */
export function describeProgress({ done, total, findings }: ScanProgressParams): string {
  return `${number(done)} of ${plural(total, 'file')} · ${plural(findings, 'finding')}`;
}

export function describeReply({ cancelled, analysed, failed, ...standing }: ScanReply): string {
  const what = cancelled ? `Scan cancelled after ${plural(analysed, 'file')}` : `${plural(analysed, 'file')} scanned`;
  const [only] = failed;
  if (analysed === 0 && only && failed.length === 1) return `the file was not analysed. ${only.reason}`;
  const missing = failed.length > 0 ? ` ${plural(failed.length, 'file')} could not be analysed.` : '';
  return `${what}: ${describeStanding(standing).join(', ')}.${missing}`;
}

/** `.centinel/baseline.json: 2 findings left it, 40 are in it, 3 are new.` */
export function describeBaseline(name: string, { entries, fixed, added, open }: WrittenBaseline, unsaved: number): string {
  const changes = [...(fixed > 0 ? [`${plural(fixed, 'finding')} left it`] : []), ...(added > 0 && added < entries ? [`${number(added)} came in`] : [])];
  const stand = `${plural(entries, 'finding')} ${entries === 1 ? 'is' : 'are'} in it`;
  const sentence = `${name}: ${[...changes, stand, ...(open > 0 ? [`${number(open)} ${open === 1 ? 'is' : 'are'} new`] : [])].join(', ')}.`;
  return unsaved > 0 ? `${sentence} What stands on the disk counts: ${plural(unsaved, 'file')} ${unsaved === 1 ? 'has' : 'have'} unsaved changes.` : sentence;
}

export function describeLookProgress({ done, total }: LookProgressParams): string {
  return `${number(done)} of ${plural(total, 'file')}`;
}

/** Why there is no inventory to show; undefined where there is one. */
export function describeMissingInventory({ cancelled, uses, analysed, failed }: InventoryReply): string | undefined {
  if (cancelled) return `the inventory was cancelled after ${plural(analysed, 'file')}.`;
  if (uses > 0) return undefined;
  const missing = failed.length > 0 ? ` ${plural(failed.length, 'file')} could not be analysed.` : '';
  return analysed + failed.length === 0 ? 'there is no file in the workspace that could use cryptography.' : `no use of cryptography was found in ${plural(analysed, 'file')}.${missing}`;
}

function plural(count: number, noun: string): string {
  return `${number(count)} ${noun}${count === 1 ? '' : 's'}`;
}

function number(count: number): string {
  return count.toLocaleString('en');
}
