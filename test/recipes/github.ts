/** As much of GitHub Actions as the recipes and the action use. */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, isAbsolute, join } from 'node:path';
import { parse } from 'yaml';
import { PROJECT } from '../faces/cli-process';
import { readText } from '../house/tree';
import { filledIn, holds, type Values } from './expressions';
import type { Machine } from './machine';

export interface Step {
  readonly id?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly env?: Values;
  readonly with?: Readonly<Record<string, string | number | boolean>>;
}

export interface Workflow {
  readonly env?: Values;
  readonly jobs: Readonly<Record<string, { readonly needs?: string; readonly strategy?: { readonly matrix: Readonly<Record<string, readonly number[]>> }; readonly steps: readonly Step[] }>>;
}

export interface Action {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
  readonly runs: { readonly steps: readonly Step[] };
}

export interface WorkflowOutcome {
  /** By job, and by the part of the matrix where there is one. */
  readonly failed: Readonly<Record<string, number>>;
  /** What code scanning was handed. */
  readonly sarif?: string;
  /** What stands on the page of the run. */
  readonly summary: string;
  readonly output: string;
}

interface Job {
  readonly name: string;
  values: Record<string, string>;
  readonly steps: readonly Step[];
  readonly afterwards: (() => void)[];
}

export class GitHub {
  commit = 'first';
  /** Makes of each checkout a pull request, and gives the commit that it is made against. */
  pullRequest?: () => string;
  /** Artifacts with these names get lost: their jobs have died. */
  readonly lost = new Set<string>();
  /** Where artifacts and caches are kept. */
  readonly store: string;
  private failed: Record<string, number> = {};
  private sarif?: string;
  private output = '';
  /** Keys under which the cache was kept, in this order, and those that were found. */
  readonly cached: string[] = [];
  readonly restored: string[] = [];

  constructor(
    private readonly machine: Machine,
    private readonly workflow: Workflow,
  ) {
    this.store = join(machine.folder, 'github');
  }

  async run(): Promise<WorkflowOutcome> {
    this.failed = {};
    this.output = '';
    this.sarif = undefined;
    mkdirSync(this.store, { recursive: true });
    writeFileSync(this.file('summary'), '');
    for (const job of this.jobs()) await this.runJob(job);
    return { failed: this.failed, sarif: this.sarif, summary: readFileSync(this.file('summary'), 'utf8'), output: this.output };
  }

  private file(name: string): string {
    return join(this.store, name);
  }

  private get temp(): string {
    return join(this.machine.folder, 'work', 'temp');
  }

  /** In the order of the file, in which no job stands before one that it needs. */
  private jobs(): readonly Job[] {
    const env = Object.fromEntries(Object.entries(this.workflow.env ?? {}).map(([name, value]) => [`env.${name}`, value]));
    const always = { ...env, 'github.sha': this.commit, 'runner.temp': this.temp };
    return Object.entries(this.workflow.jobs).flatMap(([name, { strategy, steps }]): Job[] => {
      const [axis] = Object.entries(strategy?.matrix ?? {});
      if (!axis) return [{ name, values: { ...always }, steps, afterwards: [] }];
      return axis[1].map((value) => ({ name: `${name} ${value}`, steps, afterwards: [], values: { ...always, [`matrix.${axis[0]}`]: `${value}`, 'strategy.job-total': `${axis[1].length}` } }));
    });
  }

  private async runJob(job: Job): Promise<void> {
    this.machine.checkOut();
    job.values['github.event.pull_request.base.sha'] = this.pullRequest?.() ?? '';
    rmSync(this.temp, { recursive: true, force: true });
    mkdirSync(this.temp, { recursive: true });
    await this.runSteps(job);
    for (const action of job.afterwards) action();
  }

  /** A step without a condition runs as long as nothing has failed; those of the recipes let it run all the same. */
  private async runSteps(job: Job): Promise<void> {
    for (const step of job.steps) {
      const isDue = step.if === undefined ? !(job.name in this.failed) : holds(step.if, job.values, (pattern) => this.machine.has(pattern.replace(/\*\.?\w*$/, '')));
      if (!isDue) continue;
      const code = step.run === undefined ? await this.use(step, job) : await this.shell(step, job);
      if (code !== 0) this.failed[job.name] ??= code;
    }
  }

  private async shell({ id, run = '', env = {} }: Step, job: Job): Promise<number> {
    const outputs = this.file('outputs');
    writeFileSync(outputs, '');
    const given = Object.fromEntries(Object.entries({ ...this.workflow.env, ...env }).map(([name, value]) => [name, filledIn(String(value), job.values)]));
    const files = { GITHUB_OUTPUT: outputs, GITHUB_STEP_SUMMARY: this.file('summary'), GITHUB_ACTION_PATH: PROJECT, RUNNER_TEMP: this.temp };
    const { code, output } = await this.machine.shell(filledIn(run, job.values), { ...given, ...files });
    this.output += output;
    for (const [, name = '', value = ''] of readFileSync(outputs, 'utf8').matchAll(/^([\w-]+)=(.*)$/gm)) job.values[`steps.${id}.outputs.${name}`] = value;
    return code;
  }

  private async use({ uses = '', with: options = {} }: Step, job: Job): Promise<number> {
    const option = (name: string): string => filledIn(String(options[name] ?? ''), job.values);
    const action = uses.replace(/@.*$/, '');
    if (action === 'centinel/centinel') return this.useOurs(option, job);
    if (action === 'actions/upload-artifact') this.keep(option('name'), option('path'));
    else if (action === 'actions/download-artifact') this.give(option('pattern'), option('path'));
    else if (action === 'actions/cache') this.cache(option('path'), option('key'), option('restore-keys'), job.afterwards);
    else if (action === 'github/codeql-action/upload-sarif') this.sarif = this.uploaded(option('sarif_file'));
    else if (!['actions/checkout', 'actions/setup-node'].includes(action)) throw new Error(`Nobody has said what ${uses} does`);
    return 0;
  }

  /** The steps of action.yml, among the values of the job. */
  private async useOurs(option: (name: string) => string, job: Job): Promise<number> {
    const { inputs, runs } = parse(readText('action.yml')) as Action;
    const given = Object.entries(inputs).map(([name, input]) => [`inputs.${name}`, option(name) || (input.default ?? '')]);
    const values = { ...job.values, 'steps.scan.outputs.reports': '', ...Object.fromEntries(given) };
    await this.runSteps({ ...job, steps: runs.steps, values });
    return 0;
  }

  private at(path: string): string {
    return isAbsolute(path) ? path : join(this.machine.repo, path);
  }

  /** A file, or the files of a folder that are SARIF. */
  private uploaded(path: string): string | undefined {
    const place = this.at(path);
    if (!existsSync(place)) return undefined;
    if (statSync(place).isFile()) return readFileSync(place, 'utf8');
    return readdirSync(place).filter((name) => name.endsWith('.sarif')).sort().map((name) => readFileSync(join(place, name), 'utf8')).join('\n');
  }

  private keep(name: string, path: string): void {
    if (!this.lost.has(name) && existsSync(this.at(path))) cpSync(this.at(path), join(this.store, 'artifacts', name, basename(path)), { recursive: true });
  }

  /** With `merge-multiple`: the content of all, in one folder. */
  private give(pattern: string, path: string): void {
    const start = pattern.replace(/\*$/, '');
    for (const name of readdirSync(join(this.store, 'artifacts')).filter((each) => each.startsWith(start))) {
      cpSync(join(this.store, 'artifacts', name), this.at(path), { recursive: true });
    }
  }

  /** What was kept last under a key that begins so; keys are never kept anew. */
  private cache(path: string, key: string, restoreKeys: string, afterwards: (() => void)[]): void {
    const folder = (name: string): string => join(this.store, 'cache', encodeURIComponent(name));
    const known = [key, ...restoreKeys.split('\n').filter(Boolean)].flatMap((start) => this.cached.filter((each) => each.startsWith(start)).reverse())[0];
    if (known) {
      this.restored.push(known);
      cpSync(folder(known), this.at(path), { recursive: true });
    }
    afterwards.push(() => {
      if (this.cached.includes(key) || !existsSync(this.at(path))) return;
      mkdirSync(dirname(folder(key)), { recursive: true });
      cpSync(this.at(path), folder(key), { recursive: true });
      this.cached.push(key);
    });
  }
}
