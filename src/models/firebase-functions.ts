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
  ],
};

export default model;
