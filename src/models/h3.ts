/** h3, the server of Nuxt and Nitro: cookies and headers of an answer. */
import type { Model } from '../engine/model';
import { settingCookie } from './rows/cookies';

const header = { acts: { act: 'set-header', parts: { name: 'argument[1]', value: 'argument[2]' } } } as const;

const model: Model = {
  module: 'h3',
  functions: {
    setCookie: settingCookie(1),
    setHeader: header,
    setResponseHeader: header,
    appendResponseHeader: header,
  },
};

export default model;
