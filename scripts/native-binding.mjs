/** The parser in machine code for each system that the extension is packed for. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lockedPackage } from './locked-package.mjs';
import { projectRoot } from './setup.mjs';
import { noticeOf } from './third-party-notices.mjs';

/** By the name that VS Code has for a system, the one that its compiled part has in the registry. */
const BINDINGS = {
  'win32-x64': 'win32-x64-msvc',
  'win32-arm64': 'win32-arm64-msvc',
  'linux-x64': 'linux-x64-gnu',
  'linux-arm64': 'linux-arm64-gnu',
  'linux-armhf': 'linux-arm-gnueabihf',
  'alpine-x64': 'linux-x64-musl',
  'alpine-arm64': 'linux-arm64-musl',
  'darwin-x64': 'darwin-x64',
  'darwin-arm64': 'darwin-arm64',
};

/** All desktops that VS Code runs on. */
export const TARGETS = Object.keys(BINDINGS);

/** The name of this system, or undefined where the extension is packed for no such one. */
export function ownTarget() {
  const isMusl = process.platform === 'linux' && !process.report.getReport().header.glibcVersionRuntime;
  const target = `${isMusl ? 'alpine' : process.platform}-${process.arch === 'arm' ? 'armhf' : process.arch}`;
  return TARGETS.includes(target) ? target : undefined;
}

/** The one that Centinel is tried with. */
export const oxcVersion = () => JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')).optionalDependencies['oxc-parser'];

/** @returns {Promise<{ name: string, file: string, notice: string }>} what src/hosts/native-parser.ts looks for, where it is, and its licence */
export async function nativeBinding(target) {
  const folder = await lockedPackage(`@oxc-parser/binding-${BINDINGS[target]}`);
  const [compiled] = readdirSync(folder).filter((file) => file.endsWith('.node'));
  const notice = noticeOf(await lockedPackage('oxc-parser'));
  return { name: `oxc-parser-${oxcVersion()}.node`, file: join(folder, compiled), notice };
}
