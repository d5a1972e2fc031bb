/** ccxt: prices, costs and balances of exchanges are floats. */
import type { Model } from '../engine/model';
import { FLOAT, fields } from './rows/amounts';

const ccxt: Model = {
  module: 'ccxt',
  functions: { 'kraken.*': { returns: 'kraken' }, 'binance.*': { returns: 'binance' } },
  fields: fields('price cost bid ask', FLOAT),
};

export default ccxt;
