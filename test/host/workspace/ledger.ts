/** A part of the workspace in which nothing is wrong. */
export interface Entry {
  readonly account: string;
  readonly cents: bigint;
}

export function balance(entries: readonly Entry[]): bigint {
  return entries.reduce((sum, { cents }) => sum + cents, 0n);
}
