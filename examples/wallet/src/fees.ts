/** What a payment costs the merchant, in dollars as the price list has them. */

export interface PriceList {
  readonly name: string;
  readonly monthlyFee: number;
  readonly freePayouts: number;
}

export const PRICE_LISTS: readonly PriceList[] = [
  { name: 'starter', monthlyFee: 0, freePayouts: 1 },
  { name: 'growth', monthlyFee: 24.9, freePayouts: 10 },
];

const FIXED_FEE = 0.3;
const CARD_RATE = 0.029;
const CROSS_BORDER_RATE = 0.015;

export function cardFee(amount: number): number {
  return amount * CARD_RATE + FIXED_FEE;
}

export function crossBorderFee(amount: number, domestic: boolean): number {
  if (domestic) return 0;
  let fee = parseFloat(amount.toFixed(2));
  fee *= CROSS_BORDER_RATE;
  return fee;
}

export function netAmount(grossAmount: string): number {
  const amount = parseFloat(grossAmount);
  return amount - 0.25;
}

/** Rates add up without a sum of money in sight. */
export function totalRate(domestic: boolean): number {
  return domestic ? CARD_RATE : CARD_RATE + CROSS_BORDER_RATE;
}

export function ratePercent(domestic: boolean): string {
  return `${(totalRate(domestic) * 100).toFixed(1)} %`;
}

export function payoutsLeft(list: PriceList, payoutCount: number): number {
  return Math.max(0, list.freePayouts - payoutCount);
}
