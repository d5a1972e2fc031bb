/**
 * Suppressing a finding with a reason. A client that has our commands asks for the reason first, and gets the comment as a whole; any other gets a comment
 * that waits for its reason, with the cursor there if it can show a place.
 */
import { CodeActionKind, type CodeAction, type Connection, type InitializeParams, type WorkspaceEdit } from 'vscode-languageserver/node';
import { suppressionEdit, type Finding, type SuppressionEdit, type SuppressionText } from '../engine';
import { PLACE_CURSOR, SUPPRESS, SUPPRESSION_REQUEST, type InitializationOptions, type PlaceCursorArguments, type SuppressArguments, type SuppressionDemands, type SuppressionParams, type SuppressionReply } from '../protocol';
import type { AnalysisService } from '../service/analysis-service';
import type { SuppressionPolicy } from '../service/policy/suppressions';
import type { DocumentEdits } from './document-edits';
import type { Analysed, Documents } from './documents';
import type { Publications } from './publications';

interface Parts {
  readonly connection: Connection;
  readonly params: InitializeParams;
  readonly given: InitializationOptions;
  readonly service: AnalysisService;
  readonly documents: Documents;
  readonly publications: Publications;
  readonly edits: DocumentEdits;
}

export class Suppressions {
  constructor(private readonly parts: Parts) {
    parts.connection.onRequest(SUPPRESSION_REQUEST, (asked: SuppressionParams) => this.write(asked));
    parts.connection.onExecuteCommand(({ command, arguments: given }) => (command === PLACE_CURSOR ? this.placeCursor(given?.[0] as PlaceCursorArguments) : undefined));
  }

  /** Undefined where no comment can stand, and of what no comment suppresses. */
  async action(analysed: Analysed, finding: Finding): Promise<CodeAction | undefined> {
    const { service, publications, given } = this.parts;
    const { ruleId } = finding;
    if (service.rules.some(({ id, unsuppressible }) => id === ruleId && unsuppressible === true)) return undefined;
    const suppression = this.editOf(analysed, finding);
    if (!suppression) return undefined;
    const about: CodeAction = {
      title: `Suppress ${ruleId} on this line with a reason`,
      kind: CodeActionKind.QuickFix,
      diagnostics: [publications.diagnosticOf(finding, analysed.result.baselined.includes(finding))],
    };
    const policy = await service.suppressionPolicy(analysed.path);
    if (policy.never?.includes(ruleId)) return this.refused(about);
    return { ...about, ...(given.clientCommands ? asking(analysed, finding, policy) : this.waiting(analysed, suppression)) };
  }

  /** A client that shows why says so; to any other there is nothing to offer. */
  private refused(about: CodeAction): CodeAction | undefined {
    const isShown = this.parts.params.capabilities.textDocument?.codeAction?.disabledSupport === true;
    return isShown ? { ...about, disabled: { reason: 'The config of this project has the rule among those that no comment suppresses ("never").' } } : undefined;
  }

  private waiting({ document }: Analysed, { edit, reasonAt }: SuppressionEdit): Pick<CodeAction, 'edit' | 'command'> {
    const { line, character } = document.positionAt(edit.start);
    const to: PlaceCursorArguments = { uri: document.uri, position: { line, character: character + reasonAt } };
    const edits: WorkspaceEdit = this.parts.edits.of(document, [edit]);
    return this.showsPlaces ? { edit: edits, command: { title: 'Write the reason', command: PLACE_CURSOR, arguments: [to] } } : { edit: edits };
  }

  /** For the text as it stands now: the user may have typed on meanwhile. */
  private async write({ uri, ruleId, fingerprint, ...said }: SuppressionParams): Promise<SuppressionReply> {
    const analysed = await this.parts.documents.current(uri);
    const finding = analysed && [...analysed.result.findings, ...analysed.result.baselined].find((one) => one.ruleId === ruleId && one.fingerprint === fingerprint);
    const suppression = finding && this.editOf(analysed, finding, said);
    if (!suppression) return {};
    const { start, text } = suppression.edit;
    return { edit: { version: analysed.document.version, at: analysed.document.positionAt(start), text } };
  }

  private editOf({ document, path }: Analysed, finding: Finding, said?: SuppressionText): SuppressionEdit | undefined {
    return suppressionEdit(path, document.getText(), finding, said, this.parts.service.host.quickParser);
  }

  private get showsPlaces(): boolean {
    return this.parts.params.capabilities.window?.showDocument?.support === true;
  }

  private async placeCursor({ uri, position }: PlaceCursorArguments): Promise<void> {
    await this.parts.connection.window.showDocument({ uri, takeFocus: true, selection: { start: position, end: position } });
  }
}

function asking({ document }: Analysed, { ruleId, fingerprint }: Finding, { require = [], longestDays }: SuppressionPolicy): Pick<CodeAction, 'command'> {
  const demands: SuppressionDemands = { owner: require.includes('owner'), until: require.includes('until'), longestDays };
  const to: SuppressArguments = { uri: document.uri, ruleId, fingerprint, demands };
  return { command: { title: 'Ask for the reason', command: SUPPRESS, arguments: [to] } };
}
