/** Where the linker gets its modules from, and who evaluates them. */
import type { Answers, Steps } from '../../engine';
import type { Evaluated, Manner, Terms } from '../file-analysis';
import type { Path } from '../host';
import type { FileResult, NotAnalysed } from '../result';
import type { Source } from '../source';

export interface SourceReading {
  readonly source: Source;
  readonly terms: Terms;
  /** Of the file when it was read; empty for what stands in an editor. */
  readonly version: string;
  /** It is not to be reported on: what it exports counts all the same. */
  readonly leftOut?: NotAnalysed;
}

export interface ModuleSource {
  /** `open` is the text in an editor; without it the file is read. Never rejects. */
  read(path: Path, open: string | undefined): Promise<SourceReading>;
  exists(path: Path): Promise<boolean>;
  /** Never throws. */
  evaluate(path: Path, text: string, terms: Terms, answers: Answers, manner?: Manner): Evaluated;
  /** The same in steps; the result is said as soon as it is known. */
  evaluation(path: Path, text: string, terms: Terms, answers: Answers, manner?: Manner): Steps<Evaluated, FileResult>;
}

/** Which file of the project each specifier means; none for packages. */
export interface Resolver {
  resolveAll(from: Path, specifiers: readonly string[]): Promise<ReadonlyMap<string, Path>>;
  /** The folders that the user asked for, where nothing else says how far the project goes. */
  within(folders: readonly Path[]): void;
  /** Looks at the disk again when asked next. */
  forget(): void;
}
