/** web-push: what is pushed to browsers. */
import type { Model } from '../engine/model';
import { into } from './rows/sinks';

const model: Model = {
  module: 'web-push',
  functions: { sendNotification: into('message', 'argument[1]') },
};

export default model;
