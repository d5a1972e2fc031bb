/**
 * What V8 is told before a scan on all cores. Left alone it compiles what it has seen a few hundred times, with all that is called there inside it, and throws that away at
 * the next kind of value: a sixth of the processor time, in which the threads could work. Later, and with less inside, it is right more often. A single thread compiles beside
 * itself, and an editor's server has to be quick soon: they are left alone.
 */
import { setFlagsFromString } from 'node:v8';

const FLAGS = ['--interrupt-budget=400000', '--max-inlined-bytecode-size-cumulative=200'];

export function setFlagsForThreads(): void {
  for (const flag of FLAGS) setFlagsFromString(flag);
}
