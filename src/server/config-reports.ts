/** What is wrong with config files: in the file itself, and once in a message that opens it. */
import { DiagnosticSeverity, type Connection, type Diagnostic, type InitializeParams, type Position } from 'vscode-languageserver/node';
import type { AnalysisService } from '../service/analysis-service';
import type { Path } from '../service/host';
import type { ConfigProblem } from '../service/result';
import { SOURCE } from './diagnostics';
import { uriOfPath } from './uri';

export class ConfigReports {
  /** What was published last, by file. */
  private readonly published = new Map<Path, string>();
  private readonly opens: boolean;

  constructor(
    private readonly connection: Connection,
    private readonly service: AnalysisService,
    params: InitializeParams,
  ) {
    this.opens = params.capabilities.window?.showDocument?.support === true;
  }

  /** Says what is new since the last time, and takes back what was mended. */
  report(): void {
    const problems = byFile(this.service.configProblems());
    for (const path of [...this.published.keys()]) if (!problems.has(path)) this.publish(path, []);
    for (const [path, ofFile] of problems) this.publish(path, ofFile);
  }

  private publish(path: Path, problems: readonly ConfigProblem[]): void {
    const said = JSON.stringify(problems);
    if (this.published.get(path) === said) return;
    if (problems.length > 0) this.published.set(path, said);
    else this.published.delete(path);
    void this.connection.sendDiagnostics({ uri: uriOfPath(path), diagnostics: problems.map(diagnosticOf) });
    const [first] = problems;
    if (first) void this.tell(first, problems.length);
  }

  private async tell({ path, line, column, message }: ConfigProblem, count: number): Promise<void> {
    const more = count > 1 ? ` (and ${count - 1} more)` : '';
    const name = path.split('/').at(-1) ?? path;
    const buttons = this.opens ? [{ title: `Open ${name}` }] : [];
    const chosen = await this.connection.window.showWarningMessage(`Centinel cannot use ${path}:${line + 1}: ${message}${more}`, ...buttons);
    const at: Position = { line, character: column };
    if (chosen) await this.connection.window.showDocument({ uri: uriOfPath(path), takeFocus: true, selection: { start: at, end: at } });
  }
}

function byFile(problems: readonly ConfigProblem[]): ReadonlyMap<Path, readonly ConfigProblem[]> {
  const files = new Map<Path, ConfigProblem[]>();
  for (const problem of problems) files.set(problem.path, [...(files.get(problem.path) ?? []), problem]);
  return files;
}

function diagnosticOf({ line, column, message }: ConfigProblem): Diagnostic {
  const at: Position = { line, character: column };
  return { range: { start: at, end: at }, severity: DiagnosticSeverity.Error, source: SOURCE, message };
}
