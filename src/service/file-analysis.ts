/** One text through the engine, under the severities that hold for its file. */
import { type Analysis, analyse, type Finding, type Knowledge, TooDeep } from '../engine';
import { ActiveKnowledge } from './active-knowledge';
import type { Path } from './host';
import type { FileResult } from './result';
import { type Severities, withSeverity } from './severity';
import { failed } from './source';

const TOO_DEEP = 'Nested too deep to be parsed. Exclude it in centinel.config.json if it is generated.';

export interface DecodedFile {
  readonly path: Path;
  readonly text: string;
  /** The path below the root of the project. */
  readonly below: string;
}

export class FileAnalysis {
  private readonly active: ActiveKnowledge;

  constructor(
    private readonly knowledge: Knowledge,
    private readonly engine: typeof analyse = analyse,
  ) {
    this.active = new ActiveKnowledge(knowledge);
  }

  /** Never throws: a mistake of the engine costs one file, not the scan. */
  run({ path, text, below }: DecodedFile, severities: Severities): FileResult {
    try {
      return { path, ...this.weighed(this.engine({ file: path, text, below }, this.active.under(severities)), severities) };
    } catch (error) {
      return withoutFindings(path, failed(path, error instanceof TooDeep ? TOO_DEEP : internalError(error)));
    }
  }

  private weighed({ findings, suppressed, notes }: Analysis, severities: Severities): Analysis {
    const weigh = (finding: Finding): Finding => withSeverity(finding, this.ownSeverity(finding), severities[finding.ruleId]);
    return {
      findings: findings.map(weigh),
      suppressed: suppressed.map((each) => ({ ...each, finding: weigh(each.finding) })),
      notes,
    };
  }

  private ownSeverity(finding: Finding): Finding['severity'] {
    return this.knowledge.rules.find((rule) => rule.id === finding.ruleId)?.severity ?? finding.severity;
  }
}

export function withoutFindings(path: Path, why: Pick<FileResult, 'notAnalysed'>): FileResult {
  return { path, findings: [], suppressed: [], notes: [], ...why };
}

/** The message of an error can quote the source, and with it a secret; its name and the place in our code cannot. */
function internalError(error: unknown): string {
  const { name = 'Error', stack = '' } = error instanceof Error ? error : {};
  const place = /^\s+at (.+)$/m.exec(stack)?.[1];
  return `Internal error in Centinel (${[name, place].filter(Boolean).join(' at ')}); please report it. Other files are not affected.`;
}
