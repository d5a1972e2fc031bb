/** One tsconfig.json or jsconfig.json with all that it extends, read by TypeScript itself. What is wrong in it is left out, the rest holds. */
import { posix } from 'node:path';
import ts from 'typescript';
import type { Path } from '../host';
import { absolute, type Covering, coverage } from './config-coverage';
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
  try {
    return text === undefined ? undefined : read(file, text, files, packages);
  } catch {
    return undefined; // Nested so deep that it overflows the stack.
  }
}

function read(file: Path, text: string, files: ProjectFiles, packages: Packages): CompilerConfig {
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
