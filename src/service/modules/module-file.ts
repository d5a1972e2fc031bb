/** The file that is meant by a path as programs write it: without its ending, with the ending it has once compiled, or a folder. */
import { posix } from 'node:path';
import { isSupported } from '../../engine';
import type { Path } from '../host';

/** The file that lies there, under its real name. */
export type Look = (path: Path) => Path | undefined;

/** Sources first: a declaration says less. */
const SOURCES = ['.ts', '.tsx', '.js', '.jsx', '.mts', '.cts', '.mjs', '.cjs'];
const DECLARATIONS = ['.d.ts', '.d.mts', '.d.cts'];

/** What a file with this ending may have been compiled from, the likeliest first. */
const COMPILED_FROM: Readonly<Record<string, readonly string[]>> = {
  '.js': ['.ts', '.tsx', '.js', '.jsx'],
  '.jsx': ['.tsx', '.jsx'],
  '.mjs': ['.mts', '.mjs'],
  '.cjs': ['.cts', '.cjs'],
};

/** `path` as it is written: with or without an ending. */
export function sourceAt(path: Path, look: Look): Path | undefined {
  return firstOf(compiledFrom(path), look) ?? sourceWithStem(path, look);
}

/** The path without its ending, whichever that is. */
export function sourceWithStem(stem: Path, look: Look): Path | undefined {
  return firstOf(endings(stem, SOURCES), look);
}

export function indexIn(folder: Path, look: Look): Path | undefined {
  return sourceWithStem(`${folder}/index`, look);
}

export function declarationAt(path: Path, look: Look): Path | undefined {
  const stem = path.replace(/\/$|(?:\.d)?\.([cm]?)[jt]sx?$/, '');
  return firstOf(endings(stem, DECLARATIONS), look) ?? firstOf(endings(`${stem}/index`, DECLARATIONS), look);
}

export function isDeclaration(path: Path): boolean {
  return /\.d\.[cm]?ts$/.test(path);
}

function compiledFrom(path: Path): readonly Path[] {
  const ending = posix.extname(path);
  const stem = path.slice(0, path.length - ending.length);
  const from = COMPILED_FROM[ending];
  if (from) return endings(stem, from);
  return isSupported(path) && !isDeclaration(path) ? [path] : [];
}

function endings(stem: Path, of: readonly string[]): readonly Path[] {
  return of.map((ending) => stem + ending);
}

function firstOf(paths: readonly Path[], look: Look): Path | undefined {
  for (const path of paths) {
    const found = look(path);
    if (found !== undefined) return found;
  }
  return undefined;
}
