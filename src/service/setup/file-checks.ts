/** Whether the config files and the baseline are right, and what a scan would look at under them. */
import { posix } from 'node:path';
import { CONFIG_FILE } from '../config-schema';
import type { Host } from '../host';
import { BASELINE_FILE } from '../policy/baseline';
import { BaselineStore } from '../policy/baseline-store';
import { type Preview, preview } from '../preview';
import type { ConfigProblem } from '../result';
import { type Check, ok, problem, warning } from './check';
import type { Repository } from './repository';

export async function fileChecks(host: Host, repository: Repository): Promise<readonly Check[]> {
  const seen = await preview(host, repository.root);
  return [...configChecks(repository, seen), ...scanChecks(repository, seen), ...(await baselineChecks(host, repository))];
}

function configChecks({ root, files }: Repository, { configProblems }: Preview): readonly Check[] {
  const configs = [...files].filter((file) => posix.basename(file) === CONFIG_FILE);
  if (configs.length === 0) return [ok('config', `No ${CONFIG_FILE}: everything is analysed, with the severities that the rules have`)];
  const wrong = new Set(configProblems.map(({ path }) => path));
  const right = configs.filter((file) => !wrong.has(file)).map((file) => ok('config', posix.relative(root, file)));
  return [...right, ...configProblems.map((each) => problem('config', placeOf(root, each), each.message))];
}

function scanChecks({ root }: Repository, { analysed, leftOut, failed }: Preview): readonly Check[] {
  const left = [...leftOut].map(([reason, count]) => ok('left-out', `${filesOf(count)} left out: ${reason}`));
  const lost = failed.map(({ path, reason }) => problem('not-analysed', posix.relative(root, path) || '.', reason));
  const NOTHING = 'Centinel looks at TypeScript, JavaScript, Prisma, SQL and files of settings that git does not ignore. See "include" and "exclude" in the config.';
  const seen = analysed === 0 ? warning('files', 'No file would be analysed', NOTHING) : ok('files', `${filesOf(analysed)} to analyse`);
  return [seen, ...left, ...lost];
}

const filesOf = (count: number): string => `${count} ${count === 1 ? 'file' : 'files'}`;

/** All in the repository, however many folders have one of their own. */
async function baselineChecks(host: Host, { root, files }: Repository): Promise<readonly Check[]> {
  const store = new BaselineStore(host);
  const checks: Check[] = [];
  for (const path of [...files].filter((file) => file.endsWith(`/${BASELINE_FILE}`))) {
    const met = await store.in(posix.dirname(posix.dirname(path)));
    const entries = met?.baseline?.entries.length ?? 0;
    checks.push(met?.problem ? problem('baseline', placeOf(root, met.problem), met.problem.message) : ok('baseline', `${posix.relative(root, path)} holds ${entries} ${entries === 1 ? 'finding' : 'findings'}`));
  }
  return checks.length > 0 ? checks : [ok('baseline', 'No baseline: every finding counts', 'To count what is new alone: centinel baseline create')];
}

const placeOf = (root: string, { path, line, column }: ConfigProblem): string => `${posix.relative(root, path)}:${line + 1}:${column + 1}`;
