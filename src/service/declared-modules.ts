/** Modules that a config file declares something of: where those of the project lie. */
import { findNodeAtLocation, type Node } from 'jsonc-parser';
import { DECLARED } from './declarations';
import type { Host, Path } from './host';
import type { Resolver } from './linking/module-source';
import { isProjectModule, type Places, spellingsOf } from './project-module';
import type { ConfigProblem } from './result';

interface Place {
  readonly line: number;
  readonly column: number;
}

export interface DeclaredModule extends Place {
  /** `./src/log.ts`, `@acme/log`. */
  readonly module: string;
}

export function declaredModules(tree: Node, placeAt: (offset: number) => Place): readonly DeclaredModule[] {
  const entries = DECLARED.flatMap((key) => findNodeAtLocation(tree, [key])?.children ?? []);
  const named = entries.map((entry) => findNodeAtLocation(entry, ['module'])).filter((node) => node !== undefined);
  return named.flatMap(({ value, offset }: { readonly value?: unknown; readonly offset: number }) =>
    typeof value === 'string' ? [{ module: value, ...placeAt(offset) }] : [],
  );
}

/** Packages that are packages of the project: code that imports them is seen to import their files. */
export async function placesOf(modules: readonly DeclaredModule[], from: Path, resolver: Resolver): Promise<Places> {
  const packages = modules.map(({ module }) => module).filter((module) => !isProjectModule(module));
  return resolver.resolveAll(from, [...new Set(packages)]);
}

/** The files of the project that are not there: a slip of the pen. */
export async function missingModules(modules: readonly DeclaredModule[], path: Path, base: Path, host: Host): Promise<readonly ConfigProblem[]> {
  const missing: ConfigProblem[] = [];
  for (const { module, line, column } of modules) {
    if (!isProjectModule(module) || (await isThere(spellingsOf(module, base), host))) continue;
    missing.push({ path, line, column, message: `There is no ${module} in ${base}: what is said of it has no effect.` });
  }
  return missing;
}

async function isThere(paths: readonly Path[], host: Host): Promise<boolean> {
  for (const path of paths) if ((await host.stat(path))?.kind === 'file') return true;
  return false;
}
