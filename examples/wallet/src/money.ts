/** Sums in whole cents: nothing is lost, because nothing is ever a fraction. */

export interface Money {
  readonly amountCents: number;
  readonly currency: 'EUR' | 'USD';
}

export function add(a: Money, b: Money): Money {
  if (a.currency !== b.currency) throw new Error(`Cannot add ${b.currency} to ${a.currency}.`);
  return { amountCents: a.amountCents + b.amountCents, currency: a.currency };
}

export function times(unitPriceCents: number, quantity: number): number {
  return unitPriceCents * quantity;
}

export function totalCents(amountsCents: readonly number[]): number {
  return amountsCents.reduce((sumCents, amountCents) => sumCents + amountCents, 0);
}

/** Shares as equal as can be; the first ones take a cent more until nothing is left. */
export function split(amountCents: number, parts: number): number[] {
  const shareCents = Math.floor(amountCents / parts);
  const restCents = amountCents - shareCents * parts;
  return Array.from({ length: parts }, (_, index) => shareCents + (index < restCents ? 1 : 0));
}

/** Basis points of an amount, rounded half up, in integers all the way. */
export function shareOf(amountCents: bigint, basisPoints: bigint): bigint {
  return (amountCents * basisPoints + 5_000n) / 10_000n;
}

export function format({ amountCents, currency }: Money): string {
  return new Intl.NumberFormat('en-IE', { style: 'currency', currency }).format(amountCents / 100);
}
