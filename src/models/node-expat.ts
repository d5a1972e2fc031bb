/** node-expat: puts entities in place of their names, without a bound, and opens no file. */
import type { Behaviour, Model } from '../engine/model';
import { rows } from './rows/decimals';

const expanding: Behaviour = { sinks: [{ at: 'argument[0]', kind: 'xml', lesser: true }] };

const model: Model = {
  module: 'node-expat',
  functions: {
    createParser: { returns: 'Parser' },
    ...rows('Parser', 'parse write end', expanding),
  },
};

export default model;
