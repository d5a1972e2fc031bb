/** The command line of Centinel as it is built. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Command, measured, type Sample } from './measured';

export const PORTABLE = { CENTINEL_PARSER: 'portable' };

export class Centinel {
  private readonly cli: string;

  constructor(
    root: string,
    /** An empty folder for reports. */
    private readonly reports: string,
  ) {
    this.cli = join(root, 'dist', 'cli.js');
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
