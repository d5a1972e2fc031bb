/** The modules among the files of a listing, found by their path without the ending: one look for all endings. */
import type { Path } from '../host';
import { type Look, split } from './module-file';

export class ModuleIndex {
  private readonly byStem = new Map<Path, Map<string, Path>>();
  /** Made when it is first asked for. */
  private byLowerCase: Map<Path, Map<string, Path>> | undefined;

  constructor(listing: readonly Path[]) {
    for (const file of listing) add(this.byStem, file, file);
  }

  readonly look: Look = (stem, endings) => firstOf(endings, this.byStem.get(stem));

  /** Where names differ in case alone, the first by path. */
  readonly lookInAnyCase: Look = (stem, endings) => {
    this.byLowerCase ??= this.inLowerCase();
    return firstOf(endings, this.byLowerCase.get(stem.toLowerCase()));
  };

  private inLowerCase(): Map<Path, Map<string, Path>> {
    const stems = new Map<Path, Map<string, Path>>();
    for (const files of this.byStem.values()) {
      for (const file of files.values()) add(stems, file.toLowerCase(), file);
    }
    return stems;
  }
}

function add(stems: Map<Path, Map<string, Path>>, name: Path, file: Path): void {
  const { stem, ending } = split(name);
  if (ending === '') return;
  const files = stems.get(stem) ?? new Map<string, Path>();
  if (!files.has(ending)) files.set(ending, file);
  stems.set(stem, files);
}

function firstOf(endings: readonly string[], files: ReadonlyMap<string, Path> | undefined): Path | undefined {
  const ending = files && endings.find((each) => files.has(each));
  return ending === undefined ? undefined : files?.get(ending);
}
