/** A repository in memory that is set up, as many times as a test likes. */
import { MemoryHost } from '../../../src/hosts/memory';
import { plan, type Wishes } from '../../../src/service/setup/plan';
import { type GitFacts, type Repository, surveyed } from '../../../src/service/setup/repository';
import type { Step } from '../../../src/service/setup/step';

export const ROOT = '/work/shop';
export const GIT: GitFacts = { root: ROOT, remote: 'git@github.com:acme/shop.git', mainBranch: 'main', head: 'a'.repeat(40), isShallow: false };

export class SetUp {
  readonly host: MemoryHost;

  constructor(
    files: Readonly<Record<string, string>> = {},
    /** Null: none. */
    private readonly git: GitFacts | null = GIT,
  ) {
    this.host = new MemoryHost(Object.fromEntries(Object.entries(files).map(([name, text]) => [`${ROOT}/${name}`, text])));
  }

  repository(): Promise<Repository> {
    return surveyed(this.host, ROOT, this.git ?? undefined);
  }

  async steps(wishes: Partial<Wishes> = {}): Promise<readonly Step[]> {
    return plan(this.host, await this.repository(), { version: '1.2.3', ...wishes });
  }

  /** Does what is to be done, and gives it. */
  async init(wishes: Partial<Wishes> = {}): Promise<readonly Step[]> {
    const steps = await this.steps(wishes);
    for (const step of steps) if (step.kind === 'make' || step.kind === 'add') this.host.write(step.path, step.text);
    return steps;
  }

  async read(name: string): Promise<string> {
    return new TextDecoder().decode(await this.host.read(`${ROOT}/${name}`));
  }
}

/** `make centinel.config.json`; what is only said by its first words. */
export const inShort = (steps: readonly Step[]): readonly string[] =>
  steps.map((step) => (step.kind === 'say' ? `say ${step.sentence.split(/[.:]/)[0]}` : `${step.kind} ${step.path.slice(ROOT.length + 1)}`));
