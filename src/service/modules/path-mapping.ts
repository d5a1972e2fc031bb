/** The files that a config of the compiler maps a specifier to: `paths`, `baseUrl`, `rootDirs`. */
import { posix } from 'node:path';
import type { Path } from '../host';

export interface PathMapping {
  readonly paths: readonly PathRule[];
  readonly baseUrl?: Path;
  readonly rootDirs: readonly Path[];
  readonly conditions: readonly string[];
  /** Whether the config speaks of the file: its `files`, `include` and `exclude`. */
  covers(file: Path): boolean;
  /** Whether it lies below one of its `files`, which are often entries that import all the others. */
  mayReach(file: Path): boolean;
}

export interface PathRule {
  /** With at most one `*`. */
  readonly pattern: string;
  /** Absolute, with a `*` where what stood for the star goes. */
  readonly targets: readonly Path[];
}

/** In the order in which they are tried. */
export function mappedPaths(specifier: string, { paths, baseUrl }: PathMapping): readonly Path[] {
  const best = bestRule(specifier, paths);
  const mapped = best ? best.rule.targets.map((target) => target.replace('*', () => best.star)) : [];
  return baseUrl === undefined ? mapped : [...mapped, posix.join(baseUrl, specifier)];
}

/** Where else a relative path may lie: the roots are laid over each other when the program runs. */
export function overlaidPaths(path: Path, { rootDirs }: PathMapping): readonly Path[] {
  const [own] = rootDirs.filter((root) => path.startsWith(`${root}/`)).sort((a, b) => b.length - a.length);
  return own === undefined ? [] : rootDirs.filter((root) => root !== own).map((root) => root + path.slice(own.length));
}

/** A rule without a star goes first, then the one with the longest text before its star. */
function bestRule(specifier: string, rules: readonly PathRule[]): { readonly rule: PathRule; readonly star: string } | undefined {
  let best: { readonly rule: PathRule; readonly star: string; readonly length: number } | undefined;
  for (const rule of rules) {
    const at = rule.pattern.indexOf('*');
    if (at === -1 && rule.pattern === specifier) return { rule, star: '' };
    if (at === -1 || at <= (best?.length ?? -1)) continue;
    const star = starIn(specifier, rule.pattern.slice(0, at), rule.pattern.slice(at + 1));
    if (star !== undefined) best = { rule, star, length: at };
  }
  return best;
}

function starIn(specifier: string, before: string, after: string): string | undefined {
  const fits = specifier.length >= before.length + after.length && specifier.startsWith(before) && specifier.endsWith(after);
  return fits ? specifier.slice(before.length, specifier.length - after.length) : undefined;
}
