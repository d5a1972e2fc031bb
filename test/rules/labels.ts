/**
 * What a fixture says of itself, in trailing comments, of SQL behind `--`, of settings behind `#`:
 *
 *     // $ alert=weak-hash                            a finding of this rule starts on this line
 *     // $ alert=weak-hash:error alert=card-logged    several, and with a severity
 *     // $ source=pan                                 the trace of some finding starts on this line
 *     // $ MISSING alert=weak-hash (the words)        should be found and is not; the words stand under Limits
 *     // $ SPURIOUS alert=weak-hash (the words)       is found and should not be; the words stand under Limits
 *     // ok: why                                      a near miss that stays silent
 */
import { SEVERITIES } from '../../src/engine/finding';
import type { Severity } from '../../src/engine/finding';

export interface Label {
  readonly kind: 'alert' | 'missing' | 'spurious';
  readonly ruleId: string;
  readonly severity?: Severity;
  /** Words that the page repeats under Limits. */
  readonly limit?: string;
  /** One-based. */
  readonly line: number;
}

export interface Labels {
  readonly alerts: readonly Label[];
  /** Lines on which a trace starts. */
  readonly sources: readonly number[];
  readonly nearMisses: readonly number[];
  /** What could not be read, with its line. */
  readonly faults: readonly string[];
}

const COMMENT = /(?:\/\/|\/\*|--|#)\s*\$\s+(.*?)\s*(?:\*\/|$)/;
const NEAR_MISS = /(?:\/\/|\/\*|--|#)\s*ok: \S/;
const ITEM = /^(?:(?<mark>MISSING|SPURIOUS)(?=\s)|alert=(?<rule>[a-z0-9-]+)(?::(?<severity>[a-z]+))?(?=\s|$)|(?<source>source=[\w-]+)(?=\s|$)|\((?<limit>[^()]+)\)$)\s*/;

export function readLabels(text: string): Labels {
  const lines = text.split(/\r\n|\n|\r/);
  const numbered = (pattern: RegExp) => lines.flatMap((line, index) => (pattern.test(line) ? [index + 1] : []));
  const read = lines.map((line, index) => readComment(COMMENT.exec(line)?.[1] ?? '', index + 1));
  return {
    alerts: read.flatMap((comment) => comment.alerts),
    sources: read.flatMap((comment) => comment.sources),
    faults: read.flatMap((comment) => comment.faults),
    nearMisses: numbered(NEAR_MISS),
  };
}

function readComment(comment: string, line: number): Omit<Labels, 'nearMisses'> {
  const alerts: Label[] = [];
  const sources: number[] = [];
  let kind: Label['kind'] = 'alert';
  let limit: string | undefined;
  let rest = comment;
  while (rest) {
    const item = ITEM.exec(rest);
    if (!item?.groups) return { alerts: [], sources: [], faults: [`:${line} cannot read the label from "${rest}" on`] };
    const { mark, rule, severity, source, limit: words } = item.groups;
    if (mark) kind = mark === 'MISSING' ? 'missing' : 'spurious';
    if (rule) alerts.push({ kind, ruleId: rule, severity: severity as Severity | undefined, line });
    if (source) sources.push(line);
    if (words) limit = words;
    rest = rest.slice(item[0].length);
  }
  return { alerts: alerts.map((label) => ({ ...label, limit })), sources, faults: alerts.flatMap((label) => faultOf({ ...label, limit })) };
}

function faultOf({ kind, severity, limit, line }: Label): readonly string[] {
  const faults: string[] = [];
  if (severity && !SEVERITIES.includes(severity)) faults.push(`:${line} "${severity}" is no severity`);
  if (kind !== 'alert' && !limit) faults.push(`:${line} ${kind.toUpperCase()} needs the words of the limit in parentheses`);
  if (kind === 'alert' && limit) faults.push(`:${line} only MISSING and SPURIOUS have words in parentheses`);
  return faults;
}
