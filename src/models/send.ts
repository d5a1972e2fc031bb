/** send and koa-send: a file as an answer; below a root it goes nowhere else. */
import type { Model } from '../engine/model';

const model: Model = {
  module: 'send',
  aliases: ['koa-send', '@fastify/send'],
  functions: { default: { sinks: [{ at: 'argument[1]', kind: 'path', without: 'argument[2].root' }, { at: 'argument[2].root', kind: 'path' }] } },
};

export default model;
