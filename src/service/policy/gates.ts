/** Bounds on what may be found, as config files set them, and what became of each. */
import { type Finding, SEVERITIES, type Severity } from '../../engine';
import { type Glob, glob } from '../globs';
import type { Path } from '../host';
import type { FileResult, GateOutcome } from '../result';

/** As a config file has it. */
export interface GateContent {
  readonly name?: string;
  /** This and what is worse; everything when missing. */
  readonly severity?: Severity;
  readonly rules?: readonly string[];
  /** Globs; all files that the config holds for when missing. */
  readonly files?: readonly string[];
  /** False: what the baseline holds counts as well. */
  readonly newOnly?: boolean;
  readonly max?: number;
  readonly maxPerRule?: number;
}

/** Where some config files have gates, this one holds under those that have none. */
const WITHOUT_GATES: GateContent = { name: 'no errors', severity: 'error' };

export class Gate {
  private readonly files: readonly Glob[] | undefined;
  private readonly name: string;

  /** `base` is the folder that globs are relative to. */
  constructor(
    private readonly content: GateContent,
    base: Path,
  ) {
    this.files = content.files?.map((pattern) => glob(pattern, base));
    this.name = content.name ?? described(content);
  }

  outcomes(files: readonly FileResult[]): readonly GateOutcome[] {
    const { max, maxPerRule } = this.content;
    const counted = files.filter(({ path }) => this.files?.some((pattern) => pattern.matches(path)) ?? true).flatMap((file) => this.counted(file));
    const inAll = max === undefined && maxPerRule !== undefined ? [] : [this.outcome(counted.length, max ?? 0)];
    return [...inAll, ...(maxPerRule === undefined ? [] : this.byRule(counted, maxPerRule))];
  }

  private byRule(counted: readonly Finding[], allowed: number): readonly GateOutcome[] {
    const rules = [...new Set(counted.map(({ ruleId }) => ruleId))].sort();
    if (rules.length === 0) return [this.outcome(0, allowed)];
    return rules.map((rule) => ({ ...this.outcome(counted.filter(({ ruleId }) => ruleId === rule).length, allowed), rule }));
  }

  private outcome(found: number, allowed: number): GateOutcome {
    return { name: this.name, found, allowed, failed: found > allowed };
  }

  private counted({ findings, baselined }: FileResult): readonly Finding[] {
    const { severity = 'info', rules, newOnly = true } = this.content;
    const worst = SEVERITIES.slice(0, SEVERITIES.indexOf(severity) + 1);
    return [...findings, ...(newOnly ? [] : baselined)].filter((finding) => worst.includes(finding.severity) && (rules?.includes(finding.ruleId) ?? true));
  }
}

/** `new errors of card-logged in src/payments/` */
function described({ severity = 'info', rules, files, newOnly = true }: GateContent): string {
  const what = { error: 'errors', warning: 'errors and warnings', info: 'findings' }[severity];
  return [newOnly ? 'new' : 'all', what, ...(rules ? ['of', rules.join(', ')] : []), ...(files ? ['in', files.join(', ')] : [])].join(' ');
}

/** What a config file says, and the files that it holds for. */
export interface Gated {
  readonly gates: readonly GateContent[];
  readonly base: Path;
  readonly files: readonly FileResult[];
}

/** Without a gate anywhere there is none, and whoever asked decides on the findings. */
export function gateOutcomes(gated: readonly Gated[]): readonly GateOutcome[] {
  if (gated.every(({ gates }) => gates.length === 0)) return [];
  return gated.flatMap(({ gates, base, files }) => (gates.length > 0 ? gates : [WITHOUT_GATES]).flatMap((content) => new Gate(content, base).outcomes(files)));
}
