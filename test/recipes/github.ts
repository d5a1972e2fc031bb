/** As much of GitHub Actions as the recipes use. */
import { cpSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Machine } from './machine';

export interface Step {
  readonly if?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, string | number | boolean>>;
}

export interface Workflow {
  readonly env?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, { readonly needs?: string; readonly strategy?: { readonly matrix: Readonly<Record<string, readonly number[]>> }; readonly steps: readonly Step[] }>>;
}

export interface WorkflowOutcome {
  /** By job, and by the part of the matrix where there is one. */
  readonly failed: Readonly<Record<string, number>>;
  /** What code scanning was handed. */
  readonly sarif?: string;
  readonly output: string;
}

interface Job {
  readonly name: string;
  readonly values: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}

export class GitHub {
  commit = 'first';
  /** Artifacts with these names get lost: their jobs have died. */
  readonly lost = new Set<string>();
  private readonly store: string;
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
    for (const job of this.jobs()) await this.runJob(job);
    return { failed: this.failed, sarif: this.sarif, output: this.output };
  }

  /** In the order of the file, in which no job stands before one that it needs. */
  private jobs(): readonly Job[] {
    const env = Object.fromEntries(Object.entries(this.workflow.env ?? {}).map(([name, value]) => [`env.${name}`, value]));
    return Object.entries(this.workflow.jobs).flatMap(([name, { strategy, steps }]): Job[] => {
      const [axis] = Object.entries(strategy?.matrix ?? {});
      if (!axis) return [{ name, values: env, steps }];
      return axis[1].map((value) => ({ name: `${name} ${value}`, steps, values: { ...env, [`matrix.${axis[0]}`]: `${value}`, 'strategy.job-total': `${axis[1].length}` } }));
    });
  }

  private async runJob({ name, values, steps }: Job): Promise<void> {
    this.machine.checkOut();
    const afterwards: (() => void)[] = [];
    for (const step of steps) {
      // All conditions of the recipes let a step run after another one has failed.
      if (name in this.failed && step.if === undefined) continue;
      const code = step.run === undefined ? this.use(step, values, afterwards) : await this.shell(step.run, values);
      if (code !== 0) this.failed[name] ??= code;
    }
    for (const action of afterwards) action();
  }

  private async shell(script: string, values: Job['values']): Promise<number> {
    const { code, output } = await this.machine.shell(filledIn(script, values), { ...this.workflow.env, RUNNER_TEMP: join(this.machine.repo, '..', 'temp') });
    this.output += output;
    return code;
  }

  private use({ uses = '', with: options = {} }: Step, values: Job['values'], afterwards: (() => void)[]): number {
    const option = (name: string): string => filledIn(String(options[name] ?? ''), { ...values, 'github.sha': this.commit });
    const action = uses.replace(/@.*$/, '');
    if (action === 'actions/upload-artifact') this.keep(option('name'), option('path'));
    else if (action === 'actions/download-artifact') this.give(option('pattern'), option('path'));
    else if (action === 'actions/cache') this.cache(option('path'), option('key'), option('restore-keys'), afterwards);
    else if (action === 'github/codeql-action/upload-sarif') this.sarif = this.machine.has(option('sarif_file')) ? this.machine.read(option('sarif_file')) : undefined;
    else if (!['actions/checkout', 'actions/setup-node'].includes(action)) throw new Error(`Nobody has said what ${uses} does`);
    return 0;
  }

  private keep(name: string, path: string): void {
    if (!this.lost.has(name)) this.machine.copyOut(path, join(this.store, 'artifacts', name, basename(path)));
  }

  /** With `merge-multiple`: the content of all, in one folder. */
  private give(pattern: string, path: string): void {
    const start = pattern.replace(/\*$/, '');
    for (const name of readdirSync(join(this.store, 'artifacts')).filter((each) => each.startsWith(start))) {
      cpSync(join(this.store, 'artifacts', name), join(this.machine.repo, path), { recursive: true });
    }
  }

  /** What was kept last under a key that begins so; keys are never kept anew. */
  private cache(path: string, key: string, restoreKeys: string, afterwards: (() => void)[]): void {
    const folder = (name: string): string => join(this.store, 'cache', encodeURIComponent(name));
    const known = [key, ...restoreKeys.split('\n').filter(Boolean)].flatMap((start) => this.cached.filter((each) => each.startsWith(start)).reverse())[0];
    if (known) {
      this.restored.push(known);
      cpSync(folder(known), join(this.machine.repo, path), { recursive: true });
    }
    afterwards.push(() => {
      if (this.cached.includes(key) || !this.machine.has(path)) return;
      mkdirSync(join(this.store, 'cache'), { recursive: true });
      this.machine.copyOut(path, folder(key));
      if (existsSync(folder(key))) this.cached.push(key);
    });
  }
}

export function filledIn(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\$\{\{ *([\w.-]+) *\}\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`Nobody has said what ${name} is`);
    return value;
  });
}
