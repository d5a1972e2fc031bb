/** The editor on a page of its own, with the packaged extension installed; the driver says where it is. */
import { cpSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { Workbench } from './workbench';

/** What the driver hands over, in the environment. */
interface Setting {
  readonly url: string;
  /** The folder that a session works on a copy of: the editor remembers by folder what was open and unsaved in it. */
  readonly workspace: string;
  /** The one that the installed package reads with. */
  readonly parser: string;
  readonly chromium: { readonly executablePath: string; readonly args: string[] };
}

export interface Session {
  readonly workbench: Workbench;
  readonly workspace: string;
  readonly parser: string;
  close(): Promise<void>;
}

export async function openWorkbench(): Promise<Session> {
  const setting = handedOver();
  const workspace = join(mkdtempSync(`${setting.workspace}-`), 'workspace');
  cpSync(setting.workspace, workspace, { recursive: true });
  const browser: Browser = await chromium.launch(setting.chromium);
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  const workbench = new Workbench(page);
  await workbench.openFolder(setting.url, workspace);
  return { workbench, workspace, parser: setting.parser, close: () => browser.close() };
}

function handedOver(): Setting {
  const text = process.env['CENTINEL_PERSON'];
  if (!text) throw new Error('These tests are started by "npm test -- person", which brings the editor up.');
  return JSON.parse(text) as Setting;
}
