/** Cookies that an answer sets, whatever framework it is of, and functions that set one. */
import type { Model } from '../engine/model';
import { into } from './rows/sinks';

const model: Model = {
  conventions: [
    { receivers: ['res', 'response', 'reply', 'rep', 'status'], methods: ['cookie', 'setCookie'], behaviour: into('storage', 'argument[1]') },
    // react-cookie and cookies-next take the value second, nookies and helpers of hono third.
    { receivers: [], methods: ['setCookie', 'setSignedCookie'], behaviour: into('storage', 'argument[1]', 'argument[2]') },
    { receivers: ['h'], methods: ['state'], behaviour: into('storage', 'argument[1]') },
  ],
};

export default model;
