/** The packages of a project: which one a file belongs to, and which one a name means. */
import { posix } from 'node:path';
import type { Path } from '../host';
import { MAX_PACKAGES } from '../limits';
import { asManifest, type Manifest, MANIFEST_FILE } from './manifest';
import type { ProjectFiles } from './project-files';
import { isWorkspaceFile, type Workspace, workspacesIn } from './workspaces';

export interface Package {
  readonly folder: Path;
  readonly manifest: Manifest;
}

/** Packages below these stand in for other ones: they are no part of the project for files outside. */
const STAND_IN = /\/(?:__fixtures__|__mocks__|__tests__|fixtures?|templates?|tests?|examples?|samples?|vendor|third_party)\//g;

export class Packages {
  private readonly nearest = new Map<Path, Package | undefined>();
  private readonly parsed = new Map<string, Manifest>();
  private byName: ReadonlyMap<string, readonly Package[]> = new Map();
  private workspaces: readonly Workspace[] = [];

  constructor(private readonly files: ProjectFiles) {}

  /** Reads what declares packages and workspaces, so that names have a meaning. */
  async load(): Promise<void> {
    const manifests = this.files.listing.filter((file) => file.endsWith(`/${MANIFEST_FILE}`)).slice(0, MAX_PACKAGES);
    await this.files.read([...manifests, ...this.files.listing.filter(isWorkspaceFile)]);
    const packages = manifests.map((file) => this.in(posix.dirname(file))).filter((each) => each !== undefined);
    this.workspaces = workspacesIn(packages, this.files);
    this.byName = grouped(packages);
  }

  /** The package whose package.json lies in the folder. */
  in(folder: Path): Package | undefined {
    const text = this.files.text(posix.join(folder, MANIFEST_FILE));
    if (text === undefined) return undefined;
    const manifest = this.parsed.get(text) ?? asManifest(text);
    this.parsed.set(text, manifest);
    return { folder, manifest };
  }

  /** The package that a file belongs to: the nearest above it. */
  around(file: Path): Package | undefined {
    return this.above(posix.dirname(file));
  }

  /** The folder that build output lies in, beside its sources: that of the package, or of the whole project. */
  home(file: Path): Path | undefined {
    return this.around(file)?.folder ?? this.files.root;
  }

  private above(folder: Path): Package | undefined {
    if (this.nearest.has(folder)) return this.nearest.get(folder);
    const parent = posix.dirname(folder);
    const isTop = folder === this.files.root || parent === folder || parent === '.';
    const found = this.in(folder) ?? (isTop ? undefined : this.above(parent));
    // Without a listing, what is not known yet looks as if it were not there.
    if (this.files.root !== undefined) this.nearest.set(folder, found);
    return found;
  }

  /** The package that a name means in a file: its own, a member of its workspace, or what its package.json gives a path for. */
  named(name: string, from: Path): Package | undefined {
    const own = this.around(from);
    if (own?.manifest.name === name) return own;
    return this.linked(name, own) ?? this.member(name, from);
  }

  /** `"name": "file:../folder"` among the dependencies. */
  private linked(name: string, own: Package | undefined): Package | undefined {
    const range = own?.manifest.dependencies.get(name);
    const path = /^(?:file|link|portal):(.+)/.exec(range ?? '')?.[1];
    return own && path ? this.in(posix.join(own.folder, path)) : undefined;
  }

  private member(name: string, from: Path): Package | undefined {
    const candidates = this.byName.get(name) ?? [];
    const around = this.workspaces.filter(({ folder }) => from.startsWith(`${folder}/`));
    for (const workspace of around) {
      const members = candidates.filter((each) => workspace.holds(each.folder));
      if (members.length > 0) return nearest(members, from);
    }
    return around.length > 0 ? undefined : nearest(candidates.filter((each) => !isStandIn(each.folder, from)), from);
  }
}

function grouped(packages: readonly Package[]): ReadonlyMap<string, readonly Package[]> {
  const groups = new Map<string, Package[]>();
  for (const each of packages) {
    const { name } = each.manifest;
    if (name !== undefined) groups.set(name, [...(groups.get(name) ?? []), each]);
  }
  return groups;
}

function isStandIn(folder: Path, from: Path): boolean {
  return [...`${folder}/`.matchAll(STAND_IN)].some(({ index, 0: name }) => !from.startsWith(folder.slice(0, index) + name));
}

/** The one that shares most folders with the file; among equals the first by path. */
function nearest(packages: readonly Package[], from: Path): Package | undefined {
  const shared = (folder: Path): number => {
    const own = from.split('/');
    const parts = folder.split('/');
    const end = parts.findIndex((part, at) => part !== own[at]);
    return end === -1 ? parts.length : end;
  };
  let best: Package | undefined;
  for (const each of packages) {
    if (!best || shared(each.folder) > shared(best.folder)) best = each;
  }
  return best;
}
