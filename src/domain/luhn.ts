/** Card numbers by their digits: 13 to 19 of them, the prefix of a scheme, and the check digit of ISO/IEC 7812 (Luhn). */

/**
 * The networks, by their prefixes and lengths. `sure`: few other numbers look so. Of the others there are too many: article numbers have 13 digits, dates
 * begin as Diners does, and ids of databases have 18 or 19.
 */
const SCHEMES: readonly { readonly name: string; readonly digits: RegExp; readonly sure: boolean }[] = [
  { name: 'Visa', digits: /^4\d{15}$/, sure: true },
  { name: 'Visa', digits: /^4\d{12}(?:\d{6})?$/, sure: false },
  { name: 'Mastercard', digits: /^(?:5[1-5]\d\d|222[1-9]|22[3-9]\d|2[3-6]\d\d|27[01]\d|2720)\d{12}$/, sure: true },
  { name: 'American Express', digits: /^3[47]\d{13}$/, sure: true },
  { name: 'Diners Club', digits: /^3(?:0[0-5]|[68]\d)\d{11}$/, sure: false },
  { name: 'Discover', digits: /^6(?:011|4[4-9]\d|5\d\d)\d{12}$/, sure: true },
  { name: 'JCB', digits: /^35(?:2[89]|[3-8]\d)\d{12}$/, sure: true },
  { name: 'UnionPay', digits: /^62\d{14,17}$/, sure: false },
];

export function passesLuhn(digits: string): boolean {
  return luhnSum(digits) % 10 === 0;
}

/** The digit that completes the number. */
export function checkDigit(digits: string): string {
  return String((10 - (luhnSum(`${digits}0`) % 10)) % 10);
}

function luhnSum(digits: string): number {
  let sum = 0;
  for (let i = digits.length - 1, double = false; i >= 0; i--, double = !double) {
    const digit = Number(digits[i]) * (double ? 2 : 1);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return sum;
}

export function isCardNumber(digits: string): boolean {
  return schemeOf(digits) !== undefined;
}

/** The network of a card number; undefined of any other number. */
export function schemeOf(digits: string): { readonly name: string; readonly sure: boolean } | undefined {
  const scheme = SCHEMES.find((one) => one.digits.test(digits));
  return scheme && passesLuhn(digits) ? scheme : undefined;
}
