/** node-cmd and other packages that do nothing but hand a text to a shell. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';
import { shellText } from './rows/started';

const model: Model = {
  module: 'node-cmd',
  aliases: ['sudo-prompt', 'child-process-exec', 'exec-async', 'node-exec-promise'],
  functions: rows(undefined, 'exec get run runSync', shellText('argument[0]')),
};

export default model;
