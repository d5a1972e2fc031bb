/** The tests in a real VS Code: the extension's API from inside, and a person's way from outside. */
import { cpSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../scripts/command.mjs';
import { ensureChromium, CHROMIUM_ARGS } from '../../scripts/chromium.mjs';
import { oxcVersion, ownTarget } from '../../scripts/native-binding.mjs';
import { projectRoot } from '../../scripts/setup.mjs';
import { judged, together } from '../../scripts/test-result.mjs';
import { ensureVsCodeServer, installExtension, startServer } from '../../scripts/vscode-server.mjs';
import { runInDesktop, wantsDesktop } from './desktop-host.mjs';
import { runInServer } from './server-host.mjs';
import { writeUserSettings } from './user-settings.mjs';

/** Mocha inside the extension host, on the code in dist/. */
export async function runApiSuite() {
  const tests = await bundleSuite();
  const runHost = wantsDesktop() ? runInDesktop : runInServer;
  return inFreshFolder((folder) => judged((resultFile) => runHost({ ...folder, tests, env: { CENTINEL_TEST_RESULT: resultFile, CENTINEL_COLOR: process.stdout.isTTY ? '1' : '0', CENTINEL_GREP: process.env.CENTINEL_GREP ?? '' } })));
}

/** Keyboard and mouse on the page, with the extension installed: the package for this system, and in short the one for every system. */
export async function runPersonSuite(packages) {
  // Pictures of steps that fail in this run, and no older ones.
  rmSync(join(projectRoot, 'out', 'screenshots'), { recursive: true, force: true });
  const own = packages.find(({ target }) => target !== undefined && target === ownTarget());
  const universal = packages.find(({ target }) => target === undefined);
  const inShort = await runPersonTests(universal, 'test/host/person/parser.test.ts');
  return own ? together(inShort, await runPersonTests(own, 'test/host/person/*.test.ts')) : inShort;
}

async function runPersonTests({ target, vsix }, files) {
  const server = await ensureVsCodeServer();
  const executablePath = await ensureChromium();
  return inFreshFolder(async ({ workspace, dataDir, extensionsDir }) => {
    await installExtension(server, vsix, extensionsDir);
    writeUserSettings(join(dataDir, 'data', 'User'));
    const { url, stop } = await startServer(server, { dataDir, extensionsDir });
    const parser = target ? `oxc-parser ${oxcVersion()}` : 'portable';
    const setting = { url, workspace, parser, chromium: { executablePath, args: CHROMIUM_ARGS } };
    try {
      return await judged((resultFile) => personMocha(files, { CENTINEL_TEST_RESULT: resultFile, CENTINEL_PERSON: JSON.stringify(setting) }));
    } finally {
      await stop();
    }
  });
}

/** Some tests alone, by their names: `CENTINEL_GREP=baseline npm test -- person`. */
const wanted = () => (process.env.CENTINEL_GREP ? ['--grep', process.env.CENTINEL_GREP] : []);

async function personMocha(files, env) {
  const mocha = ['--import', 'tsx', 'node_modules/mocha/bin/mocha.js', '--reporter', 'scripts/mocha-reporter.cjs', '--timeout', '120000', '--exit'];
  await run(process.execPath, [...mocha, ...wanted(), files], { cwd: projectRoot, env: { ...process.env, ...env }, show: true });
}

/** The tests may change and delete files: they get a copy of the workspace, and an editor that has never been used. */
export async function inFreshFolder(work) {
  // The real path, since that is what VS Code reports (on macOS the temporary folder is behind a link).
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'centinel-host-')));
  const workspace = join(folder, 'workspace');
  cpSync(join(projectRoot, 'test', 'host', 'workspace'), workspace, { recursive: true });
  try {
    return await work({ workspace, dataDir: join(folder, 'data'), extensionsDir: join(folder, 'extensions') });
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** @returns {Promise<string>} path of the module whose `run` VS Code calls */
export async function bundleSuite() {
  const esbuild = await import('esbuild');
  const outdir = join(projectRoot, 'out', 'host');
  rmSync(outdir, { recursive: true, force: true });
  await esbuild.build({
    absWorkingDir: projectRoot,
    entryPoints: ['test/host/suite/index.ts', 'test/host/suite/*.test.ts'],
    outdir,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    sourcemap: 'inline',
    external: ['vscode', 'mocha'],
    logLevel: 'warning',
  });
  return join(outdir, 'index.js');
}
