/** consola: logger of commands and of Nuxt. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';
import { LINES } from './rows/sinks';

const TYPES = 'log info success debug trace warn error fatal box start ready fail verbose';

const model: Model = {
  module: 'consola',
  aliases: ['consola/basic', 'consola/browser', 'consola/core'],
  defaultExport: 'consola',
  functions: {
    createConsola: { returns: 'consola' },
    ...rows('consola', 'create withTag withScope withDefaults', { returns: 'consola' }),
    ...rows('consola', TYPES, LINES),
  },
};

export default model;
