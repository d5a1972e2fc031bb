/** Findings in the words of the protocol. */
import { DiagnosticSeverity, type Diagnostic, type DiagnosticRelatedInformation, type Range } from 'vscode-languageserver/node';
import { stepsElsewhere } from '../engine';
import type { Finding, Place, RuleMeta, Severity, Step } from '../engine';
import type { Path } from '../service/host';
import { CWE, PCI } from '../standards';
import { uriOfPath } from './uri';

export const SOURCE = 'Centinel';

const SEVERITY: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

/** What a code action finds again in the diagnostic that the client sends back. */
export interface DiagnosticData {
  readonly fingerprint: string;
}

/** Where a file of a finding is shown: an open document under the client's own name for it. */
export type UriOf = (file: Path) => string;

interface Manner {
  readonly uriOf?: UriOf;
  /** Known already: no more than a hint. */
  readonly isBaselined?: boolean;
}

export class DiagnosticWriter {
  private readonly metaOf: ReadonlyMap<string, RuleMeta>;

  /** `pages` is the URI of the folder with the rules' pages. */
  constructor(
    rules: readonly RuleMeta[],
    private readonly pages?: string,
  ) {
    this.metaOf = new Map(rules.map((rule) => [rule.id, rule]));
  }

  write(finding: Finding, { uriOf = uriOfPath, isBaselined = false }: Manner = {}): Diagnostic {
    const page = this.pageOf(finding.ruleId);
    return {
      range: rangeOf(finding.place),
      severity: isBaselined ? DiagnosticSeverity.Hint : SEVERITY[finding.severity],
      source: SOURCE,
      code: finding.ruleId,
      ...(page && { codeDescription: { href: page } }),
      message: this.messageOf(finding, isBaselined),
      relatedInformation: stepsElsewhere(finding).map((step) => relatedOf(step, uriOf)),
      data: { fingerprint: finding.fingerprint } satisfies DiagnosticData,
    };
  }

  /** URI of the rule's page; undefined when there is none. */
  pageOf(ruleId: string): string | undefined {
    if (this.pages === undefined || !this.metaOf.has(ruleId)) return undefined;
    return `${this.pages.replace(/\/$/, '')}/${ruleId}.md`;
  }

  private messageOf({ ruleId, message: { what, why, instead } }: Finding, isBaselined: boolean): string {
    const standards = standardsOf(this.metaOf.get(ruleId));
    return [`${what} ${why} ${instead}${isBaselined ? ' (in the baseline)' : ''}`, ...(standards ? [standards] : [])].join('\n');
  }
}

export function rangeOf({ from, to }: Place): Range {
  return { start: { line: from.line, character: from.column }, end: { line: to.line, character: to.column } };
}

/** `CWE-328 Use of Weak Hash · PCI DSS 6.2.4 Software is built so that …` */
function standardsOf(rule: RuleMeta | undefined): string {
  const cwe = rule?.cwe.map((id) => `CWE-${id} ${CWE[id] ?? ''}`.trimEnd()) ?? [];
  const pci = rule?.pci.map((id) => `PCI DSS ${id} ${PCI[id] ?? ''}`.trimEnd()) ?? [];
  return [...cwe, ...pci].join(' · ');
}

function relatedOf({ message, place }: Step, uriOf: UriOf): DiagnosticRelatedInformation {
  return { message, location: { uri: uriOf(place.file), range: rangeOf(place) } };
}
