/** The part of a fix that lies in other files: lines brought in where they are missing, as edits that the editor applies with the rest. */
import { CreateFile, TextDocumentEdit, type InitializeParams } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { appending } from '../engine';
import type { AnalysisService } from '../service/analysis-service';
import type { Path } from '../service/host';
import type { ChangeElsewhere } from './document-edits';
import type { Documents } from './documents';
import type { Folders } from './folders';
import type { Publications } from './publications';

interface Parts {
  readonly params: InitializeParams;
  readonly service: AnalysisService;
  readonly documents: Documents;
  readonly publications: Publications;
  readonly folders: Folders;
}

export class LinesElsewhere {
  private readonly takesEdits: boolean;
  private readonly createsFiles: boolean;

  constructor(private readonly parts: Parts) {
    const edits = parts.params.capabilities.workspace?.workspaceEdit;
    this.takesEdits = edits?.documentChanges === true;
    this.createsFiles = edits?.resourceOperations?.includes('create') === true;
  }

  /** None where the editor cannot carry them out, or the file is nothing that may be written to: then the fix goes without. */
  async changes(path: Path, lines: ReadonlyMap<string, readonly string[]>): Promise<readonly ChangeElsewhere[]> {
    if (!this.takesEdits) return [];
    const changes = await Promise.all([...lines].map(async ([name, wanted]) => this.changesOf(await this.placeOf(path, name), wanted)));
    return changes.flat();
  }

  private async placeOf(path: Path, name: string): Promise<Path | undefined> {
    const folder = this.parts.folders.paths.find((each) => path.startsWith(`${each}/`));
    return (await this.parts.service.besidePackage(path, name)) ?? (folder && `${folder}/${name}`);
  }

  private async changesOf(path: Path | undefined, lines: readonly string[]): Promise<readonly ChangeElsewhere[]> {
    if (path === undefined) return [];
    const uri = this.parts.publications.uriOf(path);
    const open = this.parts.documents.opened(uri);
    const text = open ? open.getText() : await this.parts.service.textOf(path);
    if (text === null || (text === undefined && !this.createsFiles)) return [];
    const edit = appending(text ?? '', lines);
    if (!edit) return [];
    const document = open ?? TextDocument.create(uri, 'plaintext', 0, text ?? '');
    const at = document.positionAt(edit.start);
    const change = TextDocumentEdit.create({ uri, version: open ? open.version : null }, [{ range: { start: at, end: at }, newText: edit.text }]);
    return text === undefined ? [CreateFile.create(uri, { ignoreIfExists: true }), change] : [change];
  }
}
