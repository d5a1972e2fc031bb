/** What a compiler config says of where modules are: `baseUrl`, `paths`, `rootDirs`, `customConditions`. */
import type { Path } from '../host';
import { absolute, atHome } from './config-coverage';
import { asRecord } from './manifest';
import type { PathMapping, PathRule } from './path-mapping';

/** Those that are written; undefined where it is of a wrong type. Paths may begin with `${configDir}`. */
export interface Options {
  readonly baseUrl?: Path | undefined;
  readonly paths?: { readonly rules: object; readonly folder: Path } | undefined;
  readonly rootDirs?: readonly Path[] | undefined;
  readonly customConditions?: readonly string[] | undefined;
}

const READERS: { readonly [Name in keyof Options]-?: (value: unknown, folder: Path) => Options[Name] } = {
  baseUrl: (value, folder) => (typeof value === 'string' ? pathIn(folder, value) : undefined),
  paths: (value, folder) => (typeof value === 'object' && value !== null ? { rules: value, folder } : undefined),
  rootDirs: (value, folder) => textsIn(value)?.map((path) => pathIn(folder, path)),
  customConditions: (value) => textsIn(value)?.filter(Boolean),
};

export function optionsIn(compilerOptions: unknown, folder: Path): Options {
  const written = asRecord(compilerOptions);
  const entries = Object.entries(READERS).filter(([name]) => Object.hasOwn(written, name));
  return Object.fromEntries(entries.map(([name, read]) => [name, read(written[name], folder)]));
}

/** With the folder of the config that is read in the end in the place of `${configDir}`. */
export function stated({ baseUrl, paths, rootDirs = [], customConditions = [] }: Options, folder: Path): Pick<PathMapping, 'paths' | 'baseUrl' | 'rootDirs' | 'conditions'> {
  const base = baseUrl === undefined ? undefined : absolute(folder, baseUrl);
  return {
    // Where `paths` stands without `baseUrl`: from the folder of the config that says it.
    paths: paths ? rulesIn(paths.rules, (target) => absolute(folder, atHome(target, base ?? paths.folder))) : [],
    baseUrl: base,
    rootDirs: rootDirs.map((path) => absolute(folder, path)),
    conditions: customConditions,
  };
}

/** As folders are named: without a slash at the end. */
function pathIn(folder: Path, path: string): Path {
  return atHome(path.replaceAll('\\', '/'), folder).replace(/(?<=[^/:])\/$/, '');
}

function textsIn(value: unknown): readonly string[] | undefined {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : undefined;
}

function rulesIn(rules: object, placed: (target: string) => Path): readonly PathRule[] {
  return Object.entries(rules).flatMap(([pattern, targets]: [string, unknown]) => {
    const texts = Array.isArray(targets) ? targets.filter((target) => typeof target === 'string') : [];
    return texts.length > 0 ? [{ pattern, targets: texts.map(placed) }] : [];
  });
}
