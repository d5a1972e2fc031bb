/** @koa/cors: which origins koa lets in: one, or what a function says. */
import type { Model } from '../engine/model';
import { allowingOrigins, EVERYBODY } from './rows/origins';

const model: Model = {
  module: '@koa/cors',
  aliases: ['koa-cors', 'koa2-cors', 'kcors'],
  functions: { default: allowingOrigins(['argument[0]'], { defaults: EVERYBODY, fixed: { many: false } }) },
};

export default model;
