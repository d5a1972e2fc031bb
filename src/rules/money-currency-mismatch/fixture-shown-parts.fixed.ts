/** A module that shows the parts of a text, and asks for no decimals. */
interface Charge {
  amount: number;
  currency: string;
}

export const inMajorUnit = ({ amount }: Charge) => ({ amount: Math.round(amount / 100) }); // $ alert=money-currency-mismatch

export function symbolOf(currency: string): string | undefined {
  return new Intl.NumberFormat(undefined, { style: 'currency', currency }).formatToParts(1.5).find(({ type }) => type === 'currency')?.value;
}
