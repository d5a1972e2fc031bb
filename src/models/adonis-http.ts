/** AdonisJS: what a request brings. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';

const model: Model = {
  module: '@adonisjs/core/http',
  aliases: ['@ioc:Adonis/Core/HttpContext', '@adonisjs/core/build/standalone'],
  // The others are those of requests of any make.
  functions: rows('Request', 'all body only except cookie', { generates: ['untrusted'] }),
  enters: [{ types: ['HttpContext', 'HttpContextContract'], brings: ['params'], holds: { request: 'Request' } }],
};

export default model;
