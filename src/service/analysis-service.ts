/** One service under every face: what to analyse, under which configuration, and what became of each file. */
import type { Knowledge, Rule } from '../engine';
import { analyse } from '../engine';
import type { Host, Path } from './host';
import { KNOWLEDGE } from './knowledge';
import type { ConfigProblem, FileResult, ScanRequest, ScanResult } from './result';

export type RuleSeverity = 'off' | 'error' | 'warning' | 'info';
export type Severities = Readonly<Record<string, RuleSeverity>>;

export interface ServiceOptions {
  /** Rules, models and recognisers; those of the product when missing. */
  readonly knowledge?: Knowledge;
  /** One config file for all files, in place of the nearest one of each; its globs are relative to `base`. */
  readonly configFile?: { readonly path: Path; readonly base: Path };
  /** Severities of the editor's settings: they hold where the config file says nothing about the rule. */
  readonly severities?: Severities;
  /** The engine; tests put another in its place. */
  readonly analyse?: typeof analyse;
}

export class AnalysisService {
  constructor(
    readonly host: Host,
    private readonly options: ServiceOptions = {},
  ) {}

  /** Every rule that can run, whatever its severity is set to. */
  get rules(): readonly Rule[] {
    return (this.options.knowledge ?? KNOWLEDGE).rules;
  }

  /** One file. `text` is that of an open document; without it the file is read. Never rejects. */
  async analyse(path: Path, _text?: string): Promise<FileResult> {
    return { path, findings: [], suppressed: [], notes: [] };
  }

  /** Files and folders. Never rejects: when the signal aborts, what was found so far comes back with `cancelled`. */
  async scan(_request: ScanRequest): Promise<ScanResult> {
    return { files: [], notAnalysed: [], configProblems: [], analysed: 0, cancelled: false, unmatched: [] };
  }

  /** A config file was made, changed or removed: the next analysis looks again. Results given before are stale. */
  configChanged(_path?: Path): void {}

  /** Replaces the severities of the editor's settings. Results given before are stale. */
  setSeverities(_severities: Severities): void {}

  /** What is wrong with the config files met so far, those that were mended or removed left out. */
  configProblems(): readonly ConfigProblem[] {
    return [];
  }

  /** What is wrong with this text as a config file, for a config file that is open in an editor. */
  checkConfig(_path: Path, _text: string): readonly ConfigProblem[] {
    return [];
  }
}
