/** One scan of one service: begun once, then given files, part by part. */
import type { ConfiguredModules } from './configured-modules';
import type { Path } from './host';
import type { KnownModules, Linking, ScanOptions } from './linking/linking';
import type { ModuleRecord } from './linking/module-record';
import type { Terms } from './file-analysis';

export interface SessionSetup {
  /** What was asked for as a whole. */
  readonly folders: readonly Path[];
  /** The folder that records are kept for; without it none are made. */
  readonly base?: Path;
  /** What is known from before. */
  readonly known?: KnownState;
  /** What stands in an editor and not on the disk. */
  readonly unsaved?: readonly (readonly [path: Path, text: string])[];
}

/** What was written down before, held against the disk. Plain data. */
export interface KnownState {
  readonly records: readonly ModuleRecord[];
  readonly changed: readonly Path[];
  readonly areImportsInDoubt: boolean;
}

export class ScanSession {
  private constructor(
    private readonly linking: Linking,
    private readonly base: Path | undefined,
  ) {}

  static async begin(linking: Linking, modules: ConfiguredModules, { folders, base, known, unsaved }: SessionSetup): Promise<ScanSession> {
    const modulesBefore = known && base !== undefined ? { ...known, base, termsOf: await termsOf(known.records, modules) } : undefined;
    await linking.begin({ folders, base, known: modulesBefore, unsaved });
    return new ScanSession(linking, base);
  }

  scan(paths: readonly Path[], options: ScanOptions): Promise<void> {
    return this.linking.scan(paths, options);
  }

  /** Of the modules that were met, but for what is as it was known before. */
  newRecords(): readonly ModuleRecord[] {
    return this.base === undefined ? [] : this.linking.newRecords(this.base);
  }
}

async function termsOf(records: readonly ModuleRecord[], modules: ConfiguredModules): Promise<KnownModules['termsOf']> {
  const terms = new Map<Path, Terms>();
  for (const { path } of records) terms.set(path, await modules.terms(path));
  return (path) => terms.get(path)!;
}
