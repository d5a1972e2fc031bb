/** console, and process beside it: the log that every program has, and what it is started with. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';
import { LINES, into } from './rows/sinks';

const model: Model = {
  // Who starts the program says what it is started with.
  fields: { 'process.argv': { generates: ['launch'] } },
  functions: {
    ...rows('console', 'log info warn error debug trace dir dirxml table group groupCollapsed timeLog', LINES),
    // The first argument is only asked whether it holds.
    'console.assert': into('log', 'argument[1]', 'argument[2]', 'argument[3]'),
    ...rows('process', 'stdout.write stderr.write', { sinks: [{ at: 'argument[0]', kind: 'log' }, { at: 'argument[0]', kind: 'line' }] }),
  },
};

export default model;
