/** A compiler config as TypeScript itself reads it: what `readCompilerConfig` is held against. */
import { posix } from 'node:path';
import ts from 'typescript';
import type { Path } from '../../src/service/host';
import type { CompilerConfig } from '../../src/service/modules/compiler-config';
import { absolute, type Covering, coverage } from '../../src/service/modules/config-coverage';
import { LinkedFiles } from '../../src/service/modules/linked-files';
import type { Packages } from '../../src/service/modules/packages';
import type { PathRule } from '../../src/service/modules/path-mapping';
import type { ProjectFiles } from '../../src/service/modules/project-files';

export function readByTypeScript(file: Path, files: ProjectFiles, packages: Packages): CompilerConfig | undefined {
  const text = files.text(file);
  if (text === undefined) return undefined;
  const { config } = ts.parseConfigFileTextToJson(file, text) as { config?: unknown };
  const folder = posix.dirname(file);
  const { options, raw, projectReferences = [] } = ts.parseJsonConfigFileContent(config ?? {}, host(new LinkedFiles(file, files, packages)), folder, undefined, file);
  const base = options.baseUrl ?? (options['pathsBasePath'] as string | undefined) ?? folder;
  return {
    mapping: { paths: rulesIn(options.paths, base), baseUrl: options.baseUrl, rootDirs: options.rootDirs ?? [], conditions: options.customConditions ?? [], ...coverage(raw as Covering, folder) },
    references: projectReferences.map(({ path }) => (path.endsWith('.json') ? path : posix.join(path, 'tsconfig.json'))),
  };
}

/** TypeScript hands `paths` on as it stands in the file. */
function rulesIn(paths: object = {}, base: Path): readonly PathRule[] {
  return Object.entries(paths).flatMap(([pattern, targets]: [string, unknown]) => {
    const texts = Array.isArray(targets) ? targets.filter((target) => typeof target === 'string') : [];
    return texts.length > 0 ? [{ pattern, targets: texts.map((target) => absolute(base, target)) }] : [];
  });
}

function host(files: LinkedFiles): ts.ParseConfigHost {
  const reading: ts.ParseConfigHost & Pick<ts.ModuleResolutionHost, 'realpath'> = {
    useCaseSensitiveFileNames: true,
    fileExists: (path) => files.has(path),
    readFile: (path) => files.text(path),
    readDirectory: () => [],
    realpath: (path) => files.real(path),
  };
  return reading;
}
