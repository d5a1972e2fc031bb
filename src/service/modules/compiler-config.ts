/** One tsconfig.json or jsconfig.json with all that it extends, read by TypeScript itself. What is wrong in it is left out, the rest holds. */
import { posix } from 'node:path';
import ts from 'typescript';
import { glob } from '../globs';
import type { Path } from '../host';
import type { Packages } from './packages';
import type { PathMapping, PathRule } from './path-mapping';
import type { ProjectFiles } from './project-files';

export interface CompilerConfig {
  readonly mapping: PathMapping;
  /** Config files that it refers to. */
  readonly references: readonly Path[];
}

/** Undefined when there is no such file. */
export function readCompilerConfig(file: Path, files: ProjectFiles, packages: Packages): CompilerConfig | undefined {
  const text = files.text(file);
  if (text === undefined) return undefined;
  const { config } = ts.parseConfigFileTextToJson(file, text) as { config?: unknown };
  const folder = posix.dirname(file);
  const parsed = ts.parseJsonConfigFileContent(config ?? {}, host(file, files, packages), folder, undefined, file);
  const references = (parsed.projectReferences ?? []).map(({ path }) => (path.endsWith('.json') ? path : posix.join(path, 'tsconfig.json')));
  return { mapping: mappingOf(parsed, folder), references };
}

function host(config: Path, files: ProjectFiles, packages: Packages): ts.ParseConfigHost {
  const real = (path: Path): Path => linkedPath(path, config, packages);
  const reading: ts.ParseConfigHost & Pick<ts.ModuleResolutionHost, 'realpath'> = {
    useCaseSensitiveFileNames: true,
    fileExists: (path) => files.has(real(path)),
    readFile: (path) => files.text(real(path)),
    readDirectory: () => [], // Which files belong to the config is asked file by file.
    realpath: real,
  };
  return reading;
}

/** Where a path in node_modules leads once the packages of the workspace are linked into it. */
function linkedPath(path: Path, from: Path, packages: Packages): Path {
  const [, name, rest = ''] = /\/node_modules\/((?:@[^/]+\/)?[^/]+)(\/.*)?$/.exec(path) ?? [];
  const linked = name === undefined ? undefined : packages.named(name, from);
  return linked ? linked.folder + rest : path;
}

function mappingOf({ options, raw }: ts.ParsedCommandLine, folder: Path): PathMapping {
  // Where `paths` stands without `baseUrl`: the compiler keeps the folder of the config that says it.
  const base = options.baseUrl ?? (options['pathsBasePath'] as string | undefined) ?? folder;
  return {
    paths: rulesIn(options.paths, base),
    baseUrl: options.baseUrl,
    rootDirs: options.rootDirs ?? [],
    conditions: options.customConditions ?? [],
    ...coverage(raw as Covering, folder),
  };
}

/** TypeScript hands `paths` on as it stands in the file. */
function rulesIn(paths: unknown, base: Path): readonly PathRule[] {
  if (typeof paths !== 'object' || paths === null) return [];
  return Object.entries(paths).flatMap(([pattern, targets]: [string, unknown]) => {
    const texts = Array.isArray(targets) ? targets.filter((target) => typeof target === 'string') : [];
    return texts.length > 0 ? [{ pattern, targets: texts.map((target) => absolute(base, target)) }] : [];
  });
}

interface Covering {
  readonly files?: unknown;
  readonly include?: unknown;
  readonly exclude?: unknown;
}

function coverage(raw: Covering, folder: Path): Pick<PathMapping, 'covers' | 'mayReach'> {
  const patterns = (value: unknown): readonly string[] => (Array.isArray(value) ? value.filter((each) => typeof each === 'string') : []);
  const relative = (pattern: string): string => (isAbsolute(pattern) ? posix.relative(folder, pattern) : pattern);
  const globs = (value: unknown) => patterns(value).map((pattern) => glob(relative(pattern.replace('${configDir}', folder)), folder));
  const named = patterns(raw.files).map((file) => absolute(folder, file));
  const included = raw.include === undefined && raw.files === undefined ? [glob('**/*', folder)] : globs(raw.include);
  const excluded = globs(raw.exclude);
  const covers = (file: Path): boolean => included.some((each) => each.matches(file)) && !excluded.some((each) => each.matches(file));
  return {
    covers: (file) => named.includes(file) || covers(file),
    mayReach: (file) => named.some((entry) => file.startsWith(`${posix.dirname(entry)}/`)),
  };
}

function absolute(base: Path, path: string): Path {
  return isAbsolute(path) ? posix.normalize(path) : posix.join(base, path);
}

function isAbsolute(path: string): boolean {
  return /^(?:\/|[a-z]:\/)/i.test(path);
}
