/** express-openid-connect: the flags of the session cookie. */
import type { Model } from '../engine/model';
import { ALL_SET, flagsAt, keepingSession } from './rows/cookies';

const model: Model = {
  module: 'express-openid-connect',
  functions: { auth: keepingSession({ key: 'argument[0].secret', name: 'argument[0].session.name', ...flagsAt('argument[0].session.cookie') }, ALL_SET) },
};

export default model;
