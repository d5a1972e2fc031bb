/**
 * A real VS Code without a desktop: its own server build, from the npm package code-server, run by the Node version that it needs.
 * Everything comes from the npm registry, is installed once into the cache, and listens on this machine only.
 */
import { writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { cached } from './cache-folder.mjs';
import { findOnPath, runOrFail } from './command.mjs';
import { installPackages } from './debian-packages.mjs';
import { startProcess } from './server-process.mjs';

const CODE_SERVER = '4.139.1';
const NODE = '24';
const platform = `${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;

/**
 * The native modules that the server runs with: its log files, and the watch that ends an orphaned extension host. The others serve
 * terminals, chat and proxies with Kerberos, and would make the installation four times as long.
 */
const NATIVE_MODULES = ['@vscode/spdlog', '@vscode/native-watchdog'];

/** Nothing is looked up in the extension gallery: the server works without a network, and stays as it was tested. */
const NO_GALLERY = { EXTENSIONS_GALLERY: '{}' };

/** @typedef {{ vscode: string, node: string }} VsCodeServer folder of VS Code, and the Node program to run it with */

/** @returns {Promise<VsCodeServer>} */
export async function ensureVsCodeServer() {
  const folder = await cached(`code-server-${CODE_SERVER}-${platform}`, install);
  return locate(folder);
}

function locate(folder) {
  const node = join(folder, 'node_modules', `node-${platform}`, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  return { node, vscode: join(folder, 'node_modules', 'code-server', 'lib', 'vscode') };
}

async function install(folder, finalFolder) {
  await ensureCompiler();
  const { node, vscode } = locate(folder);
  const nodeHome = join(folder, 'node_modules', `node-${platform}`);
  const env = {
    ...process.env,
    PATH: join(node, '..') + delimiter + process.env.PATH,
    // The headers of this very Node, so that nothing is fetched from nodejs.org.
    npm_config_nodedir: nodeHome,
  };
  const started = Date.now();
  console.log(`Installing VS Code's server (code-server ${CODE_SERVER}) from npm, once, into ${finalFolder}`);
  console.log('  1 of 3: packages (800 MB on disk, 20 seconds to some minutes by the network)');
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  await npmInstall([`node-${platform}@${NODE}`, `code-server@${CODE_SERVER}`], { cwd: folder });
  console.log('  2 of 3: what VS Code and its built-in extensions depend on');
  await npmInstall(['--omit=dev'], { cwd: vscode, env });
  await npmInstall(['--omit=dev'], { cwd: join(vscode, 'extensions'), env });
  console.log('  3 of 3: building its native modules (half a minute)');
  await runOrFail('npm', ['rebuild', '--ignore-scripts=false', ...NATIVE_MODULES], { cwd: vscode, env });
  console.log(`  done in ${Math.round((Date.now() - started) / 1000)} s`);
}

/** Without install scripts: they ask for another Node and build far more than is used. */
function npmInstall(args, options) {
  return runOrFail('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', ...args], options);
}

async function ensureCompiler() {
  const tools = { 'g++': ['c++', 'g++', 'clang++', 'cl'], make: ['make', 'msbuild'], python3: ['python3', 'python'] };
  const missing = Object.keys(tools).filter((tool) => !tools[tool].some(findOnPath));
  if (missing.length > 0) await installPackages(missing, "to build native modules of VS Code's server");
}

/**
 * Starts the server on a free port of this machine alone, and waits until it answers.
 * @param {VsCodeServer} server
 * @param {{ dataDir: string, extensionsDir?: string, testDriver?: boolean, env?: Record<string, string> }} options
 * `env` reaches the extension host
 * @returns {Promise<{ url: string, port: number, stop(): Promise<void> }>}
 */
export async function startServer(server, { dataDir, extensionsDir, testDriver = false, env = {} }) {
  const args = [
    join(server.vscode, 'out', 'server-main.js'),
    ...['--host', '127.0.0.1', '--port', '0', '--without-connection-token', '--accept-server-license-terms'],
    ...['--server-data-dir', dataDir, '--telemetry-level', 'off', '--disable-workspace-trust'],
    // With it the page obeys a payload that names tests to run; it hides notifications too, which a person would see.
    ...(testDriver ? ['--enable-smoke-test-driver'] : []),
    ...(extensionsDir ? ['--extensions-dir', extensionsDir] : []),
  ];
  const { match, stop } = await startProcess(server.node, args, { ...process.env, ...NO_GALLERY, ...env }, /Extension host agent listening on (\d+)/);
  return { url: `http://127.0.0.1:${match[1]}/`, port: Number(match[1]), stop };
}

/** Installs a packaged extension as a user would. */
export async function installExtension(server, vsix, extensionsDir) {
  const args = [join(server.vscode, 'out', 'server-main.js'), '--accept-server-license-terms'];
  await runOrFail(server.node, [...args, '--install-extension', vsix, '--extensions-dir', extensionsDir, '--force']);
}
