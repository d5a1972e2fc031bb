/** Which files hold settings, by their names, and how they are written. */
import type { Setting } from './setting';

/** Read by tools alone, which say what they hold: manifests, locks, the settings of compilers, and what Centinel itself is told by. */
const OF_TOOLS =
  /(?:^|\/)(?:package|package-lock|npm-shrinkwrap|composer|bower|lerna|nx|turbo|project|centinel\.config|pnpm-workspace|pnpm-lock|[^/]*(?:[tj]sconfig|typescript-config)[^/]*(?:\/[^/]+)?|[^/]*[.-](?:lock|schema|min|tokens)|[^/]*\.lottie)\.(?:jsonc?|ya?ml)$/;

const ENDINGS: readonly (readonly [Setting['written'], RegExp])[] = [
  ['json', /\.jsonc?$/],
  ['yaml', /\.ya?ml$/],
  // `.env.ts` is code that reads settings.
  ['env', /(?:^|\/)(?:\.env(?:rc)?|[^/]+\.env|\.env\.(?!(?:[^/]*\.)?[cm]?[jt]sx?$)[^/]+)$/],
  ['properties', /\.properties$|(?:^|\/)\.npmrc$/],
];

/** Written by tools, our own reports among them: a second scan finds what the first one found. */
const BY_TOOLS = /(?:^|\/)(?:(?:shards?|reports?|coverage|test-results|\.nyc_output|\.centinel|\.centinel-cache)\/[^]*|(?:[^/]*[._-])?(?:centinel|reports?|coverage|lcov)(?:[._-][^/]*)?)\.jsonc?$/;

/** As globs, for those who watch and list files. */
export const SETTINGS: readonly string[] = ['.env', '.envrc', '.env.*', '.json', '.jsonc', '.yml', '.yaml', '.properties', '.npmrc'];

/** Undefined for what is no settings file. */
export function settingsKind(file: string): Setting['written'] | undefined {
  const name = file.toLowerCase();
  const [kind] = ENDINGS.find(([, ending]) => ending.test(name)) ?? [];
  return kind !== undefined && !OF_TOOLS.test(name) && !BY_TOOLS.test(name) ? kind : undefined;
}
