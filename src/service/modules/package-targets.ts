/** What a package.json names as the file of a specifier, by its `exports`, `imports` or entry. */
import { type PathConditions, type PathConditionsMap, resolveExports, resolveImports } from 'resolve-pkg-maps';
import type { Manifest } from './manifest';

/**
 * Conditions that are asked for, one set after another: sources as some workspaces offer them to each other, what is imported, what is
 * required, and the declarations, which at least have the name of the source.
 */
const CONDITION_SETS: readonly (readonly string[])[] = [
  ['source', 'src', 'development', 'import', 'module', 'node'],
  ['require', 'node'],
  ['browser', 'import'],
  ['types'],
];

/** Undefined when the package closes the way to this part of it. `subpath` is `.` or `./part`. */
export function exportTargets(manifest: Manifest, subpath: string, conditions: readonly string[]): readonly string[] | undefined {
  if (manifest.exports === undefined) return subpath === '.' ? [...manifest.entries, '.'] : [subpath];
  const targets = mapped((set) => resolveExports(manifest.exports as PathConditions, subpath.slice('./'.length), set), conditions);
  return targets.length > 0 ? targets : undefined;
}

/** Paths below the package, or names of packages, that `#specifier` stands for. */
export function importTargets(manifest: Manifest, specifier: string, conditions: readonly string[]): readonly string[] {
  const { imports } = manifest;
  return imports === undefined ? [] : mapped((set) => resolveImports(imports as PathConditionsMap, specifier, set), conditions);
}

/** Files below the package that the compiler takes for the config that another one extends. */
export function configTargets(manifest: Manifest, subpath: string): readonly string[] {
  return targetsUnder(['require', 'types', 'node'], (set) => resolveExports(manifest.exports as PathConditions, subpath.slice('./'.length), set));
}

/** What is written there may be of any type: the reader of the map throws where it is none. */
function mapped(ask: (conditions: readonly string[]) => readonly string[], own: readonly string[]): readonly string[] {
  return [...new Set(CONDITION_SETS.flatMap((set) => targetsUnder([...own, ...set], ask)))];
}

function targetsUnder(conditions: readonly string[], ask: (conditions: readonly string[]) => readonly string[]): readonly string[] {
  try {
    return ask(conditions);
  } catch {
    return []; // The package names no file under these conditions.
  }
}
