/** What a repository says of itself by its files: what it is built with, where its CI runs, what its hooks are run by. */
import { posix } from 'node:path';
import { isSettings, isSupported } from '../../engine';
import { decode } from '../decode';
import type { Host, Path } from '../host';
import { asManifest, MANIFEST_FILE, type Manifest } from '../modules/manifest';
import { type PackageManager, packageManagerOf } from './package-manager';

/** As git tells it. */
export interface GitFacts {
  /** The folder that git keeps. */
  readonly root: Path;
  /** Address of the remote that is called origin, or of the only one. Without a password that may stand in it. */
  readonly remote?: string;
  /** What new work is merged into, as far as git knows. */
  readonly mainBranch?: string;
  /** The commit that is checked out; undefined before the first one. */
  readonly head?: string;
  /** Commits are missing: git was told to fetch the last ones alone. */
  readonly isShallow: boolean;
}

export const CI_SERVICES = ['github', 'gitlab', 'azure', 'jenkins'] as const;
export type CiService = (typeof CI_SERVICES)[number];

export const HOOK_TOOLS = ['lefthook', 'husky', 'pre-commit'] as const;
export type HookTool = (typeof HOOK_TOOLS)[number];

export interface Repository {
  readonly root: Path;
  readonly git?: GitFacts;
  readonly manager: PackageManager;
  /** Of the package.json in the root; undefined where there is none. */
  readonly manifest?: Manifest;
  /** Every file that git keeps or would keep. */
  readonly files: ReadonlySet<Path>;
  /** Where CI of this repository runs, by the files for it and by where the remote is. */
  readonly service?: CiService;
  readonly hookTool?: HookTool;
  /** Folders of code that somebody else or a program wrote, relative to the root, sorted. */
  readonly foreign: readonly string[];
}

/** Rejects when the folder cannot be listed. */
export async function surveyed(host: Host, root: Path, git: GitFacts | undefined): Promise<Repository> {
  const files = new Set((await host.list(root)).files);
  const text = await textIn(host, posix.join(root, MANIFEST_FILE));
  const manifest = text === undefined ? undefined : asManifest(text);
  return {
    root,
    git,
    manager: packageManagerOf((name) => files.has(posix.join(root, name)), text ?? ''),
    manifest,
    files,
    service: serviceOf(root, files, git?.remote),
    hookTool: hookToolOf(root, files, manifest),
    foreign: foreignFolders(root, files),
  };
}

/** Undefined where there is no such file, or it is no text. */
export async function textIn(host: Host, path: Path): Promise<string | undefined> {
  const bytes = await host.read(path).catch(() => undefined);
  return bytes && decode(bytes);
}

/** The first of the files that speaks of Centinel. */
export async function speaking(host: Host, paths: readonly Path[]): Promise<Path | undefined> {
  for (const path of paths) if (/\bcentinel\b/.test((await textIn(host, path)) ?? '')) return path;
  return undefined;
}

/** Where a service looks for what it is to run, relative to the root. */
const CI_FILES: Readonly<Record<CiService, RegExp>> = {
  github: /^\.github\/workflows\/[^/]+\.ya?ml$/,
  gitlab: /^\.gitlab-ci\.ya?ml$|^\.gitlab\/.+\.ya?ml$/,
  azure: /^\.?azure-pipelines(?:[^/]*|\/.+)\.ya?ml$/,
  jenkins: /^Jenkinsfile[^/]*$/,
};

const REMOTES: readonly (readonly [RegExp, CiService])[] = [
  [/github/i, 'github'],
  [/gitlab/i, 'gitlab'],
  [/dev\.azure\.com|visualstudio\.com/i, 'azure'],
];

export function ciFilesOf({ root, files }: Pick<Repository, 'root' | 'files'>, service: CiService): readonly Path[] {
  return [...files].filter((file) => CI_FILES[service].test(posix.relative(root, file)));
}

/** What is there already says more than where the repository lies: a mirror on GitHub may be built by Jenkins. */
function serviceOf(root: Path, files: ReadonlySet<Path>, remote = ''): CiService | undefined {
  const host = /^(?:[\w+.-]+:\/\/)?(?:[^/@]*@)?([^/:]+)/.exec(remote)?.[1] ?? '';
  const byRemote = REMOTES.find(([pattern]) => pattern.test(host))?.[1];
  const present = CI_SERVICES.filter((service) => ciFilesOf({ root, files }, service).length > 0);
  return present.length === 0 || (byRemote && present.includes(byRemote)) ? byRemote : present[0];
}

export const LEFTHOOK_FILES = ['lefthook', '.lefthook', '.config/lefthook'].flatMap((name) => ['yml', 'yaml', 'toml', 'json', 'jsonc'].map((ending) => `${name}.${ending}`));
export const PRE_COMMIT_FILE = '.pre-commit-config.yaml';
export const HUSKY_FOLDER = '.husky';

function hookToolOf(root: Path, files: ReadonlySet<Path>, manifest: Manifest | undefined): HookTool | undefined {
  const names = [...files].map((file) => posix.relative(root, file));
  if (names.some((name) => LEFTHOOK_FILES.includes(name)) || manifest?.dependencies.has('lefthook')) return 'lefthook';
  if (names.some((name) => name.startsWith(`${HUSKY_FOLDER}/`)) || manifest?.dependencies.has('husky')) return 'husky';
  return names.includes(PRE_COMMIT_FILE) ? 'pre-commit' : undefined;
}

/** Names that people give to folders of code that nobody edits by hand. */
const FOREIGN = /^(?:__generated__|\.?generated|vendor|vendors|vendored|third[-_]?party|bower_components)$/i;

/** The outermost ones that hold code: what else lies in such a folder matters to nobody here. */
function foreignFolders(root: Path, files: ReadonlySet<Path>): readonly string[] {
  const folders = new Set<string>();
  for (const file of files) {
    if (!isSupported(file) || isSettings(file)) continue;
    const parts = posix.dirname(posix.relative(root, file)).split('/');
    const first = parts.findIndex((part) => FOREIGN.test(part));
    if (first >= 0) folders.add(`${parts.slice(0, first + 1).join('/')}/`);
  }
  return [...folders].sort();
}
