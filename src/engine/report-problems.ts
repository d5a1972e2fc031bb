/** Problems of rules become findings: one a place and rule, in text order, without what must not be shown. */
import { repeatsSecret, snippetOf } from './blanking';
import type { Blanking } from './blanking';
import type { Analysis, Finding, Place, Suppressed } from './finding';
import { Fingerprints } from './fingerprint/fingerprints';
import type { Problem, Rule } from './rule';
import type { Lines } from './source/lines';
import type { ParsedText } from './source/parse';
import type { Directive } from './suppressions/directive';
import type { Reach } from './suppressions/reach';
import { saidBy } from './suppressions/told';
import type { Covered } from './suppressions/told';

export interface Raised {
  readonly rule: Rule;
  readonly problem: Problem;
}

export interface Read {
  readonly file: string;
  readonly lines: Lines;
  readonly parsed: ParsedText;
}

export interface Reported extends Pick<Analysis, 'findings' | 'suppressed'> {
  readonly covered: Covered;
  /** What nobody may be shown, with what the problems say of that. */
  readonly blanking: Blanking;
}

export function report(raised: readonly Raised[], { file, lines, parsed }: Read, reach: Reach, also: Blanking): Reported {
  const blanking = { ...also, secrets: [...also.secrets, ...raised.flatMap(({ problem }) => problem.match.secrets ?? [])] };
  const findings: Finding[] = [];
  const suppressed: Suppressed[] = [];
  const covered = new Map<Directive, string[]>();
  const fingerprints = new Fingerprints(file, lines.text, parsed, blanking);
  for (const one of inOrder(raised)) {
    const finding = findingOf(one, lines, blanking, fingerprints);
    const [first, ...others] = reach.covering(finding.ruleId, finding.place);
    if (!first) {
      findings.push(finding);
      continue;
    }
    for (const directive of [first, ...others]) {
      const before = covered.get(directive);
      if (before) before.push(finding.ruleId);
      else covered.set(directive, [finding.ruleId]);
    }
    const also = others.map(({ start, end }) => lines.place(start, end));
    suppressed.push({ finding, ...saidBy(first, blanking), comment: lines.place(first.start, first.end), ...(also.length > 0 ? { also } : {}) });
  }
  return { findings, suppressed, covered, blanking };
}

/** One place, one finding of a rule: what several events show is the same problem. */
function inOrder(raised: readonly Raised[]): Raised[] {
  const key = ({ rule, problem }: Raised) => `${problem.match.at.start}:${problem.match.at.end}:${rule.id}`;
  const unique = [...new Map([...raised].reverse().map((one) => [key(one), one])).values()];
  const order = (a: Raised, b: Raised) =>
    a.problem.match.at.start - b.problem.match.at.start ||
    a.problem.match.at.end - b.problem.match.at.end ||
    (a.rule.id < b.rule.id ? -1 : 1);
  return unique.sort(order);
}

/** What a problem says by itself, without the text that it is in. */
export function saidOf({ rule, problem: { match, message } }: Raised, place: Place): Pick<Finding, 'ruleId' | 'severity' | 'confidence' | 'place' | 'message'> {
  return { ruleId: rule.id, severity: match.severity ?? rule.severity, confidence: match.confidence ?? 'high', place, message };
}

function findingOf(raised: Raised, lines: Lines, blanking: Blanking, fingerprints: Fingerprints): Finding {
  const { rule, problem } = raised;
  const { match, fixes, against } = problem;
  return {
    ...saidOf(raised, lines.place(match.at.start, match.at.end)),
    trace: (match.steps ?? []).map((step) => ({ message: step.message, place: 'file' in step.at ? step.at : lines.place(step.at.start, step.at.end) })),
    fixes: fixes.filter((fix) => !repeatsSecret(fix, lines.text, blanking)),
    snippet: snippetOf(match.at, lines, blanking),
    fingerprint: fingerprints.next(rule.id, match.at),
    ...(against ? { pci: against } : {}),
    ...(match.assets ? { assets: match.assets } : {}),
  };
}
