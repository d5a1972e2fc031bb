/** koa-generic-session: the flags of the session cookie. */
import type { Model } from '../engine/model';
import { BY_CONNECTION, flagsAt, keepingSession } from './rows/cookies';

const model: Model = {
  module: 'koa-generic-session',
  functions: { default: keepingSession({ name: 'argument[0].key', ...flagsAt('argument[0].cookie') }, BY_CONNECTION) },
};

export default model;
