/** Packages that read what a request brings, from whatever server it is: micro, raw-body, co-body, the streams of node. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';

const model: Model = {
  module: 'raw-body',
  aliases: ['co-body', 'micro', 'body', 'get-body', 'koa-body-parsers', '@vercel/node'],
  functions: rows(undefined, 'default json text buffer form', { generates: ['untrusted'] }),
};

export default model;
