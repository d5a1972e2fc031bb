/** New Relic: attributes of what is measured, events and errors. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';
import { LOG, into } from './rows/sinks';

const model: Model = {
  module: 'newrelic',
  functions: {
    ...rows(undefined, 'addCustomAttribute addCustomSpanAttribute', into('log', 'argument[1]')),
    ...rows(undefined, 'addCustomAttributes addCustomSpanAttributes setUserID', into('log', 'argument[0]')),
    ...rows(undefined, 'noticeError recordCustomEvent recordLogEvent', LOG),
  },
};

export default model;
