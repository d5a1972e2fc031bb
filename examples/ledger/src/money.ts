/** A sum in whole cents. */
export type Cents = number;

export function withTax(price: Cents): Cents {
  return halfToEven(price * 1.19);
}

/** As banks round: over many sums no side gains. */
function halfToEven(value: number): number {
  const whole = Math.floor(value);
  const rest = value - whole;
  if (rest === 0.5) return whole % 2 === 0 ? whole : whole + 1;
  return Math.round(value);
}
