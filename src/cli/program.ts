/** The commands and their options, and what --help says of them. */
import { Command, Option } from 'commander';
import { homepage, version } from '../../package.json';
import { DEFAULT_FAIL_ON, EXIT_CODES } from './exit';
import { FORMATS } from './report';
import { explain, listRules } from './rules';
import { scan, type ScanOptions } from './scan';
import { shardOption } from './shard-option';

const CONFIG = `Config:
  Each file is analysed under the nearest centinel.config.json above it. --config takes one file for all, with globs relative to
  the current directory.`;

const NO_COLOR = 'never use colour (as with NO_COLOR=1; FORCE_COLOR=1 uses it without a terminal)';

/** `finish` is handed the exit code of the command that ran. */
export function program(finish: (code: number) => void): Command {
  const centinel = new Command('centinel')
    .description('Finds what goes wrong with money, card data and trust in TypeScript and JavaScript. Runs on this machine alone.')
    .version(version, '--version', 'print the version')
    .helpOption('--help', 'print this help')
    .helpCommand(false)
    .exitOverride()
    .showHelpAfterError('Try: centinel --help')
    .addHelpText('after', `\n${EXIT_CODES}\n\n${homepage}`);
  addScan(centinel, finish);
  centinel
    .command('rules')
    .description('list the rules')
    .action(async () => finish(await listRules()));
  centinel
    .command('explain <rule>')
    .description('print the page of a rule: what it finds, why, and what to write instead')
    .action(async (rule: string) => finish(await explain(rule)));
  return centinel;
}

function addScan(centinel: Command, finish: (code: number) => void): void {
  centinel
    .command('scan [paths...]')
    .description('analyse files, directories or globs; the current directory when none is given')
    .addOption(new Option('--format <format>', 'what the report looks like').choices(FORMATS).default('text'))
    .option('--output <file>', 'write the report to a file instead of stdout')
    .option('--config <file>', 'use this config file for all files')
    .option('--shard <i/n>', 'report the i-th of n parts of the files', shardOption)
    .addOption(failOn())
    .option('--no-suppressed', 'leave suppressed findings out of the JSON and SARIF reports')
    .option('--quiet', 'findings and failures only: no progress, no notes, no summary')
    .option('--no-color', NO_COLOR)
    .addHelpText('after', `\n${CONFIG}\n\n${EXIT_CODES}`)
    .action(async (paths: string[], options: ScanOptions) => finish(await scan(paths, options)));
}

const failOn = (): Option =>
  new Option('--fail-on <severity>', 'lowest severity that makes the exit code 1').choices(['error', 'warning', 'info', 'never']).default(DEFAULT_FAIL_ON);
