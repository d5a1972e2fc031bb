/** The workspace that the tests open. Nothing is wrong in it: each test writes the mistakes that it is about. */
export interface Entry {
  readonly account: string;
  readonly cents: bigint;
}

export function balance(entries: readonly Entry[]): bigint {
  return entries.reduce((sum, { cents }) => sum + cents, 0n);
}
