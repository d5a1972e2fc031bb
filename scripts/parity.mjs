/**
 * `npm run parity -- FOLDER…`: opens a copy of each project in a real VS Code, with a baseline and suppressions in it, and holds what a scan of the workspace says
 * there against the command line: the report byte for byte, and what is underlined against the report.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { runInServer } from '../test/host/server-host.mjs';
import { bundleSuite } from '../test/host/run.mjs';
import { underlinedBy } from '../test/host/suite/underlined-by.ts';
import { build } from './build.mjs';
import { ensureDependencies, projectRoot } from './setup.mjs';

/** So many findings get a comment; of the others every third is left out of the baseline. */
const SUPPRESSED = 10;
const CODE = /\.[cm]?[jt]s$/;

const given = process.argv.slice(2);
if (given.length === 0) {
  console.error('npm run parity -- FOLDER…, each the checkout of a project');
  process.exit(2);
}
await ensureDependencies();
await build();
const tests = await bundleSuite();
for (const folder of given) await compare(resolve(folder));

async function compare(folder) {
  const aside = realpathSync(mkdtempSync(join(tmpdir(), 'centinel-parity-')));
  const project = join(aside, basename(folder));
  const record = join(aside, 'editor.json');
  try {
    cpSync(folder, project, { recursive: true, verbatimSymlinks: true, filter: (path) => basename(path) !== 'node_modules' });
    prepare(project);
    const expected = commandLine(project, 'scan', '.', '--format', 'json', '--quiet');
    await runInServer({ workspace: project, dataDir: join(aside, 'data'), extensionsDir: join(aside, 'extensions'), tests, env: { CENTINEL_PARITY: record, CENTINEL_GREP: 'the project that is open', CENTINEL_TEST_RESULT: join(aside, 'result.json') } });
    tell(folder, expected, JSON.parse(readFileSync(record, 'utf8')));
  } finally {
    rmSync(aside, { recursive: true, force: true, maxRetries: 5 });
  }
}

function prepare(project) {
  const { findings } = JSON.parse(commandLine(project, 'scan', '.', '--format', 'json', '--quiet'));
  const chosen = findings.filter(({ file }) => CODE.test(file)).slice(0, SUPPRESSED);
  // From the last line up, so that the lines of the others stay.
  for (const { file, start, ruleId } of chosen.reverse()) {
    const path = join(project, file);
    const lines = readFileSync(path, 'utf8').split('\n');
    lines.splice(start.line - 1, 0, `// centinel-disable-next-line ${ruleId} -- parity (owner: bench)`);
    writeFileSync(path, lines.join('\n'));
  }
  rmSync(join(project, '.centinel'), { recursive: true, force: true });
  commandLine(project, 'baseline', 'create', '--quiet');
  const baseline = join(project, '.centinel', 'baseline.json');
  const { version, findings: entries } = JSON.parse(readFileSync(baseline, 'utf8'));
  writeFileSync(baseline, JSON.stringify({ version, findings: entries.filter((_, index) => index % 3 > 0) }, null, 2));
}

function tell(folder, expected, { report, underlined }) {
  const { summary } = JSON.parse(expected);
  const { filesAnalysed, error, warning, info, suppressed, baselined } = summary;
  const wanted = underlinedBy(expected);
  const isSame = report === expected;
  const isShown = JSON.stringify(underlined) === JSON.stringify(wanted);
  console.log(`${basename(folder)}: ${filesAnalysed} files, ${error + warning + info} findings, ${suppressed} suppressed, ${baselined} in the baseline: report ${isSame ? 'the same byte for byte' : 'NOT THE SAME'}, ${underlined.length} of ${wanted.length} underlined${isShown ? '' : ', NOT THE SAME'}`);
  if (isSame && isShown) return;
  process.exitCode = 1;
  const kept = mkdtempSync(join(tmpdir(), 'centinel-not-the-same-'));
  for (const [name, text] of Object.entries({ 'command-line.json': expected, 'editor.json': report, 'underlined.txt': underlined.join('\n'), 'expected.txt': wanted.join('\n') })) writeFileSync(join(kept, name), text);
  console.log(`  see ${kept}`);
}

/** It ends with 1 where there are findings, with 3 where a file could not be analysed. */
function commandLine(folder, ...args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(projectRoot, 'dist', 'cli.js'), ...args], { cwd: folder, encoding: 'utf8', maxBuffer: 1e9 });
  if (![0, 1, 3].includes(status)) throw new Error(`centinel ${args.join(' ')} ended with ${status} in ${folder}: ${stderr}`);
  return stdout;
}
