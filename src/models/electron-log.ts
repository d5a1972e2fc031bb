/** electron-log: logger of the processes of Electron, into a file. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';
import { LOG } from './rows/sinks';

const LEVELS = 'error warn info verbose debug silly log';

const model: Model = {
  module: 'electron-log',
  aliases: ['electron-log/main', 'electron-log/renderer', 'electron-log/node'],
  functions: {
    scope: { returns: 'Logger' },
    create: { returns: 'Logger' },
    ...rows(undefined, LEVELS, LOG),
    ...rows('Logger', LEVELS, LOG),
  },
};

export default model;
