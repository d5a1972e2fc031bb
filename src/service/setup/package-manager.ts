/** How a project installs its packages and starts their programs. */
import { asRecord } from '../modules/manifest';
import { parse } from 'jsonc-parser';

export interface PackageManager {
  readonly name: 'npm' | 'pnpm' | 'yarn' | 'bun';
  /** Command lines that install what the lock file says, on a machine that has Node and npm; nothing of the packages is run. */
  readonly install: readonly string[];
  /** Adds a package to those of development. */
  readonly add: string;
  /** Begins a command line of a program of an installed package. */
  readonly run: string;
}

/** By their lock files, in the order in which they are believed where there are several. */
const LOCKS: readonly (readonly [file: string, name: PackageManager['name']])[] = [
  ['pnpm-lock.yaml', 'pnpm'],
  ['bun.lock', 'bun'],
  ['bun.lockb', 'bun'],
  ['yarn.lock', 'yarn'],
  ['package-lock.json', 'npm'],
  ['npm-shrinkwrap.json', 'npm'],
];

/** `has`: is there such a file in the root? `manifest` is the text of package.json. */
export function packageManagerOf(has: (name: string) => boolean, manifest: string): PackageManager {
  const written = asRecord(safelyParsed(manifest))['packageManager'];
  const [, declared, major = ''] = /^(npm|pnpm|yarn|bun)@(\d+)/.exec(typeof written === 'string' ? written : '') ?? [];
  const lock = LOCKS.find(([file]) => has(file));
  const name = (declared as PackageManager['name'] | undefined) ?? lock?.[1] ?? 'npm';
  const isModernYarn = name === 'yarn' && (major === '' ? has('.yarnrc.yml') : Number(major) > 1);
  return isModernYarn ? MODERN_YARN : { ...MANAGERS[name], ...(name === 'npm' && !lock ? { install: ['npm install --ignore-scripts'] } : {}) };
}

const MANAGERS: Readonly<Record<PackageManager['name'], PackageManager>> = {
  npm: { name: 'npm', install: ['npm ci --ignore-scripts'], add: 'npm install --save-dev', run: 'npx' },
  pnpm: { name: 'pnpm', install: ['corepack enable', 'pnpm install --frozen-lockfile --ignore-scripts'], add: 'pnpm add --save-dev', run: 'pnpm exec' },
  yarn: { name: 'yarn', install: ['corepack enable', 'yarn install --frozen-lockfile --ignore-scripts'], add: 'yarn add --dev', run: 'yarn --silent run' },
  bun: { name: 'bun', install: ['npm install --global bun', 'bun install --frozen-lockfile --ignore-scripts'], add: 'bun add --dev', run: 'bunx' },
};

const MODERN_YARN: PackageManager = { ...MANAGERS.yarn, install: ['corepack enable', 'yarn install --immutable'], run: 'yarn run' };

function safelyParsed(text: string): unknown {
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}
