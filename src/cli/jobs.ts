/** How many threads a scan has. */
import { InvalidArgumentError } from 'commander';
import { coresOfMachine } from '../hosts/cores';

/** More than that wait for the disk and for one another, and each has its own memory. */
const MOST = 8;

export function coresHere(): number {
  return Math.min(coresOfMachine(), MOST);
}

export function jobsOf(text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1 || count > 64) throw new InvalidArgumentError('Write a number from 1 to 64.');
  return count;
}
