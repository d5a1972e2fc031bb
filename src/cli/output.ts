/** The two streams: reports go to stdout, everything said beside them to stderr. */
import { printable } from '../report/printable';

/** A reader that has gone (`centinel scan | head`) has read enough: no error. */
export function keepQuietWhenNobodyReads(): void {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', ignoreClosedPipe);
}

/** Resolves when the text is handed over, so that a long report is whole when the process ends. */
export function print(text: string): Promise<void> {
  return new Promise((resolve) => process.stdout.write(text, () => resolve()));
}

/** Names of files and messages about them may hold what a terminal would obey. */
export function tell(text: string): void {
  process.stderr.write(`${text.split('\n').map(printable).join('\n')}\n`);
}

function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}
