/** h3, the server of Nuxt and Nitro: what a request brings, and cookies and headers of an answer. */
import type { Model } from '../engine/model';
import { settingCookie } from './rows/cookies';
import { rows } from './rows/decimals';

const header = { acts: { act: 'set-header', parts: { name: 'argument[1]', value: 'argument[2]' } } } as const;

/** The others are known by their names alone, for Nuxt has them without an import. */
const READERS = 'readFormData getQuery getHeader getCookie';

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
