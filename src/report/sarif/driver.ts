/** The tool and its rules, in the words of SARIF and with the properties that GitHub reads. */
import type { ReportingDescriptor, ToolComponent } from 'sarif';
import type { RuleMeta } from '../../engine';
import { rulePageUrl } from '../addresses';
import { capital } from '../capital';
import type { ReportInput } from '../input';
import { byText } from '../order';
import { notificationDescriptors } from './invocation';
import { level, problemSeverity } from './level';
import { plainText, sectionOf } from './page';
import { friendlyName } from './friendly-name';
import { PCI_VERSION, relationships } from './taxonomies';

/** GitHub cuts descriptions there. */
const LONGEST_DESCRIPTION = 1024;

export const TOOL_NAME = 'Centinel';

export interface Driver extends ToolComponent {
  readonly rules: ReportingDescriptor[];
}

export function driver(input: ReportInput, taxonomies: readonly ToolComponent[]): Driver {
  const rules = [...input.rules].sort((a, b) => byText(a.id, b.id));
  return {
    name: TOOL_NAME,
    version: input.toolVersion,
    semanticVersion: input.toolVersion,
    informationUri: input.homepage,
    shortDescription: { text: 'Finds what goes wrong with money, card data and trust in TypeScript and JavaScript.' },
    supportedTaxonomies: taxonomies.map(({ name }, index) => ({ name, index })),
    notifications: notificationDescriptors(),
    rules: rules.map((rule) => descriptor(rule, input, taxonomies)),
  };
}

function descriptor(rule: RuleMeta, input: ReportInput, taxonomies: readonly ToolComponent[]): ReportingDescriptor {
  const page = input.pages.get(rule.id);
  const helpUri = rulePageUrl(input.homepage, rule.id);
  return {
    id: rule.id,
    ...friendlyName(rule.id),
    shortDescription: { text: sentence(rule.title) },
    fullDescription: { text: fullDescription(rule, page) },
    help: { text: page === undefined ? `${sentence(rule.title)} See ${helpUri}` : plainText(page), ...(page === undefined ? {} : { markdown: page }) },
    helpUri,
    defaultConfiguration: { level: level(rule.severity) },
    relationships: relationships(rule, taxonomies),
    properties: {
      tags: tags(rule),
      precision: 'high',
      'problem.severity': problemSeverity(rule.severity),
      'security-severity': rule.score.toFixed(1),
    },
  };
}

function tags(rule: RuleMeta): string[] {
  const cwe = rule.cwe.map((number) => `external/cwe/cwe-${String(number).padStart(3, '0')}`);
  return ['security', ...cwe, ...rule.pci.map((id) => `PCI-DSS-${PCI_VERSION}/${id}`)];
}

function fullDescription(rule: RuleMeta, page = ''): string {
  const text = ['What', 'Why'].map((heading) => sectionOf(page, heading)).filter(Boolean).join(' ');
  return text ? cutAtSentence(text) : sentence(rule.title);
}

function cutAtSentence(text: string): string {
  if (text.length <= LONGEST_DESCRIPTION) return text;
  const cut = text.slice(0, LONGEST_DESCRIPTION);
  const end = cut.lastIndexOf('. ');
  return end > 0 ? cut.slice(0, end + 1) : `${cut.slice(0, -1)}…`;
}

const sentence = (title: string): string => `${capital(title)}${/[.!?]$/.test(title) ? '' : '.'}`;
