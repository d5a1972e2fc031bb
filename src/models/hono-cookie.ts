/** hono/cookie: cookies of an answer. */
import type { Model } from '../engine/model';
import { flagsAt, settingCookie } from './rows/cookies';

const model: Model = {
  module: 'hono/cookie',
  functions: {
    setCookie: settingCookie(1),
    setSignedCookie: { acts: { act: 'set-cookie', parts: { name: 'argument[1]', value: 'argument[2]', ...flagsAt('argument[4]') } } },
  },
};

export default model;
