/** Time that the program itself has taken, in milliseconds: what else runs on the machine does not count. */
export function now(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

export function timeOf(work: () => void): number {
  const start = now();
  work();
  return now() - start;
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** The least value that is not below this share of all. */
export function percentile(values: readonly number[], share: number): number {
  return [...values].sort((a, b) => a - b)[Math.ceil(values.length * share) - 1] ?? 0;
}
