/** Code actions: the fixes of findings, fix all, suppress with a reason, open the rule's page. */
import {
  CodeActionKind,
  type CodeAction,
  type CodeActionContext,
  type CodeActionParams,
  type Connection,
  type InitializeParams,
  type Position,
  type Range,
} from 'vscode-languageserver/node';
import { editsOf, linesElsewhere, type Finding, type Fix } from '../engine';
import { OPEN_RULE_PAGE, type InitializationOptions } from '../protocol';
import type { AnalysisService } from '../service/analysis-service';
import { rangeOf } from './diagnostics';
import { DocumentEdits } from './document-edits';
import type { Analysed, Documents } from './documents';
import { fixAllEdits, safeFixesOf, safeFixOf } from './fix-all';
import type { Folders } from './folders';
import { LinesElsewhere } from './lines-elsewhere';
import type { Publications } from './publications';
import { Suppressions } from './suppressions';

export const FIX_ALL = `${CodeActionKind.SourceFixAll}.centinel`;
export const CODE_ACTION_KINDS = [CodeActionKind.QuickFix, FIX_ALL] as const;

interface Parts {
  readonly connection: Connection;
  readonly params: InitializeParams;
  readonly given: InitializationOptions;
  readonly service: AnalysisService;
  readonly documents: Documents;
  readonly publications: Publications;
  readonly folders: Folders;
}

export class CodeActions {
  private readonly edits: DocumentEdits;
  private readonly elsewhere: LinesElsewhere;
  private readonly suppressions: Suppressions;

  constructor(private readonly parts: Parts) {
    this.edits = new DocumentEdits(parts.params);
    this.elsewhere = new LinesElsewhere(parts);
    this.suppressions = new Suppressions({ ...parts, edits: this.edits });
    parts.connection.onCodeAction((asked) => this.provide(asked));
  }

  private async provide({ textDocument, range, context }: CodeActionParams): Promise<CodeAction[]> {
    const analysed = await this.parts.documents.current(textDocument.uri);
    if (!analysed) return [];
    const { version } = analysed.document;
    const actions = await this.actionsOf(analysed, range, context);
    // Edits for a text that has changed meanwhile would hit the wrong places; the editor asks again.
    return analysed.document.version === version ? actions : [];
  }

  private async actionsOf(analysed: Analysed, range: Range, context: CodeActionContext): Promise<CodeAction[]> {
    const here = this.parts.publications.shownOf(analysed.result).filter(({ place }) => touches(rangeOf(place), range));
    return [
      ...(isWanted(context, CodeActionKind.QuickFix) ? await this.quickFixes(analysed, here) : []),
      // Source actions are for those who ask for them: on save, or in their own menu.
      ...(context.only && isWanted(context, FIX_ALL) ? await this.fixAll(analysed, 'Apply all safe fixes of Centinel', FIX_ALL) : []),
    ];
  }

  private async quickFixes(analysed: Analysed, here: readonly Finding[]): Promise<CodeAction[]> {
    const several = here.some(safeFixOf) && safeFixesOf(analysed.result).length > 1;
    return [
      ...(await Promise.all(here.flatMap((finding) => finding.fixes.map((fix) => this.fix(analysed, finding, fix))))),
      ...(several ? await this.fixAll(analysed, 'Apply all safe fixes of Centinel in this file', CodeActionKind.QuickFix) : []),
      ...(await Promise.all(here.map((finding) => this.suppressions.action(analysed, finding)))).filter((action) => action !== undefined),
      ...this.pages(here),
    ];
  }

  private async fix({ document, path, result }: Analysed, finding: Finding, fix: Fix): Promise<CodeAction> {
    const safe = fix.safety === 'safe';
    const edits = editsOf(path, document.getText(), [fix], this.parts.service.host.quickParser);
    const more = await this.elsewhere.changes(path, linesElsewhere([fix]));
    return {
      title: safe ? fix.title : `${fix.title} (review)`,
      kind: CodeActionKind.QuickFix,
      diagnostics: [this.parts.publications.diagnosticOf(finding, result.baselined.includes(finding))],
      isPreferred: safe,
      edit: this.edits.of(document, edits, more),
    };
  }

  private async fixAll({ document, result, path }: Analysed, title: string, kind: CodeActionKind): Promise<CodeAction[]> {
    const fixed = await fixAllEdits(this.parts.service, path, document.getText(), result);
    return fixed ? [{ title, kind, edit: this.edits.of(document, fixed.edits, await this.elsewhere.changes(path, fixed.lines)) }] : [];
  }

  private pages(findings: readonly Finding[]): CodeAction[] {
    if (!this.parts.given.clientCommands) return [];
    return [...new Set(findings.map(({ ruleId }) => ruleId))].flatMap((ruleId) => {
      const uri = this.parts.publications.writer.pageOf(ruleId);
      const title = `Open the page of rule ${ruleId}`;
      return uri ? [{ title, kind: CodeActionKind.QuickFix, command: { title, command: OPEN_RULE_PAGE, arguments: [uri] } }] : [];
    });
  }
}

/** `source.fixAll` asks for `source.fixAll.centinel` too. */
function isWanted({ only }: CodeActionContext, kind: CodeActionKind): boolean {
  return only === undefined || only.some((asked) => asked === '' || kind === asked || kind.startsWith(`${asked}.`));
}

/** A cursor at either end of the finding counts. */
function touches(a: Range, b: Range): boolean {
  return !isBefore(a.end, b.start) && !isBefore(b.end, a.start);
}

function isBefore(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}
