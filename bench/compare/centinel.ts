/** The command line of Centinel as it is built, and what this build of it can do. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Command, measured, type Sample } from './measured';

export const PORTABLE = { CENTINEL_PARSER: 'portable' };

export class Centinel {
  private readonly cli: string;
  private readonly help: string;

  constructor(
    root: string,
    /** An empty folder for reports. */
    private readonly reports: string,
  ) {
    this.cli = join(root, 'dist', 'cli.js');
    this.help = execFileSync(process.execPath, [this.cli, 'scan', '--help'], { encoding: 'utf8' });
  }

  /** Why these flags cannot be measured. */
  lacks(...flags: readonly string[]): string | undefined {
    const missing = flags.filter((flag) => !this.help.includes(flag));
    return missing.length > 0 ? `this build has no ${missing.join(', ')}` : undefined;
  }

  lacksPortable(): string | undefined {
    const [name] = Object.keys(PORTABLE);
    return readFileSync(this.cli, 'utf8').includes(name!) ? undefined : `this build does not know ${name}`;
  }

  scan(folder: string, flags: readonly string[], env?: Command['env']): Promise<Sample> {
    const args = [this.cli, 'scan', '.', ...flags, '--fail-on', 'never', '--quiet', '--format', 'json', '--output', this.report];
    return measured({ program: process.execPath, args, cwd: folder, env, fine: [0] });
  }

  /** Of the last scan. */
  analysed(): number {
    return (JSON.parse(readFileSync(this.report, 'utf8')) as { readonly summary: { readonly filesAnalysed: number } }).summary.filesAnalysed;
  }

  private get report(): string {
    return join(this.reports, 'report.json');
  }
}
