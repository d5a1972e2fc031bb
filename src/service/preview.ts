/** What a scan of a folder would look at, without looking for anything in it. */
import { ConfigReader } from './config-reader';
import { ConfigStore } from './config-store';
import { discover } from './discovery';
import type { Host, Path } from './host';
import { KNOWLEDGE } from './knowledge';
import { ModuleResolver } from './modules/module-resolver';
import { ProjectRoots } from './project-root';
import type { ConfigProblem, NotAnalysed } from './result';
import { sourceOf } from './source';

export interface Preview {
  /** How many files would be analysed. */
  readonly analysed: number;
  /** Why files would be left out, and how many for each reason; the most frequent first. */
  readonly leftOut: ReadonlyMap<string, number>;
  /** What could not be analysed. */
  readonly failed: readonly NotAnalysed[];
  /** Of all config files that hold for some file. */
  readonly configProblems: readonly ConfigProblem[];
}

export async function preview(host: Host, folder: Path): Promise<Preview> {
  const configs = new ConfigStore(host, new ConfigReader(KNOWLEDGE.rules), new ModuleResolver(host, new ProjectRoots(host)));
  const { files, problems } = await discover(host, folder);
  const leftOut = new Map<string, number>();
  const failed: NotAnalysed[] = problems.map((problem) => ({ ...problem, kind: 'failed' }));
  let analysed = 0;
  for (const path of files) {
    const outcome = await lookedAt(host, configs, path);
    if (outcome === undefined) analysed++;
    else if (outcome.kind === 'failed') failed.push(outcome);
    else leftOut.set(outcome.reason, (leftOut.get(outcome.reason) ?? 0) + 1);
  }
  await configs.governingIn(folder);
  return { analysed, leftOut: new Map([...leftOut].sort(([, a], [, b]) => b - a)), failed, configProblems: configs.problems() };
}

/** Undefined when the file would be analysed. */
async function lookedAt(host: Host, configs: ConfigStore, path: Path): Promise<NotAnalysed | undefined> {
  const reason = (await configs.governing(path)).config.leavesOut(path);
  if (reason !== undefined) return { path, kind: 'left-out', reason: `It is ${reason}.` };
  const { source } = await sourceOf(host, path, undefined);
  return 'notAnalysed' in source ? source.notAnalysed : undefined;
}
