/** As much of GitLab CI as the recipes use. */
import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Machine } from './machine';

interface GitLabJob {
  readonly extends?: string;
  readonly stage?: string;
  readonly parallel?: number;
  readonly before_script?: readonly string[];
  readonly script?: readonly string[];
  readonly variables?: Readonly<Record<string, string | number>>;
  readonly artifacts?: { readonly paths?: readonly string[]; readonly reports?: Readonly<Record<string, string>> };
  readonly cache?: { readonly key: string; readonly paths: readonly string[] };
}

export type Pipeline = Readonly<Record<string, unknown>>;

export interface JobOutcome {
  readonly name: string;
  readonly code: number;
  readonly output: string;
}

const NO_JOBS = new Set(['stages', 'variables', 'image', 'default', 'workflow', 'include']);

export class GitLab {
  private readonly store: string;
  /** What GitLab was handed to show, by its kind. */
  readonly reports: Record<string, string> = {};
  /** Makes of each checkout a merge request, and gives the commit where it has parted from its target. */
  mergeRequest?: () => string;

  constructor(
    private readonly machine: Machine,
    private readonly pipeline: Pipeline,
  ) {
    this.store = join(machine.folder, 'gitlab');
  }

  /** Jobs of one stage after the other, the jobs of `parallel` among them. */
  async run(): Promise<readonly JobOutcome[]> {
    const outcomes: JobOutcome[] = [];
    for (const [name, job] of this.jobs()) {
      const total = job.parallel ?? 1;
      for (let index = 1; index <= total; index++) {
        const numbers: Readonly<Record<string, string>> = job.parallel ? { CI_NODE_INDEX: `${index}`, CI_NODE_TOTAL: `${total}` } : {};
        outcomes.push(await this.runJob(job.parallel ? `${name} ${index}/${total}` : name, job, { ...this.variables, ...numbers }));
      }
    }
    return outcomes;
  }

  private get variables(): Readonly<Record<string, string>> {
    return (this.pipeline.variables ?? {}) as Readonly<Record<string, string>>;
  }

  private jobs(): readonly (readonly [name: string, job: GitLabJob])[] {
    const stages = (this.pipeline.stages ?? ['test']) as readonly string[];
    const jobs = Object.entries(this.pipeline).filter(([name]) => !NO_JOBS.has(name) && !name.startsWith('.')) as [string, GitLabJob][];
    const whole = jobs.map(([name, job]) => [name, { ...((this.pipeline[job.extends ?? ''] ?? {}) as GitLabJob), ...job }] as const);
    const rank = ({ stage = 'test' }: GitLabJob): number => stages.indexOf(stage);
    return whole.sort(([, a], [, b]) => rank(a) - rank(b));
  }

  private async runJob(name: string, job: GitLabJob, variables: Readonly<Record<string, string>>): Promise<JobOutcome> {
    this.machine.checkOut();
    const base = this.mergeRequest?.();
    const predefined: Readonly<Record<string, string>> = base === undefined ? {} : { CI_MERGE_REQUEST_DIFF_BASE_SHA: base };
    const key = (job.cache?.key ?? '').replace(/\$(\w+)/g, (_, variable: string) => variables[variable] ?? '');
    const kept = join(this.store, 'cache', key);
    if (job.cache && existsSync(kept)) cpSync(kept, this.machine.repo, { recursive: true });
    if (existsSync(join(this.store, 'artifacts'))) cpSync(join(this.store, 'artifacts'), this.machine.repo, { recursive: true });
    const script = [...(job.before_script ?? []), ...(job.script ?? [])].join('\n');
    const own = Object.fromEntries(Object.entries(job.variables ?? {}).map(([each, value]) => [each, String(value)]));
    const outcome = await this.machine.shell(script, { ...variables, ...own, ...predefined });
    for (const path of job.artifacts?.paths ?? []) this.keep(path, join(this.store, 'artifacts'));
    for (const [kind, path] of Object.entries(job.artifacts?.reports ?? {})) if (this.machine.has(path)) this.reports[kind] = this.machine.read(path);
    for (const path of job.cache?.paths ?? []) this.keep(path, kept);
    return { name, ...outcome };
  }

  private keep(path: string, folder: string): void {
    mkdirSync(folder, { recursive: true });
    this.machine.copyOut(path, join(folder, path));
  }
}
