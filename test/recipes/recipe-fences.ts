/** The recipes of the docs: blocks of code that say which file they are, or that they are typed into a shell. */
import { parse } from 'yaml';
import { readText } from '../house/tree';
import { fencesOf } from '../rules/fences';

/** The code of the only block of this page with this after its ticks, such as `json nx.json`. */
export function recipe(page: string, info: string): string {
  const found = fencesOf(readText(page)).filter((fence) => fence.info === info);
  if (found.length !== 1 || !found[0]) throw new Error(`${page} has ${found.length} blocks "${info}"`);
  return found[0].code;
}

export function yamlRecipe<T>(page: string, file: string): T {
  return parse(recipe(page, `yaml ${file}`)) as T;
}
