/** The workspaces of npm, yarn, pnpm, bun and lerna: folders whose packages see each other by name. */
import { posix } from 'node:path';
import { Minimatch } from 'minimatch';
import { parse as parseJson } from 'jsonc-parser';
import type * as yaml from 'yaml';
import type { Path } from '../host';
import { patternsIn } from './manifest';
import type { Package } from './packages';
import type { ProjectFiles } from './project-files';

export interface Workspace {
  readonly folder: Path;
  /** Whether the package in the folder is a member. */
  holds(folder: Path): boolean;
}

/** By file name, how its text is read. */
const DECLARED_IN: Readonly<Record<string, (text: string) => unknown>> = {
  'pnpm-workspace.yaml': (text) => parseYaml(text),
  'lerna.json': (text) => parseJson(text) as unknown,
};

export const WORKSPACE_FILES: readonly string[] = Object.keys(DECLARED_IN);

export function isWorkspaceFile(file: Path): boolean {
  return WORKSPACE_FILES.includes(posix.basename(file));
}

/** The innermost first. */
export function workspacesIn(packages: readonly Package[], files: ProjectFiles): readonly Workspace[] {
  const byManifest = packages.map(({ folder, manifest }) => ({ folder, patterns: manifest.workspaces }));
  const byFile = files.listing.filter(isWorkspaceFile).map((file) => ({ folder: posix.dirname(file), patterns: declaredIn(file, files) }));
  return [...byManifest, ...byFile]
    .flatMap(({ folder, patterns }) => (patterns ? [workspace(folder, patterns)] : []))
    .sort((a, b) => b.folder.length - a.folder.length);
}

/** A file that cannot be read declares nothing. */
function declaredIn(file: Path, files: ProjectFiles): readonly string[] | undefined {
  try {
    return patternsIn(DECLARED_IN[posix.basename(file)]?.(files.text(file) ?? ''));
  } catch {
    return undefined;
  }
}

/** The parser is loaded where there is something for it to read. */
function parseYaml(text: string): unknown {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- late, and at once
  return (require('yaml') as typeof yaml).parse(text);
}

function workspace(folder: Path, patterns: readonly string[]): Workspace {
  const matcher = (pattern: string) => new Minimatch(posix.join('.', pattern).replace(/\/$/, ''), { platform: 'linux', nonegate: true });
  const included = patterns.filter((pattern) => !pattern.startsWith('!')).map(matcher);
  const excluded = patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => matcher(pattern.slice(1)));
  const holds = (path: Path): boolean => {
    const name = posix.relative(folder, path);
    return included.some((each) => each.match(name)) && !excluded.some((each) => each.match(name));
  };
  return { folder, holds };
}
