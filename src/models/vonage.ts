/** @vonage/server-sdk: text messages. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';
import { into } from './rows/sinks';

const model: Model = {
  module: '@vonage/server-sdk',
  functions: { ...rows('Vonage', 'sms.send messages.send', into('message', 'argument[0]')) },
};

export default model;
