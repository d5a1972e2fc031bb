/** vm2 and sandbox, which are given up: what they run gets out of them. */
import type { Model } from '../engine/model';
import { into } from './rows/sinks';
import { rows } from './rows/decimals';

const text = into('code', 'argument[0]');

const model: Model = {
  module: 'vm2',
  aliases: ['sandbox'],
  defaultExport: 'Sandbox',
  functions: {
    VMScript: text,
    ...rows(undefined, 'VM NodeVM Sandbox', {}),
    ...rows('VM', 'run runFile', text),
    ...rows('NodeVM', 'run runFile', text),
    'NodeVM.code': text,
    'Sandbox.run': text,
  },
};

export default model;
