/** Cards that are kept for the customers who asked for it. */
interface KeptCard {
  readonly cardNumber: string;
  readonly expiry: string;
}

const kept = new Map<string, KeptCard>();

export function keepCard(customer: string, card: KeptCard): void {
  kept.set(customer, card);
}

/** What refunds go to when the customer names nothing else. */
export function usualTarget(customer: string): string | undefined {
  return kept.get(customer)?.cardNumber;
}

export function targetHint(customer: string): string {
  return usualTarget(customer)?.slice(-4) ?? 'none';
}
