/** A module of the project as a config file names it, and the paths by which the code may know it. */
import { posix } from 'node:path';
import type { Path } from './host';
import { MODULE_ENDINGS, split } from './modules/module-file';

export function isProjectModule(module: string): boolean {
  return module.startsWith('./') || module.startsWith('../');
}

/** Every absolute path that is meant, the written one first: `./src/log` is `log.ts` or `log/index.ts`, `./src/log.js` may be compiled from `log.ts`. */
export function spellingsOf(module: string, base: Path): readonly [Path, ...Path[]] {
  const path = posix.join(base, module);
  const { stem, ending } = split(path);
  if (ending === '') return [path, ...[path, `${path}/index`].flatMap((each) => MODULE_ENDINGS.map((other) => each + other))];
  const sources = /js/.test(ending) ? [ending.replace('j', 't'), '.tsx'] : [];
  return [path, stem, ...sources.map((source) => stem + source)];
}
