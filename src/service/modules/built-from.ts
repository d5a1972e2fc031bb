/**
 * The source that a file of build output is made from. A checkout holds no build output, or an old one: what packages say of `dist` is said of
 * their sources.
 */
import type { Path } from '../host';
import { indexIn, type Look, sourceWithStem } from './module-file';

/** Folders that builds write to, and the folders that they make inside for each format. */
const OUTPUT = new Set(['dist', 'build', 'out', 'output', 'lib', 'es', 'esm', 'cjs', 'umd', 'module', 'commonjs', 'node', 'browser', 'types', 'typings', 'typescript']);

/** These are as often sources as output: a file that lies there is taken as it is. */
const MAYBE_SOURCE = new Set(['lib', 'node', 'browser', 'module', 'types', 'typings', 'es']);

/** Folders that hold the sources, the package itself among them. */
const SOURCE_FOLDERS = ['src/', 'source/', '', 'lib/'];

/** `index.cjs.js`, `index.esm.js`, `shop.production.min.js`. */
const BUILD_WORDS = /\.(?:cjs|esm|es|mjs|umd|module|modern|legacy|min|bundle|production|prod|development|dev|node|browser|web)(?=\.|$)/g;

/** A folder of a package whose files are always written by a build. `path` is relative to the package. */
export function isOutput(path: string): boolean {
  const [first = ''] = path.split('/');
  return isOutputFolder(first) && !MAYBE_SOURCE.has(first);
}

/** `path` is relative to the package in `folder`. */
export function builtFrom(path: string, folder: Path, look: Look): Path | undefined {
  const parts = path.split('/');
  const name = (parts.pop() ?? '').replace(/(?:\.d)?\.[cm]?[jt]sx?$/, '');
  const names = new Set([name, name.replace(BUILD_WORDS, '')]);
  while (isOutputFolder(parts[0] ?? '')) {
    parts.shift();
    for (const stem of names) {
      const found = sourceBelow([...parts, stem].join('/'), folder, look);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

function sourceBelow(stem: string, folder: Path, look: Look): Path | undefined {
  for (const source of SOURCE_FOLDERS) {
    const path = `${folder}/${source}${stem}`;
    const found = sourceWithStem(path, look) ?? indexIn(path, look);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** `dist`, `dist-cjs`, `build.esm`. */
function isOutputFolder(name: string): boolean {
  return OUTPUT.has(name) || /^(?:dist|build|lib)[-._]\w+$/.test(name);
}
