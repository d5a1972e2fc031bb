/** A module that asks the platform which currencies have parts. */
interface Charge {
  amount: number;
  currency: string;
}

export const inSmallestUnit = ({ amount, currency }: Charge) => (hasParts(currency) ? amount : Math.round(amount / 100)); // ok: told apart

function hasParts(currency: string): boolean {
  return new Intl.NumberFormat(undefined, { style: 'currency', currency }).formatToParts(1.5).some(({ type }) => type === 'fraction');
}
