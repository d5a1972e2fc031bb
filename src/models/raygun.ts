/** raygun: reports of errors with data of one's own. */
import type { Model } from '../engine/model';
import { into } from './rows/sinks';

const model: Model = {
  module: 'raygun',
  functions: {
    'Client.init': { returns: 'Client' },
    'Client.send': into('log', 'argument[0]', 'argument[1]', 'argument[3]', 'argument[4]'),
    'Client.setTags': into('log', 'argument[0]'),
  },
};

export default model;
