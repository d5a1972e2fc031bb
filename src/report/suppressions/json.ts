/** The list of suppressions for programs. Within one `version` fields are added and never renamed, removed or given another meaning. */
import { TOOL } from '../json';
import { relativeTo } from '../paths';
import { countedByState, daysLeft, type SuppressionsInput } from './input';

const VERSION = 1;

export function suppressionsJson({ root, toolVersion, today, suppressions, writtenBy, notLookedAt }: SuppressionsInput): string {
  const report = {
    version: VERSION,
    tool: { name: TOOL, version: toolVersion },
    today: today ?? null,
    summary: Object.fromEntries(countedByState(suppressions)),
    suppressions: suppressions.map(({ place, state, problems, rules, scope, reason, owner, until, covers }) => {
      const written = writtenBy(place);
      return {
        file: relativeTo(root, place.file),
        line: place.from.line + 1,
        column: place.from.column + 1,
        state,
        problems,
        scope: scope ?? null,
        rules,
        reason,
        owner: owner ?? null,
        until: until ?? null,
        daysLeft: daysLeft(until, today) ?? null,
        covers,
        author: written?.author ?? null,
        date: written?.date ?? null,
        committed: written === undefined ? null : written !== null,
      };
    }),
    notLookedAt: notLookedAt.map(({ path, line }) => ({ file: relativeTo(root, path), line })),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}
