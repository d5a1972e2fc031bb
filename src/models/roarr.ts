/** roarr: JSON logger; the logger is a function with methods. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';
import { LOG, into } from './rows/sinks';

const model: Model = {
  module: 'roarr',
  aliases: ['roarr/browser'],
  defaultExport: 'Roarr',
  functions: {
    Roarr: LOG,
    ...rows('Roarr', 'trace debug info warn error fatal', LOG),
    'Roarr.child': { returns: 'Roarr', ...into('log', 'argument[0]') },
    'Roarr.()': LOG,
  },
};

export default model;
