/** VS Code's server as the host of the API tests: a page in headless Chromium asks it to run them in its extension host. */
import { createWriteStream, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { format } from 'node:util';
import { CHROMIUM_ARGS, ensureChromium } from '../../scripts/chromium.mjs';
import { projectRoot } from '../../scripts/setup.mjs';
import { ensureVsCodeServer, startServer } from '../../scripts/vscode-server.mjs';
import { writeUserSettings } from './user-settings.mjs';

/** Before each line of the tests' own output; suite/index.ts puts it there. */
const MARK = '│ ';
const EDITOR_LOG = join(projectRoot, 'out', 'host', 'editor.log');
const TIME_LIMIT = 10 * 60_000;

export async function runInServer({ workspace, dataDir, extensionsDir, tests, env }) {
  const server = await ensureVsCodeServer();
  const executablePath = await ensureChromium();
  const { chromium } = await import('playwright-core');
  writeUserSettings(join(dataDir, 'data', 'User'));
  const { url, port, stop } = await startServer(server, { dataDir, extensionsDir, env, testDriver: true });
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGS });
  try {
    await testsEnd(await browser.newPage(), pageOf(url, port, workspace, tests));
  } finally {
    await browser.close();
    await stop();
  }
}

/** The smoke test driver of VS Code takes its orders from the address of the page. */
function pageOf(url, port, workspace, tests) {
  const onServer = (path) => `vscode-remote://127.0.0.1:${port}${path}`;
  const payload = [
    ['extensionDevelopmentPath', onServer(projectRoot)],
    ['extensionTestsPath', onServer(tests)],
    ['skipWelcome', 'true'],
  ];
  return `${url}?folder=${encodeURIComponent(workspace)}&payload=${encodeURIComponent(JSON.stringify(payload))}`;
}

/** What the tests print is shown; what the editor says beside it is kept for those who look for a fault. */
function printer() {
  mkdirSync(dirname(EDITOR_LOG), { recursive: true });
  const log = createWriteStream(EDITOR_LOG);
  return (_type, args) => {
    const line = format(...args);
    if (line.startsWith(MARK)) console.log(line.slice(MARK.length));
    else log.write(`${line}\n`);
  };
}

/** Resolves when they say that they are through. */
async function testsEnd(page, address) {
  let end;
  const ended = new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`The tests did not end within ${TIME_LIMIT / 60_000} minutes.`)), TIME_LIMIT);
    end = () => resolve(clearTimeout(timer));
    page.on('crash', () => reject(new Error('The page of the editor crashed.')));
  });
  await page.exposeFunction('codeAutomationLog', printer());
  await page.exposeFunction('codeAutomationExit', end);
  await page.goto(address);
  await ended;
}
