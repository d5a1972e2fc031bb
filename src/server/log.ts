/** The output channel. Never the code that is analysed: only paths, reasons, and where in our own program something failed. */
import type { Connection } from 'vscode-languageserver/node';
import type { NotAnalysed, Unmatched } from '../service/result';

/** Names in a line; an edit seldom concerns more. */
const LISTED = 10;

export class Log {
  private readonly said = new Map<string, string>();

  constructor(private readonly connection: Connection) {}

  /** How fast it can be, for those who wonder. */
  parser(name: string): void {
    this.connection.console.log(`parser: ${name}`);
  }

  /** Said once, until the file fails for another reason or is analysed again. */
  notAnalysed({ path, kind, reason }: NotAnalysed): void {
    if (kind !== 'failed' || this.said.get(path) === reason) return;
    this.said.set(path, reason);
    this.connection.console.error(`${path} was not analysed. ${reason}`);
  }

  unmatched({ pattern, config }: Unmatched): void {
    const where = config === undefined ? '' : ` ("include" of ${config})`;
    this.connection.console.warn(`No file to analyse was found for ${pattern}${where}.`);
  }

  analysed(path: string): void {
    this.said.delete(path);
  }

  /** How much work an edit made: the modules that the engine was at work on, by their names. */
  linked(names: readonly string[], isDone: boolean): void {
    const modules = names.length === 1 ? '1 module' : `${names.length} modules`;
    const more = names.length > LISTED ? [`${names.length - LISTED} more`] : [];
    const listed = names.length > 0 ? ` (${[...names.slice(0, LISTED), ...more].join(', ')})` : '';
    this.connection.console.log(`linked: ${modules} evaluated${listed}${isDone ? '' : ', to be continued'}`);
  }

  /** An error message may quote code, a stack frame does not. */
  internal(what: string, error: unknown): void {
    const frames = error instanceof Error ? (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)) : [];
    this.connection.console.error([`Internal error: ${what}.`, ...frames].join('\n'));
  }
}
