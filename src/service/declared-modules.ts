/** Files of the project that a config file declares something of. One that is not there is a slip of the pen. */
import { findNodeAtLocation, type Node } from 'jsonc-parser';
import { DECLARED } from './declarations';
import type { Host, Path } from './host';
import { isProjectModule, spellingsOf } from './project-module';
import type { ConfigProblem } from './result';

interface Place {
  readonly line: number;
  readonly column: number;
}

export interface DeclaredModule extends Place {
  /** `./src/log.ts`. */
  readonly module: string;
}

export function declaredModules(tree: Node, placeAt: (offset: number) => Place): readonly DeclaredModule[] {
  const entries = DECLARED.flatMap((key) => findNodeAtLocation(tree, [key])?.children ?? []);
  const named = entries.map((entry) => findNodeAtLocation(entry, ['module'])).filter((node) => node !== undefined);
  return named.flatMap(({ value, offset }: { readonly value?: unknown; readonly offset: number }) =>
    typeof value === 'string' && isProjectModule(value) ? [{ module: value, ...placeAt(offset) }] : [],
  );
}

/** The modules that no file is found for. */
export async function missingModules(modules: readonly DeclaredModule[], path: Path, base: Path, host: Host): Promise<readonly ConfigProblem[]> {
  const missing: ConfigProblem[] = [];
  for (const { module, line, column } of modules) {
    if (await isThere(spellingsOf(module, base), host)) continue;
    missing.push({ path, line, column, message: `There is no ${module} in ${base}: what is said of it has no effect.` });
  }
  return missing;
}

async function isThere(paths: readonly Path[], host: Host): Promise<boolean> {
  for (const path of paths) if ((await host.stat(path))?.kind === 'file') return true;
  return false;
}
