/** module of Node: modules that are loaded by their name. */
import type { Model } from '../engine/model';
import { into } from './rows/sinks';

const load = into('code', 'argument[0]');

const model: Model = {
  module: 'node:module',
  aliases: ['module'],
  functions: {
    createRequire: { returns: 'Require' },
    'Require.()': load,
    _load: load,
  },
};

export default model;
