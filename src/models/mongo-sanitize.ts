/** mongo-sanitize and its kin: what would be an operator is taken out. */
import type { Behaviour, Model } from '../engine/model';
import { rows } from './rows/decimals';

const cleaned: Behaviour = { propagates: [{ from: 'argument[0]', to: 'return' }], cleans: ['query'] };

const model: Model = {
  module: 'mongo-sanitize',
  aliases: ['express-mongo-sanitize', 'mongo-sanitizer', '@exortek/express-mongo-sanitize'],
  functions: rows(undefined, 'default sanitize', cleaned),
};

export default model;
