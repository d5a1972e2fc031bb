/** One service under every face: what to analyse, under which configuration, and what became of each file. */
import type { analyse, Knowledge, Rule } from '../engine';
import { ConfigReader } from './config-reader';
import { ConfigStore, type ExplicitConfig, type Governing } from './config-store';
import { FileAnalysis, withoutFindings } from './file-analysis';
import type { Host, Path } from './host';
import { KNOWLEDGE } from './knowledge';
import { ProjectRoots } from './project-root';
import type { ConfigProblem, FileResult, ScanRequest, ScanResult } from './result';
import { scan } from './scan';
import type { Severities } from './severity';
import { leftOut, sourceOf } from './source';

export type { RuleSeverity, Severities } from './severity';

export interface ServiceOptions {
  /** Rules, models and recognisers; those of the product when missing. */
  readonly knowledge?: Knowledge;
  /** One config file for all files, in place of the nearest one of each; its globs are relative to `base`. */
  readonly configFile?: ExplicitConfig;
  /** Severities of the editor's settings: they hold where the config file says nothing about the rule. */
  readonly severities?: Severities;
  /** The engine; tests put another in its place. */
  readonly analyse?: typeof analyse;
}

export class AnalysisService {
  /** Every rule that can run, whatever its severity is set to. */
  readonly rules: readonly Rule[];
  private readonly reader: ConfigReader;
  private readonly configs: ConfigStore;
  private readonly files: FileAnalysis;
  private readonly roots: ProjectRoots;
  private severities: Severities;

  constructor(
    readonly host: Host,
    options: ServiceOptions = {},
  ) {
    const knowledge = options.knowledge ?? KNOWLEDGE;
    this.rules = knowledge.rules;
    this.reader = new ConfigReader(this.rules);
    this.configs = new ConfigStore(host, this.reader, options.configFile);
    this.files = new FileAnalysis(knowledge, options.analyse);
    this.roots = new ProjectRoots(host);
    this.severities = options.severities ?? {};
  }

  /** One file. `text` is that of an open document; without it the file is read. Never rejects. */
  async analyse(path: Path, text?: string): Promise<FileResult> {
    return this.analyseUnder(await this.configs.governing(path), path, text);
  }

  /** Files and folders. Never rejects: when the signal aborts, what was found so far comes back with `cancelled`. */
  async scan(request: ScanRequest): Promise<ScanResult> {
    this.configs.forget();
    this.roots.forget();
    const parts = { host: this.host, configs: this.configs };
    return scan({ ...parts, analyse: ({ path, governing }) => this.analyseUnder(governing, path) }, request);
  }

  /**
   * A config file was made, changed or removed: the next analysis looks again, and results given before are stale. Resolves when
   * `configProblems` knows of the change.
   */
  async configChanged(path?: Path): Promise<void> {
    this.configs.forget();
    if (path !== undefined) await this.configs.governing(path);
  }

  /** Replaces the severities of the editor's settings. Results given before are stale. */
  setSeverities(severities: Severities): void {
    this.severities = severities;
  }

  /** What is wrong with the config files met so far, those that were mended or removed left out. */
  configProblems(): readonly ConfigProblem[] {
    return this.configs.problems();
  }

  /** What is wrong with this text as a config file, for a config file that is open in an editor. */
  checkConfig(path: Path, text: string): readonly ConfigProblem[] {
    return this.reader.read(path, text).problems;
  }

  private async analyseUnder({ config, file }: Governing, path: Path, open?: string): Promise<FileResult> {
    const excluded = config.leavesOut(path);
    if (excluded !== undefined) return withoutFindings(path, leftOut(path, `It is ${excluded} in ${file}.`));
    const source = await sourceOf(this.host, path, open);
    if ('notAnalysed' in source) return withoutFindings(path, source);
    return this.files.run({ path, text: source.text, below: await this.roots.below(path) }, { ...this.severities, ...config.severitiesFor(path) });
  }
}
