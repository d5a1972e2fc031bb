/** A module that looks after the decimals of each currency. */
interface Currency {
  code: string;
  decimal_digits: number;
}

export const toMinor = (amount: number, currency: Currency) => Math.round(amount * 10 ** currency.decimal_digits); // ok: the digits of the currency
export const fromMinor = (amount: number, currency: Currency) => amount / 10 ** currency.decimal_digits; // ok: the digits of the currency
export const byTable = (amount: number, isZeroDecimal: boolean) => (isZeroDecimal ? amount : Math.round(amount * 100)); // ok: told apart
