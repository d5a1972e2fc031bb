/** The commands and their options, and what --help says of them. */
import { Argument, Command, Option } from 'commander';
import { homepage, version } from '../../package.json';
import { type BaselineOptions, createBaseline, showBaseline, updateBaseline } from './baseline';
import { addDoctor } from './doctor';
import { BASELINE_EXIT_CODES, DEFAULT_FAIL_ON, EVIDENCE_EXIT_CODES, EXIT_CODES, INVENTORY_EXIT_CODES, SUPPRESSIONS_EXIT_CODES } from './exit';
import { evidence, EVIDENCE_FORMATS, type EvidenceOptions, STANDARDS } from './evidence';
import { addInit } from './init';
import { inventory, INVENTORY_FORMATS, type InventoryOptions } from './inventory';
import { merge, type MergeOptions } from './merge';
import { FORMAT_NAMES } from './formats';
import { reportOption } from './outputs';
import { explain, listRules } from './rules';
import { jobsOf } from './jobs';
import { scan, type ScanOptions } from './scan';
import { shardOption } from './shard-option';
import { suppressions, SUPPRESSIONS_FORMATS, type SuppressionsOptions } from './suppressions';
import { checkToday } from './today';

const CONFIG = `Config:
  Each file is analysed under the nearest centinel.config.json above it. --config takes one file for all, with globs relative to
  the current directory.`;

const BASELINE = `Baseline:
  The nearest .centinel/baseline.json at or above the folder holds. Where there is none, create makes one beside the config file that holds
  for the folder, else at the root of the repository, else in the folder, of all that lies below it.`;

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
    .hook('preAction', checkToday)
    .showHelpAfterError('Try: centinel --help')
    .addHelpText('after', `\n${EXIT_CODES}\n\n${homepage}`);
  addScan(centinel, finish);
  addMerge(centinel, finish);
  addBaseline(centinel, finish);
  addInventory(centinel, finish);
  addEvidence(centinel, finish);
  addSuppressions(centinel, finish);
  addInit(centinel, finish);
  addDoctor(centinel, finish);
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
    .option('--since <ref>', 'only what has come since the working tree has parted from this branch or commit, in whatever file')
    .option('--staged', 'only what the next commit brings, by what is staged')
    .option('--shard <i/n>', 'report the i-th of n parts of the files (see centinel merge)', shardOption)
    .addOption(failOn())
    .addOption(jobs())
    .option('--cache [folder]', 'keep what is found out in a folder (.centinel-cache), so that unchanged files are not analysed again')
    .option('--no-suppressed', 'leave suppressed findings out of the reports')
    .option('--no-baselined', 'leave findings of the baseline out of the reports')
    .option('--category <name>', 'tell this scan from others of one commit in GitHub code scanning (SARIF)')
    .option('--ignore-baseline', 'count what the baseline holds as well, as if there were none')
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

function addBaseline(centinel: Command, finish: (code: number) => void): void {
  const baseline = centinel.command('baseline').description('keep a list of findings that are there already, so that only new ones count').helpCommand(false);
  const scanning = (name: string, description: string): Command =>
    baseline
      .command(`${name} [folder]`)
      .description(description)
      .option('--config <file>', 'use this config file for all files')
      .addOption(jobs())
      .option('--cache [folder]', 'keep what is found out in a folder (.centinel-cache)')
      .option('--quiet', 'failures only: no progress, no summary')
      .addHelpText('after', `\n${BASELINE}\n\n${BASELINE_EXIT_CODES}`);
  scanning('create', 'scan, and write all that is found into .centinel/baseline.json').action(async (folder: string | undefined, options: BaselineOptions) => finish(await createBaseline(folder, options)));
  scanning('update', 'scan, and take out what is fixed')
    .option('--accept-new', 'take in what is new as well')
    .action(async (folder: string | undefined, options: BaselineOptions) => finish(await updateBaseline(folder, options)));
  baseline
    .command('show [folder]')
    .description('list what the baseline holds')
    .addOption(new Option('--format <format>', 'what the list looks like').choices(['text', 'json']).default('text'))
    .action(async (folder: string | undefined, options: { readonly format: 'text' | 'json' }) => finish(await showBaseline(folder, options)));
}

function addSuppressions(centinel: Command, finish: (code: number) => void): void {
  centinel
    .command('suppressions [paths...]')
    .description('list what comments in the code suppress, with reason, owner, day, what it covers and, from git, who wrote it')
    .addOption(new Option('--format <format>', 'what the list looks like').choices(SUPPRESSIONS_FORMATS).default('text'))
    .option('--output <file>', 'write the list to a file instead of stdout')
    .option('--check', 'exit with 1 when one has expired, covers nothing or is not allowed')
    .option('--config <file>', 'use this config file for all files')
    .addOption(jobs())
    .option('--quiet', 'the list and failures only: no progress, no summary')
    .option('--no-color', NO_COLOR)
    .addHelpText('after', `\n${CONFIG}\n\n${SUPPRESSIONS_EXIT_CODES}`)
    .action(async (paths: string[], options: SuppressionsOptions) => finish(await suppressions(paths, options)));
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

function addEvidence(centinel: Command, finish: (code: number) => void): void {
  centinel
    .command('report')
    .description('hold the code against a standard, for an assessor: centinel report pci')
    .addArgument(new Argument('<standard>', 'PCI DSS 4.0.1, OWASP Top 10 of 2025 or of 2021, OWASP ASVS 5.0.0').choices(STANDARDS))
    .argument('[paths...]', 'files, directories or globs; the current directory when none is given')
    .addOption(new Option('--format <format>', 'what the report looks like; html is one file without scripts that prints well').choices(EVIDENCE_FORMATS).default('markdown'))
    .option('--output <file>', 'write the report to a file instead of stdout')
    .option('--config <file>', 'use this config file for all files')
    .option('--record', 'add a line to .centinel/history.jsonl, which the trend of later reports is drawn from')
    .addOption(new Option('--fail-on <severity>', 'lowest severity that makes the exit code 1').choices(['error', 'warning', 'info', 'never']).default('never'))
    .addOption(jobs())
    .option('--cache [folder]', 'keep what is found out in a folder (.centinel-cache), so that unchanged files are not analysed again')
    .option('--quiet', 'failures only: no progress, no summary')
    .addHelpText('after', `\n${CONFIG}\n\n${EVIDENCE_EXIT_CODES}`)
    .action(async (standard: (typeof STANDARDS)[number], paths: string[], options: EvidenceOptions) => finish(await evidence(standard, paths, options)));
}

const jobs = (): Option => new Option('--jobs <count>', 'threads to scan on, one for each core when missing').argParser(jobsOf);

const failOn = (): Option =>
  new Option('--fail-on <severity>', `lowest severity that makes the exit code 1; when missing, the gates of the config decide, and ${DEFAULT_FAIL_ON} where it has none`).choices(['error', 'warning', 'info', 'never']);
