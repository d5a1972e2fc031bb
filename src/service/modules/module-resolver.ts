/**
 * Which file of the project a specifier means when it is written in a given file: relative paths, aliases of tsconfig and package.json, and
 * packages of the same workspace, none of which needs to be installed or built.
 */
import type { Host, Path } from '../host';
import { ProjectRoots } from '../project-root';
import { Project } from './project';
import { WorkspaceRoots } from './workspace-root';

/** Documents in which somebody types: with each key the same is asked again. */
const REMEMBERED = 8;

interface Answered {
  readonly specifiers: readonly string[];
  readonly files: ReadonlyMap<string, Path>;
}

export class ModuleResolver {
  private readonly projects = new Map<Path | undefined, Promise<Project>>();
  private readonly workspaces: WorkspaceRoots;
  private folders: readonly Path[] = [];
  /** By the file that asked, those that asked last at the end. */
  private answered = new Map<Path, Answered>();

  /** `roots` may be shared, so that folders are looked at once. */
  constructor(
    private readonly host: Host,
    private readonly roots = new ProjectRoots(host),
  ) {
    this.workspaces = new WorkspaceRoots(host);
  }

  /** The folders that the user asked for. Where no repository says how far a project goes, it goes as far as they do. */
  within(folders: readonly Path[]): void {
    this.folders = [...folders].sort((a, b) => a.length - b.length);
    this.answered = new Map();
  }

  /**
   * The files of the project; what has no entry is a package, an asset, or nothing at all. Never a file in node_modules: a package of the
   * project means its sources. Never rejects.
   */
  async resolveAll(from: Path, specifiers: readonly string[]): Promise<ReadonlyMap<string, Path>> {
    if (specifiers.length === 0) return new Map();
    const { answered } = this;
    const known = answered.get(from);
    const isKnown = known?.specifiers.length === specifiers.length && known.specifiers.every((specifier, index) => specifier === specifiers[index]);
    const files = isKnown ? known.files : await (await this.projectOf(from)).resolveAll(from, specifiers);
    remember(answered, from, { specifiers, files });
    return files;
  }

  /** Files came or went, or a config changed: looks again when asked next. */
  forget(): void {
    this.roots.forget();
    this.workspaces.forget();
    this.projects.clear();
    // Whoever is being answered now puts it where nobody looks any more.
    this.answered = new Map();
  }

  private async projectOf(from: Path): Promise<Project> {
    const root = await this.rootOf(from);
    const known = this.projects.get(root) ?? Project.load(this.host, root);
    this.projects.set(root, known);
    return known;
  }

  /** Undefined where nothing says how far the project goes: a folder that nobody asked for is not listed. */
  private async rootOf(from: Path): Promise<Path | undefined> {
    const asked = (): Path | undefined => this.folders.find((folder) => from.startsWith(`${folder}/`));
    return (await this.roots.repositoryOf(from)) ?? asked() ?? (await this.workspaces.around(from));
  }
}

function remember(answered: Map<Path, Answered>, from: Path, answer: Answered): void {
  answered.delete(from);
  answered.set(from, answer);
  const [oldest] = answered.keys();
  if (answered.size > REMEMBERED && oldest !== undefined) answered.delete(oldest);
}
