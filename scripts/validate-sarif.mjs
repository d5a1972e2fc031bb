/**
 * Asks Microsoft's SARIF validator, with GitHub's own rules, about a file: `node scripts/validate-sarif.mjs FILE`. The validator is
 * installed once into the cache, from the npm registry (104 MB on disk).
 */
import { chmodSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cached } from './cache-folder.mjs';
import { run, runOrFail } from './command.mjs';

const VERSION = '5.7.0';

/** The standard's rules, and those that GitHub code scanning adds. */
const RULE_KINDS = 'Sarif;Ghas';

/**
 * @typedef {{ level: 'error' | 'warning' | 'note', rule: string, message: string }} Remark
 * @returns {Promise<readonly Remark[]>}
 */
export async function validateSarif(file) {
  const args = ['validate', file, '--rule-kind', RULE_KINDS, '--level', 'Error;Warning;Note', '--kind', 'Fail;Review;Open'];
  // The program asks for ICU, which small machines lack; it needs no language's rules.
  const env = { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' };
  const { code, output } = await run(await validator(), args, { env });
  // A file that is not JSON is reported on the way, with the code of success.
  if (code !== 0 || !output.includes('Analysis completed successfully')) throw new Error(`The SARIF validator failed.\n${output}`);
  return remarks(output);
}

function remarks(output) {
  const found = output.matchAll(/\): (error|warning|note) ([A-Z]+\d+): (.*)$/gm);
  return [...found].map(([, level, rule, message]) => ({ level, rule, message }));
}

async function validator() {
  const folder = await cached(`sarif-multitool-${VERSION}-${process.platform}`, install);
  const program = process.platform === 'win32' ? 'Sarif.Multitool.exe' : 'Sarif.Multitool';
  const path = join(folder, 'node_modules', '@microsoft', `sarif-multitool-${process.platform}`, program);
  if (!existsSync(path)) throw new Error(`The SARIF validator is not made for ${process.platform}: ${path} is missing.`);
  // The package sets this in an install script, which npm may not have run.
  chmodSync(path, 0o755);
  return path;
}

async function install(folder) {
  console.log(`Installing the SARIF validator ${VERSION} from npm, once.`);
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  await runOrFail('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', `@microsoft/sarif-multitool@${VERSION}`], { cwd: folder });
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const file = process.argv[2];
  if (!file || !existsSync(file)) {
    console.error(file ? `There is no file ${file}.` : 'Usage: node scripts/validate-sarif.mjs FILE');
    process.exit(2);
  }
  const found = await validateSarif(file);
  for (const { level, rule, message } of found) console.log(`${level} ${rule}: ${message}`);
  console.log(found.length === 0 ? 'No remarks.' : `${found.length} remarks.`);
  process.exitCode = found.some(({ level }) => level === 'error') ? 1 : 0;
}
