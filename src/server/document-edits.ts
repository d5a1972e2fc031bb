/** Edits of a text in the words of the protocol, tied to the version that they were made for where the client can tell versions apart. */
import type { CreateFile, InitializeParams, TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Edit } from '../engine';

export type ChangeElsewhere = CreateFile | TextDocumentEdit;

export class DocumentEdits {
  private readonly versioned: boolean;

  constructor({ capabilities }: InitializeParams) {
    this.versioned = capabilities.workspace?.workspaceEdit?.documentChanges === true;
  }

  /** `more`: changes of other files, which only a client gets that takes versions. */
  of(document: TextDocument, edits: readonly Edit[], more: readonly ChangeElsewhere[] = []): WorkspaceEdit {
    const { uri, version } = document;
    const textEdits = edits.map(({ start, end, text }) => ({
      range: { start: document.positionAt(start), end: document.positionAt(end) },
      newText: text,
    }));
    return this.versioned ? { documentChanges: [{ textDocument: { uri, version }, edits: textEdits }, ...more] } : { changes: { [uri]: textEdits } };
  }
}
