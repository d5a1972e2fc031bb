/** @vonage/server-sdk: text messages. */
import type { Model } from '../engine/model';
import { into } from './rows/sinks';

const model: Model = {
  module: '@vonage/server-sdk',
  functions: { 'Vonage.messages.send': into('message', 'argument[0]') },
};

export default model;
