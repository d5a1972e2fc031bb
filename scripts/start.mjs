/**
 * `npm start [PATH] [-- --no-editor]`: scans examples/wallet, or PATH, with what is in this checkout, then opens an editor on it with the
 * extension: the VS Code of this machine, or else one in the browser.
 */
import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { findOnPath, run } from './command.mjs';
import { ensureDependencies, projectRoot } from './setup.mjs';

const [given] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
/** A path is meant from where the user stands; npm itself runs this in the project. */
const from = given ? (process.env.INIT_CWD ?? process.cwd()) : projectRoot;
const path = given ?? join('examples', 'wallet');
const target = resolve(from, path);
if (!existsSync(target)) {
  console.error(`There is no ${target} to scan.`);
  process.exit(2);
}

await ensureDependencies();
const { build } = await import('./build.mjs');
await build();
const code = await scan();
if (code !== 0) process.exit(code);
if (!process.argv.includes('--no-editor')) await openEditor(statSync(target).isDirectory() ? target : dirname(target));

/** Findings are what is to be seen here, so they are no failure. */
async function scan() {
  const args = [join(projectRoot, 'dist', 'cli.js'), 'scan', path, '--fail-on', 'never'];
  return (await run(process.execPath, args, { cwd: from, show: true })).code;
}

async function openEditor(folder) {
  const program = process.env.VSCODE_EXECUTABLE_PATH || findOnPath('code');
  if (!program) return openInBrowser(folder);
  console.log(`\nOpening ${folder} in VS Code with the extension of this checkout.`);
  const args = [`--extensionDevelopmentPath=${projectRoot}`, folder];
  await run(program, args, { show: true });
}

/** VS Code's server with the packaged extension, until somebody ends it. */
async function openInBrowser(folder) {
  console.log('\nThere is no VS Code on this machine: bringing one up for the browser.');
  const { packageForThisSystem } = await import('./package.mjs');
  const { ensureVsCodeServer, installExtension, startServer } = await import('./vscode-server.mjs');
  const vsix = await packageForThisSystem();
  const server = await ensureVsCodeServer();
  const data = realpathSync(mkdtempSync(join(tmpdir(), 'centinel-editor-')));
  const extensionsDir = join(data, 'extensions');
  mkdirSync(extensionsDir);
  await installExtension(server, vsix, extensionsDir);
  const { url } = await startServer(server, { dataDir: data, extensionsDir });
  process.on('exit', () => rmSync(data, { recursive: true, force: true }));
  console.log(`\nThe editor is at ${url}?folder=${encodeURI(folder)}\nIt stays up until you press Ctrl-C.`);
}
