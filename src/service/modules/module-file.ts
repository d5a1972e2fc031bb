/** The file that is meant by a path as programs write it: without its ending, with the ending it has once compiled, or a folder. */
import type { Path } from '../host';

/** The first file that there is among those whose path is `stem` and one of the endings. */
export type Look = (stem: Path, endings: readonly string[]) => Path | undefined;

/** The likeliest first. */
const SOURCES = ['.ts', '.tsx', '.js', '.jsx', '.mts', '.cts', '.mjs', '.cjs'];
/** They say less than sources: what they declare is built elsewhere, or generated. */
const DECLARATIONS = ['.d.ts', '.d.mts', '.d.cts'];

const MODULE_ENDINGS: readonly string[] = [...SOURCES, ...DECLARATIONS];

/** What a file with this ending may have been compiled from; any other ending means itself. */
const COMPILED_FROM: Readonly<Record<string, readonly string[]>> = {
  '.js': ['.ts', '.tsx', '.js', '.jsx'],
  '.jsx': ['.tsx', '.jsx'],
  '.mjs': ['.mts', '.mjs'],
  '.cjs': ['.cts', '.cjs'],
};

/** Without an ending of a module the path is its own stem. */
export function split(path: Path): { readonly stem: Path; readonly ending: string } {
  const ending = /(?:\.d)?\.[cm]?[jt]sx?$/.exec(path)?.[0] ?? '';
  return MODULE_ENDINGS.includes(ending) ? { stem: path.slice(0, path.length - ending.length), ending } : { stem: path, ending: '' };
}

/** `path` as it is written: with or without an ending. */
export function sourceAt(path: Path, look: Look): Path | undefined {
  const { stem, ending } = split(path);
  const meant = COMPILED_FROM[ending] ?? (SOURCES.includes(ending) ? [ending] : []);
  return look(stem, meant) ?? sourceWithStem(path, look);
}

export function sourceWithStem(stem: Path, look: Look): Path | undefined {
  return look(stem, SOURCES);
}

export function indexIn(folder: Path, look: Look): Path | undefined {
  return sourceWithStem(`${folder}/index`, look);
}

export function declarationAt(path: Path, look: Look): Path | undefined {
  const { stem } = split(path.replace(/\/$/, ''));
  return look(stem, DECLARATIONS) ?? look(`${stem}/index`, DECLARATIONS);
}
