/** console: the log that every program has. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';
import { LOG, into } from './rows/sinks';

const model: Model = {
  functions: {
    ...rows('console', 'log info warn error debug trace dir dirxml table group groupCollapsed timeLog', LOG),
    // The first argument is only asked whether it holds.
    'console.assert': into('log', 'argument[1]', 'argument[2]', 'argument[3]'),
    'process.stdout.write': into('log', 'argument[0]'),
    'process.stderr.write': into('log', 'argument[0]'),
  },
};

export default model;
