/** What a browser keeps: its stores, its cookies, and whatever is called a store of either. */
import type { Model } from '../engine/model';
import { into } from './rows/sinks';

const KEEPING = ['setItem', 'set', 'setJSON', 'setObject', 'save', 'put', 'setString', 'setItemAsync', 'mergeItem', 'setData', 'setStorage'];
const all = into('storage', 'argument[*]');
const except = ['secure', 'encrypt', 'keychain', 'vault'];

const model: Model = {
  writes: { 'localStorage.*': { sink: 'storage' }, 'sessionStorage.*': { sink: 'storage' }, 'document.cookie': { sink: 'storage' } },
  conventions: [
    { receivers: ['storage', 'asyncstorage', 'localforage', 'localstore'], except, methods: KEEPING, behaviour: all },
    { receivers: ['cookies', 'cookie', 'cookiestore', 'cookieservice', 'cookiejar', 'nookies'], except, methods: ['set', 'put', 'setCookie'], behaviour: all },
    { receivers: ['session', 'sessions'], except, methods: ['set', 'put', 'flash'], behaviour: all },
    { receivers: ['objectstore'], except, methods: ['put', 'add'], behaviour: all },
  ],
  // express-session, koa-session, cookie-session.
  assignments: [{ receivers: ['session'], names: ['*'], sink: 'storage' }],
};

export default model;
