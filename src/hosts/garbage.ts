/** How V8 collects garbage, as suits programs in which trees and values of one module after the other come and go. */
import { setFlagsFromString } from 'node:v8';

/**
 * Where many objects of a kind live a while, V8 takes all of them for old from the start. Here they are dead soon after, and what they hold is kept until it looks
 * through all that is old: a third more time for garbage, a twentieth of a scan. For all threads of the process; to be said before they begin to work.
 */
export function keepYoung(): void {
  setFlagsFromString('--no-allocation-site-pretenuring');
}
