/** koa: what a request brings, and the keys of the application, which sign its cookies. */
import type { Model } from '../engine/model';
import { BY_CONNECTION, settingCookie } from './rows/cookies';
import { METHODS } from './rows/requests';

const parts = ['query', 'params', 'headers', 'header', 'url', 'originalUrl', 'path', 'querystring', 'search', 'host', 'hostname', 'href'];
const brings = ['request.body', 'request.rawBody', ...parts, ...parts.map((part) => `request.${part}`), 'req.url', 'req.headers', 'request.files.*.name', 'request.files.*.originalFilename', 'captures'];
const few = ['request.body', 'request.query', 'query', 'params', 'request.params'];
/** A query string that is read into texts; `koa-qs` reads objects. */
const flat = ['query', 'request.query'];
const brought = { generates: ['untrusted'] } as const;

const koa: Model = {
  module: 'koa',
  aliases: ['@koa/router', 'koa-router', 'koa-route'],
  defaultExport: 'Koa',
  functions: {
    Koa: { returns: 'Koa', constrains: [{ at: 'argument[0].keys', role: 'key' }] },
    'Koa.*': { returns: 'Koa' },
    'Cookies.set': settingCookie(0, BY_CONNECTION),
    'Cookies.get': brought,
    'Context.get': brought,
    'Context.request.get': brought,
  },
  fields: { 'Context.cookies': { returns: 'Cookies' }, 'ParameterizedContext.cookies': { returns: 'Cookies' } },
  writes: { 'Koa.keys': { role: 'key' } },
  enters: [
    { names: [['ctx', 'context'], ['next']], brings, flat, is: 'Context' },
    { names: [['ctx', 'context']], at: 0, handedTo: [...METHODS, 'use', 'register'], brings, flat, is: 'Context' },
    { at: 0, handedTo: [...METHODS, 'use', 'register'], of: ['Koa'], brings, flat, is: 'Context' },
    { types: ['Context', 'ParameterizedContext', 'ExtendableContext', 'DefaultContext'], brings, flat, is: 'Context' },
    { names: [['ctx']], at: 0, tells: ['request', 'throw', 'querystring'], brings: few, flat },
    // Strapi and others hand on the context alone.
    { names: [['ctx']], at: 0, exportedAs: ['*'], brings: few, flat },
  ],
};

export default koa;
