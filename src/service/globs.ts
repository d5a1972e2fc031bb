/** Which files a glob pattern of a config file, or of the command line, speaks of. */
import { posix } from 'node:path';
import { Minimatch } from 'minimatch';
import type { Path } from './host';

/** A pattern, as it was written, and the test that it stands for. */
export interface Glob {
  readonly pattern: string;
  matches(path: Path): boolean;
}

/** `base` is the folder that the pattern is relative to. A pattern that names a folder covers all that is below it. */
export function glob(pattern: string, base: Path): Glob {
  const bare = pattern.replace(/^(?:\.?\/)+/, '').replace(/\/+$/, '');
  const covers = bare === '' || bare === '.' ? ['**'] : pattern.endsWith('/') ? [`${bare}/**`] : [bare, `${bare}/**`];
  const matchers = covers.map((cover) => new Minimatch(cover, { dot: true, nocomment: true, nonegate: true, platform: 'linux' }));
  return { pattern, matches: (path) => namesOf(path, base).some((name) => matchers.some((matcher) => matcher.match(name))) };
}

/** `**` does not stand for `..`: a file outside the base is also known by its whole path, so that patterns for any depth meet it. */
function namesOf(path: Path, base: Path): readonly string[] {
  const name = posix.relative(base, path);
  return name === '..' || name.startsWith('../') ? [name, path.replace(/^\/+/, '')] : [name];
}

/** Whether a path has marks of a pattern, so that it may stand for many. */
export function isPattern(path: string): boolean {
  return /[*?[\]{}]|[!@+]\(/.test(path);
}

/** The folder below which everything is that an absolute pattern can match. */
export function fixedPartOf(pattern: Path): Path {
  const parts = pattern.split('/');
  const first = parts.findIndex(isPattern);
  return parts.slice(0, first).join('/') || '/';
}
