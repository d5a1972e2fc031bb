/** What the machine has to work with. */
import { availableParallelism } from 'node:os';

export function coresOfMachine(): number {
  return availableParallelism();
}

/** More than that wait for the disk and for one another, and each has its own memory. */
const MOST_THREADS = 8;

/** How many a scan has where nobody says otherwise. */
export function usualThreads(): number {
  return Math.min(coresOfMachine(), MOST_THREADS);
}
