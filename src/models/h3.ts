/** h3, the server of Nuxt and Nitro: what a request brings, and cookies and headers of an answer. */
import type { Model } from '../engine/model';
import { settingCookie } from './rows/cookies';
import { rows } from './rows/decimals';

const header = { acts: { act: 'set-header', parts: { name: 'argument[1]', value: 'argument[2]' } } } as const;

const READERS = 'readBody readRawBody readFormData readMultipartFormData getQuery getRouterParam getRouterParams getHeader getRequestHeader getHeaders getRequestHeaders getCookie parseCookies getRequestURL';

const model: Model = {
  module: 'h3',
  functions: {
    setCookie: settingCookie(1),
    setHeader: header,
    setResponseHeader: header,
    appendResponseHeader: header,
    ...rows(undefined, READERS, { generates: ['untrusted'] }),
  },
};

export default model;
