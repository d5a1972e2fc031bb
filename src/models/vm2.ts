/** vm2 and sandbox, which are given up: what they run gets out of them. */
import type { Model } from '../engine/model';
import { into } from './rows/sinks';

const text = into('code', 'argument[0]');

const model: Model = {
  module: 'vm2',
  aliases: ['sandbox'],
  defaultExport: 'Sandbox',
  functions: {
    VMScript: text,
    'VM.run': text,
    'NodeVM.run': text,
    'Sandbox.run': text,
  },
};

export default model;
