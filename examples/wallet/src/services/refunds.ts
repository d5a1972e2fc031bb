/** Gives money back, and has it written down. */
import { AuditLog } from '../audit';
import { acquirer } from '../config';

export interface Refund {
  readonly payment: string;
  readonly cents: number;
  /** Where the money goes. */
  readonly target: string;
}

export class Refunds {
  constructor(private readonly audit: AuditLog) {}

  async give(refund: Refund): Promise<boolean> {
    const response = await fetch(`${acquirer.url}/refunds`, {
      method: 'POST',
      headers: { authorization: `Bearer ${acquirer.apiKey}` },
      body: JSON.stringify(refund),
    });
    this.audit.write('refund', { payment: refund.payment, to: refund.target, done: response.ok });
    return response.ok;
  }

  /** Where the customer's bank has to look for it. */
  async trace(refund: Refund): Promise<void> {
    this.audit.write('refund traced', { payment: refund.payment, cents: refund.cents });
  }
}
