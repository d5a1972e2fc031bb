/** util of Node: texts that show all that is in a value. */
import type { Model } from '../engine/model';

const nodeUtil: Model = {
  module: 'node:util',
  aliases: ['util'],
  functions: {
    inspect: { returns: 'string', propagates: [{ from: 'argument[0]', to: 'return' }] },
    format: { returns: 'string', propagates: [{ from: 'argument[*]', to: 'return' }] },
  },
};

export default nodeUtil;
