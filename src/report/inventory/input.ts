/** What an inventory is made of, and its uses in order. */
import { type CryptoAsset, type Finding, type Place, type Verdict, VERDICTS } from '../../engine';
import { counted } from '../counted';
import { byPlace } from '../order';
import type { ReportInput } from '../input';

export interface InventoryInput extends Pick<ReportInput, 'root' | 'toolVersion' | 'homepage' | 'notAnalysed' | 'configProblems' | 'unmatched' | 'analysed' | 'cancelled'> {
  /** Those that a comment suppresses are used all the same. */
  readonly findings: readonly Finding[];
}

export interface Use {
  readonly asset: CryptoAsset;
  readonly place: Place;
}

/** In the order of the files, whatever the order of work. */
export function usesOf({ findings }: Pick<InventoryInput, 'findings'>): readonly Use[] {
  return [...findings].sort((a, b) => byPlace(a.place, b.place)).flatMap(({ assets = [], place }) => assets.map((asset) => ({ asset, place })));
}

/** The worst first. */
export function byVerdict(uses: readonly Use[]): readonly (readonly [Verdict, readonly Use[]])[] {
  return VERDICTS.map((verdict) => [verdict, uses.filter(({ asset }) => asset.verdict === verdict)] as const).filter(([, some]) => some.length > 0);
}

/** `14 uses of cryptography: 2 broken, 12 strong.` */
export function countsOf(uses: readonly Use[]): string {
  if (uses.length === 0) return 'No use of cryptography was found.';
  const counts = byVerdict(uses).map(([verdict, some]) => `${some.length} ${verdict}`);
  const tests = uses.filter(({ asset }) => asset.isInTest).length;
  return `${counted(uses.length, 'use')} of cryptography: ${counts.join(', ')}.${tests > 0 ? ` ${tests} of them in tests.` : ''}`;
}
