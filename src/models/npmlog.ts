/** npmlog: the logger of npm, with a prefix before what is said. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';
import { LINES } from './rows/sinks';

const model: Model = {
  module: 'npmlog',
  functions: rows(undefined, 'log silly verbose info timing http notice warn error', LINES),
};

export default model;
