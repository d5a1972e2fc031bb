/** Who wrote a line and when, by git: one process for each file. */
import { posix } from 'node:path';
import type { Path } from '../service/host';
import { git } from './git';

export interface Authorship {
  readonly author: string;
  /** A day of UTC: `2026-11-29`. */
  readonly date: string;
}

/** A command line has a bound: of more lines than that, git is asked about the whole file. */
const AT_ONCE = 500;

/** By line, counted from 1; null for what is not committed. Undefined where git cannot say: no git, no repository, a file that it does not track. */
export async function authorsOf(file: Path, lines: readonly number[]): Promise<ReadonlyMap<number, Authorship | null> | undefined> {
  const each = [...new Set(lines)];
  const wanted = each.length > AT_ONCE ? [] : each.flatMap((line) => ['-L', `${line},${line}`]);
  // Nothing that the repository names is run to make a text of the file.
  const answer = await git(posix.dirname(file), ['blame', '--porcelain', '--no-textconv', ...wanted, '--', posix.basename(file)]);
  return answer?.exitCode === 0 ? parsed(answer.stdout) : undefined;
}

const NOBODY = /^0+$/;

function parsed(porcelain: string): ReadonlyMap<number, Authorship | null> {
  const commits = new Map<string, { author: string; time: number }>();
  const lines = new Map<number, string>();
  let commit = '';
  for (const line of porcelain.split('\n')) {
    if (line.startsWith('\t')) continue;
    const [, hash, number] = /^([0-9a-f]{40,64}) \d+ (\d+)(?: \d+)?$/.exec(line) ?? [];
    if (hash !== undefined) {
      commit = hash;
      lines.set(Number(number), hash);
      if (!commits.has(hash)) commits.set(hash, { author: '', time: 0 });
      continue;
    }
    const known = commits.get(commit)!;
    if (line.startsWith('author ')) known.author = line.slice('author '.length);
    if (line.startsWith('author-time ')) known.time = Number(line.slice('author-time '.length));
  }
  return new Map([...lines].map(([line, hash]) => [line, NOBODY.test(hash) ? null : authorship(commits.get(hash)!)]));
}

/** Whoever commits may write any time: what no calendar has is the last day of it. */
const LAST_SECOND = Date.parse('9999-12-31T00:00:00Z') / 1000;

function authorship({ author, time }: { readonly author: string; readonly time: number }): Authorship {
  return { author, date: new Date(Math.min(Math.max(time, 0), LAST_SECOND) * 1000).toISOString().slice(0, 10) };
}
