/** firebase/analytics: events with parameters. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';
import { into } from './rows/sinks';

const model: Model = {
  module: 'firebase/analytics',
  aliases: ['@firebase/analytics', '@angular/fire/analytics'],
  functions: rows(undefined, 'logEvent setUserProperties setUserId setDefaultEventParameters', into('analytics', 'argument[*]')),
};

export default model;
