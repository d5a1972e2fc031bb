/** react-ga and react-ga4: Google Analytics for React. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';
import { into } from './rows/sinks';

const model: Model = {
  module: 'react-ga4',
  aliases: ['react-ga'],
  functions: rows(undefined, 'event send set pageview ga gtag', into('analytics', 'argument[*]')),
};

export default model;
