/** One text through the engine, under the severities that hold for its file. */
import { type Analysis, type Answers, type Asked, evaluation, type Exports, type Finding, inOneGo, type Knowledge, type Looks, NO_EXPORTS, type Reading, type Steps, TooDeep } from '../engine';
import { ActiveKnowledge } from './active-knowledge';
import type { Config } from './config';
import type { Host, Path } from './host';
import type { FileResult } from './result';
import { type Severities, withSeverity } from './severity';
import { failed } from './source';

const TOO_DEEP = 'Nested too deep to be parsed. Exclude it in centinel.config.json if it is generated.';

/** What holds for a file, whatever its text is. */
export interface Terms {
  /** The path below the root of the project. */
  readonly below: string;
  readonly knowledge: Knowledge;
  readonly severities: Severities;
  /** The packages that fixes may import without bringing in a new one. */
  readonly packages?: ReadonlyMap<string, string>;
}

/** How a module is evaluated. */
export interface Manner {
  /** What rules may find something by; all of them when missing. */
  readonly looks?: Looks;
  /** How deep what it exports may go; 0 where nobody asks for its exports. */
  readonly levels?: number;
  /** Where the text is evaluated several times. */
  readonly reading?: Reading;
}

/** Is all that is wanted there? */
export function serves(there: Manner, wanted: Manner): boolean {
  return there.looks === wanted.looks && (wanted.levels === 0 || there.levels === wanted.levels);
}

export interface Evaluated {
  readonly result: FileResult;
  readonly exports: Exports;
  readonly asked: readonly Asked[];
  /** Texts in it that nobody may keep. */
  readonly secrets?: readonly string[];
  /** The engine gave up in the middle: what it had asked until then is lost. */
  readonly hasFailed?: boolean;
}

export class FileAnalysis {
  private readonly active: ActiveKnowledge;

  constructor(
    private readonly knowledge: Knowledge,
    private readonly engine: typeof evaluation = evaluation,
    /** Asked at every file, since a host may load its parser at the first. */
    private readonly parsing: Pick<Host, 'quickParser'> = {},
  ) {
    this.active = new ActiveKnowledge(knowledge);
  }

  terms(below: string, severities: Severities, config: Config, packages?: ReadonlyMap<string, string>): Terms {
    return { below, severities, packages, knowledge: config.knowledge(this.active.under(severities)) };
  }

  /** Never throws: a mistake of the engine costs one file, not the scan. */
  run(path: Path, text: string, terms: Terms, answers: Answers, manner?: Manner): Evaluated {
    return inOneGo(this.steps(path, text, terms, answers, manner));
  }

  /** The same in steps; the result is said as soon as it is known. */
  *steps(path: Path, text: string, { below, knowledge, severities, packages }: Terms, answers: Answers, { looks, levels, reading }: Manner = {}): Steps<Evaluated, FileResult> {
    try {
      const steps = this.engine({ file: path, text, below, packages, looks, levels, reading }, knowledge, answers, this.parsing.quickParser);
      let said: FileResult | undefined;
      let step = steps.next();
      for (; !step.done; step = steps.next()) yield step.value && (said = { path, ...this.weighed(step.value, severities) });
      const { exports, asked, secrets, ...analysis } = step.value;
      return { result: said ?? { path, ...this.weighed(analysis, severities) }, exports, asked, secrets };
    } catch (error) {
      const why = failed(path, error instanceof TooDeep ? TOO_DEEP : internalError(error));
      return { result: withoutFindings(path, why), exports: NO_EXPORTS, asked: [], hasFailed: true };
    }
  }

  private weighed({ findings, suppressed, notes, suppressions }: Analysis, severities: Severities): Omit<FileResult, 'path'> {
    const weigh = (finding: Finding): Finding => withSeverity(finding, this.ownSeverity(finding), severities[finding.ruleId]);
    return {
      findings: findings.map(weigh),
      suppressed: suppressed.map((each) => ({ ...each, finding: weigh(each.finding) })),
      baselined: [],
      notes,
      suppressions,
    };
  }

  private ownSeverity(finding: Finding): Finding['severity'] {
    return this.knowledge.rules.find((rule) => rule.id === finding.ruleId)?.severity ?? finding.severity;
  }
}

export function withoutFindings(path: Path, why: Pick<FileResult, 'notAnalysed'>): FileResult {
  return { path, findings: [], suppressed: [], baselined: [], notes: [], suppressions: [], ...why };
}

/** The message of an error can quote the source, and with it a secret; its name and the place in our code cannot. */
function internalError(error: unknown): string {
  const { name = 'Error', stack = '' } = error instanceof Error ? error : {};
  const place = /^\s+at (.+)$/m.exec(stack)?.[1];
  return `Internal error in Centinel (${[name, place].filter(Boolean).join(' at ')}); please report it. Other files are not affected.`;
}
