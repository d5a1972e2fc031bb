/** A desktop VS Code as the host of the API tests: the one that is installed, or one that is downloaded. */
import { join } from 'node:path';
import { findOnPath, run } from '../../scripts/command.mjs';
import { installPackages } from '../../scripts/debian-packages.mjs';
import { projectRoot } from '../../scripts/setup.mjs';
import { writeUserSettings } from './user-settings.mjs';

const TIME_LIMIT = 10 * 60_000;

/** A download of 150 MB is made only when somebody asks for it. */
export const wantsDesktop = () => Boolean(process.env.VSCODE_EXECUTABLE_PATH) || process.env.CENTINEL_DESKTOP === '1';

export async function runInDesktop({ workspace, dataDir, extensionsDir, tests, env }) {
  const { downloadAndUnzipVSCode } = await import('@vscode/test-electron');
  const program = process.env.VSCODE_EXECUTABLE_PATH || (await downloadAndUnzipVSCode({ timeout: 30_000 }));
  writeUserSettings(join(dataDir, 'User'));
  const args = [
    workspace,
    `--extensionDevelopmentPath=${projectRoot}`,
    `--extensionTestsPath=${tests}`,
    `--user-data-dir=${dataDir}`,
    `--extensions-dir=${extensionsDir}`,
    ...['--no-sandbox', '--disable-gpu', '--disable-updates', '--disable-workspace-trust', '--skip-welcome', '--skip-release-notes'],
  ];
  await runOnDisplay(program, args, env);
}

/** On a machine without a screen, on a screen in memory. */
async function runOnDisplay(program, args, env) {
  const needsDisplay = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
  if (needsDisplay && !findOnPath('xvfb-run')) await installPackages(['xvfb', 'xauth'], 'to run VS Code where there is no screen');
  const [first, ...rest] = needsDisplay ? ['xvfb-run', '-a', program, ...args] : [program, ...args];
  await run(first, rest, { cwd: projectRoot, env: { ...process.env, ...env }, show: true, timeLimit: TIME_LIMIT });
}
