/** The command line: arguments in, reports out, the exit code says what came of it. */
import { CommanderError } from 'commander';
import { keepYoung } from '../hosts/garbage';
import { EXIT } from './exit';
import { keepQuietWhenNobodyReads, tell } from './output';
import { program } from './program';
import { UsageError } from './usage-error';

async function main(): Promise<number> {
  let code: number = EXIT.clean;
  try {
    await program((exit) => (code = exit)).parseAsync();
    return code;
  } catch (error) {
    return codeOf(error);
  }
}

function codeOf(error: unknown): number {
  // Commander has printed its message by now; asking for help is no error.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.clean : EXIT.usage;
  if (error instanceof UsageError) {
    tell(`error: ${error.message}`);
    return EXIT.usage;
  }
  tell(`error: Centinel failed: ${error instanceof Error ? error.message : String(error)}`);
  tell('This is a mistake in Centinel, not in your code. CENTINEL_DEBUG=1 shows where it happened; please report it.');
  if (process.env.CENTINEL_DEBUG && error instanceof Error) tell(error.stack ?? '');
  return EXIT.failed;
}

keepYoung();
keepQuietWhenNobodyReads();
void main().then((code) => (process.exitCode = code));
