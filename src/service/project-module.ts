/** A module of the project as a config file names it, and the paths by which the code may know it. */
import { posix } from 'node:path';
import { isSupported } from '../engine';
import type { Path } from './host';
import { indexIn, sourceAt } from './modules/module-file';

export function isProjectModule(module: string): boolean {
  return module.startsWith('./') || module.startsWith('../');
}

/** Every absolute path that is meant, the written one first: `./src/log` is `log.ts` or `log/index.ts`, `./src/log.js` may be compiled from `log.ts`. */
export function spellingsOf(module: string, base: Path): readonly [Path, ...Path[]] {
  const path = posix.join(base, module);
  const others: Path[] = [];
  const look = (candidate: Path) => void others.push(candidate);
  sourceAt(path, look);
  if (isSupported(path)) others.push(path.slice(0, -posix.extname(path).length));
  else indexIn(path, look);
  return [path, ...new Set(others)];
}
