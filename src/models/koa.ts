/** koa: what a request brings, and the keys of the application, which sign its cookies. */
import type { Model } from '../engine/model';
import { BY_CONNECTION, settingCookie } from './rows/cookies';

const brings = ['request.body', 'request.query', 'query', 'params', 'request.params'];

const koa: Model = {
  module: 'koa',
  defaultExport: 'Koa',
  functions: { Koa: { returns: 'Koa', constrains: [{ at: 'argument[0].keys', role: 'key' }] }, 'Cookies.set': settingCookie(0, BY_CONNECTION) },
  fields: { 'Context.cookies': { returns: 'Cookies' }, 'ParameterizedContext.cookies': { returns: 'Cookies' } },
  writes: { 'Koa.keys': { role: 'key' } },
  enters: [
    { names: [['ctx', 'context'], ['next']], brings },
    { names: [['ctx', 'context']], at: 0, handedTo: ['post', 'put', 'patch', 'delete', 'get', 'all', 'use'], brings },
    { types: ['Context', 'ParameterizedContext', 'ExtendableContext', 'DefaultContext'], brings },
    // Strapi and others hand on the context alone.
    { names: [['ctx']], at: 0, exportedAs: ['*'], brings },
  ],
};

export default koa;
