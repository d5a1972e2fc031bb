/** simple-ssh: texts for the shell of another machine. */
import type { Model } from '../engine/model';
import { shellText } from './rows/started';

const model: Model = {
  module: 'simple-ssh',
  aliases: ['ssh-exec', 'ssh2-promise', 'ssh-promise'],
  defaultExport: 'SSH',
  functions: {
    'SSH.exec': { ...shellText('argument[0]'), returns: 'SSH' },
  },
};

export default model;
