/** What the auditors read: who did what, and with what. It is kept for seven years. */
import type { Logger } from 'pino';

export class AuditLog {
  constructor(private readonly out: Logger) {}

  write(event: string, details: object): void {
    this.out.info({ event, details, at: Date.now() });
  }
}
