/** lucia: the flags of the session cookie. */
import type { Model } from '../engine/model';
import { ALL_SET, flagsAt, keepingSession } from './rows/cookies';

const model: Model = {
  module: 'lucia',
  functions: { Lucia: keepingSession({ name: 'argument[1].sessionCookie.name', ...flagsAt('argument[1].sessionCookie.attributes') }, ALL_SET) },
};

export default model;
