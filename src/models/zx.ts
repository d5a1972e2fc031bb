/** zx: its templates quote what they are given. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';

const model: Model = {
  module: 'zx',
  aliases: ['zx/core', 'zx/globals'],
  functions: rows(undefined, 'quote quotePowerShell', { returns: 'string', cleans: ['command'], propagates: [{ from: 'argument[0]', to: 'return' }] }),
};

export default model;
