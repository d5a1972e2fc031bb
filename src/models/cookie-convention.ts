/** Cookies that an answer sets, whatever framework it is of, and functions that set one. */
import type { Model } from '../engine/model';
import { ALL_SET, flagsAt, hapiFlagsAt, settingCookie } from './rows/cookies';
import { into } from './rows/sinks';

const model: Model = {
  conventions: [
    { receivers: ['res', 'response', 'reply', 'rep', 'status'], methods: ['cookie', 'setCookie'], behaviour: { ...into('storage', 'argument[1]'), ...settingCookie() } },
    // react-cookie and cookies-next take the value second, nookies and helpers of hono third.
    { receivers: [], methods: ['setCookie', 'setSignedCookie'], behaviour: { ...into('storage', 'argument[1]', 'argument[2]'), ...settingCookie() } },
    { receivers: ['h', 'response'], methods: ['state'], behaviour: { ...into('storage', 'argument[1]'), acts: { act: 'set-cookie', parts: { name: 'argument[0]', value: 'argument[1]', ...hapiFlagsAt('argument[2]') }, defaults: ALL_SET } } },
    // What is called so has defaults that nobody knows: Astro has none, SvelteKit sets all.
    { receivers: ['cookies'], methods: ['set'], behaviour: { acts: { act: 'set-cookie', parts: { name: ['argument[0].name', 'argument[0]'], value: ['argument[0].value', 'argument[1]'], ...flagsAt('argument[2]', 'argument[0]') }, defaults: ALL_SET } } },
  ],
};

export default model;
