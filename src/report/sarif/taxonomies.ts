/** The standards that rules cite, as taxonomies: only the entries that are cited, in a fixed order. */
import type { ReportingDescriptor, ReportingDescriptorReference, ReportingDescriptorRelationship, ToolComponent } from 'sarif';
import type { RuleMeta } from '../../engine';
import { CWE, PCI } from '../../standards';
import { cweUrl } from '../addresses';

const CWE_NAME = 'CWE';
const PCI_NAME = 'PCI DSS';
export const PCI_VERSION = '4.0.1';

export function citedTaxonomies(rules: readonly RuleMeta[]): readonly ToolComponent[] {
  const cwe = [...new Set(rules.flatMap((rule) => rule.cwe))].sort((a, b) => a - b);
  const pci = [...new Set(rules.flatMap((rule) => rule.pci))].sort(byRequirement);
  return [...(cwe.length > 0 ? [cweTaxonomy(cwe)] : []), ...(pci.length > 0 ? [pciTaxonomy(pci)] : [])];
}

/** Which entries of the taxonomies a rule belongs to. */
export function relationships(rule: RuleMeta, taxonomies: readonly ToolComponent[]): ReportingDescriptorRelationship[] {
  const related = (name: string, id: string): ReportingDescriptorRelationship => ({
    target: reference(taxonomies, name, id),
    kinds: ['relevant'],
  });
  return [...rule.cwe.map((number) => related(CWE_NAME, cweId(number))), ...rule.pci.map((id) => related(PCI_NAME, id))];
}

function reference(taxonomies: readonly ToolComponent[], name: string, id: string): ReportingDescriptorReference {
  const index = taxonomies.findIndex((taxonomy) => taxonomy.name === name);
  const taxa = taxonomies[index]?.taxa ?? [];
  return { id, index: taxa.findIndex((taxon) => taxon.id === id), toolComponent: { name, index } };
}

const cweTaxonomy = (numbers: readonly number[]): ToolComponent => ({
  name: CWE_NAME,
  organization: 'MITRE',
  informationUri: 'https://cwe.mitre.org/',
  shortDescription: { text: 'The MITRE Common Weakness Enumeration.' },
  isComprehensive: false,
  taxa: numbers.map((number) => ({
    ...taxon(cweId(number), CWE[number]),
    helpUri: cweUrl(number),
  })),
});

const pciTaxonomy = (ids: readonly string[]): ToolComponent => ({
  name: PCI_NAME,
  version: PCI_VERSION,
  organization: 'PCI Security Standards Council',
  informationUri: 'https://www.pcisecuritystandards.org/document_library/',
  shortDescription: { text: 'Requirements of the Payment Card Industry Data Security Standard that a finding may speak against.' },
  isComprehensive: false,
  taxa: ids.map((id) => taxon(id, PCI[id])),
});

const cweId = (number: number): string => `CWE-${number}`;

const taxon = (id: string, title = id): ReportingDescriptor => ({ id, shortDescription: { text: `${title}.` } });

/** 3.5.1 before 3.5.1.1 before 3.10.1. */
function byRequirement(a: string, b: string): number {
  const left = a.split('.').map(Number);
  const right = b.split('.').map(Number);
  const differs = left.findIndex((part, index) => part !== right[index]);
  return differs < 0 ? left.length - right.length : (left[differs] ?? 0) - (right[differs] ?? -1);
}
