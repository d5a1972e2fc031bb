/** esprima and other parsers of JavaScript: a tree says what its text does. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';

const model: Model = {
  module: 'esprima',
  aliases: ['acorn', 'espree', 'meriyah', '@babel/parser', 'cherow'],
  functions: rows(undefined, 'parse parseScript', { propagates: [{ from: 'argument[0]', to: 'return' }] }),
};

export default model;
