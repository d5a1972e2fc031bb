/** sync-exec and others that are themselves a function which hands a text to a shell. */
import type { Model } from '../engine/model';
import { shellText } from './rows/started';

const model: Model = {
  module: 'sync-exec',
  aliases: ['exec-sh', 'await-exec', 'shell-exec', 'promised-exec', 'execSync'],
  defaultExport: 'exec',
  functions: { exec: shellText('argument[0]') },
};

export default model;
