/** Which packages a program loads as soon as it starts, by its imports: not what is called for later, and not what is gone after compilation. */
import { builtinModules } from 'node:module';
import { importsOf } from './imports';
import { resolve, type Tree } from './walls';

/** Sorted. Modules of Node are none. */
export function loadedAtStart(tree: Tree, entry: string): readonly string[] {
  const packages = new Set<string>();
  const files = new Set([entry]);
  for (const file of files) {
    for (const { specifier, typeOnly, isCall } of importsOf(file, tree.get(file) ?? '')) {
      if (specifier === undefined || typeOnly || isCall) continue;
      const target = specifier.startsWith('.') ? resolve(file, specifier, tree) : undefined;
      if (target) files.add(target);
      else if (!specifier.startsWith('.') && !builtinModules.includes(specifier.replace(/^node:/, ''))) packages.add(specifier);
    }
  }
  return [...packages].sort();
}
