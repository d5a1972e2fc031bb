/** Changes that somebody proposes for the shop of the recipes. */
import type { Machine } from './machine';

const CHANGES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  harmless: { 'packages/agent/src/sign.ts': 'export const sign = (text: string): string => text;\n' },
  weak: { 'packages/agent/src/sign.ts': "import { createHash } from 'node:crypto';\nexport const sign = (password: string): string => createHash('md5').update(password).digest('hex');\n" },
};

/** Commits it, and gives the commit before. */
export function commitChange(machine: Machine, name: string): string {
  const base = machine.git('rev-parse', 'HEAD');
  for (const [path, text] of Object.entries(CHANGES[name] ?? {})) machine.write(path, text);
  machine.commit(name);
  return base;
}
