/** The baseline in the editor: its findings shown or hidden, and the file written. */
import { commands, ConfigurationTarget, window, workspace, Uri } from 'vscode';
import { BASELINE_REQUEST, type BaselineParams, type BaselineReply, type Settings, type StatusParams } from '../protocol';
import { describeBaseline } from './wording';
import { tell, type WorkspaceRequests } from './workspace-requests';

const REPLACE = 'Replace it';
const CREATE = 'Create baseline';
const ACCEPT = 'Take them in';
const OPEN = 'Open it';

export class BaselineCommands {
  private hasFindings = false;

  constructor(private readonly requests: WorkspaceRequests) {}

  /** Menus offer the toggle where there is something to show. */
  show({ baselined }: StatusParams): void {
    if (this.hasFindings === baselined > 0) return;
    this.hasFindings = baselined > 0;
    void commands.executeCommand('setContext', 'centinel.hasBaselineFindings', this.hasFindings);
  }

  /** Where the setting is set; in the user's own settings when it is nowhere. */
  async toggle(): Promise<void> {
    const settings = workspace.getConfiguration('centinel');
    const next: Settings['baseline'] = settings.get('baseline') === 'hide' ? 'hint' : 'hide';
    const isOfWorkspace = settings.inspect('baseline')?.workspaceValue !== undefined;
    await settings.update('baseline', next, isOfWorkspace ? ConfigurationTarget.Workspace : ConfigurationTarget.Global);
    window.setStatusBarMessage(next === 'hide' ? 'Centinel: baseline findings are hidden' : 'Centinel: baseline findings are shown as hints', 4000);
  }

  async create(): Promise<void> {
    const reply = await this.send({ act: 'create' }, 'Creating the baseline');
    const [there] = reply?.left ?? [];
    await this.report(reply);
    if (!reply || there === undefined || reply.cancelled) return;
    const detail = 'All that is found now is known from then on, and counts no longer. Review the change like code.';
    const chosen = await window.showWarningMessage(`There is a baseline already: ${workspace.asRelativePath(Uri.parse(there))}.`, { modal: true, detail }, REPLACE);
    if (chosen === REPLACE) await this.report(await this.send({ act: 'update', acceptNew: true }, 'Replacing the baseline'));
  }

  async update(): Promise<void> {
    const reply = await this.send({ act: 'update' }, 'Updating the baseline');
    if (!reply || reply.cancelled || reply.written.length > 0) return this.report(reply);
    const chosen = await window.showInformationMessage('Centinel: there is no baseline here that could be updated.', CREATE);
    if (chosen === CREATE) await this.create();
  }

  private send(params: BaselineParams, title: string): Promise<BaselineReply | undefined> {
    return this.requests.send<BaselineReply>(title, BASELINE_REQUEST, params);
  }

  private async report(reply: BaselineReply | undefined): Promise<void> {
    if (!reply) return;
    if (reply.cancelled) return tell('cancelled. No baseline was written.');
    const unsaved = workspace.textDocuments.filter(({ isDirty, uri }) => isDirty && uri.scheme === 'file').length;
    for (const one of reply.written) {
      const name = workspace.asRelativePath(Uri.parse(one.uri));
      const chosen = await window.showInformationMessage(`Centinel: ${describeBaseline(name, one, unsaved)}`, ...(one.open > 0 ? [ACCEPT] : []), OPEN);
      if (chosen === ACCEPT) await this.report(await this.send({ act: 'update', acceptNew: true }, 'Updating the baseline'));
      if (chosen === OPEN) await window.showTextDocument(Uri.parse(one.uri));
    }
  }
}
