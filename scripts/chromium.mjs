/** Finds the Chromium that shows the editor's page. */
import { existsSync } from 'node:fs';
import { findOnPath } from './command.mjs';
import { installPackages } from './debian-packages.mjs';

const PROGRAMS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const APPLICATIONS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The sandbox is off since containers have none to offer; every name but this machine's is unknown, so that nothing is fetched or reported. */
export const CHROMIUM_ARGS = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  ...['--disable-component-update', '--disable-sync', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
];

/** Path of a Chromium; `CHROMIUM_PATH` overrides the search. */
export async function ensureChromium() {
  const found = findChromium();
  if (found) return found;
  await installPackages(['chromium'], 'to show the editor to the tests (or set CHROMIUM_PATH to a Chromium or Chrome)');
  return findOnPath('chromium');
}

function findChromium() {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen && !existsSync(chosen)) throw new Error(`CHROMIUM_PATH is ${chosen}, and there is no such file.`);
  return chosen || PROGRAMS.map(findOnPath).find(Boolean) || APPLICATIONS.find((path) => existsSync(path));
}
