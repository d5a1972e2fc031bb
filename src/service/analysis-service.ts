/** One service under every face: what to analyse, under which configuration, and what became of each file. */
import { posix } from 'node:path';
import { type evaluate, evaluation, inOneStep, type Knowledge, type Rule } from '../engine';
import { ObservedHost, unobserved } from './cache/observed-host';
import { ConfigReader } from './config-reader';
import { ConfigStore, type ExplicitConfig } from './config-store';
import { ConfiguredModules } from './configured-modules';
import { FileAnalysis, withoutFindings } from './file-analysis';
import { decode } from './decode';
import { FileGone, type Host, type Path } from './host';
import { INVENTORY_KNOWLEDGE } from './inventory';
import { KNOWLEDGE } from './knowledge';
import { Linking, type LinkRequest, type LinkResult, type LookOptions } from './linking/linking';
import type { Resolver } from './linking/module-source';
import { type BaselineInForce, BaselineStore } from './policy/baseline-store';
import { type BaselineChange, baselineHome, newBaseline, updatedBaseline } from './policy/baseline-update';
import type { SuppressionPolicy } from './policy/suppressions';
import { type JudgeParts, Verdicts } from './policy/verdicts';
import { MANIFEST_FILE } from './modules/manifest';
import { ModuleResolver } from './modules/module-resolver';
import { ProjectPackages } from './project-packages';
import { ProjectRoots } from './project-root';
import type { ConfigProblem, FileResult, ScanRequest, ScanResult } from './result';
import { scan } from './scan';
import { ScanSession, type SessionSetup } from './scan-session';
import type { Severities } from './severity';

export type { RuleSeverity, Severities } from './severity';

export interface ServiceOptions {
  /** Rules, models and recognisers; those of the product when missing. */
  readonly knowledge?: Knowledge;
  /** What is used of cryptography is listed, and nothing is looked for that is wrong. Config files speak of the rules of the product all the same. */
  readonly inventory?: boolean;
  /** One config file for all files, in place of the nearest one of each; its globs are relative to `base`. */
  readonly configFile?: ExplicitConfig;
  /** False: no baseline holds, and every finding counts. */
  readonly baseline?: boolean;
  /** Severities of the editor's settings: they hold where the config file says nothing about the rule. */
  readonly severities?: Severities;
  /** The engine; tests put another in its place, which does all in one step or, as `evaluation`, in several. */
  readonly evaluate?: typeof evaluate;
  readonly evaluation?: typeof evaluation;
  /** False: every file is parsed, whatever its text says. The findings are the same; tests hold that. */
  readonly skims?: boolean;
  /** One scan and no edits: less is kept. */
  readonly isOnce?: boolean;
  /** Which files specifiers mean; tests put another in its place. */
  readonly resolver?: Resolver;
}

export class AnalysisService {
  /** Every rule that can run, whatever its severity is set to. */
  readonly rules: readonly Rule[];
  private readonly reader: ConfigReader;
  private readonly configs: ConfigStore;
  private readonly roots: ProjectRoots;
  private readonly packages: ProjectPackages;
  private readonly modules: ConfiguredModules;
  private readonly linking: Linking;
  private readonly verdicts: Verdicts;

  constructor(
    readonly host: Host,
    private readonly options: ServiceOptions = {},
  ) {
    const knowledge = options.inventory ? INVENTORY_KNOWLEDGE : (options.knowledge ?? KNOWLEDGE);
    this.rules = knowledge.rules;
    this.reader = new ConfigReader(options.inventory ? KNOWLEDGE.rules : this.rules);
    this.roots = new ProjectRoots(host);
    this.packages = new ProjectPackages(host);
    const resolver = options.resolver ?? new ModuleResolver(host, this.roots);
    this.configs = new ConfigStore(host, this.reader, resolver, options.configFile);
    this.verdicts = new Verdicts(this.configs, new BaselineStore(unobserved(host), options.baseline !== false && !options.inventory), options.inventory ? undefined : this.judgeParts());
    this.modules = new ConfiguredModules(host, this.configs, this.roots, this.packages, new FileAnalysis(knowledge, engineOf(options), host), options.severities);
    this.linking = new Linking(this.modules, resolver, { skims: options.skims, isOnce: options.isOnce });
  }

  /**
   * One file, at once: with what is known of the files that it imports by now, which may be nothing. `text` is that of an open document; without
   * it the file is read. Never rejects; undefined when the signal has stopped it.
   */
  async analyse(path: Path, text?: string): Promise<FileResult>;
  async analyse(path: Path, text: string | undefined, options: LookOptions): Promise<FileResult | undefined>;
  async analyse(path: Path, text?: string, options: LookOptions = {}): Promise<FileResult | undefined> {
    const left = await this.modules.leftOut(path);
    if (left) return withoutFindings(path, { notAnalysed: left });
    await this.verdicts.prepare([path]);
    const { signal, onResult } = options;
    const result = await this.linking.look(path, text, { signal, onResult: onResult && ((early) => onResult(this.verdicts.of(early, false))) });
    return result && this.verdicts.of(result, false);
  }

  private judgeParts(): JudgeParts {
    const { rules, host } = this;
    return { rules, severitiesOf: (config, path) => ({ ...this.modules.severities, ...config.severitiesFor(path) }), today: () => host.today?.() };
  }

  /**
   * Documents were opened, edited or closed, or files were changed, made or removed: gives the results of the watched files that come out otherwise for it, each
   * with all that the files say that it imports. Never rejects; what an aborted request has not told is told by the next one.
   */
  async link(request: LinkRequest): Promise<LinkResult> {
    if (request.changes.some(({ path }) => posix.basename(path) === MANIFEST_FILE)) this.packages.forget();
    if (request.changes.some(({ path }) => posix.basename(path) === '.gitignore')) this.modules.forgetIgnored();
    const { onResult } = request;
    await this.verdicts.prepare([...request.changes.map(({ path }) => path), ...request.watched]);
    const results: FileResult[] = [];
    const told = (found: FileResult): void => {
      const result = this.verdicts.of(found);
      results.push(result);
      onResult?.(result);
    };
    return { ...(await this.linking.link({ ...request, onResult: told })), results };
  }

  /** The folders that are open: where nothing else says how far a project goes, they do. The next link looks again what imports mean. */
  async within(folders: readonly Path[]): Promise<void> {
    await this.linking.within(folders);
  }

  /** Do results rest on anything in this folder? */
  knows(folder: Path): boolean {
    return this.linking.knows(folder);
  }

  /** Where the file stands that a fix of another file speaks of; undefined outside of any project. */
  async besidePackage(path: Path, name: string): Promise<Path | undefined> {
    const folder = await this.roots.packageOf(path);
    return folder && posix.join(folder, name);
  }

  /** What stands in the file; undefined where there is none, and null where it is no text or may not be read. */
  async textOf(path: Path): Promise<string | undefined | null> {
    try {
      return decode(await this.host.read(path)) ?? null;
    } catch (error) {
      return error instanceof FileGone ? undefined : null;
    }
  }

  /** A scan of files that are told later. */
  beginScan(setup: SessionSetup): Promise<ScanSession> {
    return ScanSession.begin(this.linking, this.modules, setup);
  }

  /** Files and folders. Never rejects: when the signal aborts, what was found so far comes back with `cancelled`. */
  async scan(request: ScanRequest): Promise<ScanResult> {
    this.configs.forget();
    this.verdicts.forget();
    this.roots.forget();
    this.packages.forget();
    this.modules.forgetIgnored();
    const observed = this.host instanceof ObservedHost ? this.host : undefined;
    const { configFile, skims, inventory, isOnce = false } = this.options;
    const setup = { configFile, skims, inventory, severities: this.modules.severities };
    return scan({ host: this.host, configs: this.configs, setup, observed, isOnce, verdicts: this.verdicts, open: this.linking.open, begin: (session) => this.beginScan(session) }, request);
  }

  /**
   * A config file was made, changed or removed: the next analysis looks again, and results given before are stale. Resolves when
   * `configProblems` knows of the change.
   */
  async configChanged(path?: Path): Promise<void> {
    this.configs.forget();
    this.verdicts.forget();
    this.linking.forget();
    if (path !== undefined) await this.configs.governing(path);
  }

  /** A baseline was made, changed or removed, or a file that it speaks of came or went: results given before may be stale, and what was found is not looked for again. */
  baselineChanged(): Promise<void> {
    return this.verdicts.renew();
  }

  /** What the project wants of suppressions in the file. */
  async suppressionPolicy(path: Path): Promise<SuppressionPolicy> {
    return (await this.configs.governing(path)).config.suppressions;
  }

  /** Does any hold for a file that was met? */
  get hasBaselines(): boolean {
    return this.verdicts.hasBaselines;
  }

  /** A result given before, under the baseline that holds by now. */
  judgedAgain(result: FileResult): Promise<FileResult> {
    return this.verdicts.againstBaselineAgain(result);
  }

  /** The baseline that holds for files of the folder. */
  baselineIn(folder: Path): Promise<BaselineInForce | undefined> {
    return this.verdicts.baselineIn(folder);
  }

  /** The folder whose baseline the folder gets when it has none. */
  baselineHome(folder: Path): Promise<Path> {
    return baselineHome(folder, this.host);
  }

  /** What the baseline of a folder is after a scan of all that lies below it; whoever asked writes it down. */
  async baselineAfter(home: Path, scanned: ScanResult, isAccepting: boolean): Promise<BaselineChange> {
    await this.verdicts.prepare(scanned.files.map(({ path }) => path));
    const own = { ...scanned, files: scanned.files.filter(({ path }) => this.verdicts.isBaselinedIn(home, path)) };
    const inForce = await this.baselineIn(home);
    return inForce?.base === home ? updatedBaseline(home, inForce.baseline?.entries ?? [], own, isAccepting) : newBaseline(home, own);
  }

  /** Replaces the severities of the editor's settings. Results given before are stale. */
  setSeverities(severities: Severities): void {
    this.modules.severities = severities;
    this.linking.forget();
  }

  /** What is wrong with the config files met so far, those that were mended or removed left out. */
  configProblems(): readonly ConfigProblem[] {
    return [...this.configs.problems(), ...this.verdicts.problems()];
  }

  /** Files came or went: `configProblems` knows which of those that config files speak of are there. */
  async checkConfigs(): Promise<void> {
    await this.configs.check();
  }

  /** What is wrong with this text as a config file, for a config file that is open in an editor. */
  checkConfig(path: Path, text: string): readonly ConfigProblem[] {
    return this.reader.read(path, text).problems;
  }
}

function engineOf({ evaluate, ...options }: ServiceOptions): typeof evaluation {
  return options.evaluation ?? (evaluate ? (...given) => inOneStep(() => evaluate(...given)) : evaluation);
}
