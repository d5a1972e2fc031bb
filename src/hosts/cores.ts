/** What the machine has to work with. */
import { availableParallelism } from 'node:os';

export function coresOfMachine(): number {
  return availableParallelism();
}
