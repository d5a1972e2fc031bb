/** A module as a config file names it, and the names by which the code may know it. */
import { posix } from 'node:path';
import { CODE, isCode } from '../engine';
import type { Path } from './host';

/** Where the packages lie that are packages of the same project, by their names. */
export type Places = ReadonlyMap<string, Path>;

/** A file, named from the folder of the config. */
export function isProjectModule(module: string): boolean {
  return module.startsWith('./') || module.startsWith('../');
}

/** All names of the module: of a file of the project its path, of a package its name, and its path where it is one of the project. */
export function namesOfModule(module: string, base: Path, places: Places): readonly string[] {
  if (isProjectModule(module)) return spellingsOf(module, base);
  const place = places.get(module);
  return place === undefined ? [module] : [module, place];
}

/** Every absolute path that is meant, the written one first: `./src/log` is `log.ts` or `log/index.ts`, `./src/log.js` may be compiled from `log.ts`. */
export function spellingsOf(module: string, base: Path): readonly [Path, ...Path[]] {
  const path = posix.join(base, module);
  if (!isCode(path)) return [path, ...[path, `${path}/index`].flatMap((each) => CODE.map((ending) => each + ending))];
  const ending = posix.extname(path);
  const stem = path.slice(0, -ending.length);
  return ending.includes('js') ? [path, stem, stem + ending.replace('js', 'ts'), `${stem}.tsx`] : [path, stem];
}
