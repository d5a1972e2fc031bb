/** A module of the project as a config file names it, and the paths by which the code may know it. */
import { posix } from 'node:path';
import { isSupported, LANGUAGES } from '../engine';
import type { Path } from './host';

export function isProjectModule(module: string): boolean {
  return module.startsWith('./') || module.startsWith('../');
}

/** Every absolute path that is meant, the written one first: `./src/log` is `log.ts` or `log/index.ts`, `./src/log.js` may be compiled from `log.ts`. */
export function spellingsOf(module: string, base: Path): readonly [Path, ...Path[]] {
  const path = posix.join(base, module);
  if (!isSupported(path)) return [path, ...[path, `${path}/index`].flatMap((each) => LANGUAGES.map((ending) => each + ending))];
  const ending = posix.extname(path);
  const stem = path.slice(0, -ending.length);
  return ending.includes('js') ? [path, stem, stem + ending.replace('js', 'ts'), `${stem}.tsx`] : [path, stem];
}
