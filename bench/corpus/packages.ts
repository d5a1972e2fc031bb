/** The pinned packages of the corpus, and what they hold when they are put together. */
import packages from './corpus.json';

export interface Pinned {
  readonly name: string;
  readonly version: string;
  readonly about: string;
  /** `money`: shops, payments, wallets, sign-in, cryptography. `general`: all else, so that nobody is favoured who skips what speaks of none of these. */
  readonly half: 'money' | 'general';
  /** Folders of the package that hold sources which people wrote. */
  readonly folders: readonly string[];
  /** Whether the tests take it as well. */
  readonly inPart: boolean;
  readonly files: number;
  readonly bytes: number;
}

export type Extent = 'whole' | 'part';

export const PACKAGES = packages as readonly Pinned[];

export function packagesOf(extent: Extent): readonly Pinned[] {
  return extent === 'whole' ? PACKAGES : PACKAGES.filter(({ inPart }) => inPart);
}
