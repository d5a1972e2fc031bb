/** restify-cors-middleware, and what restify once brought itself: which origins it lets in. */
import type { Behaviour, Model } from '../engine/model';

const list: Behaviour = { acts: { act: 'allow-origins', parts: { origin: 'argument[0].origins.*', credentials: 'argument[0].credentials' } } };

const model: Model = {
  module: 'restify-cors-middleware',
  aliases: ['restify-cors-middleware2', 'restify'],
  functions: { default: list, CORS: list },
};

export default model;
