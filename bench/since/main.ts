/**
 * `npm run bench -- since`: is all that a commit introduces told by `--since` and `--staged`, and nothing else? Real commits of public repositories; of each, whole
 * scans of both sides are what the answer is held against. bench/README.md says more.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { table } from '../table';
import { introduced, inWords, lacking, type Told } from './comparison';
import { Clone, type Pinned, PINNED } from './repository';

/** This program is built into out/bench/since. */
const CLI = join(__dirname, '..', '..', '..', 'dist', 'cli.js');
const HEAD = ['commit', 'files', 'before', 'after', 'introduced', 'reported', 'missed', 'wrong', 'staged', 'whole, s', 'since, s', 'staged, s'];

interface Scanned {
  readonly findings: readonly Told[];
  readonly seconds: number;
}

interface Row {
  readonly name: string;
  readonly files: number;
  readonly before: number;
  readonly after: number;
  readonly introduced: number;
  readonly reported: number;
  readonly missed: number;
  readonly wrong: number;
  readonly isStagedSame: boolean;
  readonly seconds: readonly number[];
}

class Trial {
  private readonly report: string;
  /** Kept from commit to commit, as on the machine of a developer. */
  private readonly cache: string;

  constructor(
    private readonly clone: Clone,
    folder: string,
  ) {
    this.report = join(folder, 'report.json');
    this.cache = join(folder, 'cache');
  }

  of(commit: string): Row {
    const { clone } = this;
    clone.checkOut(clone.parentOf(commit));
    const before = this.scan();
    clone.checkOut(commit);
    const after = this.scan();
    const since = this.scan('--since', 'HEAD~1', '--cache', this.cache);
    clone.takeBack();
    const staged = this.scan('--staged', '--cache', this.cache);
    const wanted = introduced(after.findings, before.findings, clone.renamedBy(commit));
    const [missed, wrong] = [lacking(wanted, since.findings), lacking(since.findings, wanted)];
    for (const finding of missed) console.error(`${commit} misses ${inWords(finding)}`);
    for (const finding of wrong) console.error(`${commit} tells ${inWords(finding)}, which is not new`);
    return {
      name: commit.slice(0, 10),
      files: clone.filesChangedBy(commit),
      before: before.findings.length,
      after: after.findings.length,
      introduced: wanted.length,
      reported: since.findings.length,
      missed: missed.length,
      wrong: wrong.length,
      isStagedSame: staged.findings.length === since.findings.length && lacking(since.findings, staged.findings).length === 0,
      seconds: [after.seconds, since.seconds, staged.seconds],
    };
  }

  private scan(...options: readonly string[]): Scanned {
    const args = [CLI, 'scan', '.', '--format', 'json', '--output', this.report, '--fail-on', 'never', '--quiet', ...options];
    rmSync(this.report, { force: true });
    const start = performance.now();
    const { status, stderr } = spawnSync(process.execPath, args, { cwd: this.clone.folder, encoding: 'utf8' });
    const seconds = (performance.now() - start) / 1000;
    // 3: a file could not be analysed, on either side.
    if (status !== 0 && status !== 3) throw new Error(`centinel ${args.slice(1).join(' ')} ends with ${status}: ${stderr}`);
    return { findings: (JSON.parse(readFileSync(this.report, 'utf8')) as { findings: Told[] }).findings, seconds };
  }
}

function tryAll(pinned: Pinned, workplace: string): readonly Row[] {
  const trial = new Trial(Clone.of(pinned, workplace), mkdtempSync(join(workplace, 'kept-')));
  return pinned.commits.map((commit) => {
    const row = trial.of(commit);
    console.error(`${pinned.folder} ${cells(row).join(' ')}`);
    return row;
  });
}

function cells({ name, files, before, after, introduced: brought, reported, missed, wrong, isStagedSame, seconds }: Row): readonly string[] {
  return [name, ...[files, before, after, brought, reported, missed, wrong].map(String), isStagedSame ? 'same' : 'OTHER', ...seconds.map((each) => each.toFixed(1))];
}

function sum(rows: readonly Row[]): readonly string[] {
  const total = (of: (row: Row) => number): string => String(rows.reduce((all, row) => all + of(row), 0));
  const isSame = rows.every(({ isStagedSame }) => isStagedSame);
  return [`${rows.length} commits`, total((row) => row.files), '', '', total((row) => row.introduced), total((row) => row.reported), total((row) => row.missed), total((row) => row.wrong), isSame ? 'same' : 'OTHER', '', '', ''];
}

const workplace = realpathSync(mkdtempSync(join(tmpdir(), 'centinel-since-')));
process.once('exit', () => rmSync(workplace, { recursive: true, force: true }));
process.once('SIGINT', () => process.exit(130));
const { only } = parseArgs({ options: { only: { type: 'string' } } }).values;
const rows = PINNED.filter(({ folder }) => only === undefined || folder === only).map((pinned) => ({ pinned, rows: tryAll(pinned, workplace) }));
for (const { pinned, rows: own } of rows) console.log(`\n${pinned.repository}\n${table([HEAD, ...own.map(cells)])}`);
const all = rows.flatMap((each) => each.rows);
console.log(`\n${table([HEAD, sum(all)])}`);
if (all.some(({ missed, wrong, isStagedSame }) => missed + wrong > 0 || !isStagedSame)) process.exitCode = 1;
