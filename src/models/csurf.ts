/** csurf and its like: the cookie of the secret that the tokens of a page are made from, which no script has to read. */
import type { Model } from '../engine/model';
import { flagsAt } from './rows/cookies';

const model: Model = {
  module: 'csurf',
  aliases: ['tiny-csrf', 'koa-csrf', '@dr.pogodin/csurf'],
  functions: { default: { acts: { act: 'set-cookie', parts: flagsAt('argument[0].cookie') } } },
};

export default model;
