/** The files of a project as modules for the linker: their texts, the configuration that holds for each, and the engine that evaluates them. */
import { isSettings, type Answers, type Steps } from '../engine';
import { unobserved } from './cache/observed-host';
import type { ConfigStore, Governing } from './config-store';
import type { Evaluated, FileAnalysis, Manner, Terms } from './file-analysis';
import type { Host, Path } from './host';
import type { ModuleSource, SourceReading } from './linking/module-source';
import type { ProjectPackages } from './project-packages';
import type { ProjectRoots } from './project-root';
import type { FileResult, NotAnalysed } from './result';
import type { Severities } from './severity';
import { leftOut, sourceOf, type Versioned } from './source';

export class ConfiguredModules implements ModuleSource {
  private readonly ignored = new Map<Path, Promise<boolean>>();

  constructor(
    private readonly host: Host,
    private readonly configs: ConfigStore,
    private readonly roots: ProjectRoots,
    private readonly packages: ProjectPackages,
    private readonly files: FileAnalysis,
    /** Of the editor's settings: they hold where the config file says nothing about the rule. */
    public severities: Severities = {},
  ) {}

  async leftOut(path: Path): Promise<NotAnalysed | undefined> {
    return leftOutBy(await this.configs.governing(path), path);
  }

  async read(path: Path, open: string | undefined): Promise<SourceReading> {
    const governing = await this.configs.governing(path);
    const { source, version } = (await this.keptFromGit(path, open)) ?? (await sourceOf(unobserved(this.host), path, open));
    return { source, version, terms: await this.termsUnder(governing, path), leftOut: leftOutBy(governing, path) };
  }

  /** Git is asked anew which files it ignores. */
  forgetIgnored(): void {
    this.ignored.clear();
  }

  /** A settings file that git ignores is where secrets belong on a developer's machine; a scan does not list it, and an editor opens it all the same. */
  private async keptFromGit(path: Path, open: string | undefined): Promise<Versioned | undefined> {
    if (open === undefined || !isSettings(path) || !this.host.isIgnored) return undefined;
    const ignored = this.ignored.get(path) ?? this.host.isIgnored(path);
    this.ignored.set(path, ignored);
    return (await ignored) ? { source: leftOut(path, 'Git ignores it: what is secret in it stays on this machine.'), version: '' } : undefined;
  }

  /** What holds for the file, without reading it. */
  async terms(path: Path): Promise<Terms> {
    return this.termsUnder(await this.configs.governing(path), path);
  }

  private async termsUnder({ config }: Governing, path: Path): Promise<Terms> {
    const severities = { ...this.severities, ...config.severitiesFor(path) };
    return this.files.terms(await this.roots.below(path), severities, config, await this.packages.of(path));
  }

  async exists(path: Path): Promise<boolean> {
    return (await unobserved(this.host).stat(path))?.kind === 'file';
  }

  evaluate(path: Path, text: string, terms: Terms, answers: Answers, manner?: Manner): Evaluated {
    return this.files.run(path, text, terms, answers, manner);
  }

  evaluation(path: Path, text: string, terms: Terms, answers: Answers, manner?: Manner): Steps<Evaluated, FileResult> {
    return this.files.steps(path, text, terms, answers, manner);
  }
}

function leftOutBy({ config, file }: Governing, path: Path): NotAnalysed | undefined {
  const reason = config.leavesOut(path);
  return reason === undefined ? undefined : leftOut(path, `It is ${reason} in ${file}.`).notAnalysed;
}
