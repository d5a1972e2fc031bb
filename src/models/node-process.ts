/** process: the environment switches of Node. */
import type { Model } from '../engine/model';

const nodeProcess: Model = {
  module: 'node:process',
  aliases: ['process'],
  writes: { 'env.NODE_TLS_REJECT_UNAUTHORIZED': { role: 'tls-verification' } },
};

export default nodeProcess;
