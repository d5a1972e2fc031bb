/** Airbrake: reports of errors. */
import type { Model } from '../engine/model';
import { into } from './rows/sinks';

const model: Model = {
  module: '@airbrake/node',
  aliases: ['@airbrake/browser'],
  functions: { 'Notifier.notify': into('log', 'argument[0]') },
};

export default model;
