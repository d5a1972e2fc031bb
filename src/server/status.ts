/** What the status bar shows: sent when it changes, at most once a turn of the event loop. */
import type { Connection } from 'vscode-languageserver/node';
import { STATUS, type StatusParams } from '../protocol';

export class StatusReports {
  private analysing = 0;
  private scanning = 0;
  private standing: Omit<StatusParams, 'state'> = { findings: { error: 0, warning: 0, info: 0 }, baselined: 0 };
  private sent = '';
  private due: NodeJS.Immediate | undefined;

  constructor(private readonly connection: Connection) {}

  setStanding(standing: Omit<StatusParams, 'state'>): void {
    this.standing = standing;
    this.report();
  }

  async whileAnalysing<T>(work: () => Promise<T>): Promise<T> {
    this.analysing++;
    this.report();
    try {
      return await work();
    } finally {
      this.analysing--;
      this.report();
    }
  }

  async whileScanning<T>(work: () => Promise<T>): Promise<T> {
    this.scanning++;
    this.report();
    try {
      return await work();
    } finally {
      this.scanning--;
      this.report();
    }
  }

  private report(): void {
    this.due ??= setImmediate(() => {
      this.due = undefined;
      this.send({ state: this.state, ...this.standing });
    });
  }

  private get state(): StatusParams['state'] {
    if (this.scanning > 0) return 'scanning';
    return this.analysing > 0 ? 'analysing' : 'idle';
  }

  private send(params: StatusParams): void {
    const text = JSON.stringify(params);
    if (text === this.sent) return;
    this.sent = text;
    void this.connection.sendNotification(STATUS, params);
  }
}
