/** react-facebook-pixel: events for Meta. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';
import { into } from './rows/sinks';

const model: Model = {
  module: 'react-facebook-pixel',
  functions: rows(undefined, 'track trackCustom trackSingle init', into('analytics', 'argument[*]')),
};

export default model;
