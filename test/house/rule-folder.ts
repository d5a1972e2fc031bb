/** What stands in the folder of a rule. */
import { basename } from 'node:path';
import type { RuleMeta } from '../../src/engine';
import { CWE, PCI, standard, STANDARD_IDS, type StandardId } from '../../src/standards';
import { asvs, ASVS_NUMBERS, RULES_IN_ASVS } from '../../src/standards/asvs';
import { WEAKNESSES_WITH_A_PLACE } from '../../src/standards/owasp-top-ten';

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
  faults.push(...meta.cwe.filter((id) => !(id in CWE)).map((id) => `CWE-${id} is not in src/standards`));
  faults.push(...meta.pci.filter((id) => !(id in PCI)).map((id) => `PCI ${id} is not in src/standards`));
  return faults.map((fault) => `${folder}: ${fault}`);
}

/** What the rules say and the standards do not know, or the other way round. */
export function standardsFaults(rules: readonly RuleMeta[]): readonly string[] {
  const ids = new Set(rules.map(({ id }) => id));
  const numbers = new Set(ASVS_NUMBERS.flatMap((chapter) => chapter.ids));
  const cwe = new Set(rules.flatMap((rule) => rule.cwe));
  return [
    ...[...cwe].filter((id) => !WEAKNESSES_WITH_A_PLACE.includes(id)).map((id) => `src/standards/owasp-top-ten.ts has no line for CWE-${id}`),
    ...WEAKNESSES_WITH_A_PLACE.filter((id) => !cwe.has(id)).map((id) => `src/standards/owasp-top-ten.ts: no rule cites CWE-${id}`),
    ...RULES_IN_ASVS.filter((id) => !ids.has(id)).map((id) => `src/standards/asvs.ts speaks of a rule ${id}`),
    ...asvs.requirements.filter(({ id }) => !numbers.has(id)).map(({ id }) => `src/standards/asvs.ts: there is no requirement ${id}`),
    ...STANDARD_IDS.flatMap((id) => shownByFaults(id, rules)),
  ];
}

function shownByFaults(id: StandardId, rules: readonly RuleMeta[]): readonly string[] {
  const { requirements, entriesOf } = standard(id);
  const spoken = new Set(rules.flatMap((rule) => entriesOf(rule)));
  const known = new Set(requirements.map((one) => one.id));
  return [
    ...requirements.filter((one) => (one.shownBy === 'rules') !== spoken.has(one.id)).map((one) => `${id} ${one.id} is shown by ${one.shownBy}, and ${spoken.has(one.id) ? 'a' : 'no'} rule speaks of it`),
    ...[...spoken].filter((entry) => !known.has(entry)).map((entry) => `a rule speaks of ${id} ${entry}, which is not in src/standards`),
  ];
}

export function uncited(rules: readonly RuleMeta[]): readonly string[] {
  const cwe = new Set(rules.flatMap((rule) => rule.cwe.map(String)));
  const pci = new Set(rules.flatMap((rule) => rule.pci));
  return [
    ...Object.keys(CWE).filter((id) => !cwe.has(id)).map((id) => `CWE-${id}`),
    ...standard('pci').requirements.filter(({ id, shownBy }) => shownBy === 'inventory' && !pci.has(id)).map(({ id }) => `PCI ${id}`),
  ];
}
