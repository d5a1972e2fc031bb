/** Do reports belong together, and are they all? */
import { CannotMerge } from './cannot-merge';
import type { ReportFile } from './report-file';
import type { ReportedShard } from '../input';

type OfShard = ReportFile & { readonly shard: ReportedShard };

/** How many missing shards are named. */
const NAMED = 10;

/** Reports of whole scans belong together as they are: of the packages of one repository, each scanned by itself. */
export function checkShards(files: readonly ReportFile[]): void {
  const shards = files.filter((file): file is OfShard => file.shard !== undefined);
  const [first] = shards;
  if (!first) return;
  const whole = files.find((file) => file.shard === undefined);
  if (whole) throw new CannotMerge(`${first.name} is the report of a shard (${inWords(first)}) and ${whole.name} that of a whole scan. Give the reports of all shards of one scan.`);
  for (const other of shards) checkPair(first, other);
  checkComplete(shards, first.shard.count);
}

function checkPair(a: OfShard, b: OfShard): void {
  if (a.shard.count !== b.shard.count) throw new CannotMerge(`${a.name} is shard ${inWords(a)} and ${b.name} is shard ${inWords(b)}. Give the reports of all shards of one scan.`);
  if (a.shard.division !== b.shard.division) {
    throw new CannotMerge(`${a.name} and ${b.name} are shards of different files. All shards must scan the same paths of the same commit.`);
  }
}

function checkComplete(shards: readonly OfShard[], count: number): void {
  const byIndex = new Map<number, OfShard>();
  for (const file of shards) {
    const twin = byIndex.get(file.shard.index);
    if (twin) throw new CannotMerge(`${twin.name} and ${file.name} are both shard ${inWords(file)}.`);
    byIndex.set(file.shard.index, file);
  }
  const missing: string[] = [];
  for (let index = 1; index <= count && missing.length < NAMED; index++) if (!byIndex.has(index)) missing.push(`${index}/${count}`);
  if (missing.length > 0) throw new CannotMerge(missingInWords(missing, count - byIndex.size), true);
}

function missingInWords(named: readonly string[], count: number): string {
  const more = count > named.length ? ` and ${count - named.length} more` : '';
  return `No report of ${count === 1 ? 'shard' : 'shards'} ${named.join(', ')}${more}. Nothing was written: it would look as if there were no findings.`;
}

const inWords = ({ shard }: OfShard): string => `${shard.index}/${shard.count}`;
