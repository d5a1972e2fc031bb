/** A config file that is in force: which files it takes in, and what it says about a rule in a file. */
import type { Knowledge } from '../engine';
import type { Declarations } from './declarations';
import { type Glob, glob } from './globs';
import type { Path } from './host';
import type { Places } from './project-module';
import type { GateContent } from './policy/gates';
import type { SuppressionPolicy } from './policy/suppressions';
import type { Severities } from './severity';
import { UserKnowledge } from './user-knowledge';

/** The content of `centinel.config.json`, as its schema has it. */
export interface ConfigContent extends Declarations {
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  readonly rules?: Severities;
  readonly audit?: boolean;
  readonly gates?: readonly GateContent[];
  readonly suppressions?: SuppressionPolicy;
  readonly overrides?: readonly { readonly files: readonly string[]; readonly rules: Severities }[];
}

export class Config {
  readonly include: readonly Glob[];
  readonly gates: readonly GateContent[];
  readonly suppressions: SuppressionPolicy;
  private readonly exclude: readonly Glob[];
  private readonly overrides: readonly { readonly files: readonly Glob[]; readonly rules: Severities }[];
  private readonly rules: Severities;
  private readonly user: UserKnowledge;
  private readonly audits: boolean;
  /** One object for one object, so that what the engine prepares for it is prepared once. */
  private readonly audited = new WeakMap<Knowledge, Knowledge>();

  /** `base` is the folder that globs and files of the project are relative to; `places` says where its packages lie. */
  constructor(content: ConfigContent, base: Path, places: Places = new Map()) {
    const globs = (patterns: readonly string[] = []): Glob[] => patterns.map((pattern) => glob(pattern, base));
    this.include = globs(content.include);
    this.exclude = globs(content.exclude);
    this.gates = content.gates ?? [];
    this.suppressions = content.suppressions ?? {};
    this.rules = content.rules ?? {};
    this.audits = content.audit === true;
    this.overrides = (content.overrides ?? []).map(({ files, rules }) => ({ files: globs(files), rules }));
    this.user = new UserKnowledge(content, base, places);
  }

  /** Why the file is not analysed; undefined when it is. */
  leavesOut(path: Path): string | undefined {
    const excluding = this.exclude.find((pattern) => pattern.matches(path));
    if (excluding) return `excluded by "${excluding.pattern}"`;
    if (this.include.length > 0 && !this.include.some((pattern) => pattern.matches(path))) return 'not among the files of "include"';
    return undefined;
  }

  /** What is known with what this config declares; one object for one object. */
  knowledge(known: Knowledge): Knowledge {
    const declared = this.user.over(known);
    if (!this.audits) return declared;
    const knowledge = this.audited.get(declared) ?? { ...declared, audit: true };
    this.audited.set(declared, knowledge);
    return knowledge;
  }

  /** Only the rules that this file speaks of. */
  severitiesFor(path: Path): Severities {
    const speaking = this.overrides.filter(({ files }) => files.some((pattern) => pattern.matches(path)));
    return Object.assign({}, this.rules, ...speaking.map(({ rules }) => rules)) as Severities;
  }
}

/** Everything is analysed, and every rule keeps its own severity. */
export const DEFAULTS = new Config({}, '/');
