/** On how many cores all is measured. */
import { availableParallelism } from 'node:os';

/** As many workers as each tool is given. On a machine with more cores, `taskset -c 0,1 npm run bench` keeps all of them to two. */
export const CORES = 2;

export function coresInWords(): string {
  const there = availableParallelism();
  return there === CORES ? `${CORES} cores` : `${there} cores, of which the tools are asked to use ${CORES}; \`taskset -c 0,1 npm run bench\` holds them to it`;
}
