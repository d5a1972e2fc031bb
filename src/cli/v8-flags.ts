/**
 * What V8 is told before a scan on all cores. Left alone it compiles what it has seen a few hundred times, with all that is called there inside it, and throws that away at
 * the next kind of value: on two cores a seventh of the processor time of a long scan, and two fifths of a short one. Later, and with less inside, it is right more often. A
 * single thread compiles beside itself, and an editor's server has to be quick soon: they are left alone.
 */
import { versions } from 'node:process';
import { setFlagsFromString } from 'node:v8';

/** In the V8 of Node 20 alone: a later one has other compilers, and complains aloud of what it does not know. */
const LATER = '--interrupt-budget=400000';
const LAST_WITH_LATER = 11;
const LESS_INSIDE = '--max-inlined-bytecode-size-cumulative=200';

export function setFlagsForThreads(): void {
  if (Number.parseInt(versions.v8, 10) <= LAST_WITH_LATER) setFlagsFromString(LATER);
  setFlagsFromString(LESS_INSIDE);
}
