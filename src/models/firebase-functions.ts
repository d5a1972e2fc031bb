/** firebase-functions: what a call of a function brings, and which origins may make one. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';

const model: Model = {
  module: 'firebase-functions',
  aliases: ['firebase-functions/v2/https', 'firebase-functions/https'],
  functions: rows(undefined, 'onRequest onCall', { acts: { act: 'allow-origins', parts: { origin: ['argument[0].cors.*', 'argument[0].cors'] } } }),
  enters: [
    { names: [['data', 'd'], ['context', 'ctx', 'c']], handedTo: ['onCall'], brings: [''] },
    { at: 0, handedTo: ['onCall'], brings: ['data'] },
    // What somebody has put into a bucket or a topic.
    { names: [['object', 'obj', 'file', 'event', 'e']], at: 0, handedTo: ['onFinalize', 'onMetadataUpdate', 'onObjectFinalized'], brings: ['name', 'metadata', 'data.name', 'data.metadata'] },
    { names: [['message', 'msg', 'event', 'e']], at: 0, handedTo: ['onPublish', 'onMessagePublished'], brings: ['data', 'json', 'attributes'] },
  ],
};

export default model;
