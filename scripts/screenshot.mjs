/** Takes media/screenshot.png, the picture in the README, from the running editor with the packaged extension. */
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CHROMIUM_ARGS, ensureChromium } from './chromium.mjs';
import { ensureDependencies, projectRoot } from './setup.mjs';
import { ensureVsCodeServer, installExtension, startServer } from './vscode-server.mjs';

const PICTURE = join(projectRoot, 'media', 'screenshot.png');
const SIZE = { width: 1280, height: 800 };

await ensureDependencies();
const { packageForThisSystem } = await import('./package.mjs');
const { writeUserSettings } = await import('../test/host/user-settings.mjs');
const vsix = await packageForThisSystem();
const server = await ensureVsCodeServer();
const data = realpathSync(mkdtempSync(join(tmpdir(), 'centinel-screenshot-')));
const extensionsDir = join(data, 'extensions');
await installExtension(server, vsix, extensionsDir);
writeUserSettings(join(data, 'data', 'User'), { 'editor.fontSize': 13, 'window.commandCenter': false, 'window.title': '${activeEditorShort} - ${rootName}' });
const { url, stop } = await startServer(server, { dataDir: data, extensionsDir });
try {
  await takePicture(url);
} finally {
  await stop();
  rmSync(data, { recursive: true, force: true });
}
console.log(PICTURE);

async function takePicture(address) {
  const { chromium } = await import('playwright-core');
  const { tsImport } = await import('tsx/esm/api');
  const { Workbench } = await tsImport('../test/host/person/workbench.ts', import.meta.url);
  const browser = await chromium.launch({ executablePath: await ensureChromium(), args: CHROMIUM_ARGS });
  try {
    const page = await browser.newPage({ viewport: SIZE, deviceScaleFactor: 1.5 });
    await arrange(new Workbench(page), address);
    await page.screenshot({ path: PICTURE });
  } finally {
    await browser.close();
  }
}

/** A file with findings, those of the whole workspace below it, and one of them explained. */
async function arrange(workbench, address) {
  await workbench.openFolder(address, join(projectRoot, 'examples', 'wallet'));
  await workbench.quickOpen('payments.ts');
  await workbench.editor.waitForSquiggle();
  await workbench.runCommand('Centinel: Scan Workspace');
  await workbench.waitForNotification(/files scanned/);
  await workbench.problems();
  await workbench.runCommand('Notifications: Clear All Notifications');
  await workbench.goTo(20, 1);
  await workbench.editor.hoverSquiggle();
}
