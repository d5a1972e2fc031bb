/** Packages that colour what is written to a terminal: the text stays what it is. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';

const coloured = { returns: 'string', propagates: [{ from: 'argument[*]', to: 'return' }] } as const;
const COLOURS = 'red green yellow blue cyan bold';

const model: Model = {
  module: 'chalk',
  aliases: ['kleur', 'colorette', 'picocolors', 'ansi-colors', 'cli-color', 'colors/safe', 'nanocolors', 'yoctocolors', 'turbocolor'],
  functions: rows(undefined, COLOURS, coloured),
};

export default model;
