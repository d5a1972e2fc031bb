/** What stands in the folder of a rule. */
import { basename } from 'node:path';
import type { RuleMeta } from '../../src/engine';
import { CWE, PCI } from '../../src/standards';

const PARTS: readonly (readonly [what: string, names: readonly string[]])[] = [
  ['rule.ts', ['rule.ts']],
  ['rule.md', ['rule.md']],
  ['fixture.ts', ['fixture.ts', 'fixture.tsx']],
  ['fixture.fixed.ts', ['fixture.fixed.ts', 'fixture.fixed.tsx']],
];

export function folderFaults(folder: string, files: readonly string[]): readonly string[] {
  const names = files.map((file) => basename(file));
  const missing = PARTS.filter(([, allowed]) => !allowed.some((name) => names.includes(name))).map(([what]) => what);
  return [...missing, ...alone(names)].map((what) => `${folder} has no ${what}`);
}

/** Further fixtures (`fixture-WORDS.ts`) and their fixed twins come in pairs. */
function alone(names: readonly string[]): readonly string[] {
  const twins = names.flatMap((name) => {
    const [, stem, fixed, ending] = /^(fixture-[a-z0-9-]+)(\.fixed)?(\.tsx?|\.prisma|\.sql)$/.exec(name) ?? [];
    return stem ? [fixed ? `${stem}${ending}` : `${stem}.fixed${ending}`] : [];
  });
  return twins.filter((twin) => !names.includes(twin));
}

export function metaFaults(folder: string, meta: RuleMeta): readonly string[] {
  const faults: string[] = [];
  if (meta.id !== basename(folder)) faults.push(`its id is ${meta.id}`);
  if (!meta.title || /[.\n]/.test(meta.title)) faults.push('its title is no short noun phrase');
  if (!(meta.score >= 0 && meta.score <= 10)) faults.push(`its score ${meta.score} is not between 0 and 10`);
  if (meta.cwe.length === 0) faults.push('it cites no CWE');
  faults.push(...meta.cwe.filter((id) => !(id in CWE)).map((id) => `CWE-${id} is not in src/standards.ts`));
  faults.push(...meta.pci.filter((id) => !(id in PCI)).map((id) => `PCI ${id} is not in src/standards.ts`));
  return faults.map((fault) => `${folder}: ${fault}`);
}

export function uncited(rules: readonly RuleMeta[]): readonly string[] {
  const cwe = new Set(rules.flatMap((rule) => rule.cwe.map(String)));
  const pci = new Set(rules.flatMap((rule) => rule.pci));
  return [
    ...Object.keys(CWE).filter((id) => !cwe.has(id)).map((id) => `CWE-${id}`),
    ...Object.keys(PCI).filter((id) => !pci.has(id)).map((id) => `PCI ${id}`),
  ];
}
