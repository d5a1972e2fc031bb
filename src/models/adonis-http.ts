/** AdonisJS: what a request brings. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';

const model: Model = {
  module: '@adonisjs/core/http',
  aliases: ['@ioc:Adonis/Core/HttpContext', '@adonisjs/core/build/standalone'],
  functions: rows('Request', 'input all body only except qs header headers param params raw url completeUrl cookie plainCookie file', { generates: ['untrusted'] }),
  enters: [{ types: ['HttpContext', 'HttpContextContract'], brings: ['params'], holds: { request: 'Request' } }],
};

export default model;
