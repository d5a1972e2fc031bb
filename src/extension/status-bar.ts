/** The item in the status bar: what the server is doing, and how many findings stand. */
import { StatusBarAlignment, ThemeColor, window, type Disposable } from 'vscode';
import type { StatusParams } from '../protocol';
import { describeStanding, totalOf } from './wording';

/** Work that is over sooner is not shown: the item would flicker with each key. */
const BUSY_AFTER_MS = 300;

const STATES: Readonly<Record<StatusParams['state'], { readonly icon: string; readonly text: string }>> = {
  idle: { icon: '$(shield)', text: 'ready' },
  analysing: { icon: '$(sync~spin)', text: 'analysing' },
  scanning: { icon: '$(sync~spin)', text: 'scanning' },
};

export class StatusBar implements Disposable {
  private readonly item = window.createStatusBarItem('centinel.status', StatusBarAlignment.Left, 0);
  private due: NodeJS.Timeout | undefined;

  constructor() {
    this.item.name = 'Centinel';
    this.item.command = { title: 'Show problems', command: 'workbench.actions.view.problems' };
  }

  starting(): void {
    this.write('$(shield)', 'starting');
  }

  show(status: StatusParams): void {
    clearTimeout(this.due);
    if (status.state !== 'analysing') this.write(STATES[status.state].icon, STATES[status.state].text, status);
    else this.due = setTimeout(() => this.write(STATES.analysing.icon, STATES.analysing.text, status), BUSY_AFTER_MS);
  }

  stopped(): void {
    clearTimeout(this.due);
    this.write('$(warning)', 'stopped');
    this.item.backgroundColor = new ThemeColor('statusBarItem.warningBackground');
    this.item.command = { title: 'Restart Server', command: 'centinel.restartServer' };
  }

  dispose(): void {
    clearTimeout(this.due);
    this.item.dispose();
  }

  private write(icon: string, state: string, status?: StatusParams): void {
    const counts = status && describeStanding(status);
    this.item.text = status ? `${icon} ${totalOf(status.findings).toLocaleString('en')}` : `${icon} Centinel`;
    this.item.tooltip = [`Centinel: ${state}`, ...(counts ?? [])].join('\n');
    this.item.accessibilityInformation = { label: [`Centinel ${state}`, ...(counts ?? [])].join(', ') };
    this.item.backgroundColor = undefined;
    this.item.command = { title: 'Show problems', command: 'workbench.actions.view.problems' };
    this.item.show();
  }
}
