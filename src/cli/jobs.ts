/** How many threads a scan has. */
import { InvalidArgumentError } from 'commander';

export function jobsOf(text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1 || count > 64) throw new InvalidArgumentError('Write a number from 1 to 64.');
  return count;
}
