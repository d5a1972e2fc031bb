/**
 * A log in as many parts as GitHub needs to take and show it all: of a run it refuses more than 25,000 results and shows 5,000, and of a file it takes
 * 10 MB after compression. It refuses two runs of one category, so each part is a file, and those after the first have a category of their own. The worst are in
 * the first, which is an ordinary report as far as it goes. Other bounds of GitHub (1,000 locations and 10,000 steps a result) are far from what the engine tells.
 */
import type { Log, Result, Run } from 'sarif';
import { isBaselined, isSuppressed } from './standing';
import { type Part, propertiesOf } from './run-properties';

/** SARIF shrinks to a tenth and less, so these characters stay well below what GitHub takes. */
const MOST = { results: 5_000, characters: 50_000_000 };

export function inParts(log: Log, most = MOST): readonly Log[] {
  const [run] = log.runs;
  const { results = [] } = run ?? {};
  if (!run || isSmall(results, most)) return [log];
  const parts = partsOf(results, most);
  return parts.map((some, index) => ({ ...log, runs: [partOf(run, some, { index: index + 1, count: parts.length, results: results.length })] }));
}

function isSmall(results: readonly Result[], most: typeof MOST): boolean {
  return results.length <= most.results && results.reduce((sum, result) => sum + sizeOf(result), 0) <= most.characters;
}

function partsOf(results: readonly Result[], most: typeof MOST): readonly (readonly Result[])[] {
  const parts: Result[][] = [];
  let size = 0;
  for (const result of [...results].sort((a, b) => rank(a) - rank(b))) {
    const last = parts.at(-1);
    size += sizeOf(result);
    if (last && last.length < most.results && size <= most.characters) last.push(result);
    else {
      parts.push([result]);
      size = sizeOf(result);
    }
  }
  const order = new Map(results.map((result, index) => [result, index]));
  return parts.map((part) => part.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)));
}

function partOf(run: Run, results: readonly Result[], part: Part): Run {
  const properties = { ...propertiesOf(run), part };
  if (part.index === 1) return { ...run, results: [...results], properties };
  const category = run.automationDetails?.id?.replace(/\/$/, '') ?? 'centinel';
  const invocations = (run.invocations ?? []).map((each) => ({ ...each, toolConfigurationNotifications: [], toolExecutionNotifications: [] }));
  return { ...run, automationDetails: { id: `${category}/part-${part.index}/` }, invocations, results: [...results], properties };
}

const LEVELS: readonly (Result['level'] | undefined)[] = ['error', 'warning', 'note'];

/** What counts first. */
function rank(result: Result): number {
  if (isSuppressed(result)) return LEVELS.length + 1;
  return isBaselined(result) ? LEVELS.length : LEVELS.indexOf(result.level);
}

const sizeOf = (result: Result): number => JSON.stringify(result, null, 2).length;
