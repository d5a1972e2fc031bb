/** The folders of the workspace, as they come and go. */
import type { Connection, InitializeParams } from 'vscode-languageserver/node';
import type { Path } from '../service/host';
import { pathOfUri } from './uri';

export class Folders {
  private uris: string[];
  onRemove: (path: Path) => void = () => undefined;
  onAdd: () => Promise<void> = async () => undefined;

  constructor(
    private readonly connection: Connection,
    params: InitializeParams,
  ) {
    const single = params.rootUri ? [params.rootUri] : [];
    this.uris = params.workspaceFolders?.map(({ uri }) => uri) ?? single;
    this.notifies = params.capabilities.workspace?.workspaceFolders === true;
  }

  private readonly notifies: boolean;

  get paths(): readonly Path[] {
    return this.uris.flatMap((uri) => pathOfUri(uri) ?? []);
  }

  /** As a person would call the file. */
  nameOf(path: Path): string {
    const folder = this.paths.find((each) => path.startsWith(`${each}/`));
    return folder === undefined ? path : path.slice(folder.length + 1);
  }

  start(): void {
    if (!this.notifies) return;
    this.connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      const gone = new Set(removed.map(({ uri }) => uri));
      this.uris = [...this.uris.filter((uri) => !gone.has(uri)), ...added.map(({ uri }) => uri)];
      for (const uri of gone) {
        const path = pathOfUri(uri);
        if (path !== undefined) this.onRemove(path);
      }
      if (added.length > 0) void this.onAdd();
    });
  }
}
