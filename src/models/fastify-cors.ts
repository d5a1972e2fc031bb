/** @fastify/cors: which origins fastify lets in. */
import type { Model } from '../engine/model';
import { allowingOrigins, EVERYBODY } from './rows/origins';

const model: Model = {
  module: '@fastify/cors',
  aliases: ['fastify-cors'],
  functions: { default: allowingOrigins(['argument[1]'], { defaults: EVERYBODY, lists: true }) },
};

export default model;
