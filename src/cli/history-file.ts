/** `.centinel/history.jsonl` on the disk: read for the trend of a report, and written where a run is to be recorded. */
import { NodeHost } from '../hosts/node';
import { writeTextFile } from '../hosts/write-text-file';
import type { Circumstances } from '../report/evidence/input';
import { type History, readHistory, withRun } from '../report/history/history';
import { runOf } from '../report/history/run';
import type { ReportInput } from '../report/input';
import { decode } from '../service/decode';
import { FileGone, type Path } from '../service/host';
import { shown } from './config-problem';
import { tell } from './output';
import { UsageError } from './usage-error';

export class HistoryFile {
  private constructor(
    private readonly path: Path,
    private readonly text: string,
    private read: History,
  ) {}

  /** Where there is none, the history is empty. */
  static async open(path: Path): Promise<HistoryFile> {
    const text = await textOf(path);
    return new HistoryFile(path, text, readHistory(text));
  }

  get history(): History {
    return this.read;
  }

  refuseConflicts(): void {
    if (this.read.conflict !== undefined) throw new UsageError(`Nothing was recorded: line ${this.read.conflict} of ${shown(this.path)} is the mark of a merge conflict. Solve it (keep the lines of both sides), then run the command again.`);
  }

  /** False where it cannot be written, which is said: the report is made all the same. */
  async record(report: ReportInput, circumstances: Circumstances): Promise<boolean> {
    const text = withRun(this.text, runOf(report, circumstances));
    try {
      await writeTextFile(this.path, text);
    } catch (error) {
      tell(`error: Nothing was recorded: ${shown(this.path)} cannot be written: ${error instanceof Error ? error.message : String(error)}`);
      return false;
    }
    this.read = readHistory(text);
    return true;
  }

  tellProblems(): void {
    for (const problem of this.read.problems) tell(`warning: ${shown(this.path)}: ${problem}`);
  }
}

async function textOf(path: Path): Promise<string> {
  const bytes = await new NodeHost().read(path).catch((error: Error) => {
    if (error instanceof FileGone) return undefined;
    throw new UsageError(`The history ${shown(path)} cannot be read. ${error.message}`);
  });
  const text = bytes && decode(bytes);
  if (bytes && text === undefined) throw new UsageError(`The history ${shown(path)} is not text.`);
  return text ?? '';
}
