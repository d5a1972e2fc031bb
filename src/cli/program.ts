/** The commands and their options, and what --help says of them. */
import { Command, Option } from 'commander';
import { homepage, version } from '../../package.json';
import { DEFAULT_FAIL_ON, EXIT_CODES, INVENTORY_EXIT_CODES } from './exit';
import { inventory, INVENTORY_FORMATS, type InventoryOptions } from './inventory';
import { merge, type MergeOptions } from './merge';
import { FORMAT_NAMES } from './formats';
import { reportOption } from './outputs';
import { explain, listRules } from './rules';
import { jobsOf } from './jobs';
import { scan, type ScanOptions } from './scan';
import { shardOption } from './shard-option';

const CONFIG = `Config:
  Each file is analysed under the nearest centinel.config.json above it. --config takes one file for all, with globs relative to
  the current directory.`;

const MERGE = `Shards:
  The reports of all shards of one scan, from one version of Centinel, of the same commit. Where one is missing nothing is written, and the
  exit code is 3. Reports of whole scans are put together as well, of the packages of one repository for instance.`;

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
  addMerge(centinel, finish);
  addInventory(centinel, finish);
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
    .addOption(new Option('--format <format>', 'what the report looks like').choices(FORMAT_NAMES).default('text'))
    .option('--output <file>', 'write the report to a file instead of stdout')
    .option('--report <format=file>', 'write one more report to a file; as often as you like', reportOption)
    .option('--config <file>', 'use this config file for all files')
    .option('--shard <i/n>', 'report the i-th of n parts of the files (see centinel merge)', shardOption)
    .addOption(failOn())
    .addOption(jobs())
    .option('--cache [folder]', 'keep what is found out in a folder (.centinel-cache), so that unchanged files are not analysed again')
    .option('--no-suppressed', 'leave suppressed findings out of the reports')
    .option('--no-baselined', 'leave findings of the baseline out of the reports')
    .option('--category <name>', 'tell this scan from others of one commit in GitHub code scanning (SARIF)')
    .option('--quiet', 'findings and failures only: no progress, no notes, no summary')
    .option('--no-color', NO_COLOR)
    .addHelpText('after', `\n${CONFIG}\n\n${EXIT_CODES}`)
    .action(async (paths: string[], options: ScanOptions) => finish(await scan(paths, options)));
}

function addMerge(centinel: Command, finish: (code: number) => void): void {
  centinel
    .command('merge <reports...>')
    .description('make one report of those of all shards, in JSON or SARIF, as one scan of everything would have made it')
    .addOption(new Option('--format <format>', 'what the report looks like (that of the reports; JSON can become any)').choices(FORMAT_NAMES))
    .option('--output <file>', 'write the report to a file instead of stdout')
    .option('--report <format=file>', 'write one more report to a file; as often as you like', reportOption)
    .addOption(failOn())
    .option('--no-suppressed', 'leave suppressed findings out of the reports')
    .option('--no-baselined', 'leave findings of the baseline out of the reports')
    .option('--category <name>', 'tell this scan from others of one commit in GitHub code scanning (SARIF)')
    .option('--quiet', 'findings and failures only: no notes, no summary')
    .option('--no-color', NO_COLOR)
    .addHelpText('after', `\n${MERGE}\n\n${EXIT_CODES}`)
    .action(async (reports: string[], options: MergeOptions) => finish(await merge(reports, options)));
}

function addInventory(centinel: Command, finish: (code: number) => void): void {
  centinel
    .command('inventory')
    .description('list what the code uses: centinel inventory crypto')
    .helpCommand(false)
    .command('crypto [paths...]')
    .description('list each use of cryptography with algorithm, mode, key size, protocol version, library, purpose, place and verdict (PCI DSS 12.3.3)')
    .addOption(new Option('--format <format>', 'what the inventory looks like; cyclonedx is a CBOM of CycloneDX 1.6').choices(INVENTORY_FORMATS).default('text'))
    .option('--output <file>', 'write the inventory to a file instead of stdout')
    .option('--config <file>', 'use this config file for all files')
    .addOption(jobs())
    .option('--quiet', 'uses and failures only: no progress, no summary')
    .option('--no-color', NO_COLOR)
    .addHelpText('after', `\n${CONFIG}\n\n${INVENTORY_EXIT_CODES}`)
    .action(async (paths: string[], options: InventoryOptions) => finish(await inventory(paths, options)));
}

const jobs = (): Option => new Option('--jobs <count>', 'threads to scan on').default(undefined, 'one for each core').argParser(jobsOf);

const failOn = (): Option =>
  new Option('--fail-on <severity>', 'lowest severity that makes the exit code 1').choices(['error', 'warning', 'info', 'never']).default(DEFAULT_FAIL_ON);
