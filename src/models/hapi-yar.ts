/** @hapi/yar: the flags of the session cookie. */
import type { Model } from '../engine/model';
import { ALL_SET, hapiFlagsAt, keepingSession } from './rows/cookies';

const model: Model = {
  module: '@hapi/yar',
  functions: { default: keepingSession({ key: 'argument[0].options.cookieOptions.password', ...hapiFlagsAt('argument[0].options.cookieOptions') }, ALL_SET), plugin: keepingSession(hapiFlagsAt('argument[0].options.cookieOptions'), ALL_SET) },
};

export default model;
