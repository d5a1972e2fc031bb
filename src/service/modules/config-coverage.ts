/** Which files a config of the compiler speaks of, by its `files`, `include` and `exclude`. */
import { posix } from 'node:path';
import { Minimatch } from 'minimatch';
import type { Path } from '../host';
import type { PathMapping } from './path-mapping';

/** As it stands in the file: of any type. */
export interface Covering {
  readonly files?: unknown;
  readonly include?: unknown;
  readonly exclude?: unknown;
}

export function coverage({ files, include, exclude }: Covering, folder: Path): Pick<PathMapping, 'covers' | 'mayReach'> {
  const patterns = (value: unknown): readonly string[] => (Array.isArray(value) ? value.filter((each) => typeof each === 'string') : []);
  const named = patterns(files).map((file) => absolute(folder, file));
  const everything = include === undefined && files === undefined;
  const included = (everything ? ['**/*'] : patterns(include)).map((pattern) => matcher(pattern, folder));
  const excluded = patterns(exclude).map((pattern) => matcher(pattern, folder));
  const isIncluded = (file: Path): boolean => included.some((matches) => matches(file)) && !excluded.some((matches) => matches(file));
  return {
    covers: (file) => named.includes(file) || isIncluded(file),
    mayReach: (file) => named.some((entry) => file.startsWith(`${posix.dirname(entry)}/`)),
  };
}

export function absolute(base: Path, path: string): Path {
  const whole = path.replace('${configDir}', base);
  return /^(?:\/|[a-z]:\/)/i.test(whole) ? posix.normalize(whole) : posix.join(base, whole);
}

/** What begins with the folder of the config that is read in the end stays as it is until then. */
export function atHome(path: string, folder: Path): string {
  return path.startsWith('${configDir}') ? path : absolute(folder, path);
}

/** In these patterns only stars and question marks mean more than themselves. */
const GLOB = { dot: true, nobrace: true, noext: true, nocomment: true, nonegate: true, platform: 'linux' } as const;

/** A pattern that names a folder covers all that is below it. */
function matcher(pattern: string, folder: Path): (file: Path) => boolean {
  const parts = absolute(folder, pattern).replace(/\/$/, '').split('/');
  const first = parts.findIndex((part) => /[*?]/.test(part));
  const fixed = parts.slice(0, first === -1 ? undefined : first).join('/');
  if (first === -1) return (file) => file === fixed || file.startsWith(`${fixed}/`);
  const rest = parts.slice(first).join('/').replaceAll('[', '[[]');
  const globs = [new Minimatch(rest, GLOB), new Minimatch(`${rest}/**`, GLOB)];
  return (file) => file.startsWith(`${fixed}/`) && globs.some((glob) => glob.match(file.slice(fixed.length + 1)));
}
