/** The pages of the rules, as they lie beside the built program, or in the sources when it runs from there. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Undefined when there is no page of this name. */
export async function readRulePage(id: string): Promise<string | undefined> {
  const built = join(__dirname, 'rules', `${id}.md`);
  const source = join(__dirname, '..', 'rules', id, 'rule.md');
  for (const path of [built, source]) {
    const page = await readFile(path, 'utf8').catch(() => undefined);
    if (page !== undefined) return page;
  }
  return undefined;
}
