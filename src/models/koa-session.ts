/** koa-session: the flags of the session cookie, which are those of koa where nobody says otherwise. */
import type { Model } from '../engine/model';
import { BY_CONNECTION, flagsAt, keepingSession } from './rows/cookies';

const model: Model = {
  module: 'koa-session',
  functions: {
    default: keepingSession({ name: 'argument[0].key', ...flagsAt('argument[0]') }, BY_CONNECTION),
    createSession: keepingSession({ name: 'argument[0].key', ...flagsAt('argument[0]') }, BY_CONNECTION),
  },
};

export default model;
