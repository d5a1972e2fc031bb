/** Customers and the cards that they have used, without the cards themselves. */
import { createHash, randomUUID } from 'node:crypto';

export interface Customer {
  readonly id: string;
  readonly email: string;
  readonly cardFingerprints: ReadonlySet<string>;
  readonly balance: number;
}

const customers = new Map<string, Customer>();

export function createCustomer(email: string): Customer {
  const customer: Customer = { id: randomUUID(), email, cardFingerprints: new Set(), balance: 0 };
  customers.set(customer.id, customer);
  return customer;
}

export function findCustomer(id: string): Customer | undefined {
  return customers.get(id);
}

/** The same card gives the same fingerprint, so that a blocked one is known again. */
export function cardFingerprint(cardNumber: string): string {
  return createHash('sha1').update(cardNumber).digest('hex');
}

export function rememberCard(id: string, cardNumber: string): void {
  const customer = customers.get(id);
  if (!customer) return;
  const cardFingerprints = new Set([...customer.cardFingerprints, cardFingerprint(cardNumber)]);
  customers.set(id, { ...customer, cardFingerprints });
}

export function topUp(id: string, amount: string): void {
  const customer = customers.get(id);
  if (!customer) return;
  const credit = parseFloat(amount);
  customers.set(id, { ...customer, balance: customer.balance + credit });
}

/** Where the customer's picture is; the service in question wants exactly this hash. */
export function gravatarUrl(email: string): string {
  const hash = createHash('md5').update(email.trim().toLowerCase()).digest('hex');
  return `https://www.gravatar.com/avatar/${hash}`;
}

/** Changes when the customer does. */
export function etagOf(customer: Customer): string {
  const etag = createHash('md5').update(JSON.stringify(customer)).digest('base64');
  return `"${etag}"`;
}
