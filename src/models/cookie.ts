/** cookie: cookies as texts of a header. */
import type { Model } from '../engine/model';
import { flagsAt, settingCookie } from './rows/cookies';

const model: Model = {
  module: 'cookie',
  functions: {
    serialize: settingCookie(),
    stringifySetCookie: { acts: { act: 'set-cookie', parts: { name: 'argument[0].name', value: 'argument[0].value', ...flagsAt('argument[0]') } } },
  },
};

export default model;
